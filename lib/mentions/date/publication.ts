/**
 * The day a source was published: its front matter, else a dateline in the text, else its web address.
 *
 * In: the source, its sentences and their drafts. Out: a day number with the reason, or null; and which drafts are datelines.
 * Refuses: the day it was retrieved, the machine's clock, a date that only happens to stand early in the text.
 * Example: a paragraph "Published: July 03, 2013 6:22AM" → 2013-07-03.
 */
import { MONTH_ABBREVIATIONS, MONTHS } from '../../lexicon/months.ts'
import type { Sentence, Source, Step } from '../../model.ts'
import { dayNumber, isDay, isoDay, parseIsoDay } from '../../text/civil.ts'
import type { Draft } from './draft.ts'

export interface Publication {
  readonly day: number
  readonly because: Step
  /** Known from the web address alone, which may be a day off. */
  readonly loose?: boolean
}

/** Words and signs that may stand beside the date on a line that is only a dateline. */
const FURNITURE =
  /\b(?:published|posted|updated|last|first|modified|created|added|filed|on|at|by|date|dated|released?|issued|am|pm|a\.m|p\.m|local|time|edition|o|clock|hrs|hours)\b|公開|更新|配信|掲載|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{3,4}|\d{1,2}(?=\s?[ap]\.?m)|[ap]\.?m\.?(?![a-z])|[|•·,:;.()[\]–—-]/gi
const ZONE_OR_AGENCY = /\b[A-Z]{2,5}\b/g
/** "SINGAPORE, Dec 26 (Wire) -": the head of an agency report. */
const HEAD_BEFORE = /^\s*(?:[A-Z][A-Z .,'’/-]{2,}[A-Za-z .,'’/-]*(?:\([^)]*\))?,?\s+)?(?:\([^)]*\)\s*)?$/
const HEAD_AFTER = /^,?\s*(?:\([A-Z][^)]*\)\s*)?(?:[-–—]{1,2}|:)\s/
const ADDRESS = /[/=-]((?:19|20)\d\d)[/-]?(\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[a-z]{4,9})[/-]?(\d{1,2})(?=[/_.?-]|$)/i

export function isDateline(draft: Draft, sentence: Sentence, text: string, line: number): boolean {
  if (draft.granularity !== 'day' || draft.written.day === null || draft.form !== 'absolute') return false
  if (sentence.blockKind === 'dateline') return true
  const [before, after] = [text.slice(0, draft.start), text.slice(draft.end)]
  if (before.trim() !== '' && HEAD_BEFORE.test(before) && HEAD_AFTER.test(after) && line < 12) return true
  if (draft.written.year === null || line > 14) return false
  const rest = `${before} ${after}`.replace(ZONE_OR_AGENCY, ' ').replace(FURNITURE, ' ').trim().split(/\s+/).filter(Boolean)
  // What is left may be a weekday or a name ("By Ann Voss"), never a sentence.
  return rest.length <= 3 && rest.every((word) => /^[A-Z]/.test(word))
}

/** @param datelines drafts with a full date that are datelines, in order. */
export function publicationOf(source: Source, datelines: readonly Draft[]): Publication | null {
  const stated = source.meta.published === null ? null : parseIsoDay(source.meta.published)
  if (stated !== null) return { day: stated, because: { rule: 'published: front matter', saw: source.meta.published ?? '' } }
  for (const { written } of datelines) {
    const { year, month, day } = written
    if (year !== null && month !== null && day !== null && isDay(year, month, day)) {
      const n = dayNumber(year, month, day)
      return { day: n, because: { rule: 'published: dateline', saw: isoDay(n) } }
    }
  }
  const address = ADDRESS.exec(source.meta.url ?? '')
  if (!address) return null
  const word = address[2]?.toLowerCase() ?? ''
  const [year, month, day] = [Number(address[1]), MONTHS[word] ?? MONTH_ABBREVIATIONS[word] ?? Number(word), Number(address[3])]
  if (!isDay(year, month, day)) return null
  return { day: dayNumber(year, month, day), because: { rule: 'published: web address', saw: address[0] }, loose: true }
}
