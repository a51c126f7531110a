/**
 * Dates counted from the day of writing: "today", "last night", "next month", "earlier this year", "two days ago", "last April", "the weekend".
 *
 * In: a sentence. Out: drafts anchored to the publication date.
 * Refuses: "USA Today", "the last week of", "his last year", "over the past year" (a duration).
 * Example: "four days ago" → offset, day, -4.
 */

import type { DatePart, Granularity } from '../../../model.ts'
import type { Anchor, DraftBody, Family, Form, Unit, Which } from '../draft.ts'
import { NOTHING } from '../draft.ts'
import { COUNT, countOf, DAY_PART, dayPartOf, MONTH_NAME, monthOf, SEASON, seasonOf, startsUpper } from '../pieces.ts'

/** Before "last" or "next": it is the last of something, not the one before now. */
const OWNED = /(?:\b(?:the|his|her|its|their|my|our|your|a|an|very)|['’]s|s['’])\s+$/i

const dayWord: Form = {
  rule: 'day-word',
  pattern: /\b(?:the day before yesterday|the day after tomorrow|to-?day|to-?night|yesterday|to-?morrow)\b/gi,
  read: (match, text) => {
    const word = match[0].toLowerCase().replace('to-', 'to')
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const after = text.slice(match.index + word.length, match.index + word.length + 14)
    if (
      startsUpper(match[0]) &&
      /[A-Za-z]\s$/.test(before) &&
      (/\b[A-Z][A-Za-z]*\s$/.test(before) || /^\s+(?:show|programme|program)/i.test(after))
    )
      return null
    const by = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 }[word] ?? 0
    const draft = offset('day', by)
    if (word === 'tonight') return { ...draft, granularity: 'part-of-day', part: 'night' }
    return word.startsWith('the ') ? { ...draft, skip: 4 } : draft
  },
}

/** "The 14th instant", "your dispatch of the 3rd ult.": the month of writing, the one before, the one after. */
const instant: Form = {
  rule: 'instant',
  pattern: /\b(?<nth>[12]?\d|3[01])(?:st|nd|rd|th)\s+(?<which>instant|inst\.?|ultimo|ult\.?|proximo|prox\.?)(?![\w])/gi,
  read: (match) => {
    const which = match.groups?.which?.toLowerCase() ?? ''
    const by = which.startsWith('ult') ? -1 : which.startsWith('prox') ? 1 : 0
    return { ...simple('day', { kind: 'month-offset', base: 'publication', by }), written: { ...NOTHING, day: Number(match.groups?.nth) } }
  },
}

const partOfDay: Form = {
  rule: 'this-part-of-day',
  pattern: new RegExp(`\\b(?<which>this|last)\\s+(?<part>${DAY_PART})\\b`, 'gi'),
  read: (match, text) => {
    const last = match.groups?.which?.toLowerCase() === 'last'
    const part = dayPartOf(match.groups?.part ?? '')
    if (!part || (last && (OWNED.test(text.slice(0, match.index)) || !/^(?:night|evening)$/.test(part)))) return null
    return { ...offset('day', last ? -1 : 0), granularity: 'part-of-day', part }
  },
}

const period: Form = {
  rule: 'this-period',
  pattern:
    /\b(?<which>this past|this coming|this same|this|last|next|previous|coming)\s+(?<unit>week|weekend|month|quarter|year|decade|century)\b(?!-)/gi,
  read: (match, text) => {
    const before = text.slice(0, match.index)
    const which = match.groups?.which?.toLowerCase() ?? ''
    const unit = match.groups?.unit?.toLowerCase() as Unit
    if (which === 'previous' || (which === 'coming' && !/\bthe\s+$/i.test(before))) return null
    if (/^(?:last|next)$/.test(which) && OWNED.test(before) && !(unit === 'century' && /\bthe\s+$/i.test(before))) return null
    const by = which === 'last' || which === 'this past' ? -1 : which === 'next' ? 1 : 0
    return offset(unit, by)
  },
}

/** "the weekend", "at the weekend": which one is for the tense to say, so `by` counts nothing yet. */
const weekend: Form = {
  rule: 'weekend',
  pattern:
    /\b(?:(?:over|at|on|during|by|for|this|of|after|before|through|throughout)\s+(?:the)\s+)(weekend)\b(?!-|\s+(?:of|edition|warriors?))/gi,
  read: (match) => ({
    ...simple('week', { kind: 'named', which: 'plain', base: 'publication' }),
    index: 7,
    skip: match[0].length - 'the weekend'.length,
  }),
}

const namedPeriod: Form = {
  rule: 'last-named',
  pattern: new RegExp(`\\b(?<which>last|next|this past|this coming|this)\\s+(?:(?<month>${MONTH_NAME})|(?<season>${SEASON}))\\b`, 'gi'),
  read: (match, text) => {
    if (OWNED.test(text.slice(0, match.index))) return null
    const word = match.groups?.which?.toLowerCase() ?? ''
    const which: Which = word === 'last' || word === 'this past' ? 'last' : word === 'this' ? 'this' : 'next'
    const name = match.groups?.month
    const anchor: Anchor = { kind: 'named', which, base: 'publication' }
    if (name === undefined) return { ...simple('season', anchor), index: seasonOf(match.groups?.season ?? '') ?? 1 }
    const month = monthOf(name)
    return month === null || !startsUpper(name) ? null : { ...simple('month', anchor), written: { ...NOTHING, month } }
  },
}

const ago: Form = {
  rule: 'ago',
  pattern: new RegExp(
    `\\b(?:(?<hedge>about|around|nearly|almost|some|more than|over|roughly|just over|just under|at least)\\s+)?(?<count>${COUNT}|half a)\\s+(?<unit>day|week|fortnight|month|year|decade|centur(?:y|ie))s?\\s+(?<way>ago|from now)\\b`,
    'gi',
  ),
  read: (match) => {
    const groups = match.groups ?? {}
    const count = countOf(groups.count ?? '')
    const word = groups.unit?.toLowerCase() ?? ''
    if (!count) return null
    const sign = groups.way?.toLowerCase() === 'ago' ? -1 : 1
    const unit: Unit = word === 'fortnight' ? 'week' : word.startsWith('centur') ? 'century' : (word as Unit)
    const times = word === 'fortnight' ? 2 : 1
    const draft =
      unit === 'decade'
        ? offset('year', sign * 10 * count.n)
        : unit === 'century'
          ? offset('year', sign * 100 * count.n)
          : offset(unit, sign * times * count.n)
    // "four years ago" on 5 January may be any day of the two nearest years: only days are counted exactly.
    const vague = groups.hedge !== undefined || count.soft !== undefined || unit !== 'day' || (count.n >= 10 && count.n % 10 === 0)
    return {
      ...draft,
      ...(vague ? { approximate: true } : {}),
      ...(count.soft ? { anchor: softly(draft.anchor, count.soft, times * sign, unit) } : {}),
    }
  },
}

/** "the end of the year", "the end of the week" without another date: those of the day of writing. */
const endOf: Form = {
  rule: 'end-of-the',
  pattern: /\b(?<part>end|start|beginning|middle)\s+of\s+the\s+(?<unit>week|month|year|decade|century)\b(?!-|\s+(?:of|before|after))/gi,
  read: (match) => {
    const word = match.groups?.part?.toLowerCase()
    const part: DatePart = word === 'end' ? 'late' : word === 'middle' ? 'mid' : 'early'
    return { ...offset(match.groups?.unit?.toLowerCase() as Unit, 0), part, approximate: true }
  },
}

function softly(anchor: Anchor, soft: readonly [number, number], times: number, unit: Unit): Anchor {
  const scale = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  return anchor.kind === 'offset' ? { ...anchor, soft: [soft[0] * times * scale, soft[1] * times * scale] } : anchor
}

function offset(unit: Unit, by: number): DraftBody {
  const granularity: Granularity = unit === 'weekend' ? 'week' : unit
  return { ...simple(granularity, { kind: 'offset', unit, by, base: 'publication' }), ...(unit === 'weekend' ? { index: 7 } : {}) }
}

function simple(granularity: Granularity, anchor: Anchor): DraftBody {
  return { form: 'deictic', granularity, written: NOTHING, anchor }
}

export const DEICTIC: Family = {
  name: 'deictic',
  trigger:
    /\b(?:to-?(?:day|night|morrow)|yesterday|inst(?:ant)?|ult(?:imo)?|prox(?:imo)?|this|last|next|coming|ago|from now|weekend|(?:end|start|beginning|middle) of the)\b/i,
  forms: [dayWord, instant, partOfDay, period, weekend, namedPeriod, ago, endOf],
}
