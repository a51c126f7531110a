/**
 * Weekdays: "on Friday", "last Friday", "next Monday", "the following Tuesday", "Monday (the 24th)", "Monday 24th"; "Fri" only beside a date.
 *
 * In: a sentence. Out: drafts with the ISO weekday and which one of them is meant.
 * Refuses: "Black Friday", "Sunday Times", "every Friday", plurals, "sat", "sun".
 * Example: "cancelled on Friday" → weekday 5, plain.
 */
import { NOT_A_DAY_AFTER, NOT_A_DAY_BEFORE } from '../../../lexicon/weekdays.ts'
import type { Anchor, DraftBody, Family, Form, Which } from '../draft.ts'
import { NOTHING } from '../draft.ts'
import { COUNT, countOf, startsUpper, WEEKDAY, WEEKDAY_SHORT, weekdayOf } from '../pieces.ts'

const NAMED_BEFORE = new RegExp(`\\b(?:${NOT_A_DAY_BEFORE.join('|')})\\s+$`, 'i')
const NAMED_AFTER = new RegExp(`^\\s+(?:${NOT_A_DAY_AFTER.join('|')})\\b`)
const NAMED_AFTER_ANY_CASE = /^\s+(?:night live|night lights|night football)\b/i

const plain: Form = {
  rule: 'weekday',
  pattern: new RegExp(`\\b(?<day>${WEEKDAY})\\b`, 'gi'),
  read: (match, text) => (isWeekday(match, text) ? body(match, { kind: 'weekday', which: 'plain', base: 'publication' }, 'weekday') : null),
}

const withDayOfMonth: Form = {
  rule: 'weekday-day',
  pattern: new RegExp(
    `\\b(?<day>${WEEKDAY}|${WEEKDAY_SHORT}\\b\\.?),?\\s+(?:(?<open>\\()\\s?)?(?:the\\s+)?(?<nth>\\d{1,2})(?:st|nd|rd|th)\\b(?<close>\\))?`,
    'gi',
  ),
  read: (match) => {
    const nth = Number(match.groups?.nth)
    const draft = body(match, { kind: 'day-of-month' }, 'anaphoric')
    if (!draft || nth < 1 || nth > 31) return null
    const unclosed = match.groups?.close && !match.groups?.open ? { drop: 1 } : {}
    return { ...draft, written: { ...NOTHING, day: nth }, ...unclosed }
  },
}

const chosen: Form = {
  rule: 'weekday-chosen',
  pattern: new RegExp(`\\b(?:(?<which>last|this past|this coming|this|next|coming)\\s+)(?<day>${WEEKDAY})\\b`, 'gi'),
  read: (match, text) => {
    if (/\b(?:the|his|her|their|its|a)\s+$/i.test(text.slice(0, match.index))) return null
    return body(match, { kind: 'weekday', which: whichOf(match.groups?.which ?? ''), base: 'publication' }, 'deictic')
  },
}

const following: Form = {
  rule: 'weekday-following',
  pattern: new RegExp(
    `\\b(?:the\\s+)(?<which>following|next|previous|preceding)\\s+(?<day>${WEEKDAY})\\b|\\bthat\\s+(?:same\\s+)?(?<that>${WEEKDAY})\\b`,
    'gi',
  ),
  read: (match) => {
    const word = match.groups?.which?.toLowerCase()
    const which = word === undefined ? 'this' : word === 'previous' || word === 'preceding' ? 'last' : 'next'
    const draft = body(match, { kind: 'weekday', which, base: 'context' }, 'anaphoric')
    return draft && { ...draft, skip: word === undefined ? 0 : 4 }
  },
}

/** "two Sundays ago": the second last such day. */
const ago: Form = {
  rule: 'weekdays-ago',
  pattern: new RegExp(`\\b(?<count>${COUNT})\\s+(?<day>${WEEKDAY})s?\\s+ago\\b`, 'gi'),
  read: (match) => {
    const count = countOf(match.groups?.count ?? '')
    return count && !count.soft ? body(match, { kind: 'weekday', which: 'last', base: 'publication', times: count.n }, 'deictic') : null
  },
}

/** "Tue" and "Sat." are days only when the date follows; company decides, so they are weak. */
const short: Form = {
  rule: 'weekday-short',
  pattern: new RegExp(`\\b(?<day>${WEEKDAY_SHORT})\\b\\.?`, 'gi'),
  read: (match) => {
    const draft = body(match, { kind: 'weekday', which: 'plain', base: 'publication' }, 'weekday')
    return draft && { ...draft, weak: true }
  },
}

function isWeekday(match: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, match.index - 16), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20)
  return (
    !NAMED_BEFORE.test(before) && !NAMED_AFTER_ANY_CASE.test(after) && !(NAMED_AFTER.test(after.toLowerCase()) && /^\s+[A-Z]/.test(after))
  )
}

function whichOf(word: string): Which {
  const key = word.toLowerCase()
  if (key === 'last' || key === 'this past') return 'last'
  return key === 'this' ? 'this' : 'next'
}

function body(match: RegExpExecArray, anchor: Anchor, form: DraftBody['form']): DraftBody | null {
  const word = match.groups?.day ?? match.groups?.that ?? ''
  const weekday = weekdayOf(word)
  if (weekday === null || !startsUpper(word)) return null
  return { form, granularity: 'day', written: NOTHING, anchor, weekday }
}

export const WEEKDAYS: Family = {
  name: 'weekday',
  trigger: /days?\b|\b(?:Mon|Tues?|Weds?|Thu|Thurs?|Fri|Sat|Sun)\b|\b(?:MON|TUE|WED|THU|FRI|SAT|SUN)\b|DAY\b/,
  forms: [plain, withDayOfMonth, chosen, following, ago, short],
}
