/**
 * What was scored of pairs of sentences, and the scoring of two slots of them.
 *
 * In: two slots, the context of features. Out: an edge or none, a look-alike or none, kept with the pair. Refuses: nothing.
 */
import type { CandidatePairs } from './candidates.ts'
import type { EdgeList } from './edge-list.ts'
import { type FeatureContext, featuresOf } from './features.ts'
import { type Lookalike, lookalikeOf } from './lookalikes.ts'
import type { SlotRef } from './slot-ref.ts'
import type { Slots } from './slots.ts'
import type { Touched } from './touched.ts'
import { type Asked, isEnough, scoreOf, weighedSum } from './weights.ts'

/** Below this a pair is no evidence at all. */
export const WEAKEST_EDGE = 0.3

export interface Scored {
  /** Where the edges of each pair of sentences begin in `edges`; one number more than pairs. */
  readonly from: Uint32Array
  readonly edges: EdgeList
  /** By pair: how alike the sentences before and after were told to be; -1 where no score came so far that they were read. */
  readonly beside: Float32Array
  /** By pair: 1 = some lists of words of its slots had a word in common, so that what these words weigh was read. */
  readonly weighed: Uint8Array
  /** By pair: how far the slots that are no edge fell short of being one. */
  readonly short: Float32Array
  readonly lookalikes: ReadonlyMap<number, readonly Lookalike[]>
}

export interface Scoring {
  readonly slots: Slots
  readonly pairs: CandidatePairs
  readonly likeness: Float64Array
  readonly against: FeatureContext
}

export interface ScoredBefore {
  readonly scored: Scored
  readonly pairs: CandidatePairs
  readonly halves: Uint8Array
  readonly likeness: Float64Array
  /** By pair of now: the number it had, -1 where it was none. */
  readonly numbers: Int32Array
  /** By sentence of now: something that it is compared by has changed. */
  readonly touched: Touched
  /** By slot of before: the number it has, -1 where it is gone. */
  readonly slotsNow: Int32Array
}

/** What was scored, while it grows. */
export interface Growing extends Scored {
  readonly lookalikes: Map<number, readonly Lookalike[]>
}

export interface Known extends ScoredBefore {
  /** By pair of before: 1 = it is one again. */
  readonly met: Uint8Array
  /** By sentence of now: the one before or after it in its source may be more or less alike to others. */
  readonly near: Uint8Array
}

/** The look-alikes of a pair under the numbers that its slots have now. */
export function carryLookalikes(i: number, was: number, then: Scored, slotsNow: Int32Array, scored: Growing): void {
  const alike = then.lookalikes.get(was)
  if (!alike) return
  const moved = alike.map((one) => ({ ...one, a: slotsNow[one.a] as number, b: slotsNow[one.b] as number }))
  scored.lookalikes.set(i, moved)
}

/** Scores two slots; they are an edge where the score is enough. */
export function scoreSlots(
  i: number,
  a: number,
  b: number,
  refs: readonly SlotRef[],
  against: FeatureContext,
  asked: Asked,
  scored: Growing,
): void {
  const [x, y] = [refs[a] as SlotRef, refs[b] as SlotRef]
  const features = featuresOf(x, y, against, asked)
  if (!features) return
  scored.beside[i] = features.neighbours
  const sum = weighedSum(x.slot.kind, features)
  const score = scoreOf(sum)
  if (isEnough(asked, score)) scored.edges.push(a, b, score, features.equal === 0 ? 1 : 0, sum)
}

export function findLookalike(i: number, a: number, b: number, refs: readonly SlotRef[], against: FeatureContext, scored: Growing): void {
  const lookalike = lookalikeOf(a, b, refs, against)
  if (lookalike) scored.lookalikes.set(i, [...(scored.lookalikes.get(i) ?? []), lookalike])
}
