/**
 * Dates that are counted from a day: weekdays, "last April", "the weekend", "the 22nd", "yesterday", "two weeks ago", "the following month".
 *
 * In: a draft with such an anchor and its place. Out: days with reasons.
 * Refuses: to count from a day that is not known.
 * Example: "Friday", published 2011-03-05, past tense → 2011-03-04.
 */
import { civil, dayNumber, isDay, weekdayOf } from '../../text/civil.ts'
import { complete, contextStep, nothing, type Place, placed, type Resolved, shiftMonth, unknownBase } from './components.ts'
import type { Entry } from './context.ts'
import type { Anchor, Draft, Unit } from './draft.ts'
import { type Days, monthOf, months, periodOf, slice, weekOf } from './interval.ts'
import type { Publication } from './publication.ts'
import type { Tense } from './tense.ts'

/* ------------------------------------------------------------------ weekdays */

export function resolveWeekday(draft: Draft, anchor: Extract<Anchor, { kind: 'weekday' }>, place: Place): Resolved {
  const weekday = draft.weekday ?? 1
  const entry = anchor.base === 'context' ? place.context.last('week', place.sentence, 3) : null
  const from = anchor.base === 'publication' ? place.published?.day : entry?.days?.hi
  if (from === undefined) return nothing(draft, unknownBase(anchor.base))
  // "On the Monday" of a story is no Monday near the day it was written down.
  if (!entry && place.context.story?.proved && anchor.which === 'plain')
    return nothing(draft, 'a weekday of the story that the text looks back on')
  const back = (weekdayOf(from) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  let n: number
  let rule: string
  if (anchor.week !== undefined) {
    n = weekOf(from).lo + 7 * anchor.week + weekday - 1
    rule = 'weekday of the week named'
  } else if (anchor.which === 'last') {
    n = from - (back === 0 ? 7 : back) - 7 * ((anchor.times ?? 1) - 1)
    rule = 'last such weekday before'
  } else if (anchor.which === 'next') {
    n = from + (ahead === 0 ? 7 : ahead)
    rule = 'next such weekday after'
  } else if (place.tense() === 'future') {
    n = from + ahead
    rule = 'weekday: the words look ahead'
  } else if (anchor.which === 'this' && anchor.base === 'publication' && place.tense() === 'none') {
    n = weekOf(from).lo + weekday - 1
    rule = 'weekday of this week'
  } else if (back === 6 && !entry && place.published?.loose) {
    // An article revised the next day keeps its address: "Friday" at an address of Thursday is more likely the day after than six days before.
    return nothing(draft, 'the weekday after the day in the address')
  } else {
    n = from - back
    rule = 'weekday: most recent on or before'
  }
  return placed(draft, { lo: n, hi: n }, entry ? 'context' : 'weekday', [
    { rule, saw: `weekday ${weekday}` },
    entry ? contextStep(entry, place) : (place.published as Publication).because,
  ])
}

/* ------------------------------------------------------------------ "last April", "the weekend", "the following May" */

export function resolveNamed(draft: Draft, anchor: Extract<Anchor, { kind: 'named' }>, place: Place): Resolved {
  const entry = anchor.base === 'context' ? place.context.last('month', place.sentence, 3) : null
  const from = anchor.base === 'publication' ? place.published?.day : entry?.days?.lo
  if (from === undefined) return complete(draft, draft.written, null, [{ rule: 'year unknown', saw: unknownBase(anchor.base) }])
  const because = entry ? contextStep(entry, place) : (place.published as Publication).because
  if (draft.granularity === 'week') return placed(draft, theWeekend(from, place.tense()), anchor.base, [because])
  const { year } = civil(from)
  const days = (y: number): Days => periodOf(draft, { ...draft.written, year: y }) ?? { lo: 0, hi: 0 }
  let chosen = year
  if (anchor.which === 'last') chosen = days(year).hi < from ? year : year - 1
  else if (anchor.which === 'next') chosen = days(year).lo > from ? year : year + 1
  return complete(draft, { ...draft.written, year: chosen }, anchor.base, [because])
}

function theWeekend(from: number, tense: Tense): Days {
  const week = weekOf(from)
  const current = { lo: week.lo + 5, hi: week.lo + 6 }
  if (from >= current.lo || tense === 'future') return current
  return { lo: current.lo - 7, hi: current.hi - 7 }
}

/* ------------------------------------------------------------------ "the 22nd", 23日 */

export function resolveDayOfMonth(draft: Draft, place: Place): Resolved {
  const day = draft.written.day ?? 1
  const japanese = draft.rule.startsWith('ja-')
  const published = place.published?.day
  const { story } = place.context
  const entry = place.context.lastMonth(place.sentence, story ? REACH_IN_STORY : japanese ? 1 : 2)
  const bySelf = published !== undefined && draft.weekday !== undefined && !story ? fittingWeekday(published, day, draft.weekday) : null
  if (bySelf !== null)
    return placed(draft, { lo: bySelf, hi: bySelf }, 'weekday', [
      { rule: 'month: the nearest whose weekday fits', saw: String(draft.weekday) },
    ])
  if (
    entry &&
    entry.month.value !== null &&
    !isStillToCome(entry, day, place) &&
    !(japanese && isOfTheNews(entry, day, published)) &&
    (published === undefined || entry.year.certainty !== 'implied' || entry.month.certainty === 'stated')
  ) {
    return complete(draft, { year: entry.year.value, month: entry.month.value, day }, 'context', [contextStep(entry, place)])
  }
  if (published === undefined) return nothing(draft, 'no month before it, no publication date')
  if (story?.proved) return nothing(draft, 'no month before it in the story that the text looks back on')
  const { year, month } = civil(published)
  for (const by of place.tense() === 'future' ? [0, 1, 2] : [0, -1, -2]) {
    const at = shiftMonth(dayNumber(year, month, 1), by)
    if (!isDay(at.year, at.month, day)) continue
    const n = dayNumber(at.year, at.month, day)
    if (place.tense() === 'future' ? n >= published : n <= published)
      return placed(draft, { lo: n, hi: n }, 'publication', [{ rule: 'month: nearest to publication', saw: `${at.month}` }])
  }
  return nothing(draft, 'no such day near the publication date')
}

/** How many sentences back a story that is told in its order names the month of "the 21st". */
const REACH_IN_STORY = 12

/** "It reopens in May. … fell on the 3rd": what has been was not in a month that was still to come on the day of publication. */
function isStillToCome({ year, month }: Pick<Entry, 'year' | 'month'>, day: number, place: Place): boolean {
  const published = place.published?.day
  if (published === undefined || year.value === null || month.value === null || place.tense() !== 'past') return false
  return isDay(year.value, month.value, day) && dayNumber(year.value, month.value, day) > published
}

/** Japanese papers write the day alone of the days before they come out, though a month was named for something else: "今年2月", then "14日夜". */
const NEWS_DAYS = 10

function isOfTheNews(entry: Entry, day: number, published: number | undefined): boolean {
  if (published === undefined || entry.day.value !== null) return false
  const { year, month } = civil(published)
  return [0, -1].some((by) => {
    const at = shiftMonth(dayNumber(year, month, 1), by)
    const gap = isDay(at.year, at.month, day) ? published - dayNumber(at.year, at.month, day) : -1
    return gap >= 0 && gap <= NEWS_DAYS
  })
}

function fittingWeekday(published: number, day: number, weekday: number): number | null {
  const { year, month } = civil(published)
  for (const by of [0, -1, 1, -2]) {
    const at = shiftMonth(dayNumber(year, month, 1), by)
    if (isDay(at.year, at.month, day) && weekdayOf(dayNumber(at.year, at.month, day)) === weekday) return dayNumber(at.year, at.month, day)
  }
  return null
}

/* ------------------------------------------------------------------ "yesterday", "two weeks ago", "the following month" */

/** "That day" is none that was still to come when the text came out, unless it is told of the future. */
function isPastDay({ form }: Draft, { unit, by }: Extract<Anchor, { kind: 'offset' }>, place: Place): boolean {
  return form === 'anaphoric' && unit === 'day' && by === 0 && place.tense() !== 'future'
}

/** How many sentences back "a year later" and "that day" may reach. */
const REACH: Readonly<Record<'later' | 'other', number>> = { later: 2, other: 4 }

export function resolveOffset(draft: Draft, anchor: Extract<Anchor, { kind: 'offset' }>, place: Place): Resolved {
  const entry =
    anchor.base === 'context'
      ? place.context.last(
          anchor.unit,
          place.sentence,
          draft.compared ? 0 : draft.rule === 'units-later' ? REACH.later : REACH.other,
          isPastDay(draft, anchor, place) ? place.published?.day : undefined,
        )
      : null
  const from: Days | null =
    anchor.base === 'publication' ? (place.published ? { lo: place.published.day, hi: place.published.day } : null) : (entry?.days ?? null)
  if (!from) return nothing(draft, unknownBase(anchor.base))
  const because = entry ? contextStep(entry, place) : (place.published as Publication).because
  const at = (by: number): Days => shift(anchor.unit, by, by < 0 ? from.lo : from.hi, place.tense())
  const ends = anchor.soft ? anchor.soft.map(at) : [at(anchor.by)]
  const hi = mayMeanThisWeek(draft, anchor, from) ? from.lo - 1 : Math.max(...ends.map((days) => days.hi))
  const whole: Days = { lo: Math.min(...ends.map((days) => days.lo)), hi }
  return placed(draft, sided(draft, cut(draft, anchor.unit, whole), from), anchor.base, [
    { rule: `${anchor.unit} ${anchor.by >= 0 ? '+' : ''}${anchor.by}`, saw: draft.rule },
    because,
  ])
}

const SATURDAY = 6

/** "Last week", written on a Saturday or Sunday: the week before, or the one that has just ended. */
function mayMeanThisWeek({ part }: Draft, { unit, by, base }: Extract<Anchor, { kind: 'offset' }>, from: Days): boolean {
  return unit === 'week' && by === -1 && base === 'publication' && part === undefined && weekdayOf(from.lo) >= SATURDAY
}

/** The unit that lies `by` units from a day. */
function shift(unit: Unit, by: number, from: number, tense: Tense): Days {
  const { year, month } = civil(from)
  switch (unit) {
    case 'day':
      return { lo: from + by, hi: from + by }
    case 'week': {
      const week = weekOf(from + 7 * by)
      return week
    }
    case 'weekend': {
      const week = weekOf(from)
      const current = { lo: week.lo + 5, hi: week.lo + 6 }
      const back = by < 0 ? 7 : by === 0 && tense === 'past' && from < current.lo ? 7 : 0
      return { lo: current.lo - back + (by > 0 ? 7 : 0), hi: current.hi - back + (by > 0 ? 7 : 0) }
    }
    case 'month': {
      const at = shiftMonth(from, by)
      return monthOf(at.year, at.month)
    }
    case 'quarter':
      return months(year, 3 * Math.floor((month - 1) / 3) + 1 + 3 * by, 3)
    case 'season':
    case 'year':
      return months(year + by, 1, 12)
    case 'decade':
      return months(10 * Math.floor(year / 10) + 10 * by, 1, 120)
    case 'century':
      return months(100 * Math.floor((year - 1) / 100) + 1 + 100 * by, 1, 1200)
  }
}

function cut(draft: Draft, unit: Unit, days: Days): Days {
  // "the summer of last year", "the third quarter of that year".
  if (unit === 'year' && draft.index !== undefined) return periodOf(draft, { year: civil(days.lo).year, month: null, day: null }) ?? days
  if (draft.part === undefined || draft.granularity === 'part-of-day') return days
  if (unit === 'week') return partOfWeek(days, draft.part)
  if (unit === 'weekend') return slice(days, draft.part)
  const { year, month } = civil(days.lo)
  return periodOf(draft, { year, month, day: null }) ?? slice(days, draft.part)
}

/** Late in a week is from Thursday on, early up to Wednesday, whatever a third of seven days is. */
function partOfWeek({ lo, hi }: Days, part: Draft['part']): Days {
  if (part === 'early') return { lo, hi: lo + 2 }
  if (part === 'late') return { lo: lo + 3, hi }
  return part === 'mid' ? { lo: lo + 1, hi: lo + 3 } : slice({ lo, hi }, part)
}

/** "earlier this year" ends on the day it is counted from; "later" begins there; counted from the period itself they say nothing. */
function sided(draft: Draft, days: Days, from: Days): Days {
  if (from.lo <= days.lo && from.hi >= days.hi) return days
  if (draft.side === 'earlier' && from.lo >= days.lo) return { lo: days.lo, hi: Math.min(days.hi, from.lo) }
  if (draft.side === 'later' && from.hi <= days.hi) return { lo: Math.max(days.lo, from.hi), hi: days.hi }
  return days
}
