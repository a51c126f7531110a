/**
 * Dates that name a month: "June 4, 1989", "the 23rd of December", "4-Jun-2013", "July 2013", "Dec. 23", "14–16 July", "in May".
 *
 * In: a sentence. Out: drafts; a month alone that may be a name or a verb is weak (kept only in company).
 * Refuses: "May said", "the march", "March 1,200", lower-case months without a number.
 * Example: "at least ten ferries were cancelled on 4 March" → day 4, month 3, year missing.
 */
import { DOUBTFUL_MONTHS } from '../../../lexicon/months.ts'
import { COUNTED_AFTER } from '../../../lexicon/year-lookalikes.ts'
import type { DraftBody, Family, Form, Written } from '../draft.ts'
import { DAY, dayOf, MONTH, MONTH_NAME, monthOf, NUMBER_END, ORDINAL_WORD, startsUpper, YEAR } from '../pieces.ts'

/** "In July 14 people died": a count after a month, no day of it. */
const COUNTED = new RegExp(`^\\s+(?:more\\s+|other\\s+)?(?:${COUNTED_AFTER.join('|')})\\b`, 'i')
const DASH = '\\s?(?:-|–|—|to|and|until|till|through|thru|&)\\s?'
const DAY_WORD = `(?:${DAY}|${ORDINAL_WORD})`
/** "2008", or "'08" after a month. */
const YEAR_AFTER = `(?:,?[\\s-]+(?:of\\s+|in\\s+)?(?<year>${YEAR})|,?\\s+['’](?<short>\\d\\d))`

const monthDayRange: Form = {
  rule: 'month-day-range',
  pattern: new RegExp(
    `\\b(?<month>${MONTH})\\b\\.?\\s+(?<day>${DAY})(?<dash>${DASH})(?<last>${DAY})${NUMBER_END}(?:${YEAR_AFTER}\\b)?`,
    'gi',
  ),
  read: (match) => readRange(match),
}

const dayMonthRange: Form = {
  rule: 'day-month-range',
  pattern: new RegExp(
    `(?<![\\w.,:/-])(?<day>${DAY})(?<dash>${DASH})(?:the\\s+)?(?<last>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})\\b\\.?(?:${YEAR_AFTER}\\b)?`,
    'gi',
  ),
  read: (match) => readRange(match),
}

const monthDay: Form = {
  rule: 'month-day',
  pattern: new RegExp(`\\b(?<month>${MONTH})\\b(?:\\.?\\s+|-)(?:the\\s+)?(?<day>${DAY_WORD})${NUMBER_END}(?:${YEAR_AFTER}\\b)?`, 'gi'),
  read: (match, text) => {
    if (!match.groups?.year && COUNTED.test(text.slice(match.index + match[0].length))) return null
    if (
      /^[a-z]/i.test(match.groups?.day ?? '') &&
      !match.groups?.year &&
      !/\b(?:on|by|until|since|from)\s+$/i.test(text.slice(0, match.index))
    )
      return null
    return readDay(match)
  },
}

const dayMonth: Form = {
  rule: 'day-month',
  pattern: new RegExp(
    `(?<![\\w.,:/$€£¥-])(?<day>${DAY_WORD})(?:\\s+|-|\\s+day\\s+of\\s+)(?:of\\s+)?(?<month>${MONTH})\\b\\.?(?:${YEAR_AFTER}\\b)?`,
    'gi',
  ),
  read: (match) => {
    const groups = match.groups ?? {}
    const ordinal = /(?:st|nd|rd|th)$/i.test(groups.day ?? '')
    // "14 May voters", "2 March" are dates; "20 March supporters" is not told apart, so a month that is a verb must keep its capital.
    if (!startsUpper(groups.month ?? '') && !(ordinal && groups.year)) return null
    return readDay(match)
  },
}

const yearMonthDay: Form = {
  rule: 'year-month-day',
  pattern: new RegExp(`(?<![\\w.,:/-])(?<year>${YEAR}),?\\s+(?<month>${MONTH})\\b\\.?\\s+(?<day>${DAY})${NUMBER_END}`, 'gi'),
  read: (match) => readDay(match),
}

const monthYear: Form = {
  rule: 'month-year',
  pattern: new RegExp(`\\b(?<month>${MONTH})\\b\\.?${YEAR_AFTER}(?![\\w%]|[.,:/]\\d)`, 'gi'),
  read: (match) => {
    const month = monthOf(match.groups?.month ?? '')
    if (month === null || !capital(match)) return null
    return body({ year: yearOf(match), month, day: null })
  },
}

const monthAlone: Form = {
  rule: 'month',
  pattern: new RegExp(`\\b(?<month>${MONTH_NAME}|Sept)\\b\\.?`, 'gi'),
  read: (match, text) => {
    const word = match.groups?.month ?? ''
    const month = monthOf(word)
    if (month === null || !capital(match)) return null
    return {
      ...body({ year: null, month, day: null }),
      ...withoutStop(match),
      ...(certainlyMonth(word, match, text) ? {} : { weak: true }),
    }
  },
}

const OTHER_MONTH = new RegExp(`\\b${MONTH_NAME}\\s+(?:or|and|to|through)\\s$`, 'i')

/** Whether a bare month name is one: a cue before it, or an unambiguous name that is no part of a longer one. */
function certainlyMonth(word: string, match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  const doubtful = DOUBTFUL_MONTHS.has(word.toLowerCase()) || /^sept$/i.test(word)
  if (/^['’]s?\s+[a-z]/.test(after) && doubtful) return false
  // "a May editorial", "in March or April".
  if (/\b(?:an?|the|its|their)\s$/i.test(before) && /^\s+[a-z]/.test(after)) return true
  if (OTHER_MONTH.test(before)) return true
  if (/(?:^|[^\w])(?:in|since|until|till|during|throughout|early|mid|late|mid-|by|before|after|from|last|next|this)[ -]$/i.test(before))
    return (
      !(
        doubtful &&
        (/\b(?:by|before|after|from)\s$/i.test(before) || /^\s+(?:said|says|told|[A-Z])/.test(after)) &&
        !/^[.,;)]|^$/.test(after)
      ) || /\b(?:in|since|until|last|next|this)\s$/i.test(before)
    )
  if (doubtful) return false
  return !/^\s+[A-Z][a-z]/.test(after) && !/[A-Z][a-z]+\s$/.test(before.replace(/^\s*\S+\s$/, ''))
}

function readDay(match: RegExpExecArray): DraftBody | null {
  const month = monthOf(match.groups?.month ?? '')
  const day = dayOf(match.groups?.day ?? '')
  if (month === null || day === null || !capital(match)) return null
  return { ...body({ year: yearOf(match), month, day }), ...withoutStop(match) }
}

function readRange(match: RegExpExecArray): DraftBody | null {
  const groups = match.groups ?? {}
  const month = monthOf(groups.month ?? '')
  const [first, last] = [dayOf(groups.day ?? ''), dayOf(groups.last ?? '')]
  if (month === null || first === null || last === null || last <= first || !capital(match)) return null
  const year = yearOf(match)
  const end = (day: number) => ({ start: 0, end: 0, rule: 'range-end', ...body({ year, month, day }) })
  return { ...body({ year, month, day: null }), granularity: 'span', range: { from: end(first), to: end(last) }, ...withoutStop(match) }
}

/** "on 19 December." ends a sentence; "on 19 Dec. the" abbreviates. */
function withoutStop(match: RegExpExecArray): { readonly drop?: number } {
  const abbreviated = (match.groups?.month ?? '').length <= 4
  const ends = match.index + match[0].length >= match.input.trimEnd().length
  return match[0].endsWith('.') && (!abbreviated || ends) ? { drop: 1 } : {}
}

/** A month beside a number may be lower case only where the word is nothing else ("july 2"). */
function capital(match: RegExpExecArray): boolean {
  const word = match.groups?.month ?? ''
  return startsUpper(word) || (/\d/.test(match[0]) && word.length > 3 && !DOUBTFUL_MONTHS.has(word.toLowerCase()))
}

function yearOf(match: RegExpExecArray): number | null {
  const groups = match.groups ?? {}
  if (groups.year) return Number(groups.year)
  if (!groups.short) return null
  const short = Number(groups.short)
  return short < 50 ? 2000 + short : 1900 + short
}

function body(written: Written): DraftBody {
  const granularity = written.day === null ? 'month' : 'day'
  return { form: 'absolute', granularity, written, anchor: written.year === null ? { kind: 'year' } : { kind: 'stated' } }
}

export const ABSOLUTE: Family = {
  name: 'absolute',
  trigger: new RegExp(`\\b${MONTH}\\b`, 'i'),
  forms: [monthDayRange, dayMonthRange, monthDay, dayMonth, yearMonthDay, monthYear, monthAlone],
}
