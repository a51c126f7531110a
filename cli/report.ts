/**
 * `variorum report`: a fact-check report, of a dossier that is kept (with what editors decided) or of Markdown files (no database needed).
 *
 * In: the arguments after `report`. Out: the exit code: 0 done, 1 wrong use, nothing to report on, or an --out that cannot be written.
 * Refuses: options it does not know. Example: reportCommand(['a.md', 'b.md', '--format', 'html', '--out', 'report.html'])
 *
 * No time is printed unless --at gives one: the same files give the same bytes, today and in ten years.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildReport, type Report, type ReportInput } from '../lib/report/build-report.ts'
import { renderHtml } from '../lib/report/render-html.ts'
import { renderMarkdown } from '../lib/report/render-markdown.ts'
import { compareFiles, misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum report <dossier> [options]
       variorum report <file.md> <file.md> … [options]

Writes a report on accounts of one event: every source, every finding with the words quoted exactly, what editors decided and what is
undecided, how it was made. One word is a dossier of the database (DATABASE_URL or VARIORUM_DATA); two or more are Markdown files, which
need no database and have no decisions.

  --format markdown|html   default markdown
  --out <file>             write there instead of to the terminal
  --title <words>          instead of the dossier's own title
  --at <date-time>         the moment of making to print, as 2024-05-01T09:00:00Z; without it none is printed
  --no-embeddings          compare words only: starts faster, finds less
  --help                   this text
`

const RENDERERS: Readonly<Record<'markdown' | 'html', (report: Report) => string>> = { markdown: renderMarkdown, html: renderHtml }
type Format = keyof typeof RENDERERS

const OPTIONS = {
  format: { type: 'string', default: 'markdown' },
  out: { type: 'string' },
  title: { type: 'string' },
  at: { type: 'string' },
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
  const input = await inputOf(call, terminal)
  if (input === null) return 1
  const dossier = { ...input.dossier, title: call.title ?? input.dossier.title }
  return deliver(RENDERERS[call.format](buildReport({ ...input, dossier, at: call.at })), call.out, terminal)
}

async function inputOf({ names, embeddings }: Call, terminal: Terminal): Promise<Omit<ReportInput, 'at'> | null> {
  const [slug] = names
  if (slug !== undefined && names.length === 1 && !slug.endsWith('.md')) {
    // Asked for only here: a report on files loads no database.
    const { storedReport } = await import('./stored-dossier.ts')
    return storedReport(slug, terminal)
  }
  const compared = await compareFiles(names, embeddings, terminal)
  return compared === null ? null : { ...compared, dossier: { title: 'Fact-check report', description: '' }, decisions: {} }
}

async function deliver(text: string, file: string | null, terminal: Terminal): Promise<number> {
  if (file === null) {
    terminal.out(text)
    return 0
  }
  try {
    await writeFile(file, text)
  } catch (error) {
    terminal.err(`variorum report: ${file} could not be written: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  terminal.err(`wrote ${file}\n`)
  return 0
}

interface Call {
  readonly names: readonly string[]
  readonly format: Format
  readonly out: string | null
  readonly title: string | null
  readonly at: string | null
  readonly embeddings: boolean
  readonly help: boolean
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const { format, out, title, at, help } = values
    if (format !== 'markdown' && format !== 'html') return `--format is markdown or html, not "${format}".`
    if (at !== undefined && !DATE_TIME.test(at)) return `--at is a date such as 2024-05-01 or 2024-05-01T09:00:00Z, not "${at}".`
    if (positionals.length === 0 && !help) return 'on what? Name a dossier, or two Markdown files or more.'
    return {
      names: positionals,
      format,
      out: out ?? null,
      title: title ?? null,
      at: at ?? null,
      embeddings: !values['no-embeddings'],
      help,
    }
  } catch (error) {
    return reasonOf(error)
  }
}
