/**
 * `variorum impact`: which findings change if a source is withdrawn, computed by comparing again without it.
 *
 * In: the arguments after `impact`. Out: the exit code: 0 done, 1 wrong use or nothing to compare. Refuses: fewer than two sources.
 * Example: impactCommand(['a.md', 'b.md', 'c.md', '--source', 'c.md'])
 */
import { parseArgs } from 'node:util'
import { openResources } from '../content/resources.ts'
import { compare } from '../lib/compare.ts'
import type { Comparison, SourceText } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'
import { type Impact, impactOf } from '../lib/report/impact.ts'
import { count } from '../lib/report/wording.ts'
import { compareFiles, misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { plain } from './terminal-text.ts'

const USAGE = `Usage: variorum impact <file.md> <file.md> … [options]

Compares again without each source in turn, and says which findings that changes: gone, another relation, a reading nobody holds any more,
less support, or new.

  --source <file.md>   only without this one
  --no-embeddings      compare words only: starts faster, finds less
  --help               this text
`

const OPTIONS = {
  source: { type: 'string' },
  'no-embeddings': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export async function impactCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('impact', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  const compared = await compareFiles(call.paths, call.embeddings, terminal)
  if (compared === null) return 1
  const { comparison, texts } = compared
  const asked = comparison.sources.filter(({ path }) => call.source === null || path === call.source)
  for (const { id, path } of asked) {
    const rest = comparison.sources
      .filter((source) => source.id !== id)
      .map((source) => ({ path: source.path, text: texts[source.id] ?? '' }))
    const impacts = impactOf(comparison, await compareAgain(rest, call.embeddings, []), id)
    terminal.out(
      `Without ${plain(path)}: ${impacts.length === 0 ? 'nothing changes' : `${count(impacts.length, 'finding')} change${impacts.length === 1 ? 's' : ''}`}.\n`,
    )
    for (const impact of impacts) terminal.out(lineOf(impact))
  }
  return 0
}

async function compareAgain(texts: readonly SourceText[], embeddings: boolean, proposals: readonly Proposal[]): Promise<Comparison> {
  const { embed, thesaurus } = openResources()
  return compare(texts, embeddings ? { embed, thesaurus } : { thesaurus }, proposals)
}

function lineOf({ change, question, words }: Impact): string {
  return `  ${change.padEnd(9)}${plain(question)} ${plain(words)}.\n`
}

interface Call {
  readonly paths: readonly string[]
  readonly source: string | null
  readonly embeddings: boolean
  readonly help: boolean
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const source = values.source ?? null
    if (positionals.length === 0 && !values.help) return 'of which files? Name two Markdown files or more.'
    if (source !== null && !positionals.includes(source)) return `--source is one of the files named, not "${source}".`
    return { paths: positionals, source, embeddings: !values['no-embeddings'], help: values.help }
  } catch (error) {
    return reasonOf(error)
  }
}
