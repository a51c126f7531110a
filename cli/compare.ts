/**
 * `variorum compare`: Markdown files in, what they agree and differ on out. Needs no database.
 *
 * In: the arguments after `compare`. Out: the exit code: 0 done, 1 wrong use or fewer than two readable files, 3 with --fail-on conflict
 * when there is one. Refuses: options it does not know. Example: compareCommand(['a.md', 'b.md', '--format', 'json'])
 */
import { parseArgs } from 'node:util'
import { writeComparison } from '../lib/comparison-schema.ts'
import { buildReport } from '../lib/report/build-report.ts'
import { type Compared, compareFiles, misused, reasonOf } from './command.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatText } from './format-text.ts'
import { loadProposals } from './proposals.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum compare <file.md> <file.md> … [options]

Compares accounts of one event, claim by claim. Files that cannot be read are named and left out.

  --format text|json|markdown   a table for people (default), a variorum/comparison@1 document, or a Markdown table
  --fail-on conflict            exit with 3 when there is a conflict (possible findings do not count)
  --no-embeddings               compare words only: starts faster, finds less
  --proposals <file.json>       what you say beside the engine: a variorum/proposals@1 document (docs/proposals.md); may be given twice
  --aliases <file.json>         names of one thing: a variorum/aliases@1 document; may be given twice
  --help                        this text

Exits with 0 when done, 1 on wrong use or fewer than two readable files, 3 as --fail-on says.
`

const FORMATS = ['text', 'json', 'markdown'] as const
type Format = (typeof FORMATS)[number]

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string' },
  'no-embeddings': { type: 'boolean', default: false },
  proposals: { type: 'string', multiple: true },
  aliases: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export async function compareCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('compare', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  const proposals = await loadProposals(call.documents, terminal)
  if (proposals === null) return 1
  const compared = await compareFiles(call.paths, call.embeddings, terminal, proposals)
  if (compared === null) return 1
  for (const { id, kind, status, reason } of compared.comparison.proposals ?? [])
    if (status !== 'applied') terminal.err(`variorum: note: the proposal ${id} (${kind}) is ${status}: ${reason}.\n`)
  terminal.out(written(compared, call.format, terminal))
  const conflict = compared.comparison.findings.some((finding) => finding.relation === 'conflict')
  return call.failOnConflict && conflict ? 3 : 0
}

interface Call {
  readonly paths: readonly string[]
  readonly format: Format
  readonly failOnConflict: boolean
  readonly embeddings: boolean
  /** Files of proposals and of aliases. */
  readonly documents: readonly string[]
  readonly help: boolean
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const format = FORMATS.find((known) => known === values.format)
    const failOn = values['fail-on']
    if (format === undefined) return `--format is one of ${FORMATS.join(', ')}, not "${values.format}".`
    if (failOn !== undefined && failOn !== 'conflict') return `--fail-on knows only "conflict", not "${failOn}".`
    if (positionals.length === 0 && !values.help) return 'which files? Name two Markdown files or more.'
    const documents = [...(values.proposals ?? []), ...(values.aliases ?? [])]
    const embeddings = !values['no-embeddings']
    return { paths: positionals, format, failOnConflict: failOn !== undefined, embeddings, documents, help: values.help }
  } catch (error) {
    return reasonOf(error)
  }
}

function written({ comparison, texts }: Compared, format: Format, terminal: Terminal): string {
  if (format === 'json') return writeComparison(comparison)
  const report = buildReport({ comparison, dossier: { title: 'Comparison', description: '' }, decisions: {}, at: null, texts })
  return format === 'text' ? formatText(report, terminal) : formatMarkdown(report)
}
