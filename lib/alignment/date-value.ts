/**
 * Two dates → can they be of one act, and how near are they?
 *
 * In: two date slots with their claims. Out: likeness and whether they are equal; null where they are of two acts. Refuses: to oppose
 * days under unlike verbs, of two people, of two documents, or one of several days of one act.
 * Example: "opened on 4 March" / "opened on 5 March" → opposed; "on Wednesday and Friday" is opposed to no other day.
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import { SAYING_VERBS } from '../lexicon/predicate-classes.ts'
import type { DateMention, NameMention, Quantity } from '../model.ts'
import { type NameRelation, nameRelation } from '../text/alias.ts'
import { stateIn } from '../text/being.ts'
import { relateDates } from '../text/date-interval.ts'
import { quantityRelation } from '../text/interval.ts'
import { areInTurn, areOpposite } from '../text/opposite-predicates.ts'
import { readOnce } from '../text/read-once.ts'
import type { Context } from './context.ts'
import { governorLikeness } from './likeness.ts'
import type { SlotRef } from './slot-ref.ts'
import type { ValueFeatures } from './value-features.ts'

export function dateValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const x = a.slot.mention
  const y = b.slot.mention
  if (x?.kind !== 'date' || y?.kind !== 'date') return null
  const { relation, dayGap } = relateDates(x, y)
  if (relation === 'cannot-compare') return { object: 0, equal: 0.5, telling: 0 }
  const equal = relation === 'equal' ? 1 : relation === 'disjoint' ? 0 : 0.6
  const unlikeDoing = equal === 0 && !areTurnedYears(x, y) && governorLikeness(a.slot, b.slot, context) < LIKE_PREDICATE ? 1 : 0
  // A date that the other sentence gives too is no opponent.
  if (equal === 0 && (areTwoActs(a, b, unlikeDoing === 1) || hasSameDate(x, b) || hasSameDate(y, a))) return null
  // "Police said on Tuesday" tells the day of no visit, though the visit was on that day.
  if (equal > 0 && isEnglish(a) && isEnglish(b) && datesSaying(a) !== datesSaying(b)) return null
  if (equal > 0 && (isEndOf(x, a, y) || isEndOf(y, b, x))) return { object: 1, equal: 1, telling: 1 }
  if (equal > 0) return { object: 1, equal, telling: relation === 'equal' && x.granularity === 'day' ? 1 : 0 }
  return {
    object: nearMiss(x, y, dayGap),
    equal,
    telling: 0,
    doubt: unlikeDoing,
    unlikeDoing,
    grain: x.granularity === y.granularity ? 1 : 0,
  }
}

/** "Begins on 27 June", "runs from 27 June until 25 July": the day is an end of the span, and so its verb says. */
function isEndOf(day: DateMention, { slot: { governor } }: SlotRef, span: DateMention): boolean {
  if (day.granularity !== 'day' || span.granularity !== 'span' || day.earliest === null) return false
  if (STARTING.has(governor ?? '')) return day.earliest === span.earliest
  return ENDING.has(governor ?? '') && day.latest === span.latest
}

const STARTING: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'commence', 'launch', 'kick off', 'run'])
const ENDING: ReadonlySet<string> = new Set(['end', 'finish', 'close', 'conclude', 'expire'])

/** What the two days are of differs by the words around them. */
function areTwoActs(a: SlotRef, b: SlotRef, unlikeDoing: boolean): boolean {
  const [verb, other] = [a.slot.governor ?? '', b.slot.governor ?? '']
  // Two documents "dated" differently are two documents.
  if (verb === 'date' && other === 'date') return true
  if (tellContraries(a, b) || isSaying(a) || isSaying(b) || (isStill(a) && isStill(b))) return true
  // Charged and killed, tried and convicted: what both are known to be, and are not alike.
  if (unlikeDoing && a.slot.roles.length > 0 && b.slot.roles.length > 0) return true
  if (isOneOfSeveral(a) || isOneOfSeveral(b) || ownerOfDay(a) !== ownerOfDay(b)) return true
  return namesTwo(namesOfPatient(a), namesOfPatient(b)) || areTwoOfPast(a, b) || tellTwoSums(a, b)
}

/** Closed on one day and open on another, silent on one and speaking on another. */
export function tellContraries({ slot: { frame: f } }: SlotRef, { slot: { frame: g } }: SlotRef): boolean {
  if (f === null || g === null) return false
  return f.predicate.negated !== g.predicate.negated || areOpposite(f.predicate, g.predicate) || areInTurn(f.predicate, g.predicate)
}

/** "More than 30 remained in hospital on Monday", "were in a serious condition yesterday": what goes on is so on more than one day. */
function isStill({ claim, slot: { frame } }: SlotRef): boolean {
  if (frame === null) return false
  const { lemma, end } = frame.predicate
  if (STAYING.has(lemma) || stateIn(frame.predicate) !== null) return true
  return lemma === 'be' && claim.sentence.tokens.find((t) => t.start >= end)?.lower === 'in'
}

const STAYING: ReadonlySet<string> = new Set(['remain', 'stay', 'continue'])

/** The day of a saying is none of what is told. Japanese says "announced on the 8th that" of every statement of a firm. */
function isSaying({ claim, slot: { governor } }: SlotRef): boolean {
  return SAYING_VERBS.has(governor ?? '') || (governor === 'announce' && claim.sentence.language === 'ja')
}

/** Said so on that day, and in words that tell nothing else: "police said on Tuesday". Who writes on a day, in a diary, tells of that day. */
function datesSaying({ slot: { governor, frame } }: SlotRef): boolean {
  return frame === null && governor !== 'write' && SAYING_VERBS.has(governor ?? '')
}

/** Japanese says "announced on the 8th that" of what another language tells without the saying. */
function isEnglish({ claim }: SlotRef): boolean {
  return claim.sentence.language === 'en'
}

/** "On Wednesday and Friday": the thing happened more than once, so that no other day is opposed to either. */
const isOneOfSeveral = readOnce(({ claim, slot }: SlotRef): boolean => {
  const { tokens } = claim.sentence
  return claim.slots.some((other) => {
    if (other.kind !== 'date' || other === slot) return false
    const [from, to] = other.start < slot.start ? [other.end, slot.start] : [slot.end, other.start]
    const between = tokens.filter((t) => t.start >= from && t.end <= to)
    return between.length > 0 && between.length <= 2 && between.every((t) => LISTING.has(t.lower))
  })
})

const LISTING: ReadonlySet<string> = new Set(['and', ',', '&', 'on'])

/** "Friday's game": the value is that of the noun after it, whatever verb stands beside. */
export const isPossessive = readOnce(({ claim, slot: { start, end } }: SlotRef): boolean =>
  claim.sentence.tokens.some(
    (t) =>
      (t.start >= end && t.start <= end + 1 && /^['’]s?$/.test(t.text)) || (t.end === end && t.start >= start && /['’]s$/.test(t.text)),
  ),
)

/** Whose day it is: that of the verb, of a noun ("Friday's game") or of a noun that another is of ("the winner of Friday's game"). */
const ownerOfDay = readOnce((ref: SlotRef): 'verb' | 'noun' | 'noun of a noun' => {
  if (!isPossessive(ref)) return 'verb'
  const before = ref.claim.sentence.tokens.filter((t) => t.end <= ref.slot.start).at(-1)
  return before?.lower === 'of' ? 'noun of a noun' : 'noun'
})

/** Both say by name whom it happened to, and it is not the same one: "signed Voss on Tuesday", "signed Baranek on Wednesday". */
function namesTwo(x: readonly NameMention[], y: readonly NameMention[]): boolean {
  if (x.length === 0 || y.length === 0) return false
  return !x.some((p) => y.some((q) => !APART.has(nameRelation(p, q, NAME_TABLES).relation)))
}

const NO_NAMES: readonly NameMention[] = []

const namesOfPatient = readOnce(({ claim, slot: { frame } }: SlotRef): readonly NameMention[] => {
  const patient = frame?.patient
  // "A Danish miner" has no name.
  return patient
    ? claim.mentions.filter(
        (m): m is NameMention => m.kind === 'name' && m.type !== 'demonym' && m.start >= patient.start && m.end <= patient.end,
      )
    : NO_NAMES
})

/**
 * "In 2006 400 died when the Morven Star sank", "in 2009 230 were lost when the Aldport Queen capsized": of the past a text tells many things, and two
 * sentences that name nobody and nothing in common tell of two.
 */
function areTwoOfPast(a: SlotRef, b: SlotRef): boolean {
  return isOfPast(a) && isOfPast(b) && namesTwo(whoAndWhat(a.claim), whoAndWhat(b.claim))
}

const isOfPast = ({ claim: { episode } }: SlotRef): boolean => episode.role === 'background'

const whoAndWhat = readOnce(({ mentions }: SlotRef['claim']): readonly NameMention[] => {
  const names = mentions.filter((m): m is NameMention => m.kind === 'name' && m.type !== 'demonym' && m.type !== 'place')
  return names.length === 0 ? NO_NAMES : names
})

/** Both tell how much it was about, and not the same: "stole gems worth 88 million in July", "took 910,000 in May". */
function tellTwoSums(a: SlotRef, b: SlotRef): boolean {
  const [x, y] = [sumsOf(a.claim), sumsOf(b.claim)]
  const relations = x.flatMap((p) => y.map((q) => quantityRelation(p, q)))
  return relations.includes('disjoint') && relations.every((relation) => relation === 'disjoint' || relation === 'incomparable')
}

const NO_SUMS: readonly Quantity[] = []

const sumsOf = readOnce(({ mentions }: SlotRef['claim']): readonly Quantity[] => {
  const sums = mentions.filter((m): m is Quantity => m.kind === 'quantity' && m.measure === 'money')
  return sums.length === 0 ? NO_SUMS : sums
})

const APART: ReadonlySet<NameRelation['relation']> = new Set(['different', 'unknown'])

function hasSameDate(date: DateMention, other: SlotRef): boolean {
  return other.claim.mentions.some((m) => m.kind === 'date' && relateDates(date, m).relation === 'equal')
}

/** Two dates are surely opposed only under like predicates: the day it was found and the day it was sold are two days. */
const LIKE_PREDICATE = 0.6

/** A near miss of days, or of months of one year, is as good a sign of one question as an equal date. */
const NEAR_DAYS = 3
const NEAR_MONTHS_IN_DAYS = 200

function nearMiss(x: DateMention, y: DateMention, dayGap: number | null): number {
  if (dayGap !== null && Math.abs(dayGap) <= NEAR_DAYS) return 1
  if (x.granularity === 'year' && y.granularity === 'year') return areTurnedYears(x, y) ? 1 : 0
  const months = x.granularity === 'month' || y.granularity === 'month'
  return months && (dayGap === null || Math.abs(dayGap) <= NEAR_MONTHS_IN_DAYS) ? 0.7 : 0
}

/** 1989 and 1998: one year, two digits of which changed places. */
function areTurnedYears(x: DateMention, y: DateMention): boolean {
  if (x.granularity !== 'year' || y.granularity !== 'year') return false
  const [a, b] = [[...(x.earliest ?? '').slice(0, 4)], [...(y.earliest ?? '').slice(0, 4)]]
  const differing = a.flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  const [i, j] = differing
  return differing.length === 2 && i !== undefined && j !== undefined && a[i] === b[j] && a[j] === b[i]
}
