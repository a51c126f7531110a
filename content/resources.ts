/**
 * What the engine may use beside the texts, in one place: the terminal and the pages must give the same bytes.
 *
 * In: nothing. Out: word meaning (WordNet) and sentence meaning, both read from node_modules when they are first needed, and texts read before.
 * Refuses: nothing. Example: compare(texts, openResources())
 */
import { fileURLToPath } from 'node:url'
import type { Thesaurus } from '../lib/text/meaning.ts'
import { type Embed, openEmbeddings } from './embeddings.ts'
import { openReadings, type Readings } from './readings.ts'
import { openThesaurus } from './thesaurus.ts'

export interface EngineResources {
  readonly embed: Embed
  readonly thesaurus: Thesaurus
  readonly readings: Readings
}

/** Vectors of sentences met before, under the hash of their text: every comparison runs in a process of its own and would encode all again. */
const VECTORS = fileURLToPath(new URL('../node_modules/.cache/variorum-embeddings', import.meta.url))

/** Texts read before: a dossier to which one source is added reads one. */
const READINGS = fileURLToPath(new URL('../node_modules/.cache/variorum-readings', import.meta.url))

let opened: EngineResources | null = null

/** Opens the resources; the second call gives the same ones, with what they have read so far. */
export function openResources(): EngineResources {
  opened ??= { embed: openEmbeddings(VECTORS), thesaurus: openThesaurus(), readings: openReadings(READINGS) }
  return opened
}
