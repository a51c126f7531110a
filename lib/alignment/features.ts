/**
 * Two slots of one kind → the signs that they answer the same question, as named numbers.
 *
 * In: two slots of two sources and the context of the dossier. Out: features for the weights, or null where the two cannot
 * answer one question at all (a count of ferries, a sum of money). Refuses: slots of different kinds.
 */

import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import type { Slot } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { Actors } from './actors.ts'
import type { Affinity } from './affinity.ts'
import type { Context } from './context.ts'
import type { SentenceRef } from './key-index.ts'
import { ALIKE, governorLikeness } from './likeness.ts'
import { anchorOf, areNear, isOnePurpose } from './measured.ts'
import { shareParties } from './parties.ts'
import type { Partners } from './partners.ts'
import { arePlaysApart } from './plays.ts'
import { type NameCounts, rarity } from './rarity.ts'
import { compareReferents, type PlaceSalience, type ReferentComparison, surelyDiffering } from './referent.ts'
import type { Features } from './signs.ts'
import type { SlotRef } from './slot-ref.ts'
import { DISTINCT_ROLES } from './totals.ts'
import { VALUES } from './values.ts'
import { type Asked, mayReach } from './weights.ts'

export interface FeatureContext {
  readonly context: Context
  readonly salience: PlaceSalience
  readonly partners: Partners
  readonly affinity: Affinity
  readonly actors: Actors
  /** Ids of slots that state a total. */
  readonly totals: ReadonlySet<string>
  readonly names: NameCounts
}

/**
 * Reads the features of a pair; null when the two cannot answer one question.
 *
 * @param asked Null too as soon as it is certain that the score stays below what is asked for; absent: every pair is read.
 */
export function featuresOf(
  a: SlotRef,
  b: SlotRef,
  { context, salience, partners, affinity, actors, totals, names }: FeatureContext,
  asked?: Asked,
): Features | null {
  // A source of another time is another story: it aligns with nothing.
  if (a.source !== b.source && affinity.apart(a.source, b.source)) return null
  const value = VALUES[a.slot.kind](a, b, context)
  if (value === null) return null
  const [from, alsoFrom] = value.equal === 0 ? [anchorOf(a), anchorOf(b)] : [null, null]
  const anchored = from !== null && alsoFrom !== null
  // Miles from two towns are two distances; from one town they are one.
  if (anchored && from !== alsoFrom) return null
  // The first blast and the blast of the evening are two.
  if (value.equal === 0 && TOLD_IN_ROW.has(a.slot.kind) && placeInRow(a) !== placeInRow(b)) return null
  const governor = governorLikeness(a.slot, b.slot, context)
  const [own, other] = [ownSigns(a), ownSigns(b)]
  const rare = rareness(a, b, names, governor)
  const cheap = {
    sentence: context.likeness(a.source, a.index, b.source, b.index),
    governor,
    object: value.object,
    equal: value.equal,
    telling: anchored && areClose(a.slot, b.slot) ? 1 : value.telling * (a.slot.kind === 'date' ? rare : 1),
    affinity: affinity.between(a.source, b.source),
    only: own.only && other.only ? 1 : 0,
    mutual: partners.mutual(a, b),
    role: roleMatch(own.roles, other.roles),
    totals: totals.has(a.slot.id) && totals.has(b.slot.id) && !areTwoQuakes(a.slot, b.slot) ? 1 : 0,
    rare,
  }
  if (asked && !mayReach(asked, a.slot.kind, cheap)) return null
  const nearby = context.bagLikeness(a.slot.nearby, b.slot.nearby)
  const frame = frameLikeness(a, b, context)
  const clause = a.slot.kind === 'event' ? context.bagLikeness(a.slot.words, b.slot.words) : 0
  // Asked once more before the referents are compared, which costs most.
  if (asked && !mayReach(asked, a.slot.kind, cheap, { nearby, frame, clause })) return null
  const figures = value.equal === 0 && a.slot.kind === 'quantity'
  const ends = changeEnds(a.slot, b.slot)
  const sameEnd = ends === 'same'
  // What a rate was raised from, what to and by how much are three questions.
  if (figures && (ends === 'two' || areTwoFigures(a, b, { ...cheap, nearby, frame, sameEnd, anchored }))) return null
  const referent = compareReferents(a, b, salience)
  // The age of one person is one, whenever and wherever it is told.
  const ofOne = figures && isAge(a.slot) && value.object === 1
  if (figures && !ofOne && areOfTwo(a, b, referent)) return null
  // What two named people did are two questions, whatever else is alike.
  if (referent.differing.includes('who') || actors.differ(a.slot, b.slot)) return null
  if (figures && arePlaysApart(a, b, actors, cheap.sentence, nearby)) return null
  // In the order of the interface: a score is a sum, and a sum depends on its order in the last digit.
  return {
    sentence: cheap.sentence,
    neighbours: neighbourLikeness(a, b, context),
    nearby,
    governor,
    object: value.object,
    equal: value.equal,
    telling: cheap.telling,
    differing: ofOne ? 0 : Math.min(1, referent.differing.length),
    oneSided: ofOne ? 0 : Math.min(1, referent.oneSided.length),
    subgroup: referent.subgroup === null ? 0 : 1,
    affinity: cheap.affinity,
    only: cheap.only,
    mutual: cheap.mutual,
    frame: ofOne ? 1 : frame,
    role: cheap.role,
    end: sameEnd ? 1 : 0,
    measured: measuredAlone(a.slot, cheap),
    totals: cheap.totals,
    clause,
    rare: cheap.rare,
  }
}

/** The Friday on which four people speak says nothing of what else was on a Friday, unless under one predicate. */
function rareness(a: SlotRef, b: SlotRef, names: NameCounts, governor: number): number {
  const seldom = rarity(a, names) * rarity(b, names)
  return a.slot.kind === 'date' ? Math.max(seldom, governor) : seldom
}

/** Whether two figures are one end of a change or two ("from 4.5 to 4.75 percent"); null where one of them is none. */
function changeEnds(a: Slot, b: Slot): 'same' | 'two' | null {
  if (a.kind !== 'quantity' || a.prep === null || b.prep === null || !CHANGE_ENDS.has(a.prep) || !CHANGE_ENDS.has(b.prep)) return null
  return a.prep === b.prep ? 'same' : 'two'
}

/** What is asked of one event of a row: when it was, and its measures. */
const TOLD_IN_ROW: ReadonlySet<Slot['kind']> = new Set(['time', 'date'])
const ROW_WORDS: ReadonlySet<string> = new Set(
  'first second third fourth fifth last final initial main earlier later subsequent previous next'.split(' '),
)

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
  return words.filter((w) => ROW_WORDS.has(w)).join(' ')
})

/** Likeness of the sentences before two sentences and of those after them, the larger of the two. */
export function neighbourLikeness(a: SentenceRef, b: SentenceRef, context: Context): number {
  return Math.max(
    context.likeness(a.source, a.index - 1, b.source, b.index - 1),
    context.likeness(a.source, a.index + 1, b.source, b.index + 1),
  )
}

const CHANGE_ENDS = new Set(['from', 'to', 'by'])
const LIKE = 0.6
const SOME = 0.2

interface FigureSigns extends Pick<Features, 'sentence' | 'governor' | 'totals' | 'nearby' | 'frame'> {
  readonly sameEnd: boolean
  readonly anchored: boolean
}

/** Two figures that differ, of two things by what stands beside them. */
function areTwoFigures(a: SlotRef, b: SlotRef, { sentence, governor, totals, nearby, frame, sameEnd, anchored }: FigureSigns): boolean {
  if (sentence >= ALIKE) return false
  // Those one found and those one shot are two counts, though one and the same did both.
  // The four who rammed a car into a shop are those who smashed it: of doers the thing done to tells.
  const sameDoing = frame >= LIKE && isDoer(a.slot) && isDoer(b.slot)
  if (isUnlikeDoing(a.slot, b.slot, governor) && nearby < SOME && !sameDoing && totals === 0) return true
  if (!isMeasured(a.slot)) return false
  // Two lengths, sums or durations that differ answer one question only where two signs beside the unit say what they measure.
  const signs = [isLikeMeasured(a.slot, b.slot, governor), nearby >= SOME, frame >= SOME, sameEnd, anchored].filter(Boolean).length
  return signs === 0 || (signs === 1 && !shareParties(a, b))
}

/** Counts of two times or places are counts of two things; "19 seasons with the club" are no opponent of "four seasons as director". */
function areOfTwo(a: SlotRef, b: SlotRef, referent: ReferentComparison): boolean {
  return surelyDiffering(a, b, referent).length > 0 || referent.oneSided.includes('as what')
}

/** Of sums the common purpose is no sign ("worth" is said of everything), but being near one another is. */
function isLikeMeasured({ mention: x }: Slot, { mention: y }: Slot, governor: number): boolean {
  const sums = x?.kind === 'quantity' && y?.kind === 'quantity' && x.measure === 'money'
  return sums ? areNear(x, y) || isOnePurpose(x, y) : governor >= LIKE
}

/** Of two things 15 and 50 miles from one town hardly one is meant; of 3 and 4 miles it is. */
function areClose(a: Slot, b: Slot): boolean {
  const [x, y] = [a.mention, b.mention]
  return x?.kind === 'quantity' && y?.kind === 'quantity' && areNear(x, y, FAR)
}

const FAR = 2

/** Observatories differ by a few tenths; a magnitude of 5.8 and one of 7.6 are of two quakes. */
function areTwoQuakes({ mention: x }: Slot, { mention: y }: Slot): boolean {
  return (
    x?.kind === 'quantity' && y?.kind === 'quantity' && x.measure === 'scale' && x.noun?.lemma === 'magnitude' && !areNear(x, y, FEW_TENTHS)
  )
}

const FEW_TENTHS = 1.1

/**
 * The one weight or duration of both sentences is what they measure; of several a like one may be another, and so may the same small number:
 * of eight years there are many. Two that differ need more.
 */
function measuredAlone(slot: Slot, { equal, only, telling }: Pick<Features, 'equal' | 'only' | 'telling'>): number {
  return isMeasured(slot) && (equal === 0 || only === 0 || (equal === 1 && telling === 0)) ? 1 : 0
}

function isAge({ mention }: Slot): boolean {
  return mention?.kind === 'quantity' && mention.measure === 'age'
}

/** A value told by its unit alone ("two hours"); what is counted is told by its noun. */
function isMeasured({ mention }: Slot): boolean {
  return mention?.kind === 'quantity' && mention.measure !== 'count' && mention.measure !== 'scale' && mention.measure !== 'age'
}

/** What a slot shows by itself, whatever it is compared with. */
interface OwnSigns {
  /** What happened to those counted. */
  readonly roles: readonly string[]
  /** Agent and patient together, the value itself left out. */
  readonly rest: readonly string[]
  readonly only: boolean
}

/** Read once a slot: each is compared with hundreds of others. */
const ownSigns = readOnce((ref: SlotRef): OwnSigns => {
  const { slot } = ref
  return {
    roles: slot.roles.filter((r) => DISTINCT_ROLES.has(r)),
    rest: [slot.frame?.agent, slot.frame?.patient].flatMap((p) => (p && (p.end <= slot.start || p.start >= slot.end) ? p.lemmas : [])),
    only: isOnly(ref),
  }
})

/** 1 = the same happened to those counted; -1 = only one side says what happened. */
function roleMatch(x: readonly string[], y: readonly string[]): number {
  if (x.length === 0 && y.length === 0) return 0
  return x.some((r) => y.includes(r)) ? 1 : -1
}

/** Likeness of agent and patient together, the values themselves left out. */
function frameLikeness(a: SlotRef, b: SlotRef, context: Context): number {
  if (a.slot.kind === 'event' || !a.slot.frame || !b.slot.frame) return 0
  return context.bagLikeness(ownSigns(a).rest, ownSigns(b).rest)
}

/** Whether this holds of any two lists of words that are compared for the features of two slots: whoever compares others adds them here. */
export function someLists(
  a: SlotRef,
  b: SlotRef,
  context: Context,
  holds: (x: readonly string[], y: readonly string[]) => boolean,
): boolean {
  const [x, y] = [a.slot, b.slot]
  if (holds(x.nearby, y.nearby)) return true
  if ((x.kind === 'event' || x.kind === 'quote') && holds(x.words, y.words)) return true
  if (x.kind !== 'event' && holds(ownSigns(a).rest, ownSigns(b).rest)) return true
  const either = (p: readonly string[] | undefined, q: readonly string[] | undefined): boolean => !!p && !!q && holds(p, q)
  if (x.kind === 'event')
    return either(x.frame?.agent?.lemmas, y.frame?.agent?.lemmas) || either(x.frame?.patient?.lemmas, y.frame?.patient?.lemmas)
  const [said, alsoSaid] = [x, y].map(({ attribution }) => attribution?.canonical?.toLowerCase() ?? null)
  return x.kind === 'attribution' && !!said && !!alsoSaid && holds(context.wordsOf(said), context.wordsOf(alsoSaid))
}

/** No other value of the same sort stands in the sentence. */
function isOnly({ claim, slot }: SlotRef): boolean {
  const own = sortOf(slot)
  return claim.slots.filter((s) => s.kind === slot.kind && sortOf(s) === own).length === 1
}

function sortOf({ mention, kind }: Slot): string {
  return mention?.kind === 'quantity' ? `${mention.measure}:${mention.unit ?? mention.noun?.lemma ?? ''}` : kind
}

/** Two counts of people under two predicates that share no sense: of one that is not told, and of one role, the likeness is more than nothing. */
function isUnlikeDoing(a: Slot, b: Slot, governor: number): boolean {
  return governor === 0 && !isMeasured(a) && countsPeople(a) && countsPeople(b)
}

/** Those counted do what the clause says. */
function isDoer({ start, end, frame }: Slot): boolean {
  return frame?.agent != null && frame.agent.start < end && start < frame.agent.end
}

function countsPeople({ mention }: Slot): boolean {
  return mention?.kind === 'quantity' && PERSON_NOUNS.has(mention.noun?.lemma ?? '')
}
