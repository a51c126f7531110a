/**
 * The form that adds a claim from the page of a source: words that were selected there, found again in the file.
 *
 * In: the words as the page shows them, what stands around them there, the source's text. Out: the span in the file, or null.
 * Refuses: words that stand in several places alike, and words that are not there.
 * Example: "12 ferries" after "office said " → the place in the Markdown, though the page shows no asterisks
 */
import type { Span } from '../../lib/model.ts'

export interface SelectedWords {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Finds selected words in the Markdown. Marks and white space, which a page shows otherwise, are passed over. */
export function findSelected(text: string, { exact, prefix, suffix }: SelectedWords): Span | null {
  const file = lettersOf(text)
  const [words, before, after] = [exact, prefix, suffix].map((part) => lettersOf(part).letters) as [string, string, string]
  if (words === '') return null
  const places: { readonly at: number; readonly shared: number }[] = []
  for (let at = file.letters.indexOf(words); at >= 0; at = file.letters.indexOf(words, at + 1)) {
    places.push({ at, shared: sharedEnd(file.letters.slice(0, at), before) + sharedStart(file.letters.slice(at + words.length), after) })
  }
  const most = Math.max(0, ...places.map(({ shared }) => shared))
  const best = places.filter(({ shared }) => shared === most)
  const [place] = best
  if (place === undefined || best.length > 1) return null
  const start = file.places[place.at] as number
  const last = file.places[place.at + words.length - 1] as number
  // A sign right at the ends belongs to the words when it was selected with them: "$12", "12%".
  const [head, tail] = [/^[^\p{L}\p{N}\s]+/u.exec(exact.trim())?.[0] ?? '', /[^\p{L}\p{N}\s]+$/u.exec(exact.trim())?.[0] ?? '']
  return {
    start: text.slice(start - head.length, start) === head ? start - head.length : start,
    end: text.slice(last + 1, last + 1 + tail.length) === tail ? last + 1 + tail.length : last + 1,
  }
}

/** Letters and digits with their places; nothing else is the same on a page and in its Markdown. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = ''
  const places: number[] = []
  for (const { 0: unit, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += unit
    for (let i = 0; i < unit.length; i++) places.push(index + i)
  }
  return { letters, places }
}

function sharedEnd(a: string, b: string): number {
  let n = 0
  while (n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < b.length && a[n] === b[n]) n++
  return n
}
