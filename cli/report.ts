/**
 * `variorum report`: Markdown files in, a fact-check report out, with no decisions in it. Needs no database.
 *
 * In: the arguments after `report`. Out: the exit code: 0 done, 1 wrong use, fewer than two readable files, or an --out that cannot be written.
 * Refuses: options it does not know. Example: reportCommand(['a.md', 'b.md', '--format', 'html', '--out', 'report.html'])
 *
 * No time is printed unless --at gives one: the same files give the same bytes, today and in ten years.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildReport, type Report } from '../lib/report/build-report.ts'
import { renderHtml } from '../lib/report/render-html.ts'
import { renderMarkdown } from '../lib/report/render-markdown.ts'
import { compareFiles, misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum report <file.md> <file.md> … [options]

Writes a report on accounts of one event: every source, every finding with the words quoted exactly, what is undecided, how it was made.
Decisions of editors are in the reports of the desk (npm start); this one has none.

  --format markdown|html   default markdown
  --out <file>             write there instead of to the terminal
  --title <words>          default "Fact-check report"
  --at <date-time>         the moment of making to print, as 2024-05-01T09:00:00Z; without it none is printed
  --no-embeddings          compare words only: starts faster, finds less
  --help                   this text
`

const RENDERERS: Readonly<Record<'markdown' | 'html', (report: Report) => string>> = { markdown: renderMarkdown, html: renderHtml }
type Format = keyof typeof RENDERERS

const OPTIONS = {
  format: { type: 'string', default: 'markdown' },
  out: { type: 'string' },
  title: { type: 'string', default: 'Fact-check report' },
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
  const compared = await compareFiles(call.paths, call.embeddings, terminal)
  if (compared === null) return 1
  const report = buildReport({ ...compared, dossier: { title: call.title, description: '' }, decisions: {}, at: call.at })
  return deliver(RENDERERS[call.format](report), call.out, terminal)
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
  readonly paths: readonly string[]
  readonly format: Format
  readonly out: string | null
  readonly title: string
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
    if (positionals.length === 0 && !help) return 'which files? Name two Markdown files or more.'
    return { paths: positionals, format, out: out ?? null, title, at: at ?? null, embeddings: !values['no-embeddings'], help }
  } catch (error) {
    return reasonOf(error)
  }
}
