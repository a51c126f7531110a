/**
 * The inverted index of a dossier: which sentences hold a concept or a value.
 *
 * In: the claims of all sources. Out: the keys of each sentence, the sentences of each key, and what a key weighs.
 * Refuses: concepts in very many sentences as keys; they tell nothing and cost most.
 * Example: "16,000 fled" and "Some 16,000 left" are under one key, "=16000"; "61,000 fled" and "Some 16,000 left" under "=~16".
 */
import type { Claim } from '../model.ts'
import type { Context } from './context.ts'
import { movedDigits } from './near-miss.ts'

/** A key in more sentences than this is no key. */
const MOST_POSTINGS = 600
/** Weights are whole numbers, so that a sum of them is the same in any order. */
const WHOLE = 1 << 16

export interface SentenceRef {
  readonly source: number
  readonly index: number
}

export interface KeyIndex {
  /** Keys of each sentence, as numbers of the vocabulary; the same list for a claim that was indexed before. */
  readonly keys: readonly Uint32Array[]
  /** Where the sentences of each key begin in `postings`, which are ascending; none for a key in too many. */
  readonly from: Uint32Array
  readonly postings: Uint32Array
  /** What a key weighs; 0 = it is none. */
  readonly weights: Uint32Array
}

export function indexKeys(sentences: readonly SentenceRef[], claims: readonly (readonly Claim[])[], context: Context): KeyIndex {
  const keys = sentences.map(({ source, index }) => {
    const read = (): Uint32Array => keysOf(source, index, claims, context)
    // What a name is in letters depends on the other sources.
    return context.mixed ? read() : context.words.keysOf(claims[source]?.[index] as Claim, read)
  })
  const counts = new Uint32Array(context.words.size)
  for (const list of keys) for (const key of list) counts[key] = (counts[key] as number) + 1
  const weights = Uint32Array.from(counts, (count, key) => (count > MOST_POSTINGS || count === 0 ? 0 : weightOf(key, context)))
  const from = new Uint32Array(counts.length + 1)
  for (let key = 0; key < counts.length; key++) from[key + 1] = (from[key] as number) + (weights[key] === 0 ? 0 : (counts[key] as number))
  const next = from.slice()
  const postings = new Uint32Array(from.at(-1) ?? 0)
  for (const [at, list] of keys.entries()) {
    for (const key of list) {
      if (weights[key] === 0) continue
      const place = next[key] as number
      postings[place] = at
      next[key] = place + 1
    }
  }
  return { keys, from, postings, weights }
}

/** A word in every sentence weighs little, and still joins two sentences that have nothing else. */
function weightOf(key: number, context: Context): number {
  return context.words.termAt(key).startsWith('=') ? WHOLE : Math.max(1, Math.round(context.weightOf(key) ** 2 * WHOLE))
}

/** Concepts of the sentence, and its values as keys of their own ("=16000", "=2011-03-04"). */
function keysOf(source: number, index: number, claims: readonly (readonly Claim[])[], context: Context): Uint32Array {
  const { words } = context
  const keys = new Set([...context.termsOf(source, index)].filter((key) => !words.termAt(key).startsWith('=')))
  for (const m of claims[source]?.[index]?.mentions ?? []) {
    if (m.kind === 'quantity' && m.point !== null) {
      keys.add(words.numberOf(`=${m.point}`))
      const digits = movedDigits(m.point)
      if (digits !== null) keys.add(words.numberOf(`=~${digits}`))
    } else if (m.kind === 'quantity' && m.score) keys.add(words.numberOf(`=${m.score.join('–')}`))
    else if (m.kind === 'date' && m.earliest !== null && m.earliest === m.latest) keys.add(words.numberOf(`=${m.earliest}`))
    else if (m.kind === 'name') keys.add(words.numberOf(`=${context.inLetters(m.canonical).toLowerCase()}`))
    else if (m.kind === 'time' && context.mixed) keys.add(words.numberOf(`=${m.from}m`))
  }
  return Uint32Array.from(keys)
}
