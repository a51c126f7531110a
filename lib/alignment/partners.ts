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
import { Room } from './room.ts'

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
export function bestPartners(
  pairs: CandidatePairs,
  context: Context,
  likeness = pairLikeness(pairs, context),
  room = new Room(),
): Partners {
  const { sentences } = pairs
  const starts: number[] = []
  sentences.forEach((ref, at) => {
    if (ref.index === 0) starts[ref.source] = at
  })
  const halves = preferred(pairs, likeness, room)
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

/**
 * For each sentence its best candidate in every other source; told by pair how often it is one. Pairs come by their first sentence: a sentence
 * meets all earlier ones in text order before its own turn, and then the later ones, so that one walk knows of each the best so far in the source
 * that it is at.
 */
function preferred({ sentences, from, partners, length }: CandidatePairs, likeness: Float64Array, room: Room): Uint8Array {
  const sourceOf = Int32Array.from(sentences, ({ source }) => source)
  const at = new Int32Array(sentences.length).fill(-1)
  const most = new Float64Array(sentences.length)
  const best = new Int32Array(sentences.length).fill(-1)
  const halves = room.kept(Uint8Array, 'halves', length).fill(0)
  const meet = (one: number, source: number, pair: number): void => {
    // Others come in text order, so that an equal one does not win over an earlier one.
    if (at[one] === source && (likeness[pair] as number) <= (most[one] as number)) return
    if (at[one] !== source && at[one] !== -1) halves[best[one] as number] = (halves[best[one] as number] as number) + 1
    at[one] = source
    most[one] = likeness[pair] as number
    best[one] = pair
  }
  for (let a = 0; a < sentences.length; a++) {
    const own = sourceOf[a] as number
    for (let pair = from[a] as number; pair < (from[a + 1] as number); pair++) {
      const b = partners[pair] as number
      const other = sourceOf[b] as number
      if (own === other) continue
      meet(a, other, pair)
      meet(b, own, pair)
    }
  }
  for (const pair of best) if (pair !== -1) halves[pair] = (halves[pair] as number) + 1
  return halves
}
