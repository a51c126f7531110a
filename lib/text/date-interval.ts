/**
 * How two dates stand to one another, on what is written first.
 *
 * In: two date mentions. Out: equal, contains, within, overlaps, disjoint or cannot-compare, with the reasons in plain words.
 * Refuses: to let a filled-in year alone make or hide a difference; to compare what is not placed.
 * Example: "December 23" (year filled in as 2020) and "Dec. 22, 2021" → disjoint, one day apart, impliedYear.
 *
 * Each date is seen as one or two boxes of days: `full` with everything known, `yearless` on the days of a common year. A year that was
 * filled in ("4 March") is set aside; one that the words themselves count ("last year", "yesterday") is used and marked.
 */
import { DAY_PART_HOURS } from '../lexicon/date-words.ts'
import type { DateMention } from '../model.ts'
import { parseIsoDay, weekdayOf } from './civil.ts'
import { type Box, boxesOf, YEAR_LENGTH } from './date-boxes.ts'
import { readOnce } from './read-once.ts'

export type DateRelation = 'equal' | 'contains' | 'within' | 'overlaps' | 'disjoint' | 'cannot-compare'

export interface RelatedDates {
  readonly relation: DateRelation
  /** True where only written components decided. */
  readonly statedOnly: boolean
  /** True where a year that is not written took part, or was set aside. */
  readonly impliedYear: boolean
  /** Days between the nearest ends where disjoint; 0 where they meet; null where it cannot be said. */
  readonly dayGap: number | null
  readonly reasons: readonly string[]
}

/** The date that a "since" begins with, or an "until" ends with; read once a date, as each is compared with many. */
const withoutBound = readOnce(({ bound: _, ...date }: DateMention): DateMention => date)

export function relateDates(a: DateMention, b: DateMention): RelatedDates {
  const impliedYear = a.year.certainty === 'implied' || b.year.certainty === 'implied'
  const cannot = (reason: string): RelatedDates => ({
    relation: 'cannot-compare',
    statedOnly: false,
    impliedYear,
    dayGap: null,
    reasons: [reason],
  })
  if (a.calendar === 'lunar' || b.calendar === 'lunar') return cannot('a lunar date is not placed in the civil calendar')
  // "Since 1979", "since 1983": both tell when it began, and not on which days it was so.
  if (a.bound === b.bound && (a.bound === 'since' || a.bound === 'until')) {
    const ends = relateDates(withoutBound(a), withoutBound(b))
    if (ends.relation === 'disjoint') return ends
  }
  if (a.alternatives || b.alternatives) return relateAlternatives(a, b, impliedYear)
  if (onlyMonthApart(a, b)) return cannot('only a filled-in month sets them apart')
  const { full: fullA, yearless: freeA } = boxesOf(a)
  const { full: fullB, yearless: freeB } = boxesOf(b)
  const filled = yearFilledIn(a) || yearFilledIn(b)

  if (fullA && fullB && !filled) return finish(a, b, meet(fullA, fullB), impliedYear, [])
  if (fullA && fullB && a.year.value !== null && a.year.value === b.year.value) {
    return finish(a, b, meet(fullA, fullB), impliedYear, ['a year is filled in, the same for both'])
  }
  if (freeA && freeB) {
    const yearless = meetYearless(freeA, freeB)
    if (yearless.relation === 'disjoint')
      return finish(a, b, yearless, impliedYear, [
        filled ? 'month and day differ; the filled-in year is set aside' : 'month and day differ; a year is not known',
      ])
    if (filled && a.year.value !== null && b.year.value !== null) {
      return cannot(`the same month and day, but the years ${a.year.value} and ${b.year.value} are not both written`)
    }
    return finish(a, b, yearless, impliedYear, ['month and day as written; a year is not known'])
  }
  if (filled && fullA && fullB) {
    const met = meet(fullA, fullB)
    return met.relation === 'disjoint'
      ? cannot('only a filled-in year sets them apart')
      : finish(a, b, met, impliedYear, ['a year is filled in'])
  }
  return relateWeekdays(a, b, impliedYear) ?? cannot(fullA || fullB ? 'one of them is not placed' : 'neither is placed')
}

/** A year taken from elsewhere for a date that is written without one; not so for "last year" or "yesterday", which count it themselves. */
function yearFilledIn(mention: DateMention): boolean {
  return mention.year.certainty === 'implied' && mention.form !== 'deictic'
}

/** "The 3rd" beside 3 February: the day is the same, and the month of one of them is nowhere written. */
function onlyMonthApart(a: DateMention, b: DateMention): boolean {
  return (monthFilledIn(a) || monthFilledIn(b)) && a.day.value !== null && a.day.value === b.day.value && a.month.value !== b.month.value
}

function monthFilledIn({ month, day }: DateMention): boolean {
  return month.certainty === 'implied' && day.certainty === 'stated'
}

/* ------------------------------------------------------------------ relations */

interface Meeting {
  readonly relation: DateRelation
  readonly gap: number | null
}

function meet(a: Box, b: Box): Meeting {
  if (a.hi < b.lo) return { relation: 'disjoint', gap: b.lo - a.hi }
  if (b.hi < a.lo) return { relation: 'disjoint', gap: a.lo - b.hi }
  if (a.lo === b.lo && a.hi === b.hi) return { relation: 'equal', gap: 0 }
  if (a.lo <= b.lo && a.hi >= b.hi) return { relation: 'contains', gap: 0 }
  return { relation: b.lo <= a.lo && b.hi >= a.hi ? 'within' : 'overlaps', gap: 0 }
}

/** As `meet`, on a circle: 31 December and 1 January are one day apart. */
function meetYearless(a: Box, b: Box): Meeting {
  const turns = [-YEAR_LENGTH, 0, YEAR_LENGTH].map((turn) => meet(a, { lo: b.lo + turn, hi: b.hi + turn }))
  const met = turns.find((turn) => turn.relation !== 'disjoint')
  return met ?? { relation: 'disjoint', gap: Math.min(...turns.map((turn) => turn.gap ?? YEAR_LENGTH)) }
}

function finish(a: DateMention, b: DateMention, met: Meeting, impliedYear: boolean, reasons: readonly string[]): RelatedDates {
  const inferred = [a, b].some(
    (mention) => mention.month.certainty === 'implied' || mention.day.certainty === 'implied' || usesYear(mention, reasons),
  )
  const why = [...reasons, ...(inferred ? ['a part of the date was inferred, not written'] : [])]
  if (met.relation === 'disjoint') {
    const slack = Math.max(tolerance(a), tolerance(b))
    if (met.gap !== null && met.gap <= slack) {
      return {
        relation: 'overlaps',
        statedOnly: !inferred,
        impliedYear,
        dayGap: met.gap,
        reasons: [...why, 'one of them is approximate and they lie close'],
      }
    }
    return { relation: 'disjoint', statedOnly: !inferred, impliedYear, dayGap: met.gap, reasons: why }
  }
  const parts = met.relation === 'equal' ? relateParts(a, b) : null
  if (parts) return { relation: parts.relation, statedOnly: !inferred, impliedYear, dayGap: 0, reasons: [...why, parts.reason] }
  return { relation: met.relation, statedOnly: !inferred, impliedYear, dayGap: 0, reasons: why }
}

/** An implied year that took part in the comparison makes it rest on more than what is written. */
function usesYear(mention: DateMention, reasons: readonly string[]): boolean {
  return mention.year.certainty === 'implied' && !reasons.some((reason) => reason.includes('set aside') || reason.includes('not known'))
}

/** How many days off an approximate date may be: one of its own unit. */
function tolerance(mention: DateMention): number {
  if (!mention.approximate) return 0
  switch (mention.granularity) {
    case 'day':
    case 'part-of-day':
      return 1
    case 'week':
      return 7
    case 'month':
      return 31
    case 'part-of-month':
      return 4
    case 'season':
    case 'quarter':
      return 31
    case 'year':
      return mention.part ? 31 : 366
    case 'decade':
      return mention.part ? 366 : 731
    default:
      return 0
  }
}

/** "Friday morning" and "Friday night" are one day and two times of it. */
function relateParts(a: DateMention, b: DateMention): { readonly relation: DateRelation; readonly reason: string } | null {
  const [x, y] = [hours(a), hours(b)]
  if (!x && !y) return null
  if (!x || !y) return { relation: x ? 'within' : 'contains', reason: 'one names a part of the day' }
  if (a.part === b.part) return null
  if (x[1] <= y[0] || y[1] <= x[0]) return { relation: 'disjoint', reason: `the same day, but ${a.part} and ${b.part}` }
  return { relation: 'overlaps', reason: `the same day, ${a.part} and ${b.part}` }
}

function hours(mention: DateMention): readonly [number, number] | null {
  return mention.granularity === 'part-of-day' && mention.part ? DAY_PART_HOURS[mention.part] : null
}

/** "02/07/2013" may be either of two days. */
function relateAlternatives(a: DateMention, b: DateMention, impliedYear: boolean): RelatedDates {
  const each = (mention: DateMention): readonly DateMention[] =>
    mention.alternatives
      ? mention.alternatives.map((day) => ({ ...withoutAlternatives(mention), earliest: day, latest: day, edtf: day }))
      : [mention]
  const all = each(a).flatMap((x) => each(b).map((y) => relateDates(x, y)))
  const reasons = ['day and month can be read either way']
  if (all.every((one) => one.relation === 'disjoint')) {
    const gap = Math.min(...all.map((one) => one.dayGap ?? Number.POSITIVE_INFINITY))
    return {
      relation: 'disjoint',
      statedOnly: all.every((one) => one.statedOnly),
      impliedYear,
      dayGap: Number.isFinite(gap) ? gap : null,
      reasons: [...reasons, 'neither reading meets the other date'],
    }
  }
  const same = a.alternatives?.join() === b.alternatives?.join()
  return {
    relation: same ? 'equal' : 'cannot-compare',
    statedOnly: same,
    impliedYear,
    dayGap: same ? 0 : null,
    reasons: same ? ['written alike'] : reasons,
  }
}

function withoutAlternatives(mention: DateMention): DateMention {
  const { alternatives: _, ...rest } = mention
  return rest
}

/** Two weekdays, or a weekday and a day, where at least one is not placed. */
function relateWeekdays(a: DateMention, b: DateMention, impliedYear: boolean): RelatedDates | null {
  const [x, y] = [weekdayIn(a), weekdayIn(b)]
  if (x === null || y === null) return null
  const apart = Math.min((x - y + 7) % 7, (y - x + 7) % 7)
  // Two undated texts of one event mean one Friday; of a Friday and a day of some year nobody knows.
  if (apart === 0 && a.earliest === null && b.earliest === null) {
    const parts = relateParts(a, b)
    return {
      relation: parts?.relation ?? 'equal',
      statedOnly: true,
      impliedYear,
      dayGap: 0,
      reasons: ['the same weekday; neither text says of which week', ...(parts ? [parts.reason] : [])],
    }
  }
  if (apart === 0)
    return {
      relation: 'cannot-compare',
      statedOnly: false,
      impliedYear,
      dayGap: null,
      reasons: ['the weekday is the same, the week is not known'],
    }
  return { relation: 'disjoint', statedOnly: true, impliedYear, dayGap: apart, reasons: ['they fall on different weekdays'] }
}

function weekdayIn(mention: DateMention): number | null {
  if (mention.weekday !== null) return mention.weekday
  const day =
    mention.earliest !== null && mention.earliest === mention.latest && mention.year.certainty === 'stated'
      ? parseIsoDay(mention.earliest)
      : null
  return day === null ? null : weekdayOf(day)
}
