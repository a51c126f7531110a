/**
 * A pair of sentences that was scored before, of which something has changed → its edges, most slots left as they were.
 *
 * In: the pair with what was scored before. Out: true where its edges are scored again; false where all slots must be.
 * Refuses: pairs that are as alike as only another class of pairs is, or whose places and totals are others: those refuse other slots.
 *
 * What can change of two slots: a word of lists that they share one of weighs something else, then they are read again; or their sentences are
 * more or less alike, those beside, or who prefers whom. That is three of the features of an edge: they are taken out of its sum and put in as
 * they are now. Of the slots that fell short of being an edge none comes in unless all of this together raises a sum by what was missing.
 * Example: a likeness goes from 0.25 to 0.26 → three edges have another score, and of twenty other slots none is read.
 */
import type { Slot } from '../model.ts'
import { told } from './context.ts'
import type { EdgeList } from './edge-list.ts'
import { neighbourLikeness } from './features.ts'
import type { SentenceRef } from './key-index.ts'
import { classOfLikeness } from './likeness.ts'
import { carryLookalikes, findLookalike, type Growing, type Known, type Scoring, scoreSlots, WEAKEST_EDGE } from './scored.ts'
import type { Features } from './signs.ts'
import type { SlotRef } from './slot-ref.ts'
import { asking, change, isEnough, mostRaised, scoreOf } from './weights.ts'

/** What is another in a pair than it was. */
interface Changes {
  readonly was: number
  /** Feature by feature, what it was and what it is. */
  readonly sentence: readonly [number, number]
  readonly mutual: readonly [number, number]
  readonly neighbours: readonly [number, number]
  /** How alike its sentences are, or who prefers whom. */
  readonly moved: boolean
  /** One of the three features. */
  readonly any: boolean
  /** So much that slots that were no edge may be one. */
  readonly letsIn: boolean
  /** Some word of the lists of its sentences weighs something else, and lists of its slots had words in common. */
  readonly weighs: boolean
  /** How far slots that are not read again fall short of being an edge. */
  readonly short: number
}

export function scoreAgain(i: number, p: number, q: number, scoring: Scoring, known: Known, kinds: Uint8Array, scored: Growing): boolean {
  const changes = changesOf(i, p, q, scoring, known)
  if (!changes) return false
  const { slots, against } = scoring
  const { refs, from } = slots
  const { touched, slotsNow, scored: then } = known
  const { was, moved, any, letsIn, weighs } = changes
  scored.beside[i] = changes.neighbours[1]
  scored.weighed[i] = then.weighed[was] as number
  const asked = asking(WEAKEST_EDGE)
  asked.short = changes.short
  const end = then.from[was + 1] as number
  let e = then.from[was] as number
  for (let a = from[p] as number; a < (from[p + 1] as number); a++) {
    for (let b = from[q] as number; b < (from[q + 1] as number); b++) {
      if (kinds[a] !== kinds[b]) continue
      const isEdge = e < end && slotsNow[then.edges.a[e] as number] === a && slotsNow[then.edges.b[e] as number] === b
      if ((letsIn && !isEdge) || (weighs && touched.listsOf(a, b))) scoreSlots(i, a, b, refs, against, asked, scored)
      else if (isEdge) {
        const sum = (then.edges.sum[e] as number) + (any ? changeOf(then.edges, e, (refs[a] as SlotRef).slot.kind, changes) : 0)
        const score = any ? scoreOf(sum) : (then.edges.score[e] as number)
        if (isEnough(asked, score)) scored.edges.push(a, b, score, then.edges.opposed[e] as number, sum)
      }
      if (isEdge) e++
      if (moved && (refs[a] as SlotRef).slot.kind === 'quantity') findLookalike(i, a, b, refs, against, scored)
    }
  }
  if (!moved) carryLookalikes(i, was, then, slotsNow, scored)
  scored.short[i] = asked.short
  return true
}

/** Null where slots may be refused, or not, for other reasons than before. */
function changesOf(i: number, p: number, q: number, { pairs, likeness, against }: Scoring, known: Known): Changes | null {
  const was = known.numbers[i] as number
  const { touched, scored: then } = known
  if (was === -1 || touched.slots[p] === 1 || touched.slots[q] === 1) return null
  const sentence = [told(known.likeness[was] as number), told(likeness[i] as number)] as const
  if (classOfLikeness(sentence[0]) !== classOfLikeness(sentence[1])) return null
  const wasBeside = then.beside[was] as number
  // Where none came so far that they were read, none depends on them.
  const beside =
    wasBeside === -1 ? -1 : neighbourLikeness(pairs.sentences[p] as SentenceRef, pairs.sentences[q] as SentenceRef, against.context)
  const mutual = [(known.halves[was] as number) / 2, (against.partners.halves[i] as number) / 2] as const
  // Who is nobody's nearest is refused where there is a doubt.
  if ((mutual[0] === 0) !== (mutual[1] === 0)) return null
  const moved = sentence[0] !== sentence[1] || mutual[0] !== mutual[1]
  const any = moved || beside !== wasBeside
  const raised = any ? mostRaised(sentence[1] - sentence[0], mutual[1] - mutual[0], beside - wasBeside) : 0
  const letsIn = any && raised >= (then.short[was] as number)
  const weighs = then.weighed[was] === 1 && (touched.lists[p] === 1 || touched.lists[q] === 1)
  const short = letsIn ? Number.POSITIVE_INFINITY : (then.short[was] as number) - raised
  return { was, sentence, mutual, neighbours: [wasBeside, beside], moved, any, letsIn, weighs, short }
}

/** What the sum of an edge changes by. */
function changeOf({ opposed }: EdgeList, e: number, kind: Slot['kind'], { sentence, mutual, neighbours }: Changes): number {
  const by = (name: keyof Features, [from, to]: readonly [number, number]): number => change(kind, opposed[e] === 1, name, from, to)
  return by('sentence', sentence) + by('mutual', mutual) + by('neighbours', neighbours)
}
