/**
 * Dates written in two pieces become one: "Wednesday, June 26", "April last year", "June 15 of the same year", "Tuesday of last week",
 * and the two ends of a range: "28 February to 6 March 1972", "between 1998 and 2003", "12月20日から22日".
 *
 * In: drafts in order and the sentence. Out: fewer drafts in order.
 * Refuses: "moved from Monday to Wednesday" (two days, no range), "Monday to Friday" without "from" (opening hours).
 * Example: "Wednesday" + "June 26" → June 26 with weekday 3.
 */
import type { Draft } from './draft.ts'

type Join = (a: Draft, b: Draft, between: string, text: string) => Draft | null

/** In order; the first that joins two neighbours wins. */
const JOINS: readonly Join[] = [joinHoliday, joinYear, joinWeekday, joinWeek, joinWeekdayAfter, joinMonth]

export function mergeNeighbours(drafts: readonly Draft[], text: string): Draft[] {
  return fold(drafts, (a, b) => {
    const between = text.slice(a.end, b.start)
    for (const join of JOINS) {
      const joined = join(a, b, between, text)
      if (joined) return joined
    }
    return null
  })
}

export function mergeRanges(drafts: readonly Draft[], text: string): Draft[] {
  return fold(drafts, (a, b) => joinRange(a, b, text))
}

function fold(drafts: readonly Draft[], join: (a: Draft, b: Draft) => Draft | null): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    const joined = last ? join(last, draft) : null
    if (joined) out[out.length - 1] = joined
    else out.push(draft)
  }
  return out
}

/** "Easter Sunday" + ", April 8, 2012": the date says which. */
function joinHoliday(a: Draft, b: Draft, between: string): Draft | null {
  if (a.holiday === undefined || b.written.day === null || b.range || !/^,\s+$/.test(between)) return null
  return { ...b, start: a.start }
}

/** "April" + "last year"; "June 15" + "of the same year"; "3 May" + "in 1999". */
function joinYear(a: Draft, b: Draft, between: string): Draft | null {
  if (a.anchor.kind !== 'year' || b.granularity !== 'year' || b.calendar || b.part || b.anchor.kind === 'none') return null
  if (!/^,?\s+(?:of\s+|in\s+)?(?:the\s+)?$/.test(between)) return null
  const { weak: _, ...rest } = a
  if (b.anchor.kind === 'offset') {
    if (b.anchor.unit !== 'year' || b.approximate) return null
    return { ...rest, end: b.end, form: b.form, anchor: { kind: 'year-offset', base: b.anchor.base, by: b.anchor.by } }
  }
  if (b.anchor.kind !== 'stated' || b.range || !/\b(?:of|in)\s/.test(between)) return null
  return { ...rest, end: b.end, written: { ...a.written, year: b.written.year }, anchor: { kind: 'stated' } }
}

/** "Wednesday" + ", June 26"; "Monday" + " (the 28th)"; "Tue" + "Jul 2, 2013". */
function joinWeekday(a: Draft, b: Draft, between: string, text: string): Draft | null {
  if (a.weekday === undefined || a.anchor.kind !== 'weekday' || a.anchor.which !== 'plain') return null
  if (b.weekday !== undefined || b.written.day === null || b.range) return null
  if (!/^\.?,?\s+(?:the\s+)?$|^,?\s*\((?:the\s+)?$/.test(between)) return null
  return { ...b, start: a.start, end: closed(between, b.end, text), weekday: a.weekday }
}

/** "Tuesday" + "of last week". */
function joinWeek(a: Draft, b: Draft, between: string): Draft | null {
  if (
    a.anchor.kind !== 'weekday' ||
    b.anchor.kind !== 'offset' ||
    b.anchor.unit !== 'week' ||
    b.index !== undefined ||
    !/^\s+(?:of\s+)?$/.test(between)
  )
    return null
  return { ...a, end: b.end, form: b.form, anchor: { ...a.anchor, base: b.anchor.base, week: b.anchor.by } }
}

/** "26 June" + " (Wednesday)". */
function joinWeekdayAfter(a: Draft, b: Draft, between: string, text: string): Draft | null {
  if (b.anchor.kind !== 'weekday' || b.weekday === undefined || a.written.day === null || a.weekday !== undefined || a.range) return null
  if (!/^,?\s*\($/.test(between) || text[b.end] !== ')') return null
  return { ...a, end: b.end + 1, weekday: b.weekday }
}

/** "the 22nd" + "of that month"; "the 3rd" + "of last month". */
function joinMonth(a: Draft, b: Draft, between: string): Draft | null {
  if (a.anchor.kind !== 'day-of-month' || b.anchor.kind !== 'offset' || b.anchor.unit !== 'month' || !/^\s+of\s+(?:the\s+)?$/.test(between))
    return null
  return { ...a, end: b.end, form: b.form, anchor: { kind: 'month-offset', base: b.anchor.base, by: b.anchor.by } }
}

function closed(between: string, end: number, text: string): number {
  return between.includes('(') && text[end] === ')' ? end + 1 : end
}

const CONNECTOR = /^\s*(?:-|–|—|to|until|till|through|thru|up to|から|〜|～|~|−|－)\s*(?:the\s+)?$/i
const MOVED = /\b(?:mov|postpon|chang|delay|reschedul|shift|push|brought|extend|put)[a-z]*\b[^.;]{0,60}$/i

function joinRange(a: Draft, b: Draft, text: string): Draft | null {
  if (a.range || b.range || a.calendar || b.calendar) return null
  const between = text.slice(a.end, b.start)
  const before = text.slice(Math.max(0, a.start - 80), a.start)
  const and = /^\s+and\s+(?:the\s+)?$/.test(between) && /\bbetween\s+(?:the\s+)?$/i.test(before)
  if (!and && !CONNECTOR.test(between)) return null
  if (scale(a) !== scale(b) || MOVED.test(before)) return null
  if (a.anchor.kind === 'weekday' && !and && !/\bfrom\s+$/i.test(before)) return null
  return {
    start: a.start,
    end: b.end,
    rule: `${a.rule}-to-${b.rule}`,
    form: a.form === 'absolute' ? b.form : a.form,
    granularity: 'span',
    written: { year: a.written.year ?? b.written.year, month: null, day: null },
    anchor: b.anchor,
    range: { from: a, to: b },
  }
}

/** Both ends must be of one size. */
function scale(draft: Draft): string {
  if (draft.granularity === 'part-of-day') return 'day'
  return draft.granularity === 'part-of-month' ? 'month' : draft.granularity
}
