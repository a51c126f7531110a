/**
 * Two slots of one kind → the signs that they answer the same question, as named numbers.
 *
 * In: two slots of two sources and the context of the dossier. Out: features for the weights, or null where the two cannot
 * answer one question at all (a count of ferries, a sum of money). Refuses: slots of different kinds.
 */

import type { Slot } from '../model.ts'
import { isHome } from '../text/home.ts'
import { readOnce } from '../text/read-once.ts'
import type { Actors } from './actors.ts'
import type { Affinity } from './affinity.ts'
import { areOfTwoAges } from './ages.ts'
import { keepCompany } from './company.ts'
import { contentWords } from './content-words.ts'
import type { Context } from './context.ts'
import type { SentenceRef } from './key-index.ts'
import { governorLikeness } from './likeness.ts'
import { anchorOf, areNear } from './measured.ts'
import { areTwoOfRow, changeEnds, doubtOf, isMeasured } from './opposed.ts'
import { haveOneParty } from './parties.ts'
import type { Partners } from './partners.ts'
import { type NameCounts, rarity } from './rarity.ts'
import { compareReferents, type PlaceSalience, surelyDiffering } from './referent.ts'
import type { Features } from './signs.ts'
import type { SlotRef } from './slot-ref.ts'
import { areLeads, orderApart } from './standing.ts'
import { DISTINCT_ROLES } from './totals.ts'
import type { ValueFeatures } from './value-features.ts'
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
export function featuresOf(a: SlotRef, b: SlotRef, against: FeatureContext, asked?: Asked): Features | null {
  const { context, salience, affinity, actors } = against
  // A source of another time is another story: it aligns with nothing.
  if (a.source !== b.source && affinity.apart(a.source, b.source)) return null
  const value = VALUES[a.slot.kind](a, b, context)
  if (value === null) return null
  const opposed = value.equal === 0
  if (opposed && (areOfTwoEvents(a, b) || (value.doubt === 1 && isHopeless(a, b, against)))) return null
  const cheap = cheapSigns(a, b, value, against)
  if (asked && !mayReach(asked, a.slot.kind, cheap)) return null
  const nearby = context.bagLikeness(a.slot.nearby, b.slot.nearby)
  const frame = frameLikeness(a, b, context)
  const clause = a.slot.kind === 'event' ? context.bagLikeness(a.slot.words, b.slot.words) : 0
  // Asked once more before the referents are compared, which costs most.
  if (asked && !mayReach(asked, a.slot.kind, cheap, { nearby, frame, clause })) return null
  const figures = opposed && a.slot.kind === 'quantity'
  const ends = changeEnds(a.slot, b.slot)
  // What a rate was raised from, what to and by how much are three questions.
  if (figures && ends === 'two') return null
  const referent = compareReferents(a, b, salience)
  // The age of one person is one, whenever and wherever it is told.
  const ofOne = figures && isAge(a.slot) && value.object === 1
  // The digits of one figure in another order are that figure, whatever time the rest of its sentence tells of; a count of one thing, that is.
  const isSlip = figures && value.slip === 1 && value.object >= (isCount(a.slot) ? SAME_PEOPLE : 0.5)
  // What two named people did are two questions, whatever else is alike.
  if (referent.differing.includes('who') || actors.differ(a.slot, b.slot) || areOfTwoAges(a, b)) return null
  const sameEnd = ends === 'same'
  // What one person did is one question, though one text tells it after something of another time.
  const oneDoing = actors.oneNamed(a.slot, b.slot) && a.slot.governor !== null && a.slot.governor === b.slot.governor
  const differing = oneDoing ? surelyDiffering(a, b, referent) : referent.differing
  const signs = figures && { ...cheap, nearby, frame, sameEnd, ofOne: ofOne || isSlip, isSlip, anchored: areAnchored(a, b) }
  const doubt = signs ? doubtOf(a, b, signs, referent, actors) : cheap.doubt
  if (doubt === null || (doubt === 1 && isHopeless(a, b, against))) return null
  // In the order of the interface: a score is a sum, and a sum depends on its order in the last digit.
  return {
    sentence: cheap.sentence,
    neighbours: neighbourLikeness(a, b, context),
    nearby,
    governor: cheap.governor,
    object: value.object,
    equal: value.equal,
    telling: cheap.telling,
    differing: ofOne ? 0 : Math.min(1, differing.filter((field) => !isSlip || field !== 'period').length),
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
    doubt,
    unlikeNoun: cheap.unlikeNoun,
    unlikeDoing: cheap.unlikeDoing,
    grain: cheap.grain,
    company: cheap.company,
    party: (figures && (oneDoing || haveOneParty(a, b))) || (opposed && areHomesOfOne(a, b)) ? 1 : 0,
    order: cheap.order,
    lead: cheap.lead,
  }
}

/** Where one named person is from, told twice. */
function areHomesOfOne(a: SlotRef, b: SlotRef): boolean {
  return isHome(a.slot) && isHome(b.slot) && haveOneParty(a, b)
}

/** The signs that cost little: most pairs end with these. */
function cheapSigns(a: SlotRef, b: SlotRef, value: ValueFeatures, { context, partners, affinity, totals, names }: FeatureContext) {
  const governor = governorLikeness(a.slot, b.slot, context)
  const [own, other] = a.slot.kind === 'thing' ? [NO_SIGNS, NO_SIGNS] : [ownSigns(a), ownSigns(b)]
  const rare = rareness(a, b, names, governor)
  const opposed = value.equal === 0
  return {
    sentence: context.likeness(a.source, a.index, b.source, b.index),
    governor,
    object: value.object,
    equal: value.equal,
    telling: opposed && areAnchored(a, b) && areClose(a.slot, b.slot) ? 1 : value.telling * (a.slot.kind === 'date' ? rare : 1),
    affinity: affinity.between(a.source, b.source),
    only: own.only && other.only ? 1 : 0,
    mutual: partners.mutual(a, b),
    role: isAge(a.slot) ? Math.max(0, roleMatch(own.roles, other.roles)) : roleMatch(own.roles, other.roles),
    totals: totals.has(a.slot.id) && totals.has(b.slot.id) && !areTwoQuakes(a.slot, b.slot) ? 1 : 0,
    rare,
    doubt: value.doubt ?? 0,
    unlikeNoun: value.unlikeNoun ?? 0,
    unlikeDoing: value.unlikeDoing ?? 0,
    grain: value.grain ?? 0,
    company: opposed ? companyOf(a, b, value) : 0,
    order: orderApart(a, b, context),
    lead: areLeads(a, b),
  }
}

/** Miles from two towns are two distances; the first blast and the blast of the evening are two. */
function areOfTwoEvents(a: SlotRef, b: SlotRef): boolean {
  return (areAnchored(a, b) && anchorOf(a) !== anchorOf(b)) || areTwoOfRow(a, b)
}

/** Likeness of savers and pensioners: two counts of people of whom nothing else is said alike. */
const SAME_PEOPLE = 0.4

/** Both are distances from a named place. */
function areAnchored(a: SlotRef, b: SlotRef): boolean {
  return anchorOf(a) !== null && anchorOf(b) !== null
}

/** Of two doings that share a figure there are many: those killed on one day are told again when somebody is charged. */
function companyOf(a: SlotRef, b: SlotRef, { unlikeDoing }: ValueFeatures): number {
  return unlikeDoing !== 1 && keepCompany(a, b) ? 1 : 0
}

/**
 * Two values that may be of two things are one question only in sentences of two sources of which one at least is nearest to the other: a text
 * that gives two values mostly means two things, and of other sentences there are far too many.
 */
function isHopeless(a: SlotRef, b: SlotRef, { partners }: FeatureContext): boolean {
  return a.source === b.source || partners.mutual(a, b) === 0
}

/** The Friday on which four people speak says nothing of what else was on a Friday, unless under one predicate. */
function rareness(a: SlotRef, b: SlotRef, names: NameCounts, governor: number): number {
  const seldom = rarity(a, names) * rarity(b, names)
  return a.slot.kind === 'date' ? Math.max(seldom, governor) : seldom
}

/** Likeness of the sentences before two sentences and of those after them, the larger of the two. */
export function neighbourLikeness(a: SentenceRef, b: SentenceRef, context: Context): number {
  return Math.max(
    context.likeness(a.source, a.index - 1, b.source, b.index - 1),
    context.likeness(a.source, a.index + 1, b.source, b.index + 1),
  )
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

function isCount({ mention }: Slot): boolean {
  return mention?.kind === 'quantity' && mention.measure === 'count'
}

function isAge({ mention }: Slot): boolean {
  return mention?.kind === 'quantity' && mention.measure === 'age'
}

/** What a slot shows by itself, whatever it is compared with. */
interface OwnSigns {
  /** What happened to those counted. */
  readonly roles: readonly string[]
  /** Agent and patient together, the value itself left out. */
  readonly rest: readonly string[]
  readonly only: boolean
}

/** Of a detail nothing of it is weighed, and there are as many details as all else. */
const NO_SIGNS: OwnSigns = { roles: [], rest: [], only: false }

/** Kinds of which the rest of the clause says nothing more: an event is the clause, and a detail any part of it. */
const WHOLE_CLAUSES: ReadonlySet<Slot['kind']> = new Set(['event', 'thing'])

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
  if (WHOLE_CLAUSES.has(a.slot.kind) || !a.slot.frame || !b.slot.frame) return 0
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
  if (!WHOLE_CLAUSES.has(x.kind) && holds(ownSigns(a).rest, ownSigns(b).rest)) return true
  const either = (p: readonly string[] | undefined, q: readonly string[] | undefined): boolean => !!p && !!q && holds(p, q)
  if (x.kind === 'event' && holds(contentWords(x), contentWords(y))) return true
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
