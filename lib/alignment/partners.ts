/**
 * Whether two sentences are each other's most alike across their two sources.
 *
 * In: candidate pairs, the context of the dossier. Out: whether two sentences are each other's best.
 * Refuses: nothing; sentences that are no candidates of one another are nobody's best.
 * Example: 'Ten ferries sailed' in one source and the only sentence on ferries in another → mutual 1.
 */
import type { CandidatePairs } from './candidates.ts'
import type { Context } from './context.ts'
import type { SentenceRef } from './key-index.ts'
import { pairLikeness } from './pair-likeness.ts'

export interface Partners {
  mutual(a: SentenceRef, b: SentenceRef): number
  /** By pair: how many of its two sentences prefer the other. */
  readonly halves: Uint8Array
}

/**
 * Reads the best partners from the candidate pairs; equal likeness goes to the earlier sentence.
 *
 * @param likeness By pair, where it was read before.
 */
export function bestPartners(pairs: CandidatePairs, context: Context, likeness = pairLikeness(pairs, context)): Partners {
  const { sentences } = pairs
  const starts: number[] = []
  sentences.forEach((ref, at) => {
    if (ref.index === 0) starts[ref.source] = at
  })
  const halves = preferred(pairs, likeness)
  const numberOf = ({ source, index }: SentenceRef): number => (starts[source] as number) + index
  // Asked for every two slots of two sentences in turn.
  const last = { a: -1, b: -1, value: 0 }
  return {
    halves,
    mutual: (a, b) => {
      const [x, y] = [numberOf(a), numberOf(b)]
      if (x === last.a && y === last.b) return last.value
      const pair = pairs.numberOf(Math.min(x, y), Math.max(x, y))
      last.a = x
      last.b = y
      last.value = pair === -1 ? 0 : (halves[pair] as number) / 2
      return last.value
    },
  }
}

/** For each sentence its best candidate in every other source; told by pair how often it is one. */
function preferred(pairs: CandidatePairs, likeness: Float64Array): Uint8Array {
  const { sentences } = pairs
  const sourceOf = Uint32Array.from(sentences, ({ source }) => source)
  const { begin, others, numbers } = bothWays(pairs, sourceOf)
  const halves = new Uint8Array(pairs.length)
  const prefer = (pair: number): void => {
    if (pair !== -1) halves[pair] = (halves[pair] as number) + 1
  }
  for (let at = 0; at < sentences.length; at++) {
    let [source, most, best] = [-1, -1, -1]
    for (let i = begin[at] as number; i < (begin[at + 1] as number); i++) {
      const pair = numbers[i] as number
      const itsSource = sourceOf[others[i] as number] as number
      // Others come in text order, so that an equal one does not win over an earlier one.
      if (itsSource === source && (likeness[pair] as number) <= most) continue
      if (itsSource !== source) prefer(best)
      source = itsSource
      most = likeness[pair] as number
      best = pair
    }
    prefer(best)
  }
  return halves
}

/** Every candidate of every sentence in other sources, earlier and later ones, in text order, with the number of the pair. */
function bothWays({ sentences, from, partners }: CandidatePairs, sourceOf: Uint32Array) {
  const begin = new Uint32Array(sentences.length + 1)
  const eachPair = (take: (a: number, b: number, pair: number) => void): void => {
    for (let a = 0; a < sentences.length; a++) {
      for (let i = from[a] as number; i < (from[a + 1] as number); i++) {
        const b = partners[i] as number
        if (sourceOf[a] !== sourceOf[b]) take(a, b, i)
      }
    }
  }
  eachPair((a, b) => {
    begin[a + 1] = (begin[a + 1] as number) + 1
    begin[b + 1] = (begin[b + 1] as number) + 1
  })
  for (let i = 1; i < begin.length; i++) begin[i] = (begin[i] as number) + (begin[i - 1] as number)
  const next = begin.slice()
  const others = new Uint32Array(begin.at(-1) ?? 0)
  const numbers = new Uint32Array(others.length)
  const put = (at: number, other: number, pair: number): void => {
    const place = next[at] as number
    others[place] = other
    numbers[place] = pair
    next[at] = place + 1
  }
  // Pairs come by their first sentence: a sentence meets all earlier ones before its own turn, and then the later ones.
  eachPair((a, b, pair) => {
    put(a, b, pair)
    put(b, a, pair)
  })
  return { begin, others, numbers }
}
