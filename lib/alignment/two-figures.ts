/**
 * Two figures that differ → are they of two things by their own words?
 *
 * In: two quantity slots with their claims. Out: yes or no; how far apart two figures are, whether what befell those counted excludes one another.
 * Refuses: to weigh; what may be of two things and may not is for quantity-value.ts.
 * Example: "four of the dead were students" / "three of the dead were firemen" → of two; "12 ferries" / "ten ferries" → not.
 */
import { isSubgroupNoun } from '../lexicon/person-nouns.ts'
import { UNDONE_BY } from '../lexicon/polarity-words.ts'
import type { Quantity, Slot } from '../model.ts'
import { quantityRelation } from '../text/interval.ts'
import { areOppositeWays } from '../text/opposite-ways.ts'
import { readOnce } from '../text/read-once.ts'
import type { Context } from './context.ts'
import { wordLikeness } from './likeness.ts'
import { isNearMiss, isPowerOfTen } from './near-miss.ts'
import { isAddend, isLimited, isPart } from './parts.ts'
import type { SlotRef } from './slot-ref.ts'
import { DISTINCT_ROLES } from './totals.ts'

/** Two figures that differ are of two things by their own words: the first reason that holds decides. */
export function areTwoFigures(a: SlotRef, b: SlotRef, x: Quantity, y: Quantity, context: Context): boolean {
  // What both sentences say alike is matched first: only what is left over can be opposed.
  if (!areOppositeWays(a.slot, b.slot) && (hasEqual(a, x, b) || hasEqual(b, y, a))) return true
  if (isAddend(a) !== isAddend(b) && (isAddend(a) ? pointOf(x) < pointOf(y) : pointOf(y) < pointOf(x))) return true
  if (x.measure === 'age' && (isOfThen(a) || isOfThen(b))) return true
  if (areTwoGroups(a, b, x, y, context)) return true
  if (x.measure === 'money' && (isForAnother(a, x, y) || isForAnother(b, y, x))) return true
  if (isSomeOfNamed(a, b) || isSomeOfNamed(b, a)) return true
  // "In the province alone", "one final chance": a part is less than the whole, and opposes no figure of it.
  if (isLimited(a) !== isLimited(b)) return true
  // "Within an hour", "in seven months"; "a one-year contract", "over a period of 29 hours": when it was over, and how long a thing lasts.
  if (x.measure === 'duration' && (isSpan(a.slot) ? isLength(b) : isSpan(b.slot) && isLength(a))) return true
  // "35 bodies were never found" counts others than those found; "nobody was hurt" counts none of those who were.
  if (x.point !== 0 && y.point !== 0 && isDenied(a) !== isDenied(b)) return true
  // Nobody takes 30 minutes for 18 hours: figures so far apart answer two questions, unless a slip of zeros made one of the other.
  if (areFarApart(sizeOf(x), sizeOf(y)) && !isNearMiss(x, y)) return true
  // "A girl was killed" counts nobody: it may be one of the others, so it excludes no other count.
  return x.fromArticle === true || y.fromArticle === true
}

/** "Then-15-year-old Timmons", "from age 16 to 19": how old somebody was at another time. */
const isOfThen = readOnce(({ claim, slot }: SlotRef): boolean => {
  const before = claim.sentence.tokens.filter((t) => t.end <= slot.start).slice(-2)
  return slot.prep === 'from' || slot.prep === 'between' || before.some((t) => /^then-?$/.test(t.lower))
})

/** Four of the dead were students and three of them firemen; eleven children were among the dead, seven bodies had no name. */
function areTwoGroups(a: SlotRef, b: SlotRef, { noun: x }: Quantity, { noun: y }: Quantity, context: Context): boolean {
  if (x === null || y === null) return false
  if (isCrewBesideOthers(x.lemma, y.lemma) || isCrewBesideOthers(y.lemma, x.lemma)) return true
  const [part, also] = [isPart(a), isPart(b)]
  const isGroup = (part && also) || (part && isSubgroupNoun(x.lemma)) || (also && isSubgroupNoun(y.lemma))
  return isGroup && wordLikeness(x.lemma, y.lemma, context) === 0
}

/** A crew of six, two pilots, 152 passengers. */
function isCrewBesideOthers(crew: string, other: string): boolean {
  return crew === 'crew' && NO_CREW.has(other)
}

const NO_CREW: ReadonlySet<string> = new Set([
  'passenger',
  'pilot',
  'attendant',
  'steward',
  'stewardess',
  'engineer',
  'navigator',
  'tourist',
])

/** "$90 million in damages", "$6 million for the clean-up": the one names its purpose, and the other another. */
function isForAnother({ claim, slot }: SlotRef, own: Quantity, other: Quantity): boolean {
  if (own.noun !== null || other.noun === null) return false
  const [first, next] = claim.sentence.tokens.filter((t) => t.start >= slot.end)
  return first?.lower === 'for' && (next?.pos === 'DET' || next?.pos === 'NOUN')
}

/** What befell both counts is one thing, and the one clause says what became of some of them. "The six survivors" are all. */
function isSomeOfNamed(a: SlotRef, b: SlotRef): boolean {
  if (isDefinite(a)) return false
  return a.slot.roles.some((role) => {
    const became = BECAME.get(role)
    return became !== undefined && b.slot.roles.includes(role) && a.slot.roles.some((r) => became.has(r) && !b.slot.roles.includes(r))
  })
}

/** Those treated are some of those who survived, those let go some of those held. */
const BECAME: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['SURVIVE', new Set(['HOSPITALISE', 'INJURE', 'ARREST', 'MISSING'])],
  ['ARREST', new Set(['FREE', 'ESCAPE'])],
  ['KIDNAP', new Set(['FREE', 'DIE', 'RESCUE', 'ESCAPE'])],
])

const isDefinite = readOnce(
  ({ claim, slot }: SlotRef): boolean => claim.sentence.tokens.findLast((t) => t.end <= slot.start)?.pos === 'DET',
)

/** The predicate that denies has the figure itself for an argument. How often a thing was done ("three times") is no argument. */
function isDenied({ slot: { start, end, frame, mention } }: SlotRef): boolean {
  if (mention?.kind === 'quantity' && mention.noun?.lemma === 'time') return false
  if (frame === null || !(frame.predicate.negated || UNDONE_BY.has(frame.predicate.lemma))) return false
  return [frame.agent, frame.patient].some((p) => p !== null && p.start < end && start < p.end)
}

/** How many times a figure may be another before the two are hardly one. */
const FARTHEST = 30
/** "More than 150" is hardly said of 2,300. */
const FARTHEST_COUNT = 15

export const farthestOf = ({ measure }: Quantity): number => (measure === 'count' ? FARTHEST_COUNT : FARTHEST)

/** In the base unit where there is one: 30 minutes and 18 hours. */
export function sizeOf(q: Quantity): number {
  const { low, high } = (q.base ?? q).interval
  return low ?? high ?? 0
}

/** Far apart, and not by a power of ten: moved zeros leave the digits. */
export function areFarApart(x: number, y: number, farthest = FARTHEST): boolean {
  const [low, high] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))]
  if (low === 0 || high <= farthest * low) return false
  return !isPowerOfTen(high / low)
}

function isSpan({ prep, exact }: Slot): boolean {
  return prep === 'in' || prep === 'within' || /^within\b/i.test(exact)
}

/** "One-year": a duration joined to its unit by a hyphen is that of the noun after it; "for a year" and "a period of a year" say it too. */
const isLength = readOnce(({ claim, slot }: SlotRef): boolean => {
  const [noun, of] = claim.sentence.tokens.filter((t) => t.end <= slot.start).slice(-2)
  return /\w-\w/.test(slot.exact) || slot.prep === 'for' || (of?.lower === 'of' && PERIODS.has(noun?.lemma ?? ''))
})

const PERIODS: ReadonlySet<string> = new Set(['period', 'total', 'term', 'sentence', 'stretch', 'span'])

function pointOf({ point, interval }: Quantity): number {
  return point ?? interval.low ?? interval.high ?? 0
}

/** The other sentence holds the same value of the same sort, and not of those to whom something else happened. */
function hasEqual({ slot }: SlotRef, q: Quantity, other: SlotRef): boolean {
  return other.claim.slots.some(
    (s) => s.mention?.kind === 'quantity' && sameSort(q, s.mention) && isOneFigure(q, s.mention) && !rolesExclude(slot.roles, s.roles),
  )
}

/** The same figure, or one that was rounded. */
function isOneFigure(x: Quantity, y: Quantity): boolean {
  const relation = quantityRelation(x, y)
  return relation === 'equal' || (relation === 'compatible' && x.hedge === 'exact' && y.hedge === 'exact')
}

/** The dead are none of the wounded. */
export function rolesExclude(x: readonly string[], y: readonly string[]): boolean {
  const [own, others] = [x, y].map((roles) => roles.filter((r) => DISTINCT_ROLES.has(r))) as [string[], string[]]
  return own.length > 0 && others.length > 0 && !own.some((r) => others.includes(r))
}

/** The second clerk is on no second floor, and four ships are not four days. */
const OF_A_NOUN: ReadonlySet<Quantity['measure']> = new Set(['count', 'ordinal'])

function sameSort(x: Quantity, y: Quantity): boolean {
  return x.measure === y.measure && (x.noun === null || y.noun === null || x.noun.lemma === y.noun.lemma || !OF_A_NOUN.has(x.measure))
}
