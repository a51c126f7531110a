/**
 * The pieces the forms are built of: sources of regular expressions and the readers of what they match.
 *
 * In: the lexicon. Out: pattern fragments (all without capturing groups) and word → number readers.
 * Refuses: numbers outside the calendar (null).
 * Example: monthOf('Sept.') // 9
 */
import { COUNTS, DAY_PARTS, ORDINALS, VAGUE_COUNTS } from '../../lexicon/date-words.ts'
import { MONTH_ABBREVIATIONS, MONTHS } from '../../lexicon/months.ts'
import { SEASONS } from '../../lexicon/seasons.ts'
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../lexicon/weekdays.ts'
import type { DatePart } from '../../model.ts'

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const ascii = (words: readonly string[]): string[] => words.filter((word) => /^[a-z\- ]+$/.test(word))

export const MONTH_NAME = `(?:${longestFirst(Object.keys(MONTHS))})`
export const MONTH = `(?:${longestFirst([...Object.keys(MONTHS), ...Object.keys(MONTH_ABBREVIATIONS)])})`
export const WEEKDAY = `(?:${longestFirst(Object.keys(WEEKDAYS))})`
export const WEEKDAY_SHORT = `(?:${longestFirst(Object.keys(WEEKDAY_ABBREVIATIONS))})`
export const ORDINAL_WORD = `(?:${longestFirst(Object.keys(ORDINALS))})`
export const SEASON = `(?:${longestFirst(ascii(Object.keys(SEASONS)))})`
export const DAY_PART = '(?:morning|afternoon|evening|night|lunchtime|noon|midday|dawn)'
export const COUNT = `(?:${longestFirst([...Object.keys(COUNTS), ...Object.keys(VAGUE_COUNTS)])}|\\d{1,3})`
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d|21[0-4]\\d)'
/** A day of the month with or without its ordinal ending. */
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
/** Nothing that would make the number before it a part of a longer one. */
export const NUMBER_END = '(?![\\w%]|[.,:/]\\d|-\\d)'

export function monthOf(word: string): number | null {
  const key = word.toLowerCase().replace(/\.$/, '')
  return MONTHS[key] ?? MONTH_ABBREVIATIONS[key] ?? null
}

export function weekdayOf(word: string): number | null {
  const key = word.toLowerCase().replace(/[.,]$/, '')
  return WEEKDAYS[key] ?? WEEKDAY_ABBREVIATIONS[key] ?? null
}

export function seasonOf(word: string): number | null {
  return SEASONS[word.toLowerCase()] ?? null
}

export function dayPartOf(word: string): DatePart | null {
  return DAY_PARTS[word.toLowerCase()] ?? null
}

/** "23rd", "3", "fourth". */
export function dayOf(word: string): number | null {
  const named = ORDINALS[word.toLowerCase()]
  if (named !== undefined) return named
  const day = Number.parseInt(word, 10)
  return day >= 1 && day <= 31 ? day : null
}

export function ordinalOf(word: string): number | null {
  return ORDINALS[word.toLowerCase()] ?? (/^\d+(?:st|nd|rd|th)$/i.test(word) ? Number.parseInt(word, 10) : null)
}

/** A count with the interval of a vague one. */
export function countOf(word: string): { readonly n: number; readonly soft?: readonly [number, number] } | null {
  const key = word.toLowerCase()
  const vague = VAGUE_COUNTS[key]
  if (vague) return { n: vague[0], soft: vague }
  const n = COUNTS[key] ?? Number.parseInt(key, 10)
  return Number.isFinite(n) ? { n } : null
}

export function startsUpper(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}
