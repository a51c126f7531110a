/**
 * What the engine may use beside the texts, in one place: the terminal and the pages must give the same bytes.
 *
 * In: nothing. Out: word meaning (WordNet) and sentence meaning, both read from node_modules when they are first needed.
 * Refuses: nothing. Example: compare(texts, openResources())
 */
import type { Thesaurus } from '../lib/text/meaning.ts'
import { type Embed, openEmbeddings } from './embeddings.ts'
import { openThesaurus } from './thesaurus.ts'

export interface EngineResources {
  readonly embed: Embed
  readonly thesaurus: Thesaurus
}

let opened: EngineResources | null = null

/** Opens the resources; the second call gives the same ones, with what they have read so far. */
export function openResources(): EngineResources {
  opened ??= { embed: openEmbeddings(), thesaurus: openThesaurus() }
  return opened
}
