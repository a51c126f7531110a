/**
 * Years and longer: "1987", "1987–1990", "the 1990s", "the '90s", "19th century", "FY2012", "Q3 2011", "H1 2010".
 *
 * In: a sentence. Out: drafts of granularity year, decade, century, quarter, half.
 * Refuses: four digits that count, measure or label something ("2004 people", "room 2014", "2010-367"), years before the common era.
 * Example: "the 1998 flood" → 1998.
 */
import { CAR_MAKES, COUNTED_AFTER, LABEL_BEFORE, STREET_WORDS } from '../../../lexicon/year-lookalikes.ts'
import type { DraftBody, Family, Form } from '../draft.ts'
import { NOTHING } from '../draft.ts'
import { ORDINAL_WORD, ordinalOf, YEAR } from '../pieces.ts'

const COUNTED = new RegExp(
  `^[\\s-]+(?:(?:to|and|or)\\s+[\\d,]+\\s+)?(?:(?:more|other|additional|new|young|local|armed|people|square|cubic)\\s+)?(?:${COUNTED_AFTER.join('|')})\\b`,
  'i',
)
const LABELLED = new RegExp(`(?:^|[^\\w])(?:${LABEL_BEFORE.join('|')})\\.?\\s+#?$`, 'i')
const STREET = new RegExp(`^\\s+(?:[NSEW]\\.?\\s+)?[A-Z][\\w.]*(?:\\s+[A-Z][\\w.]*)?\\s+(?:${STREET_WORDS.join('|')})\\b`, 'i')
const CAR = new RegExp(
  `^\\s+(?:[a-z]+\\s+)?(?:${CAR_MAKES.map((make) => `${make.charAt(0).toUpperCase()}${make.slice(1)}|${make.toUpperCase()}`).join('|')})\\b`,
)
const CUED =
  /(?:\b(?:in|since|by|until|till|from|to|before|after|during|of|between|and|through|circa|ca?\.|year|late|early|mid|around|about|for|the|a|an|his|her|its|their|this|that|back in|spring|summer|autumn|fall|winter)|['’]s|[(,]|mid-|pre-|post-)\s*$/i
const STRONG = /\b(?:in|since|year|circa|ca?\.|during|until|from|by)\s*$/i

const year: Form = {
  rule: 'year',
  pattern: new RegExp(
    `(?<![\\w$€£¥/.:#+~@_=&?]|\\d[, -]|[a-z]-(?<!(?:mid|pre|post)-))(${YEAR})(?![\\w%°]|[.,:/]\\d|-\\d|\\s\\d{3,4}\\b|\\/|[\\u3005-\\u9fff])`,
    'gi',
  ),
  read: (match, text) =>
    isYear(Number(match[1]), text.slice(Math.max(0, match.index - 24), match.index), text.slice(match.index + 4, match.index + 44))
      ? yearBody(Number(match[1]))
      : null,
}

/** A four-digit number is a year by what stands around it; round hundreds and early years need a word that only years have. */
function isYear(value: number, before: string, after: string): boolean {
  if (COUNTED.test(after) || LABELLED.test(before) || STREET.test(after) || CAR.test(after)) return false
  if (/[A-Z]{2,}[ -]$/.test(before) && !CUED.test(before)) return false
  if (value > 2099 || /^\s?[x×]\s?\d/i.test(after) || /\d\s?[x×]\s?$/i.test(before)) return false
  if (value < 1500) return STRONG.test(before) && /^(?:[.,;:)]|$|\s+(?:and|when|the|by|after|he|she|it|they)\b)/.test(after)
  if (value % 100 === 0 && value !== 1900 && value !== 2000) return STRONG.test(before) && !/^\s+[a-z]+s\b/.test(after)
  if (value < 1800) return CUED.test(before)
  return true
}

const yearRange: Form = {
  rule: 'year-range',
  pattern: new RegExp(`(?<![\\w$€£¥/.:#-])(${YEAR})\\s?([-–—/])\\s?(${YEAR}|\\d\\d)(?![\\w%]|[.,:/-]\\d|-)`, 'g'),
  read: (match, text) => {
    const first = Number(match[1])
    const tail = match[3] ?? ''
    const last = tail.length === 4 ? Number(tail) : Math.floor(first / 100) * 100 + Number(tail)
    if (last <= first || last - first > 400 || COUNTED.test(text.slice(match.index + match[0].length)) || first < 1300) return null
    // "2012-11" is a month in many records; a short tail is a range only where it cannot be a month, or is the next year ("2008/09").
    if (tail.length === 2 && Number(tail) <= 12 && last !== first + 1 && !/(?:\bfrom\s+|\()$/i.test(text.slice(0, match.index))) return null
    if (
      LABELLED.test(text.slice(Math.max(0, match.index - 24), match.index)) &&
      /\b(?:no|case|number|id|bill)\.?\s+$/i.test(text.slice(0, match.index))
    )
      return null
    const end = (value: number) => ({ start: 0, end: 0, rule: 'range-end', ...yearBody(value) })
    return { ...yearBody(null), granularity: 'span', range: { from: end(first), to: end(last) } }
  },
}

const decade: Form = {
  rule: 'decade',
  pattern: /(?<![\w$€£¥,.])(1[5-9]\d0|20\d0)['’]?s\b/g,
  read: (match) => ({ ...yearBody(Number(match[1])), granularity: 'decade' }),
}

/** "the '90s": the century is not written, so the decade is implied and nothing is stated. */
const shortDecade: Form = {
  rule: 'short-decade',
  pattern: /(?<![\w$€£¥,.])(?:['‘’](\d0)s|(?<=\b(?:the|the early|the late|the mid|the mid-|the late-|the early-)[ ]?)([5-9]0)s)\b/gi,
  read: (match, text) => {
    if (/\b(?:his|her|their|my|your|our|mid to|in (?:his|her|their))\s+(?:early|mid|late)?[ -]*['’]?$/i.test(text.slice(0, match.index)))
      return null
    const digits = Number(match[1] ?? match[2])
    const value = digits >= 30 ? 1900 + digits : 2000 + digits
    return { ...yearBody(null), granularity: 'decade', anchor: { kind: 'implied', year: value } }
  },
}

const century: Form = {
  rule: 'century',
  pattern: new RegExp(`\\b(?<nth>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})[\\s-]+centur(?:y|ies)\\b(?!\\s+(?:BCE?|B\\.C)|,\\s*BCE?)`, 'gi'),
  read: (match) => {
    const nth = ordinalOf(match.groups?.nth ?? '')
    if (nth === null || nth < 2 || nth > 22) return null
    return { ...yearBody((nth - 1) * 100 + 1), granularity: 'century' }
  },
}

const fiscal: Form = {
  rule: 'fiscal-year',
  pattern: new RegExp(
    `\\b(?:fiscal(?:\\s+year)?|financial\\s+year|FY)[\\s-]?['’]?(${YEAR}|\\d\\d)(?:[-/–]\\d{2,4})?(?![\\w%]|[.,]\\d)`,
    'gi',
  ),
  read: (match) => {
    const digits = match[1] ?? ''
    return { ...yearBody(digits.length === 2 ? 2000 + Number(digits) : Number(digits)), calendar: 'fiscal' }
  },
}

const quarter: Form = {
  rule: 'quarter',
  pattern: new RegExp(`\\b(?:Q([1-4])|([1-4])Q)[\\s,-]*(?:of\\s+|FY)?['’]?(${YEAR}|\\d\\d)\\b`, 'g'),
  read: (match) => ({ ...yearBody(fullYear(match[3] ?? '')), granularity: 'quarter', index: Number(match[1] ?? match[2]) }),
}

const quarterAfter: Form = {
  rule: 'quarter',
  pattern: new RegExp(`\\b(${YEAR})[\\s-]?Q([1-4])\\b`, 'g'),
  read: (match) => ({ ...yearBody(Number(match[1])), granularity: 'quarter', index: Number(match[2]) }),
}

const half: Form = {
  rule: 'half',
  pattern: new RegExp(`\\bH([12])[\\s,-]+(?:of\\s+)?(${YEAR})\\b`, 'g'),
  read: (match) => ({ ...yearBody(Number(match[2])), granularity: 'half', index: Number(match[1]) }),
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function yearBody(value: number | null): DraftBody {
  return { form: 'absolute', granularity: 'year', written: { ...NOTHING, year: value }, anchor: { kind: 'stated' } }
}

export const YEARS: Family = {
  name: 'year',
  trigger: /\d{4}|\d0s|\d(?:st|nd|rd|th)[\s-]centur|h[\s-]centur|FY|fiscal|Q[1-4]/i,
  forms: [year, yearRange, decade, shortDecade, century, fiscal, quarter, quarterAfter, half],
}
