/**
 * `variorum report`: a fact-check report, of a dossier that is kept (with what editors decided) or of Markdown files (no database needed).
 *
 * In: the arguments after `report`. Out: the exit code: 0 done, 1 wrong use, nothing to report on, or an --out that cannot be written.
 * Refuses: options it does not know. Example: reportCommand(['a.md', 'b.md', '--format', 'html', '--out', 'report.html'])
 *
 * No time is printed unless --at gives one: the same files give the same bytes, today and in ten years.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { setApart } from '../content/typeset/apart.ts'
import { FORMAT_NAMES, FORMATS, type FormatName, renderFormat } from '../lib/report/formats.ts'
import { type FullReportInput, fullReport } from '../lib/report/full-report.ts'
import { wordingOf } from '../lib/report/languages.ts'
import { NO_PUBLICATION, type Publication, readPublication } from '../lib/report/publication.ts'
import { archiveOf } from '../lib/report/render-json.ts'
import { REPORT_LANGUAGES, type ReportLanguage } from '../lib/report/report-language.ts'
import { compareFiles, misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum report <dossier> [options]
       variorum report <file.md> <file.md> … [options]

Writes a report on accounts of one event: every source, every finding with the words quoted exactly, what editors decided and what is
undecided, how it was made. One word is a dossier of the database (DATABASE_URL or VARIORUM_DATA); two or more are Markdown files, which
need no database and have no decisions.

  --format <name>      default markdown; one of:
${FORMAT_NAMES.map((name) => `                         ${name.padEnd(13)}${FORMATS[name].about}`).join('\n')}
  --out <file>         write there instead of to the terminal (pdf and docx need it)
  --title <words>      instead of the dossier's own title
  --about <file.json>  what the publisher says: organisation, summary, method, corrections, funding, verdict scale (docs/publication.md)
  --with-sources       json only: the texts travel with the report, so that variorum verify needs nothing else
  --language <name>    what the report is written in: ${REPORT_LANGUAGES.join(' or ')} (default en); words of sources and editors stay as they are
  --at <date-time>     the moment of making to print, as 2024-05-01T09:00:00Z; without it none is printed
  --no-embeddings      compare words only: starts faster, finds less
  --help               this text
`

const OPTIONS = {
  format: { type: 'string', default: 'markdown' },
  out: { type: 'string' },
  title: { type: 'string' },
  at: { type: 'string' },
  language: { type: 'string', default: 'en' },
  about: { type: 'string' },
  'with-sources': { type: 'boolean', default: false },
  'no-embeddings': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

export async function reportCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('report', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  const publication = await publicationOf(call.about, terminal)
  const input = publication === null ? null : await inputOf(call, terminal)
  if (publication === null || input === null) return 1
  const dossier = { ...input.dossier, title: call.title ?? input.dossier.title }
  const report = fullReport({ ...input, dossier, publication, at: call.at, language: call.language })
  const archive = call.withSources ? archiveOf(report, input.texts) : []
  return deliver(await renderFormat(call.format, report, { typeset, archive }), call.out, terminal)
}

function typeset(json: string): Promise<Uint8Array> {
  return setApart(json, fileURLToPath(new URL('..', import.meta.url)))
}

async function publicationOf(file: string | null, terminal: Terminal): Promise<Publication | null> {
  if (file === null) return NO_PUBLICATION
  try {
    const read = readPublication(JSON.parse(await readFile(file, 'utf8')))
    if (read.ok) return read.publication
    terminal.err(`variorum report: ${file}: ${read.problem}\n`)
  } catch (error) {
    terminal.err(`variorum report: ${file} could not be read: ${reasonOf(error)}\n`)
  }
  return null
}

async function inputOf({ names, embeddings, language }: Call, terminal: Terminal): Promise<Omit<FullReportInput, 'at'> | null> {
  const [slug] = names
  if (slug !== undefined && names.length === 1 && !slug.endsWith('.md')) {
    // Asked for only here: a report on files loads no database.
    const { storedReport } = await import('./stored-dossier.ts')
    return storedReport(slug, terminal)
  }
  const compared = await compareFiles(names, embeddings, terminal)
  if (compared === null) return null
  const settings = { embeddings, proposals: [] }
  return { ...compared, settings, dossier: { title: wordingOf({ language }).heading.report, description: '' }, decisions: {} }
}

async function deliver(bytes: Uint8Array, file: string | null, terminal: Terminal): Promise<number> {
  if (file === null) {
    terminal.out(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    return 0
  }
  try {
    await writeFile(file, bytes)
  } catch (error) {
    terminal.err(`variorum report: ${file} could not be written: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  terminal.err(`wrote ${file}\n`)
  return 0
}

interface Call {
  readonly names: readonly string[]
  readonly format: FormatName
  readonly out: string | null
  readonly title: string | null
  readonly at: string | null
  readonly language: ReportLanguage
  readonly about: string | null
  readonly withSources: boolean
  readonly embeddings: boolean
  readonly help: boolean
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const { out, title, at, about, help } = values
    const withSources = values['with-sources']
    const format = FORMAT_NAMES.find((name) => name === values.format)
    if (format === undefined) return `--format is one of ${FORMAT_NAMES.join(', ')}, not "${values.format}".`
    if (out === undefined && (format === 'pdf' || format === 'docx')) return `${format} is no text: say where to with --out.`
    const language = REPORT_LANGUAGES.find((name) => name === values.language)
    if (language === undefined) return `--language is one of ${REPORT_LANGUAGES.join(', ')}, not "${values.language}".`
    if (withSources && format !== 'json') return '--with-sources is for --format json.'
    if (at !== undefined && !DATE_TIME.test(at)) return `--at is a date such as 2024-05-01 or 2024-05-01T09:00:00Z, not "${at}".`
    if (positionals.length === 0 && !help) return 'on what? Name a dossier, or two Markdown files or more.'
    return {
      names: positionals,
      format,
      out: out ?? null,
      title: title ?? null,
      at: at ?? null,
      language,
      about: about ?? null,
      withSources,
      embeddings: !values['no-embeddings'],
      help,
    }
  } catch (error) {
    return reasonOf(error)
  }
}
