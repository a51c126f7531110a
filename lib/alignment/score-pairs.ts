/**
 * Candidate sentences → scored pairs of their slots, and pairs of figures that look alike.
 *
 * In: slots, candidate pairs with their likeness, the context of features; what was scored before. Out: edges and look-alikes by pair of sentences.
 * Refuses: slots of two kinds. Slots of one source are compared too: a text repeats itself, and may contradict itself.
 *
 * A pair that was scored before keeps its edges where nothing that a score reads has changed: neither what its slots are compared by (what a
 * word weighs is read only where two lists share one), nor how alike its sentences are told to be, nor who prefers whom, nor, where a score
 * came so far that the sentences beside were read, how alike these are.
 */
import type { Slot } from '../model.ts'
import type { CandidatePairs } from './candidates.ts'
import { told } from './context.ts'
import { EdgeList } from './edge-list.ts'
import { type FeatureContext, featuresOf, neighbourLikeness } from './features.ts'
import type { SentenceRef } from './key-index.ts'
import { type Lookalike, lookalikeOf } from './lookalikes.ts'
import type { SlotRef } from './slot-ref.ts'
import type { Slots } from './slots.ts'
import type { Touched } from './touched.ts'
import { score } from './weights.ts'

/** Below this a pair is no evidence at all. */
const WEAKEST_EDGE = 0.3

export interface Scored {
  /** Where the edges of each pair of sentences begin in `edges`; one number more than pairs. */
  readonly from: Uint32Array
  readonly edges: EdgeList
  /** By pair: how alike the sentences before and after were told to be; -1 where no score came so far that they were read. */
  readonly beside: Float32Array
  /** By pair: 1 = some lists of words of its slots had a word in common, so that what these words weigh was read. */
  readonly weighed: Uint8Array
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

export interface Scores {
  readonly scored: Scored
  /** By slot: 2 = one of its edges is new, gone or another; 1 = one was read again, and is the same. */
  readonly changed: Uint8Array
}

/** Scores all pairs, or those that nothing holds of. */
export function scorePairs(scoring: Scoring, before: ScoredBefore | null): Scores {
  const { slots, pairs, likeness, against } = scoring
  const { sentences, from, partners } = pairs
  const edges = new EdgeList(before?.scored.edges.size)
  const scored: Growing = {
    from: new Uint32Array(pairs.length + 1),
    edges,
    beside: new Float32Array(pairs.length).fill(-1),
    weighed: new Uint8Array(pairs.length),
    lookalikes: new Map(),
  }
  const changed = new Uint8Array(slots.refs.length)
  const known = before && { ...before, same: new Uint8Array(before.pairs.length), near: touchedBeside(pairs, before.touched.likeness) }
  const kinds = kindNumbers(slots.refs)
  for (let p = 0; p < sentences.length; p++) {
    const { source } = sentences[p] as SentenceRef
    for (let i = from[p] as number; i < (from[p + 1] as number); i++) {
      const q = partners[i] as number
      const other = (sentences[q] as SentenceRef).source
      if (known && holds(i, p, q, scoring, known)) takeOver(i, known, scored)
      // A source of another time is another story: it aligns with nothing.
      else if (source === other || !against.affinity.apart(source, other)) {
        against.context.remember(p, q, likeness[i] as number)
        const begin = edges.size
        const met = against.context.listsMet
        scorePair(i, p, q, scoring, kinds, scored)
        scored.weighed[i] = against.context.listsMet === met ? 0 : 1
        const same = known !== null && isSame(i, begin, known, edges)
        for (let e = begin; e < edges.size; e++)
          for (const slot of [edges.a[e] as number, edges.b[e] as number]) changed[slot] = Math.max(changed[slot] as number, same ? 1 : 2)
      }
      scored.from[i + 1] = edges.size
    }
  }
  if (known) tellGone(known, changed)
  edges.close()
  return { scored, changed }
}

/** What was scored, while it grows. */
interface Growing extends Scored {
  readonly lookalikes: Map<number, readonly Lookalike[]>
}

interface Known extends ScoredBefore {
  /** By pair of before: 1 = its edges are what they were. */
  readonly same: Uint8Array
  /** By sentence of now: the one before or after it in its source may be more or less alike to others. */
  readonly near: Uint8Array
}

function touchedBeside({ sentences }: CandidatePairs, touched: Uint8Array): Uint8Array {
  return Uint8Array.from(touched, (_, at) => {
    const { source } = sentences[at] as SentenceRef
    return [at - 1, at + 1].some((beside) => touched[beside] === 1 && sentences[beside]?.source === source) ? 1 : 0
  })
}

/** Whether nothing that the scores of a pair read has changed since. */
function holds(i: number, p: number, q: number, { pairs, likeness, against }: Scoring, then: Known): boolean {
  const was = then.numbers[i] as number
  const { slots, lists } = then.touched
  if (was === -1 || slots[p] === 1 || slots[q] === 1) return false
  if (then.scored.weighed[was] === 1 && (lists[p] === 1 || lists[q] === 1)) return false
  if (against.partners.halves[i] !== then.halves[was] || told(likeness[i] as number) !== told(then.likeness[was] as number)) return false
  const beside = then.scored.beside[was] as number
  if (beside === -1 || (then.near[p] === 0 && then.near[q] === 0)) return true
  return neighbourLikeness(pairs.sentences[p] as SentenceRef, pairs.sentences[q] as SentenceRef, against.context) === beside
}

/** A pair that was scored again has the very edges it had. */
function isSame(i: number, begin: number, { numbers, same, scored, slotsNow }: Known, edges: EdgeList): boolean {
  const was = numbers[i] as number
  if (was === -1) return false
  const [first, end] = [scored.from[was] as number, scored.from[was + 1] as number]
  if (end - first !== edges.size - begin) return false
  const { a, b, score: scores, opposed } = scored.edges
  for (let e = first, now = begin; e < end; e++, now++) {
    if (slotsNow[a[e] as number] !== edges.a[now] || slotsNow[b[e] as number] !== edges.b[now]) return false
    if (scores[e] !== edges.score[now] || opposed[e] !== edges.opposed[now]) return false
  }
  same[was] = 1
  return true
}

/** The edges of a pair under the numbers that its slots have now. */
function takeOver(i: number, { numbers, same, scored: then, slotsNow }: Known, scored: Growing): void {
  const was = numbers[i] as number
  same[was] = 1
  const { a, b, score: scores, opposed } = then.edges
  const end = then.from[was + 1] as number
  for (let e = then.from[was] as number; e < end; e++)
    scored.edges.push(slotsNow[a[e] as number] as number, slotsNow[b[e] as number] as number, scores[e] as number, opposed[e] as number)
  scored.beside[i] = then.beside[was] as number
  scored.weighed[i] = then.weighed[was] as number
  const alike = then.lookalikes.get(was)
  if (!alike) return
  const moved = alike.map((one) => ({ ...one, a: slotsNow[one.a] as number, b: slotsNow[one.b] as number }))
  scored.lookalikes.set(i, moved)
}

function scorePair(i: number, p: number, q: number, { slots, against }: Scoring, kinds: Uint8Array, scored: Growing): void {
  const { refs, from } = slots
  for (let a = from[p] as number; a < (from[p + 1] as number); a++) {
    for (let b = from[q] as number; b < (from[q + 1] as number); b++) {
      if (kinds[a] !== kinds[b]) continue
      const [x, y] = [refs[a] as SlotRef, refs[b] as SlotRef]
      const features = featuresOf(x, y, against, WEAKEST_EDGE)
      if (features) {
        scored.beside[i] = features.neighbours
        const value = score(x.slot.kind, features)
        if (value >= WEAKEST_EDGE) scored.edges.push(a, b, value, features.equal === 0 ? 1 : 0)
      }
      const lookalike = x.slot.kind === 'quantity' ? lookalikeOf(a, b, refs, against) : null
      if (lookalike) scored.lookalikes.set(i, [...(scored.lookalikes.get(i) ?? []), lookalike])
    }
  }
}

/** Edges of pairs that are none any more, or have others now. */
function tellGone({ scored, pairs, slotsNow, same }: Known, changed: Uint8Array): void {
  for (let was = 0; was < pairs.length; was++) {
    if (same[was] === 1) continue
    for (let e = scored.from[was] as number; e < (scored.from[was + 1] as number); e++) {
      for (const slot of [slotsNow[scored.edges.a[e] as number] as number, slotsNow[scored.edges.b[e] as number] as number])
        if (slot !== -1) changed[slot] = 2
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
