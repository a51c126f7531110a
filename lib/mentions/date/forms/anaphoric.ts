/**
 * Dates that point at another date of the text: "that same day", "the following month", "three years later", "the 22nd", "that summer".
 *
 * In: a sentence. Out: drafts anchored to the context.
 * Refuses: "the 22nd floor", "the next day's", "the day before the vote" (counted from an event, not a date).
 * Example: "a year earlier" → offset, year, -1, from the context.
 */

import type { Granularity } from '../../../model.ts'
import type { Anchor, DraftBody, Family, Form, Unit } from '../draft.ts'
import { NOTHING } from '../draft.ts'
import { COUNT, countOf, DAY_PART, dayPartOf, MONTH_NAME, monthOf, SEASON, seasonOf } from '../pieces.ts'

const UNIT = 'day|week|weekend|month|year|decade|century'

const same: Form = {
  rule: 'that-day',
  pattern: new RegExp(
    `\\b(?<lead>that\\s+very|that\\s+same|that|the\\s+same|the\\s+very\\s+same)\\s+(?:(?<unit>${UNIT})|(?<part>${DAY_PART})|(?<season>${SEASON}))\\b(?!-|['’]s\\b(?=\\s+(?:work|time))|\\s+(?:after|before|one|as\\s+the|old|long)\\b)`,
    'gi',
  ),
  read: (match) => {
    const groups = match.groups ?? {}
    const lead = groups.lead?.toLowerCase() ?? ''
    const skip = lead.startsWith('the ') ? 4 : lead === 'that same' ? 5 : 0
    if (groups.season)
      return { ...simple('season', { kind: 'year-offset', base: 'context', by: 0 }), index: seasonOf(groups.season) ?? 1, skip }
    const part = groups.part ? dayPartOf(groups.part) : null
    if (part) return { ...offset('day', 0), granularity: 'part-of-day', part, skip }
    return { ...offset(groups.unit?.toLowerCase() as Unit, 0), skip }
  },
}

const next: Form = {
  rule: 'following-day',
  pattern: new RegExp(
    `\\bthe\\s+(?<which>very\\s+next|next|following|previous|preceding)\\s+(?:(?<unit>${UNIT})|(?<part>${DAY_PART})|(?<month>${MONTH_NAME})|(?<season>${SEASON}))\\b(?!-|['’]s\\b)`,
    'gi',
  ),
  read: (match, text) => {
    // "broken in the next year": a stretch ahead of the speaker, not the year after one.
    if (
      /next$/i.test(match.groups?.which ?? '') &&
      /\b(?:in|over|within|for|during)\s+$/i.test(text.slice(Math.max(0, match.index - 8), match.index)) &&
      match.groups?.unit
    )
      return null
    const groups = match.groups ?? {}
    const by = /next|following/i.test(groups.which ?? '') ? 1 : -1
    const named: Anchor = { kind: 'named', which: by > 0 ? 'next' : 'last', base: 'context' }
    if (groups.month) return { ...simple('month', named), written: { ...NOTHING, month: monthOf(groups.month) }, skip: 4 }
    if (groups.season) return { ...simple('season', named), index: seasonOf(groups.season) ?? 1, skip: 4 }
    const part = groups.part ? dayPartOf(groups.part) : null
    if (!part) return { ...offset(groups.unit?.toLowerCase() as Unit, by), skip: 4 }
    // "the previous night" is the night before; "the next night" the one after.
    return { ...offset('day', by), granularity: 'part-of-day', part, skip: 4 }
  },
}

/** "the day before", "the year after" with nothing to count from but the text. */
const dayBefore: Form = {
  rule: 'day-before',
  pattern:
    /\bthe\s+(?:(?<unit>day|week|month|year)|(?<part>night|evening|morning))\s+(?<way>before|after|earlier|later|previously)(?=\s*(?:[,.;:)–—]|$))/gi,
  read: (match, text) => {
    const by = /before|earlier|previously/i.test(match.groups?.way ?? '') ? -1 : 1
    const part = match.groups?.part ? dayPartOf(match.groups.part) : null
    if (part) return { ...offset('day', by), granularity: 'part-of-day', part }
    return { ...offset(match.groups?.unit?.toLowerCase() as Unit, by), ...compared(text, match.index) }
  },
}

/** "2% more than the year before": counted from the period compared, which must stand in the same sentence. */
const COMPARED = /\b(?:than|from|over|with|to|versus|against|on)\s+$/i

const later: Form = {
  rule: 'units-later',
  pattern: new RegExp(
    `\\b(?:(?<hedge>about|around|nearly|almost|some|more than|over|barely|just|only)\\s+)?(?<count>${COUNT})\\s+(?<unit>day|week|month|year|decade)s?\\s+(?:(?<way>earlier|later|previously)|(?<end>before|after|afterwards?)(?=\\s*(?:[,.;:)]|$)))(?!\\s+(?:than|this|that|in)\\b)`,
    'gi',
  ),
  read: (match, text) => {
    const groups = match.groups ?? {}
    const count = countOf(groups.count ?? '')
    if (!count) return null
    const sign = /earlier|previously|before/i.test(groups.way ?? groups.end ?? '') ? -1 : 1
    const word = groups.unit?.toLowerCase() as Unit
    const times = word === 'decade' ? 10 : 1
    const draft = offset(word === 'decade' ? 'year' : word, sign * times * count.n)
    const soft =
      count.soft && draft.anchor.kind === 'offset'
        ? { anchor: { ...draft.anchor, soft: [sign * times * count.soft[0], sign * times * count.soft[1]] as const } }
        : {}
    const hedge = groups.hedge && !/only|just/i.test(groups.hedge)
    return { ...draft, ...soft, ...compared(text, match.index), ...(hedge || count.soft || word === 'decade' ? { approximate: true } : {}) }
  },
}

/** "the 22nd": a day of the month only where no noun follows that it could count. */
const dayOfMonth: Form = {
  rule: 'day-of-month',
  pattern:
    /\b(?:on|by|until|till|since|from|to|before|after|of|between|and|early on|late on)\s+the\s+(?<nth>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)\b(?=\s*(?:[,.;:)–—]|$)|\s+(?:and|when|after|before|as|at|in|with|by|while|but|that|he|she|they|it|the|there|its?|police|officials|two|three|a|an|for|because|from|to|until|of\s+(?:that|the\s+same|this|last))\b)(?!\s+(?:and|to)\s+the\s+\d+(?:st|nd|rd|th)\s+[a-z]+(?:ies|s)\b)(?!\s+(?:in|of)\s+(?:the|a|an)\s+(?:series|list|row|line|world))/gi,
  read: (match) => {
    const nth = match.groups?.nth ?? ''
    return { ...simple('day', { kind: 'day-of-month' }), written: { ...NOTHING, day: Number(nth) }, skip: match[0].search(/\d/) }
  },
}

function compared(text: string, start: number): { readonly compared?: true } {
  return COMPARED.test(text.slice(Math.max(0, start - 10), start)) ? { compared: true } : {}
}

function offset(unit: Unit, by: number): DraftBody {
  const granularity: Granularity = unit === 'weekend' ? 'week' : unit
  return { ...simple(granularity, { kind: 'offset', unit, by, base: 'context' }), ...(unit === 'weekend' ? { index: 7 } : {}) }
}

function simple(granularity: Granularity, anchor: Anchor): DraftBody {
  return { form: 'anaphoric', granularity, written: NOTHING, anchor }
}

export const ANAPHORIC: Family = {
  name: 'anaphoric',
  trigger:
    /\b(?:day|night|morning|afternoon|evening|dawn|noon|midday|lunchtime|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)s?\b|\bthe\s\d{1,2}(?:st|nd|rd|th)\b|\bthe\s(?:next|following|previous|preceding)\s[A-Z]/i,
  forms: [same, next, dayBefore, later, dayOfMonth],
}
