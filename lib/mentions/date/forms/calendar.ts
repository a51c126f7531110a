/**
 * Named days and other calendars: "Christmas Eve", "New Year's Day", "Good Friday 2010", "the 15th day of the eighth lunar month", "Ramadan".
 *
 * In: a sentence. Out: drafts; a holiday's month and day are implied by the calendar, a lunar date is recognised and not placed.
 * Refuses: holidays whose day depends on the country, "Christmas Island", "Halloween party costumes" (a weak name needs a preposition).
 * Example: "on Boxing Day 2012" → 2012-12-26.
 */
import { HOLIDAYS } from '../../../lexicon/holidays.ts'
import type { DraftBody, Family, Form } from '../draft.ts'
import { NOTHING } from '../draft.ts'
import { ORDINAL_WORD, startsUpper, YEAR } from '../pieces.ts'

const names = HOLIDAYS.map((holiday) => holiday.name)

const holiday: Form = {
  rule: 'holiday',
  pattern: new RegExp(`\\b(?<name>${names.join('|')})\\b(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR})\\b)?`, 'gi'),
  read: (match, text) => {
    const name = match.groups?.name ?? ''
    const found = HOLIDAYS.find((entry) => new RegExp(`^(?:${entry.name})$`, 'i').test(name))
    if (!found || !startsUpper(name)) return null
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const year = match.groups?.year ? Number(match.groups.year) : null
    if (found.loose && year === null && !/\b(?:at|on|by|before|since|until|after|last|next|this|for)\s$/i.test(before)) return null
    if (found.loose && /^\s+[A-Z][a-z]/.test(text.slice(match.index + match[0].length))) return null
    return {
      form: 'absolute',
      granularity: 'day',
      written: { ...NOTHING, year },
      anchor: year === null ? { kind: 'year' } : { kind: 'stated' },
      holiday: found.name,
      ...(found.on ? { fixed: found.on } : {}),
      ...(found.loose ? { approximate: true } : {}),
    }
  },
}

const LUNAR_REASON = 'a lunar date; its civil day needs a lunar calendar'

const lunar: Form = {
  rule: 'lunar',
  pattern: new RegExp(
    `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})(?:\\s+day)?\\s+of\\s+the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})\\s+lunar\\s+month\\b|\\bLunar\\s+New\\s+Year(?:['’]s\\s+(?:Day|Eve))?\\b`,
    'gi',
  ),
  read: () => notPlaced('month'),
}

const ramadan: Form = {
  rule: 'lunar',
  pattern: /\bmonth of Ramadan\b|\bduring Ramadan\b/g,
  read: (match) => ({ ...notPlaced('month'), skip: match[0].startsWith('during') ? 7 : 0 }),
}

const lunarJa: Form = { rule: 'lunar', pattern: /(?:旧暦|農暦|陰暦)(?:\d{1,2}月)(?:\d{1,2}日)?|旧正月/g, read: () => notPlaced('day') }

function notPlaced(granularity: 'month' | 'day'): DraftBody {
  return { form: 'absolute', granularity, written: NOTHING, anchor: { kind: 'none', reason: LUNAR_REASON }, calendar: 'lunar' }
}

export const CALENDAR: Family = {
  name: 'calendar',
  trigger:
    /\b(?:Day|Eve|New Year|Halloween|Christmas|Easter|Thanksgiving|Wednesday|Thursday|Friday|Sunday|Fourth|[Ll]unar|Ramadan)\b|[旧農陰]/,
  forms: [holiday, lunar, ramadan, lunarJa],
}
