/**
 * Whether the words around a date speak of what was or of what will be.
 *
 * In: a sentence and the place of a date in it. Out: 'past', 'future' or 'none'.
 * Refuses: to parse; the nearest verb cue to the left decides, else the nearest to the right.
 * Example: "He said on Monday that talks will resume on Friday" → Monday past, Friday future.
 */
import { FUTURE_MODALS, FUTURE_WORDS, PAST_WORDS, REPORT_WORDS } from '../../lexicon/tense-cues.ts'

export type Tense = 'past' | 'future' | 'none'

const CUES = new RegExp(
  `(?<future>\\b(?:${FUTURE_MODALS})\\b|['’]ll\\b|\\b(?:${FUTURE_WORDS})\\b)|\\b(?<past>(?!hundred\\b|sacred\\b|kindred\\b|united\\b|limited\\b)(?:${PAST_WORDS}))\\b`,
  'gi',
)
/** "postponed his testimony until Monday": what is put off lies ahead. */
const PUT_OFF =
  /\b(?:postpon|delay|adjourn|suspend|extend|deferr|remand|recess|reschedul)\w*\b[^.;]{0,70}\b(?:until|till|to)\s+(?:the\s+)?$|\bput\s+off\b[^.;]{0,40}\b(?:until|till|to)\s+$/i
/** "urged them to pass the bill by Friday": a deadline behind an infinitive. */
const ASKED_BY = /\bto\s+(?:[a-z]+ly\s+)?[a-z]+\b(?!.*\bhad\b)[^.;]{0,80}\b(?:by|no later than|before)\s+(?:the\s+)?$/
/** Headlines: "Harbour to open Monday". Weaker than a verb, so only where nothing else is found. */
const INFINITIVE = /\bto\s+[a-z]+\b[^.;]{0,60}$/
const JAPANESE_FUTURE =
  /予定|見込み|見通し|計画|開かれる|始まる|行われる|方針|目指|でしょう|たい(?:考え|としている|。|$)|^までに?[^。]*(?:求め|命じ|指示)|(?:する|れる|なる|退く|[^うい]む|[^いてで]す)(?:。|$)/
const JAPANESE_PAST = /た(?:。|$|と|、)|だった|いた/

export interface Cues {
  at(start: number, end: number): Tense
  /** Whether anything in the sentence looks ahead. */
  looksAhead(): boolean
  /** Whether the date is that of a release or report. */
  reports(start: number): boolean
}

/** Reads the cues of a sentence once; `at` may then be asked for each of its dates. */
export function cuesOf(text: string): Cues {
  let found: readonly { readonly start: number; readonly end: number; readonly tense: Tense }[] | null = null
  const read = () =>
    Array.from(text.matchAll(CUES), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      tense: match.groups?.future !== undefined ? ('future' as const) : ('past' as const),
    }))
  return {
    looksAhead() {
      found ??= read()
      return found.some((cue) => cue.tense === 'future')
    },
    reports: (start) => REPORT_WORDS.test(text.slice(Math.max(0, start - 120), start)),
    at(start, end) {
      if (/[぀-ヿ]/.test(text))
        return JAPANESE_FUTURE.test(text.slice(end)) ? 'future' : JAPANESE_PAST.test(text.slice(end)) ? 'past' : 'none'
      const before = text.slice(Math.max(0, start - 120), start)
      if (PUT_OFF.test(before) || ASKED_BY.test(before)) return 'future'
      if (/\b(?:set|scheduled|slated|due|planned|forecast|tentatively)\s+(?:for|on|by)?\s*(?:the\s+)?$/i.test(before)) return 'future'
      found ??= read()
      const left = found.findLast((cue) => cue.start < start && cue.end <= start + 1)
      if (left) return left.tense
      const right = found.find((cue) => cue.start >= end)
      if (right) return right.tense
      return INFINITIVE.test(text.slice(0, start)) ? 'future' : 'none'
    },
  }
}
