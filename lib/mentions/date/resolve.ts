/**
 * Phase two: what a draft means in its document.
 *
 * In: a draft, the tense around it, the publication day, the document context. Out: components with certainty and origin, days, reasons.
 * Refuses: to fill anything in without a publication day or a dated passage; then the days stay null.
 * Example: "yesterday", published 2011-03-05 → 2011-03-04, every part implied by the publication day.
 */

import type { DateComponent, Step } from '../../model.ts'
import { civil, dayNumber } from '../../text/civil.ts'
import {
  complete,
  contextStep,
  monthDay,
  nothing,
  type Place,
  publishedStep,
  type Resolved,
  shiftMonth,
  UNKNOWN,
  unknownBase,
} from './components.ts'
import { resolveDayOfMonth, resolveNamed, resolveOffset, resolveWeekday } from './counted.ts'
import type { Anchor, Base, Draft } from './draft.ts'
import { inherit, periodOf } from './interval.ts'
import type { Publication } from './publication.ts'
import { chooseYear } from './year.ts'

export function resolve(draft: Draft, place: Place): Resolved {
  if (draft.range) return resolveRange(draft, place)
  const { anchor } = draft
  switch (anchor.kind) {
    case 'stated':
      return complete(draft, draft.written, null, [])
    case 'implied':
      return complete(draft, { ...draft.written, year: anchor.year }, 'context', [
        { rule: 'year: the usual century', saw: String(anchor.year) },
      ])
    case 'none':
      return nothing(draft, anchor.reason)
    case 'year':
      return resolveYear(draft, place)
    case 'year-offset':
      return resolveYearOffset(draft, anchor, place)
    case 'month-offset':
      return resolveMonthOffset(draft, anchor, place)
    case 'weekday':
      return resolveWeekday(draft, anchor, place)
    case 'named':
      return resolveNamed(draft, anchor, place)
    case 'day-of-month':
      return resolveDayOfMonth(draft, place)
    case 'offset':
      return resolveOffset(draft, anchor, place)
  }
}

/* ------------------------------------------------------------------ month and day known, year not */

function resolveYear(draft: Draft, place: Place): Resolved {
  const { month, day } = monthDay(draft, null)
  if (month === null) return seasonal(draft, place)
  const choice = chooseYear(
    {
      draft,
      month,
      day,
      tense: place.tense(),
      looksAhead: place.looksAhead(),
      reports: place.reports(),
      sentence: place.sentence,
      published: place.published?.day ?? null,
    },
    place.context,
  )
  if (!choice) return complete(draft, draft.written, null, [{ rule: 'year unknown', saw: 'no publication date, no dated passage' }])
  return complete(draft, { ...draft.written, year: choice.year }, choice.origin, [choice.because, ...publishedStep(choice.origin, place)])
}

/** A movable feast without a year: the nearest one to publication. */
function seasonal(draft: Draft, place: Place): Resolved {
  if (!place.published) return nothing(draft, 'no publication date')
  const { story } = place.context
  if (story)
    return complete(draft, { ...draft.written, year: story.year }, 'context', [
      { rule: 'year: the story that the text looks back on', saw: String(story.year) },
    ])
  const { year } = civil(place.published.day)
  const at = (y: number): number => periodOf(draft, monthDay(draft, y))?.lo ?? 0
  const chosen =
    place.tense() === 'future' ? (at(year) >= place.published.day ? year : year + 1) : at(year) <= place.published.day ? year : year - 1
  return complete(draft, { ...draft.written, year: chosen }, 'publication', [place.published.because])
}

/* ------------------------------------------------------------------ "April last year", "May of that year", "先月23日" */

function resolveYearOffset(draft: Draft, anchor: Extract<Anchor, { kind: 'year-offset' }>, place: Place): Resolved {
  const from = baseYear(anchor.base, place)
  if (!from) return complete(draft, draft.written, null, [{ rule: 'year unknown', saw: unknownBase(anchor.base) }])
  return complete(draft, { ...draft.written, year: from.year + anchor.by }, anchor.base, [from.because])
}

function baseYear(base: Base, place: Place): { readonly year: number; readonly because: Step } | null {
  if (base === 'publication') return place.published && { year: civil(place.published.day).year, because: place.published.because }
  const entry = place.context.last('year', place.sentence, 4)
  return entry?.days ? { year: civil(entry.days.lo).year, because: contextStep(entry, place) } : null
}

function resolveMonthOffset(draft: Draft, anchor: Extract<Anchor, { kind: 'month-offset' }>, place: Place): Resolved {
  const entry = anchor.base === 'context' ? place.context.last('month', place.sentence, 3) : null
  const from = anchor.base === 'publication' ? place.published?.day : entry?.days?.lo
  if (from === undefined) return nothing(draft, unknownBase(anchor.base))
  const { year, month } = shiftMonth(from, anchor.by)
  return complete(draft, { year, month, day: draft.written.day }, anchor.base, [
    entry ? contextStep(entry, place) : (place.published as Publication).because,
  ])
}

/* ------------------------------------------------------------------ ranges */

function resolveRange(draft: Draft, place: Place): Resolved {
  const { range } = draft
  if (!range) return nothing(draft, 'no range')
  const end = range.to.anchor.kind === 'day-of-month' && range.from.written.month !== null ? lend(range.to, range.from) : range.to
  const to = endAfterStart(range.from, end, place) ?? resolve(end, place)
  const first = lend(range.from, range.to, to.year.value)
  const start = resolve(first, place)
  const days = start.days && to.days && start.days.lo <= to.days.hi ? { lo: start.days.lo, hi: to.days.hi } : null
  const stated = range.from.written.year !== null || range.to.written.year !== null
  const shared = (a: DateComponent, b: DateComponent): DateComponent => (a.value !== null && a.value === b.value ? b : UNKNOWN)
  const year = shared(start.year, to.year)
  return {
    days,
    year: year.value !== null && stated ? { value: year.value, certainty: 'stated' } : year,
    month: range.to.written.day === null ? UNKNOWN : shared(start.month, to.month),
    day: UNKNOWN,
    because: [
      ...to.because,
      ...start.because.filter((step) => !to.because.some((other) => other.rule === step.rule && other.saw === step.saw)),
    ],
  }
}

/** "The offer runs from 27 June until 25 July": where no verb says whether it is over, the year is that of the day on which it begins. */
function endAfterStart(from: Draft, end: Draft, place: Place): Resolved | null {
  if (place.tense() !== 'none' || end.anchor.kind !== 'year' || from.anchor.kind !== 'year') return null
  const start = resolveYear(from, place)
  const [{ value: year }, { month, day }] = [start.year, monthDay(end, null)]
  if (year === null || month === null || day === null || start.days === null) return null
  const over = dayNumber(year, month, day) < start.days.lo ? year + 1 : year
  return complete(end, { ...end.written, year: over }, 'publication', start.because)
}

/** The end that leaves something out borrows it from the other. */
function lend(to: Draft, from: Draft, year: number | null = from.written.year): Draft {
  const borrowed = inherit(to.written, from.written, year)
  const whole = borrowed.year !== null && (to.anchor.kind === 'year' || to.anchor.kind === 'day-of-month')
  const anchor: Anchor = whole
    ? { kind: 'stated' }
    : to.anchor.kind === 'day-of-month' && borrowed.month !== null
      ? from.anchor.kind === 'day-of-month'
        ? to.anchor
        : from.anchor
      : to.anchor
  return { ...to, written: borrowed, anchor }
}
