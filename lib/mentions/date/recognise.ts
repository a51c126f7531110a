/**
 * Phase one: which words of a sentence are dates, and what stands in them.
 *
 * In: the text of one sentence. Out: drafts in order, without overlap, their offsets into that text.
 * Refuses: anything inside a web address; a weak draft that found no company ("May", "Sat").
 * Example: recognise('cancelled on Friday') → one draft, rule 'weekday', weekday 5.
 */
import type { Draft, Family } from './draft.ts'
import { ABSOLUTE } from './forms/absolute.ts'
import { ANAPHORIC } from './forms/anaphoric.ts'
import { CALENDAR } from './forms/calendar.ts'
import { DEICTIC } from './forms/deictic.ts'
import { JAPANESE } from './forms/japanese.ts'
import { NUMERIC } from './forms/numeric.ts'
import { WEEKDAYS } from './forms/weekday.ts'
import { YEARS } from './forms/year.ts'
import { mergeNeighbours, mergeRanges } from './merge.ts'
import { modify } from './modifiers.ts'

/** In final order: where two forms match the same words, the earlier one is kept. */
export const FAMILIES: readonly Family[] = [ABSOLUTE, NUMERIC, WEEKDAYS, DEICTIC, ANAPHORIC, CALENDAR, YEARS, JAPANESE]

export function recognise(sentence: string): readonly Draft[] {
  const text = readable(sentence)
  const found: Draft[] = []
  for (const family of FAMILIES) {
    if (!family.trigger.test(text)) continue
    for (const form of family.forms) {
      // A shared global pattern, wound back first: matchAll would copy it for every sentence.
      form.pattern.lastIndex = 0
      for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
        const read = form.read(match, text)
        if (!read) continue
        const { skip = 0, drop = 0, ...body } = read
        found.push({ ...body, rule: form.rule, start: match.index + skip, end: match.index + match[0].length - drop })
      }
    }
  }
  if (found.length === 0) return found
  const merged = mergeNeighbours(longest(found), text)
  return mergeRanges(modify(merged, text), text).filter((draft) => !draft.weak)
}

/** The longest matches that do not overlap, in text order. */
function longest(found: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  const bySize = found
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => b.draft.end - b.draft.start - (a.draft.end - a.draft.start) || a.order - b.order)
  for (const { draft } of bySize) if (kept.every((other) => draft.end <= other.start || draft.start >= other.end)) kept.push(draft)
  return kept.sort((a, b) => a.start - b.start)
}

/** The sentence with full-width signs folded and web addresses blotted out, character for character. */
function readable(sentence: string): string {
  let text = sentence
  if (/[\uFF01-\uFF5E]/.test(text))
    text = text.replace(/[\uFF01-\uFF5E]/g, (sign) =>
      sign === '（' || sign === '）' || sign === '～' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
  if (/:\/\/|www\.|@/.test(text))
    text = text.replace(/(?:[a-z]+:\/\/|www\.)[^\s)\]>]+|[\w.+-]+@[\w.-]+/gi, (address) => '_'.repeat(address.length))
  return text
}
