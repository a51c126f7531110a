/**
 * Candidate sentences → scored pairs of their slots, and pairs of figures that look alike.
 *
 * In: slots, candidate pairs with their likeness, the context of features; what was scored before. Out: edges and look-alikes by pair of sentences.
 * Refuses: slots of two kinds. Slots of one source are compared too: a text repeats itself, and may contradict itself.
 *
 * A pair that was scored before keeps its edges where nothing that a score reads has changed: neither of its sentences, nor who prefers whom,
 * nor, for a pair whose score came so far that the sentences beside them were read, any of these.
 */
import type { Slot } from '../model.ts'
import type { CandidatePairs } from './candidates.ts'
import { EdgeList } from './edge-list.ts'
import { type FeatureContext, featuresOf } from './features.ts'
import type { SentenceRef } from './key-index.ts'
import { type Lookalike, lookalikeOf } from './lookalikes.ts'
import type { SlotRef } from './slot-ref.ts'
import type { Slots } from './slots.ts'
import { score } from './weights.ts'

/** Below this a pair is no evidence at all. */
const WEAKEST_EDGE = 0.3

export interface Scored {
  /** Where the edges of each pair of sentences begin in `edges`; one number more than pairs. */
  readonly from: Uint32Array
  readonly edges: EdgeList
  /** By pair: a score came so far that the sentences before and after were read. */
  readonly deep: Uint8Array
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
  /** By pair of now: the number it had, -1 where it was none. */
  readonly numbers: Int32Array
  /** By sentence of now: something that its scores depend on has changed. */
  readonly touched: Uint8Array
  /** By slot of before: the number it has, -1 where it is gone. */
  readonly slotsNow: Int32Array
}

/** All scores, and the slots with an edge that is new, gone, or was read again. */
export function scorePairs(scoring: Scoring, before: ScoredBefore | null): { readonly scored: Scored; readonly changed: Uint8Array } {
  const { slots, pairs, likeness, against } = scoring
  const { sentences, from, partners } = pairs
  const edges = new EdgeList()
  const lookalikes = new Map<number, readonly Lookalike[]>()
  const scored = { from: new Uint32Array(pairs.length + 1), edges, deep: new Uint8Array(pairs.length), lookalikes }
  const changed = new Uint8Array(slots.refs.length)
  const kept = before && new Uint8Array(before.pairs.length)
  const kinds = kindNumbers(slots.refs)
  for (let p = 0; p < sentences.length; p++) {
    const { source, index } = sentences[p] as SentenceRef
    for (let i = from[p] as number; i < (from[p + 1] as number); i++) {
      const q = partners[i] as number
      const other = sentences[q] as SentenceRef
      if (before && kept && stays(i, p, q, scoring, before)) {
        const was = before.numbers[i] as number
        kept[was] = 1
        takeOver(i, was, before, scored)
      } else if (source === other.source || !against.affinity.apart(source, other.source)) {
        // A source of another time is another story: it aligns with nothing.
        against.context.remember(source, index, other.source, other.index, likeness[i] as number)
        const begin = edges.size
        scorePair(i, p, q, scoring, kinds, scored)
        for (let e = begin; e < edges.size; e++) {
          changed[edges.a[e] as number] = 1
          changed[edges.b[e] as number] = 1
        }
      }
      scored.from[i + 1] = edges.size
    }
  }
  if (before && kept) tellGone(before, kept, changed)
  edges.close()
  return { scored, changed }
}

function stays(i: number, p: number, q: number, { pairs, against }: Scoring, { scored, numbers, touched, halves }: ScoredBefore): boolean {
  const was = numbers[i] as number
  if (was === -1 || touched[p] !== 0 || touched[q] !== 0 || against.partners.halves[i] !== halves[was]) return false
  return scored.deep[was] === 0 || ![p, q].some((at) => isTouchedBeside(at, pairs.sentences, touched))
}

function isTouchedBeside(at: number, sentences: readonly SentenceRef[], touched: Uint8Array): boolean {
  const { source } = sentences[at] as SentenceRef
  return [at - 1, at + 1].some((beside) => sentences[beside]?.source === source && touched[beside] === 1)
}

/** The edges of a pair under the numbers that its slots have now. */
function takeOver(i: number, was: number, { scored: then, slotsNow }: ScoredBefore, scored: Scored & { readonly deep: Uint8Array }): void {
  const { a, b, score: scores, opposed } = then.edges
  for (let e = then.from[was] as number; e < (then.from[was + 1] as number); e++) {
    const [x, y] = [slotsNow[a[e] as number] as number, slotsNow[b[e] as number] as number]
    scored.edges.push(x, y, scores[e] as number, opposed[e] as number)
  }
  scored.deep[i] = then.deep[was] as number
  const alike = then.lookalikes.get(was)
  if (!alike) return
  const moved = alike.map((one) => ({ ...one, a: slotsNow[one.a] as number, b: slotsNow[one.b] as number }))
  ;(scored.lookalikes as Map<number, readonly Lookalike[]>).set(i, moved)
}

function scorePair(i: number, p: number, q: number, { slots, against }: Scoring, kinds: Uint8Array, scored: Scored): void {
  const { refs, from } = slots
  for (let a = from[p] as number; a < (from[p + 1] as number); a++) {
    for (let b = from[q] as number; b < (from[q + 1] as number); b++) {
      if (kinds[a] !== kinds[b]) continue
      const [x, y] = [refs[a] as SlotRef, refs[b] as SlotRef]
      const features = featuresOf(x, y, against, WEAKEST_EDGE)
      if (features) {
        scored.deep[i] = 1
        const value = score(x.slot.kind, features)
        if (value >= WEAKEST_EDGE) scored.edges.push(a, b, value, features.equal === 0 ? 1 : 0)
      }
      const lookalike = x.slot.kind === 'quantity' ? lookalikeOf(a, b, refs, against) : null
      if (lookalike) {
        const all = scored.lookalikes as Map<number, readonly Lookalike[]>
        all.set(i, [...(all.get(i) ?? []), lookalike])
      }
    }
  }
}

/** Edges of pairs that are none any more, or were scored again. */
function tellGone({ scored, pairs, slotsNow }: ScoredBefore, kept: Uint8Array, changed: Uint8Array): void {
  for (let was = 0; was < pairs.length; was++) {
    if (kept[was] === 1) continue
    for (let e = scored.from[was] as number; e < (scored.from[was + 1] as number); e++) {
      for (const slot of [slotsNow[scored.edges.a[e] as number] as number, slotsNow[scored.edges.b[e] as number] as number])
        if (slot !== -1) changed[slot] = 1
    }
  }
}

/** A number for the kind of each slot: three of four slots of two sentences are of two kinds. */
function kindNumbers(refs: readonly SlotRef[]): Uint8Array {
  const kinds: Slot['kind'][] = []
  return Uint8Array.from(refs, ({ slot }) => {
    const known = kinds.indexOf(slot.kind)
    return known === -1 ? kinds.push(slot.kind) - 1 : known
  })
}
