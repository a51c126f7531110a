/**
 * Where no question can be written about a value, the source is quoted around it, with the value left out.
 *
 * In: the slot with its sentence. Out: "left … at noon" as plain words; or null where nothing stands beside the value.
 * Refuses: to run past a strong stop; Markdown and quotation marks are taken out, because the words stand between marks again.
 */
import type { Span, Token } from '../model.ts'
import type { Asked, Proposal } from './asked.ts'

const BEFORE = 6
const AFTER = 6
/** Characters taken on either side in scripts without spaces, where a token may be long or short. */
const MOST_CHARACTERS = 45

/** Quotes the source around the value; `left` is what is left out where it is less than the slot. */
export function asIn(word: string, one: Asked, left = { start: one.slot.start, end: one.slot.end }): Proposal {
  const context = contextOf(one, left)
  return { question: context ? `${word}, as in “${context}”?` : `${word}?`, rank: 3 }
}

/** Words around a value. `value` is what is left out; the counted noun may stay. */
export function contextOf({ tokens, text }: Asked, value: Span): string | null {
  const left = tokens.filter((t) => t.end <= value.start).slice(-BEFORE)
  const right = tokens.filter((t) => t.start >= value.end).slice(0, AFTER)
  const cut = left.findLastIndex(isStop)
  const before = left.slice(cut + 1)
  const stop = right.findIndex(isStop)
  const after = stop < 0 ? right : right.slice(0, stop)
  const start = before[0]?.start ?? value.start
  const end = after.at(-1)?.end ?? value.end
  const words = plainWords(
    `${text.slice(Math.max(start, value.start - MOST_CHARACTERS), value.start)} … ${text.slice(value.end, Math.min(end, value.end + MOST_CHARACTERS))}`,
  )
  return /\p{L}/u.test(words) ? words : null
}

/** Text without markup, quotation marks and line ends, closed up before punctuation. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/[*_`#>|[\]“”"«»「」]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:!?])/g, '$1')
    .replaceAll(/^[\s,.;:!?)’'–—-]+|[\s,;:(‘–—-]+$/g, '')
    .trim()
}

/** The first words of a text, with "…" where it goes on. */
export function firstWords(text: string, most: number): string {
  const words = plainWords(text).split(' ')
  return words.length <= most
    ? words.join(' ').replace(/[.,]$/, '')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[.,;:]$/, '')} …`
}

function isStop(token: Token): boolean {
  return /^([;:.!?—()]|。|、)$/.test(token.text)
}
