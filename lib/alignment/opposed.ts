/**
 * Two values that exclude one another: are they of two things, or may they be?
 *
 * In: two slots whose values exclude one another; of figures the signs read so far. Out: whether two days or times are of two events of a row, two
 * figures of two ends of a change; of figures whether there is a doubt, null where they are two for certain (two plays, two offices).
 * Refuses: values that are equal or allow one another.
 * A doubt is weighed (weight-rows.ts) and decides nothing: figures told of one thing in other words have the same doubts as figures of two.
 * Example: "found four men" / "shot two men" → a doubt.
 */
import { isCountOfPeople } from '../lexicon/person-nouns.ts'
import type { Slot } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { Actors } from './actors.ts'
import { ALIKE, COPIES } from './likeness.ts'
import { areNear, isOnePurpose, measuredOf } from './measured.ts'
import { shareParties } from './parties.ts'
import { arePlaysApart } from './plays.ts'
import { type ReferentComparison, surelyDiffering } from './referent.ts'
import type { Features } from './signs.ts'
import type { SlotRef } from './slot-ref.ts'

export interface SignsSoFar
  extends Pick<Features, 'sentence' | 'governor' | 'totals' | 'nearby' | 'frame' | 'telling' | 'company' | 'doubt' | 'role'> {
  readonly sameEnd: boolean
  /** Both are distances from one named place. */
  readonly anchored: boolean
  /** The digits of the one are those of the other, moved. */
  readonly isSlip: boolean
  /** Both are ages of one person. */
  readonly ofOne: boolean
}

/**
 * Whether two figures that exclude one another may be of two things (1); null where they are.
 *
 * @param signs What was read of them so far; its `doubt` is that of the values themselves.
 */
export function doubtOf(a: SlotRef, b: SlotRef, signs: SignsSoFar, referent: ReferentComparison, actors: Actors): number | null {
  // "19 seasons with the club" are no opponent of "four seasons as director".
  if (!signs.ofOne && referent.oneSided.includes('as what')) return null
  if (arePlaysApart(a, b, actors, signs.sentence, signs.nearby)) return null
  if (mayBeTwoFigures(a, b, signs) || (!signs.ofOne && surelyDiffering(a, b, referent).length > 0)) return 1
  return signs.doubt
}

const CHANGE_ENDS = new Set(['from', 'to', 'by'])
const LIKE = 0.6
const SOME = 0.2

/** By what stands beside them two figures that differ may be of two things. */
function mayBeTwoFigures(a: SlotRef, b: SlotRef, signs: SignsSoFar): boolean {
  const { sentence, governor, totals, nearby, frame } = signs
  // Of a firm many sums are told, and of a trial many days: who it is of tells nothing where neither the doing nor the words beside do.
  const apart = isMeasured(a.slot) && totals === 0 && governor === 0 && nearby < SOME && sentence < COPIES && !signs.anchored
  if (sentence >= ALIKE && !apart) return false
  // Those one found and those one shot are two counts, though one and the same did both.
  // The four who rammed a car into a shop are those who smashed it: of doers the thing done to tells.
  const sameDoing = frame >= LIKE && isDoer(a.slot) && isDoer(b.slot)
  if (isUnlikeDoing(a.slot, b.slot, governor) && nearby < SOME && !sameDoing && totals === 0 && !signs.isSlip) return true
  if (!isMeasured(a.slot) || totals === 1) return false
  // Two lengths, sums or durations that differ answer one question only where two signs beside the unit say what they measure.
  const beside = signs.company === 1 && !areSums(a.slot, b.slot)
  const like = isLikeMeasured(a.slot, b.slot, governor)
  const told = [
    like,
    nearby >= SOME,
    frame >= SOME && !apart,
    signs.sameEnd,
    signs.anchored,
    signs.telling === 1,
    signs.isSlip,
    beside,
    isNamedMeasure(a, b),
    signs.role === 1,
  ].filter(Boolean).length
  return told === 0 || (told === 1 && !shareParties(a, b))
}

/** "At a depth of 12 km", "10 km below the surface": both say what they measure. */
function isNamedMeasure(a: SlotRef, b: SlotRef): boolean {
  const name = measuredOf(a)
  return name !== null && name === measuredOf(b)
}

/** Of sums the common purpose is no sign ("worth" is said of everything), but being near one another is. */
function isLikeMeasured(a: Slot, b: Slot, governor: number): boolean {
  const [x, y] = [a.mention, b.mention]
  const sums = areSums(a, b) && x?.kind === 'quantity' && y?.kind === 'quantity'
  return sums ? areNear(x, y) || isOnePurpose(x, y) : governor >= LIKE
}

function areSums({ mention: x }: Slot, { mention: y }: Slot): boolean {
  return x?.kind === 'quantity' && y?.kind === 'quantity' && x.measure === 'money'
}

/** A value told by its unit alone ("two hours"); what is counted is told by its noun. */
export function isMeasured({ mention }: Slot): boolean {
  if (mention?.kind !== 'quantity' || mention.measure === 'count' || mention.measure === 'scale' || mention.measure === 'age') return false
  return mention.measure !== 'rate' || !OF_ONE_EACH.test(mention.unit ?? '')
}

/** "$34 a share", "€9 a ticket": what it is of is told, and there is one price of it. */
const OF_ONE_EACH = /\/(?:share|ticket|barrel|copy|bottle|seat|dose)$/

/** Two counts of people under two predicates that share no sense: of one that is not told, and of one role, the likeness is more than nothing. */
function isUnlikeDoing(a: Slot, b: Slot, governor: number): boolean {
  return governor === 0 && !isMeasured(a) && countsPeople(a) && countsPeople(b)
}

/** Those counted do what the clause says. */
function isDoer({ start, end, frame }: Slot): boolean {
  return frame?.agent != null && frame.agent.start < end && start < frame.agent.end
}

function countsPeople({ mention }: Slot): boolean {
  return mention?.kind === 'quantity' && isCountOfPeople(mention.noun?.lemma ?? '')
}

/** Whether two figures are one end of a change or two ("from 4.5 to 4.75 percent"); null where one of them is none. */
export function changeEnds(a: Slot, b: Slot): 'same' | 'two' | null {
  if (a.kind !== 'quantity' || a.prep === null || b.prep === null || !CHANGE_ENDS.has(a.prep) || !CHANGE_ENDS.has(b.prep)) return null
  return a.prep === b.prep ? 'same' : 'two'
}

/** What is asked of one event of a row: when it was, and its measures. */
const TOLD_IN_ROW: ReadonlySet<Slot['kind']> = new Set(['time', 'date'])
/** By word: what it says ("the opening volume" is the first). */
const ROW_WORDS: ReadonlyMap<string, string> = new Map([
  ...'first second third fourth fifth last main earlier later previous next'.split(' ').map((w) => [w, w] as const),
  ...['initial', 'opening', 'inaugural', 'maiden'].map((w) => [w, 'first'] as const),
  ['final', 'last'],
  ['subsequent', 'later'],
])

/** The first blast and the blast of the evening are two. */
export function areTwoOfRow(a: SlotRef, b: SlotRef): boolean {
  return TOLD_IN_ROW.has(a.slot.kind) && placeInRow(a) !== placeInRow(b)
}

/** Which of a row of like events the clause is about: "the second quake", "a later statement"; empty where it does not say. */
const placeInRow = readOnce(({ claim, slot: { frame } }: SlotRef): string => {
  if (!frame) return ''
  // The subject with what stands in apposition to it: "the first blast, the smaller of the two, came at nine".
  const dates = claim.mentions.filter((m) => m.kind === 'date')
  const before = claim.sentence.tokens.filter(
    (t) => t.end <= frame.predicate.start && !dates.some((d) => d.start < t.end && t.start < d.end),
  )
  const verb = before.findLastIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const words = [...before.slice(verb + 1).map((t) => t.lemma), ...(frame.patient?.lemmas ?? [])]
  return [...new Set(words.flatMap((w) => ROW_WORDS.get(w) ?? []))].join(' ')
})
