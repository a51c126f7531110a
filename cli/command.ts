/**
 * What the commands that compare files have in common: reading them, and saying what is wrong with how they were called.
 *
 * In: paths, a Terminal. Out: the comparison with its texts by source id, or null after saying why not.
 * Refuses: fewer than two readable sources. Example: await compareFiles(['a.md', 'b.md'], true, terminal)
 */
import { loadSources } from '../content/load.ts'
import { openResources } from '../content/resources.ts'
import { compare } from '../lib/compare.ts'
import type { Comparison } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'
import { headsOf, type SourceHead } from '../lib/source/read-source.ts'
import type { Terminal } from './terminal.ts'

export interface Compared {
  readonly comparison: Comparison
  /** By source id, for quoting whole sentences. */
  readonly texts: Readonly<Record<string, string>>
  /** Front matter by source id. */
  readonly meta: Readonly<Record<string, SourceHead>>
}

/**
 * Reads and compares files. What could not be read, and what a person should know of the rest, goes to the error output; the others go on.
 *
 * @param embeddings False leaves out sentence embeddings: faster to start, and less is found.
 * @param proposals What is said beside the engine; what it found by itself is kept beside it.
 */
export async function compareFiles(
  paths: readonly string[],
  embeddings: boolean,
  terminal: Terminal,
  proposals: readonly Proposal[] = [],
): Promise<Compared | null> {
  const { sources, problems, warnings } = await loadSources(paths)
  for (const { message } of problems) terminal.err(`variorum: ${message}\n`)
  for (const { message } of warnings) terminal.err(`variorum: note: ${message}\n`)
  if (sources.length < 2) {
    const found = sources.length === 0 ? 'none' : 'only one'
    terminal.err(`variorum: two sources or more are needed to compare; ${found} of the ${paths.length} given could be used.\n`)
    return null
  }
  const { embed, thesaurus } = openResources()
  const comparison = await compare(sources, embeddings ? { embed, thesaurus } : { thesaurus }, proposals)
  const byPath = new Map(sources.map((source) => [source.path, source.text]))
  const texts = Object.fromEntries(comparison.sources.map(({ id, path }) => [id, byPath.get(path) ?? '']))
  return { comparison, texts, meta: headsOf(texts) }
}

/** Says what is wrong with a call and where to read on; the exit code for it. */
export function misused(command: string, message: string, terminal: Terminal): number {
  terminal.err(`variorum ${command}: ${message}\nvariorum ${command} --help says how it is used.\n`)
  return 1
}

/** The first sentence of what node:util says about an unknown option; the rest speaks of its own syntax. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `${message.split('. ')[0]?.replace(/\.$/, '') ?? message}.`
}
