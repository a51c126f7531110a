/**
 * The days a period covers, and its EDTF string from what is written alone.
 *
 * In: granularity, components, part. Out: first and last day number; EDTF (levels 0–2).
 * Refuses: a day that is not in the calendar (null), a period without a year (null).
 * Example: periodOf({ granularity: 'month', year: 2011, month: 3, … }) → 2011-03-01 … 2011-03-31
 */
import type { DatePart } from '../../model.ts'
import { dayNumber, daysInMonth, isDay, pad, weekdayOf } from '../../text/civil.ts'
import type { Draft, Written } from './draft.ts'

export interface Days {
  readonly lo: number
  readonly hi: number
}

/** The days of a period whose components are all known; `draft` gives granularity, index, part and calendar. */
export function periodOf(draft: Draft, { year, month, day }: Written): Days | null {
  if (year === null) return null
  switch (draft.granularity) {
    case 'day':
    case 'part-of-day': {
      if (month === null || day === null || !isDay(year, month, day)) return null
      const n = dayNumber(year, month, day)
      return { lo: n, hi: n }
    }
    case 'week': {
      if (month === null) return null
      return day === null
        ? weekOfMonth(year, month, draft.index ?? 1)
        : isDay(year, month, day)
          ? weekOf(dayNumber(year, month, day))
          : null
    }
    case 'month':
    case 'part-of-month':
      return month === null ? null : narrow(monthOf(year, month), draft, year, month)
    case 'season':
      return slice(months(year, 3 * (draft.index ?? 1), 3), draft.part)
    case 'quarter':
      return draft.calendar ? fiscalYear(year, draft) : slice(months(year, 3 * (draft.index ?? 1) - 2, 3), draft.part)
    case 'half':
      return draft.calendar ? fiscalYear(year, draft) : slice(months(year, 6 * (draft.index ?? 1) - 5, 6), draft.part)
    case 'year':
      return draft.calendar ? fiscalYear(year, draft) : partOfYears(year, 1, draft.part)
    case 'decade':
      return partOfYears(year, 10, draft.part)
    case 'century':
      return partOfYears(year, 100, draft.part)
    case 'span':
      return null
  }
}

export function weekOf(day: number): Days {
  const lo = day - weekdayOf(day) + 1
  return { lo, hi: lo + 6 }
}

export function months(year: number, first: number, count: number): Days {
  return { lo: dayNumber(year, first, 1), hi: dayNumber(year, first + count, 1) - 1 }
}

export function monthOf(year: number, month: number): Days {
  return months(year, month, 1)
}

/** The first week of a month is its days 1–7; the last its last seven days, Monday to Sunday where they fit. */
function weekOfMonth(year: number, month: number, index: number): Days {
  const last = daysInMonth(year, month)
  if (index < 0) return { lo: dayNumber(year, month, last - 6), hi: dayNumber(year, month, last) }
  return { lo: dayNumber(year, month, 7 * index - 6), hi: dayNumber(year, month, Math.min(last, 7 * index)) }
}

/** Early, mid and late of a month are its 1–10, 11–20 and 21–end; halves end on the 15th. */
function narrow(days: Days, draft: Draft, year: number, month: number): Days {
  const at = (first: number, last: number): Days => ({ lo: dayNumber(year, month, first), hi: dayNumber(year, month, last) })
  switch (draft.part) {
    case 'early':
      return at(1, 10)
    case 'mid':
      return at(11, 20)
    case 'late':
      return { lo: dayNumber(year, month, 21), hi: days.hi }
    case 'first-half':
      return at(1, 15)
    case 'second-half':
      return { lo: dayNumber(year, month, 16), hi: days.hi }
    default:
      return days
  }
}

/** Thirds of a year are four months; of a decade 0–3, 4–6, 7–9; of a century 1–33, 34–66, 67–100. */
const PARTS: Readonly<Record<number, Readonly<Partial<Record<DatePart, readonly [number, number]>>>>> = {
  1: { early: [0, 4], mid: [4, 8], late: [8, 12], 'first-half': [0, 6], 'second-half': [6, 12] },
  10: { early: [0, 4], mid: [4, 7], late: [7, 10], 'first-half': [0, 5], 'second-half': [5, 10] },
  100: { early: [0, 33], mid: [33, 66], late: [66, 100], 'first-half': [0, 50], 'second-half': [50, 100] },
}

function partOfYears(year: number, count: number, part: DatePart | undefined): Days {
  const cut = (part && PARTS[count]?.[part]) ?? [0, count === 1 ? 12 : count]
  if (count === 1) return months(year, cut[0] + 1, cut[1] - cut[0])
  return { lo: dayNumber(year + cut[0], 1, 1), hi: dayNumber(year + cut[1], 1, 1) - 1 }
}

/** A fiscal year of unknown start: from the earliest usual one (July of the year before) to the end of the latest (June of the year after). */
function fiscalYear(year: number, draft: Draft): Days {
  if (draft.fiscalStart !== undefined) return months(year, draft.fiscalStart, 12)
  return { lo: dayNumber(year - 1, 7, 1), hi: dayNumber(year + 1, 6, 30) }
}

/** Thirds or halves of any other period, by days. */
export function slice(days: Days, part: DatePart | undefined): Days {
  const length = days.hi - days.lo + 1
  const cut = (from: number, to: number): Days => ({ lo: days.lo + Math.round(length * from), hi: days.lo + Math.round(length * to) - 1 })
  switch (part) {
    case 'early':
      return cut(0, 1 / 3)
    case 'mid':
      return cut(1 / 3, 2 / 3)
    case 'late':
      return cut(2 / 3, 1)
    case 'first-half':
      return cut(0, 1 / 2)
    case 'second-half':
      return cut(1 / 2, 1)
    default:
      return days
  }
}

/** EDTF of the written components: '1990-07', 'XXXX-12-23', '199X', '1990-21' (spring), '1990-33' (first quarter), '1990-40' (first half). */
export function edtfOf(draft: Draft, written: Written = draft.written): string | null {
  if (draft.range) {
    const year = draft.range.to.written.year
    const [from, to] = [edtfOf(draft.range.from, inherit(draft.range.from.written, draft.range.to.written, year)), edtfOf(draft.range.to)]
    return from && to ? `${from}/${to}` : null
  }
  const plain = plainEdtf(draft, written)
  return plain && draft.approximate && !draft.part && draft.granularity !== 'season' ? `${plain}~` : plain
}

/** "28 February to 6 March 1972", "12月20日から22日": what the first end leaves out stands at the other one. */
export function inherit(from: Written, to: Written, year: number | null): Written {
  const early = from.month !== null && to.month !== null && from.month > to.month && year !== null ? year - 1 : year
  return {
    year: from.year ?? (from.month === null && from.day === null ? null : early),
    month: from.month ?? (from.day === null ? null : to.month),
    day: from.day,
  }
}

function plainEdtf(draft: Draft, written: Written): string | null {
  const { year } = written
  const [month, day] = draft.fixed ?? [written.month, written.day]
  if (draft.holiday !== undefined && month === null) return year === null ? null : pad(year, 4)
  const y = year === null ? 'XXXX' : pad(year, 4)
  switch (draft.granularity) {
    case 'century':
      return year === null ? null : `${pad(Math.floor((year - 1) / 100), 2)}XX`
    case 'decade':
      return year === null ? null : `${pad(Math.floor(year / 10), 3)}X`
    case 'season':
      return `${y}-${20 + (draft.index ?? 1)}`
    case 'quarter':
      return `${y}-${32 + (draft.index ?? 1)}`
    case 'half':
      return `${y}-${39 + (draft.index ?? 1)}`
    default:
      if (day !== null) return validDay(year, month, day) ? `${y}-${month === null ? 'XX' : pad(month, 2)}-${pad(day, 2)}` : null
      if (month !== null) return `${y}-${pad(month, 2)}`
      return year === null ? null : y
  }
}

/** 29 February is a day while the year is unknown. */
function validDay(year: number | null, month: number | null, day: number): boolean {
  return isDay(year ?? 2000, month ?? 1, day)
}
