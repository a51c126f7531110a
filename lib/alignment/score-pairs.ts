/**
 * Candidate sentences → scored pairs of their slots, and pairs of figures that look alike.
 *
 * In: slots, candidate pairs with their likeness, the context of features; what was scored before. Out: edges and look-alikes by pair of sentences.
 * Refuses: slots of two kinds. Slots of one source are compared too: a text repeats itself, and may contradict itself.
 *
 * A pair that was scored before keeps its edges where nothing that a score reads has changed: neither what its slots are compared by (what a
 * word weighs is read only where two lists share one), nor how alike its sentences are told to be, nor who prefers whom, nor, where a score
 * came so far that the sentences beside were read, how alike these are. Of the others few slots are scored again (score-again.ts).
 */
import type { CandidatePairs } from './candidates.ts'
import { told } from './context.ts'
import { EdgeChanges } from './edge-changes.ts'
import { EdgeList } from './edge-list.ts'
import { neighbourLikeness } from './features.ts'
import type { SentenceRef } from './key-index.ts'
import { Room } from './room.ts'
import { scoreAgain } from './score-again.ts'
import {
  findLookalike,
  type Growing,
  type Known,
  type Scored,
  type ScoredBefore,
  type Scoring,
  scoreSlots,
  WEAKEST_EDGE,
} from './scored.ts'
import { TakingOver } from './taking-over.ts'
import { asking } from './weights.ts'

export interface Scores {
  readonly scored: Scored
  /** Null where nothing was scored before: all edges are new. */
  readonly changes: EdgeChanges | null
}

/** One source more brings few edges; a list that has to grow is copied. Less than lists have to spare (room.ts), or none would do again. */
const ROOM_FOR_MORE = 1.02

/** More edges than two sentences have on average: a list that grows is copied, and its copies are left to the collector. */
const EDGES_OF_A_PAIR = 2

/** Scores all pairs, or those that nothing holds of. */
export function scorePairs(scoring: Scoring, before: ScoredBefore | null, room = new Room()): Scores {
  const { slots, pairs, likeness, against } = scoring
  const { sentences, from, partners } = pairs
  const edges = before
    ? new EdgeList(Math.round(ROOM_FOR_MORE * before.scored.edges.size), room)
    : new EdgeList(Math.round(EDGES_OF_A_PAIR * pairs.length))
  const scored: Growing = {
    from: room.kept(Uint32Array, 'edges of pairs', pairs.length + 1).fill(0),
    edges,
    beside: room.kept(Float32Array, 'beside', pairs.length).fill(-1),
    weighed: room.kept(Uint8Array, 'weighed', pairs.length).fill(0),
    short: room.kept(Float32Array, 'short', pairs.length).fill(Number.POSITIVE_INFINITY),
    lookalikes: new Map(),
  }
  const changes = before && new EdgeChanges(slots.refs.length)
  const known = before && {
    ...before,
    met: room.passing(Uint8Array, 'met', before.pairs.length).fill(0),
    near: touchedBeside(pairs, before.touched.likeness),
  }
  const taking = known && new TakingOver(known, scored)
  const { kinds } = slots
  for (let p = 0; p < sentences.length; p++) {
    const { source } = sentences[p] as SentenceRef
    for (let i = from[p] as number; i < (from[p + 1] as number); i++) {
      const q = partners[i] as number
      if (known && holds(i, p, q, scoring, known)) {
        taking?.add(i, known.numbers[i] as number)
        continue
      }
      taking?.close()
      const other = (sentences[q] as SentenceRef).source
      // A source of another time is another story: it aligns with nothing.
      if (source === other || !against.affinity.apart(source, other)) {
        against.context.remember(p, q, likeness[i] as number)
        const begin = edges.size
        const met = against.context.listsMet
        const again = known && scoreAgain(i, p, q, scoring, known, kinds, scored)
        if (!again) scorePair(i, p, q, scoring, kinds, scored)
        if (against.context.listsMet !== met) scored.weighed[i] = 1
        changes?.tell(begin, i, edges, known)
      }
      scored.from[i + 1] = edges.size
    }
  }
  taking?.close()
  if (known) changes?.tellGone(known)
  edges.close(room)
  return { scored, changes }
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
  if (was === -1) return false
  const { slots, lists } = then.touched
  if (slots[p] === 1 || slots[q] === 1) return false
  if (then.scored.weighed[was] === 1 && (lists[p] === 1 || lists[q] === 1)) return false
  if (against.partners.halves[i] !== then.halves[was]) return false
  const [alike, before] = [likeness[i] as number, then.likeness[was] as number]
  if (alike !== before && told(alike) !== told(before)) return false
  const beside = then.scored.beside[was] as number
  if (beside === -1 || (then.near[p] === 0 && then.near[q] === 0)) return true
  return neighbourLikeness(pairs.sentences[p] as SentenceRef, pairs.sentences[q] as SentenceRef, against.context) === beside
}

function scorePair(i: number, p: number, q: number, { slots, against }: Scoring, kinds: Uint8Array, scored: Growing): void {
  const { refs, from } = slots
  const asked = asking(WEAKEST_EDGE)
  for (let a = from[p] as number; a < (from[p + 1] as number); a++) {
    for (let b = from[q] as number; b < (from[q + 1] as number); b++) {
      if (kinds[a] !== kinds[b]) continue
      scoreSlots(i, a, b, refs, against, asked, scored)
      if (refs[a]?.slot.kind === 'quantity') findLookalike(i, a, b, refs, against, scored)
    }
  }
  scored.short[i] = asked.short
}
