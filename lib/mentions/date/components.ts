/**
 * The parts every resolution is made of: components with certainty and origin, and the days they cover.
 *
 * In: a draft and what was found for it. Out: `Resolved`.
 * Refuses: to call a component stated that is not written (a holiday's name writes its day).
 * Example: placed(yesterday, { lo: n, hi: n }, 'publication', …) → year, month and day implied by the publication day.
 */
import { HOLIDAYS } from '../../lexicon/holidays.ts'
import type { DateComponent, Step } from '../../model.ts'
import { civil, dayNumber, easterSunday, weekdayOf } from '../../text/civil.ts'
import type { DocumentContext, Entry } from './context.ts'
import type { Base, Draft, Written } from './draft.ts'
import { type Days, periodOf } from './interval.ts'
import type { Publication } from './publication.ts'
import type { Tense } from './tense.ts'

export interface Resolved {
  readonly days: Days | null
  readonly year: DateComponent
  readonly month: DateComponent
  readonly day: DateComponent
  readonly because: readonly Step[]
}

export interface Place {
  /** The tense at the date, and whether anything in the sentence looks ahead; read only where it is needed. */
  readonly tense: () => Tense
  readonly looksAhead: () => boolean
  readonly reports: () => boolean
  readonly sentence: number
  readonly published: Publication | null
  readonly context: DocumentContext
}

export type Origin = NonNullable<DateComponent['origin']>
export const UNKNOWN: DateComponent = { value: null, certainty: 'unknown' }

/** Components from what is written plus what was found; `origin` names the source of the latter. */
export function complete(draft: Draft, found: Written, origin: Origin | null, because: readonly Step[]): Resolved {
  const holiday = draft.holiday !== undefined
  const whole = holiday ? monthDay(draft, found.year) : found
  const part = (value: number | null, written: number | null, calendar: boolean): DateComponent => {
    if (value === null) return UNKNOWN
    if (written !== null || draft.fixed) return { value, certainty: 'stated' }
    return { value, certainty: 'implied', origin: calendar ? 'calendar' : (origin ?? 'context') }
  }
  const year: DateComponent =
    found.year === null
      ? UNKNOWN
      : draft.written.year !== null
        ? { value: found.year, certainty: 'stated' }
        : { value: found.year, certainty: 'implied', origin: origin ?? 'context' }
  const days = periodOf(draft, whole)
  return { days, year, month: part(whole.month, draft.written.month, holiday), day: part(whole.day, draft.written.day, holiday), because }
}

/** A period found as a whole: every component that is the same on all its days is implied. */
export function placed(draft: Draft, days: Days, origin: Origin, because: readonly Step[]): Resolved {
  const [a, b] = [civil(days.lo), civil(days.hi)]
  const part = (same: boolean, value: number, written: number | null, by: Origin): DateComponent =>
    !same ? UNKNOWN : written === value ? { value, certainty: 'stated' } : { value, certainty: 'implied', origin: by }
  const year = a.year === b.year
  const month = year && a.month === b.month
  const outer = origin === 'weekday' ? 'publication' : origin
  return {
    days,
    year: part(year, a.year, draft.written.year, outer),
    month: part(month, a.month, draft.written.month, outer),
    day: part(days.lo === days.hi, a.day, draft.written.day, origin),
    because,
  }
}

export function nothing(draft: Draft, reason: string): Resolved {
  const part = (value: number | null): DateComponent => (value === null ? UNKNOWN : { value, certainty: 'stated' })
  return {
    days: null,
    year: part(draft.written.year),
    month: part(draft.written.month),
    day: part(draft.written.day),
    because: [{ rule: 'not placed', saw: reason }],
  }
}

export function shiftMonth(from: number, by: number): { readonly year: number; readonly month: number } {
  const { year, month } = civil(from)
  const at = civil(dayNumber(year, month + by, 1))
  return { year: at.year, month: at.month }
}

export function unknownBase(base: Base): string {
  return base === 'publication' ? 'no publication date' : 'no date before it to count from'
}

export function contextStep(entry: Entry, place: Place): Step {
  return { rule: 'counted from the text', saw: `${entry.draft.rule}, ${place.sentence - entry.sentence} sentence(s) back` }
}

export function publishedStep(origin: Origin, place: Place): readonly Step[] {
  return origin !== 'context' && place.published ? [place.published.because] : []
}

/** A holiday gives its own month and day. */
export function monthDay(draft: Draft, year: number | null): Written {
  const holiday = draft.holiday === undefined ? undefined : HOLIDAYS.find((entry) => entry.name === draft.holiday)
  const known = year ?? draft.written.year
  if (!holiday) return { ...draft.written, year: known }
  if (holiday.on) return { year: known, month: holiday.on[0], day: holiday.on[1] }
  if (known === null) return draft.written
  const n = holiday.easter !== undefined ? easterSunday(known) + holiday.easter : nthWeekday(known, holiday.nth ?? [1, 1, 1])
  return civil(n)
}

function nthWeekday(year: number, [month, weekday, nth]: readonly [number, number, number]): number {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}
