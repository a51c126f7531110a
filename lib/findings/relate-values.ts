/**
 * Two slots of one group → how their values stand to one another: one row a kind.
 *
 * In: two slots that answer the same question. Out: equal, compatible or conflict, with the reason.
 * Refuses: to call a difference a conflict where an inferred part of a value made it.
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import { excludeOneAnother } from '../lexicon/place-nouns.ts'
import { SAYING_VERBS } from '../lexicon/predicate-classes.ts'
import type { DateMention, Slot } from '../model.ts'
import { nameRelation, sameSpeaker } from '../text/alias.ts'
import { stateIn } from '../text/being.ts'
import { type DateRelation, relateDates } from '../text/date-interval.ts'
import { isHome } from '../text/home.ts'
import { quantityRelation, relateQuantities } from '../text/interval.ts'
import { mannerOf, predicateIn } from '../text/manner.ts'
import { nameWords } from '../text/name-words.ts'
import { areOpposite } from '../text/opposite-predicates.ts'
import { areOppositeWays } from '../text/opposite-ways.ts'
import { mayBeQuarter, mayLieIn } from '../text/place-rank.ts'
import { relateQuotations } from '../text/quotation.ts'
import { twoWays } from '../text/two-ways.ts'
import { isFull } from './bearers.ts'

export interface ValueRelation {
  readonly relation: 'equal' | 'compatible' | 'conflict'
  readonly reason: string
  /** Somebody said so of these two; absent: the engine's own answer. */
  readonly proposed?: true
}

/** How two values stand; proposals from outside may be heard before the engine's own answer. */
export type Relate = (a: Slot, b: Slot) => ValueRelation

/** How a finding tells two values that the engine opposes: as somebody said of them, if anybody did; null where he said that they are one. */
export function toldOfOpposed(relate: Relate, a: Slot, b: Slot): 'compatible' | 'conflict' | null {
  const { relation, proposed } = relate(a, b)
  if (!proposed) return 'conflict'
  return relation === 'equal' ? null : relation
}

/** Relates the values of two slots of one kind; symmetric. */
export function relateValues(a: Slot, b: Slot): ValueRelation {
  return ROWS[a.kind](a, b)
}

/** "About 350" and "350": one figure, told by one with "about". */
export function differInCare(a: Slot, b: Slot): boolean {
  const [x, y] = [a.mention, b.mention]
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || x.point === null || x.hedge === y.hedge) return false
  return quantityRelation(x, y) === 'equal'
}

const ROWS: Readonly<Record<Slot['kind'], (a: Slot, b: Slot) => ValueRelation>> = {
  quantity: (a, b) => {
    if (a.mention?.kind !== 'quantity' || b.mention?.kind !== 'quantity') return unknown
    if (areOppositeWays(a, b)) return { relation: 'conflict', reason: 'up and down' }
    const { relation, reason } = relateQuantities(a.mention, b.mention)
    // One question all the same, so that only here the care with which a figure is told sets two answers apart.
    if (differInCare(a, b)) return { relation: 'compatible', reason: `${reason}; one says “about”` }
    return { relation: relation === 'disjoint' ? 'conflict' : relation === 'equal' ? 'equal' : 'compatible', reason }
  },
  date: (a, b) => {
    if (a.mention?.kind !== 'date' || b.mention?.kind !== 'date') return unknown
    const { relation, reasons, statedOnly, dayGap } = relateDates(a.mention, b.mention)
    const reason =
      reasons.join('; ') ||
      (dayGap ? `${Math.abs(dayGap)} ${Math.abs(dayGap) === 1 ? 'day' : 'days'} apart` : `the dates are ${DATE_WORDS[relation]}`)
    if (relation === 'equal' || areOneDay(a.mention, b.mention)) return { relation: 'equal', reason }
    if (areTwoDeadlines(a.mention, b.mention)) return { relation: 'conflict', reason: 'two deadlines' }
    // "Today" in two papers of two days, "this morning" in a text and in its copy of a week later: what only the days of publication make may not conflict.
    const sameWords = a.exact.toLowerCase() === b.exact.toLowerCase()
    const byPublication =
      !statedOnly && a.mention.form === 'deictic' && b.mention.form === 'deictic' && (sameWords || Math.abs(dayGap ?? 0) <= 1)
    if (byPublication) return { relation: 'compatible', reason: `${reason}; both are counted from the day of publication` }
    return { relation: relation === 'disjoint' ? 'conflict' : 'compatible', reason }
  },
  time: (a, b) => {
    if (a.mention?.kind !== 'time' || b.mention?.kind !== 'time') return unknown
    const x = a.mention
    const y = b.mention
    const shift = x.zone !== null && y.zone !== null ? x.zone - y.zone : 0
    if ((x.zone === null) !== (y.zone === null)) return { relation: 'compatible', reason: 'one states no time zone' }
    const [from, to] = [y.from + shift, y.to + shift]
    if (x.from === from && x.to === to) return { relation: 'equal', reason: 'same time' }
    const slack = x.approximate || y.approximate ? ABOUT_MINUTES : 0
    if (areTwoHours(a, b, from, to)) return { relation: 'conflict', reason: 'two spans of hours' }
    return x.from < to + slack && from < x.to + slack
      ? { relation: 'compatible', reason: 'the times overlap as written' }
      : { relation: 'conflict', reason: 'different times' }
  },
  name: relateNames,
  place: relateNames,
  quote: (a, b) => {
    if (areOfOneQuotation(a, b)) return { relation: 'equal', reason: 'two parts of one quotation' }
    const relation = relateQuotations(a, b)
    if (relation === 'other') return { relation: 'compatible', reason: 'other words' }
    return { relation: 'equal', reason: relation === 'more' ? 'one quotes more of the same words' : 'same words' }
  },
  attribution: (a, b) =>
    sameSpeaker(a.attribution?.canonical ?? '', b.attribution?.canonical ?? '')
      ? { relation: 'equal', reason: 'same speaker' }
      : { relation: 'compatible', reason: 'different speakers' },
  event: (a, b) => {
    const x = a.frame?.predicate
    const y = b.frame?.predicate
    if (!x || !y) return unknown
    const [well, alsoWell] = [mannerOf(a), mannerOf(b)]
    if (well !== null && alsoWell !== null && well !== alsoWell) {
      return x.negated === y.negated
        ? { relation: 'conflict', reason: 'done well and done badly' }
        : { relation: 'equal', reason: 'not done well, and done badly' }
    }
    const opposite = areOpposite(x, y)
    if (opposite && x.negated === y.negated)
      return { relation: 'conflict', reason: `“${stateIn(x) ?? x.lemma}” and “${stateIn(y) ?? y.lemma}” are opposites` }
    if (x.negated !== y.negated && !opposite)
      return { relation: 'conflict', reason: `${x.negated ? 'negated' : 'affirmed'} and ${y.negated ? 'negated' : 'affirmed'}` }
    const ways = twoWays(a, b)
    if (ways !== null) return { relation: 'conflict', reason: ways }
    if (isAllButDone(a) !== isAllButDone(b)) return { relation: 'compatible', reason: 'one says that it was not quite so' }
    return x.modality === y.modality || isOpen(a) || isOpen(b)
      ? { relation: 'equal', reason: 'same event' }
      : { relation: 'compatible', reason: `${x.modality} and ${y.modality}` }
  },
  thing: relatePhrases,
}

/**
 * What values of one question say where all else is told word for word, and their words alone would allow one another: nobody who copies a sentence
 * writes the province for the town, moves one end of a span or sets another limit. Null where that says nothing more.
 */
export function relateWordForWord(a: Slot, b: Slot): ValueRelation | null {
  return relatePlacesOfOneDoing(a, b) ?? relateSpans(a, b) ?? relateLimits(a, b)
}

/** Two places of which nothing is known, of one doing. */
function relatePlacesOfOneDoing(a: Slot, b: Slot): ValueRelation | null {
  const [x, y] = [a.mention, b.mention]
  if (a.kind !== 'place' || x?.kind !== 'name' || y?.kind !== 'name' || a.direction !== b.direction) return null
  if (isHome(a) || nameRelation(x, y, NAME_TABLES).relation !== 'unknown' || !isSameDoing(a, b)) return null
  return { relation: 'conflict', reason: 'two places of one doing, told in the same words' }
}

/** "From 27 June until 25 July", "from 23 June until 25 July". */
function relateSpans({ mention: x }: Slot, { mention: y }: Slot): ValueRelation | null {
  if (x?.kind !== 'date' || y?.kind !== 'date' || x.granularity !== 'span' || y.granularity !== 'span') return null
  if (x.earliest === null || y.earliest === null || x.latest === null || y.latest === null) return null
  const [begin, end] = [x.earliest === y.earliest, x.latest === y.latest]
  return begin === end
    ? null
    : { relation: 'conflict', reason: `two spans told in the same words, which ${begin ? 'end' : 'begin'} on two days` }
}

/** "Shall report within 60 days", "within 600 days"; a least number grows from report to report, and "at least" is no limit. */
function relateLimits({ mention: x }: Slot, { mention: y }: Slot): ValueRelation | null {
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || x.hedge !== 'at-most' || y.hedge !== 'at-most' || x.unit !== y.unit) return null
  return x.point === y.point ? null : { relation: 'conflict', reason: 'two limits, told in the same words' }
}

/** "Report by 13 May", "report by May 20": each allows the other, and yet nobody was told both. */
function areTwoDeadlines(x: DateMention, y: DateMention): boolean {
  const days = [x, y].every((date) => date.bound === 'by' && date.granularity === 'day' && date.latest !== null)
  const written = [x, y].every(({ month, day }) => month.certainty === 'stated' && day.certainty === 'stated')
  return days && written && x.latest !== y.latest && Math.abs(Date.parse(x.latest ?? '') - Date.parse(y.latest ?? '')) <= DEADLINES_APART
}

/** "Friday" and "Friday night": one day, of which one tells the part too. */
function areOneDay(x: DateMention, y: DateMention): boolean {
  const days = [x, y].filter(({ granularity }) => granularity === 'day').length
  const parts = [x, y].filter(({ granularity }) => granularity === 'part-of-day').length
  if (days !== 1 || parts !== 1 || x.earliest !== y.earliest || x.latest !== y.latest) return false
  return x.earliest !== null || (x.weekday !== null && x.weekday === y.weekday)
}

/** Deadlines farther apart are of two things. */
const DEADLINES_APART = 31 * 86_400_000

/** "From seven to six", "from nine to six": hours that are set, of which one end is another. */
function areTwoHours({ mention: x, prep }: Slot, { prep: also }: Slot, from: number, to: number): boolean {
  if (x?.kind !== 'time' || prep !== 'from' || also !== 'from') return false
  return (x.from === from) !== (x.to === to)
}

/** "About half past five" reaches so far. */
const ABOUT_MINUTES = 15

/** "Has almost totally destroyed", "was partly closed". */
function isAllButDone(slot: Slot): boolean {
  return NOT_QUITE.test(predicateIn(slot))
}

const NOT_QUITE = /\b(?:almost|nearly|partly|partially|virtually|practically)\b/i

/** "approval by the board": a noun names a doing without saying whether it is done; it opposes no plan and no fact. */
function isOpen({ frame }: Slot): boolean {
  return frame?.predicate.modality === 'fact' && frame.agent === null && frame.patient === null
}

const DATE_WORDS: Readonly<Record<DateRelation, string>> = {
  equal: 'the same',
  contains: 'one within the other',
  within: 'one within the other',
  overlaps: 'partly the same',
  disjoint: 'apart',
  'cannot-compare': 'not placed',
}

const unknown: ValueRelation = { relation: 'compatible', reason: 'cannot be compared' }

const OPPOSED_DIRECTIONS: readonly (readonly [string, string])[] = [
  ['north', 'south'],
  ['east', 'west'],
]

/** "northeast" and "east" may be one direction told roughly; "east" and "west" are not. */
function opposedDirections(a: string, b: string): boolean {
  return OPPOSED_DIRECTIONS.some(([x, y]) => (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x)))
}

function relateNames(a: Slot, b: Slot): ValueRelation {
  if (a.direction !== null && b.direction !== null && opposedDirections(a.direction, b.direction)) {
    return { relation: 'conflict', reason: `${a.direction} and ${b.direction} of one place` }
  }
  if (a.phrase && b.phrase) return relatePhrases(a, b)
  if (a.mention?.kind !== 'name' || b.mention?.kind !== 'name') return unknown
  // "West of" a town says more than the town alone.
  if (a.direction !== b.direction) {
    const oneSided = a.direction === null || b.direction === null
    return { relation: 'compatible', reason: oneSided ? 'one says in which direction' : `${a.direction} and ${b.direction}` }
  }
  const { relation, reason } = nameRelation(a.mention, b.mention, NAME_TABLES)
  if (relation === 'same' || relation === 'alias')
    return tellMoreAndLessOfName(a, b)
      ? { relation: 'compatible', reason: `${reason}; one gives more of the name` }
      : { relation: 'equal', reason }
  if (relation === 'different' && a.kind === 'place' && isSameDoing(a, b)) return { relation: 'conflict', reason }
  const [x, y] = [a.mention.canonical, b.mention.canonical]
  if (relation === 'unknown' && isHome(a) && isHome(b) && !mayLieIn(x, y) && !mayBeQuarter(x, y))
    return { relation: 'conflict', reason: 'two towns that one person is from' }
  return relation === 'spelling' ? { relation: 'conflict', reason } : { relation: 'compatible', reason }
}

/** "Robert Voss", "Robert J. Voss"; "Bob Voss", "Robert Voss": one person, and two ways to write his name out. A surname alone is none. */
function tellMoreAndLessOfName(a: Slot, b: Slot): boolean {
  const [own, others] = [fullNameIn(a), fullNameIn(b)]
  if (own === null || others === null || own.at(-1) !== others.at(-1)) return false
  return own[0] === others[0] ? own.length !== others.length : own.slice(1).join(' ') === others.slice(1).join(' ')
}

/** The words of the name of somebody where all of them stand there; null for a part of it. */
function fullNameIn(slot: Slot): readonly string[] | null {
  const { mention } = slot
  if (mention?.kind !== 'name' || mention.type !== 'person') return null
  const words = nameWords(mention.canonical)
  return words.length > 1 && isFull(slot, words) ? words : null
}

/** Places and things in common nouns that were found to be one question. */
function relatePhrases(a: Slot, b: Slot): ValueRelation {
  const [p, q] = [a.phrase, b.phrase]
  if (p && q && excludeOneAnother(p.head, q.head) && isSameDoing(a, b)) return { relation: 'conflict', reason: `${p.head} and ${q.head}` }
  if (p && q && p.head === q.head) return { relation: 'equal', reason: 'one noun' }
  return { relation: 'compatible', reason: 'one thing in other words, or a kind of it' }
}

/**
 * One predicate of one thing, and the places beside it with one preposition: "was towed to Oslo", "was towed to Lisbon". Where nothing is done to
 * anything, the thing is who does it: "the council meets in Oslo". What is said, is said in many places.
 */
function isSameDoing(a: Slot, b: Slot): boolean {
  const same = a.governor !== null && (a.governor === b.governor || a.roles.some((role) => b.roles.includes(role)))
  if (!same || a.prep === null || a.prep !== b.prep || SAYING_VERBS.has(a.governor ?? '')) return false
  if (a.frame?.predicate.negated !== b.frame?.predicate.negated) return false
  const [x, y] = [thingOf(a), thingOf(b)]
  return x !== null && x === y
}

function thingOf({ frame }: Slot): string | null {
  return (frame?.patient ?? frame?.agent)?.head ?? null
}

/** Two pieces into which one quotation of one sentence was cut are no two answers. */
function areOfOneQuotation({ mention: x }: Slot, { mention: y }: Slot): boolean {
  return x?.kind === 'quote' && y?.kind === 'quote' && x.utterance === y.utterance && x.start === y.start
}
