/**
 * The engine under test, called in process. In: texts. Out: its comparison.
 * Example: await engine().compare([{ path: 'a.md', text }])
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Embed, openEmbeddings } from '../../../content/embeddings.ts'
import { openThesaurus } from '../../../content/thesaurus.ts'
import { compare } from '../../../lib/compare.ts'
import type { System } from './system.ts'

/** Vectors are kept between runs by text hash, so that only new sentences cost time. */
const CACHE = join(fileURLToPath(new URL('../../../', import.meta.url)), 'node_modules', '.cache', 'variorum-embeddings')

let embed: Embed | null = null

export function cachedEmbeddings(): Embed {
  embed ??= openEmbeddings(CACHE)
  return embed
}

/** The engine as the terminal and the pages use it: with word meaning and sentence meaning. */
export function engine(): System {
  const resources = { embed: cachedEmbeddings(), thesaurus: openThesaurus() }
  return { name: 'engine', compare: (texts) => compare(texts, resources) }
}

/** The engine with word meaning, without sentence embeddings. */
export function engineWithoutEmbeddings(): System {
  const resources = { thesaurus: openThesaurus() }
  return { name: 'engine without embeddings', compare: (texts) => compare(texts, resources) }
}

/** The engine with the texts alone. */
export const BARE_ENGINE: System = { name: 'engine with the texts alone', compare: (texts) => compare(texts) }
