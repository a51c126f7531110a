/**
 * A passage that can be found again: its words, what stands around them, where they stood, and of which revision.
 *
 * In: a text and a span; later the same or a changed text. Out: a selector; later the span, or why there is none.
 * Refuses: words that are not there, and words that stand in several places where nothing tells which is meant. A wrong place is worse than none.
 * Example: “12 ferries” with “The harbour office said ” before it is found again after a paragraph was added above.
 * Method: the quote and position selectors of the Web Annotation Data Model (W3C, 2017), position first where the revision is the same.
 */
import type { Span } from '../model.ts'

export interface Selector {
  /** Path of the source, or its id; null = any source that has the passage. */
  readonly source: string | null
  /** SHA-256 of the text the offsets count in; null = not known. */
  readonly revision: string | null
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export interface AnchorText {
  readonly text: string
  readonly sha256: string
}

export type Anchored =
  | { readonly ok: true; readonly span: Span; readonly how: 'position' | 'quote' }
  | { readonly ok: false; readonly reason: string }

/** Characters kept on either side; longer than most sentences would make every edit nearby a loss. */
const AROUND = 32
/** Words this long are a place of their own, whatever stands around them. */
const TELLING = 24
/** Share of the kept surroundings that must be there still. */
const LEAST_SHARED = 0.3

/** The selector of a span; `span` holds half-open UTF-16 offsets into `source.text`. */
export function selectorOf(source: AnchorText & { readonly path: string }, span: Span): Selector {
  const { path, text, sha256 } = source
  return {
    source: path,
    revision: sha256,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
    suffix: text.slice(span.end, span.end + AROUND),
  }
}

/** Finds the passage of a selector in a text. Of the very revision the position must be true; in another the words are looked for. */
export function anchor(selector: Selector, { text, sha256 }: AnchorText): Anchored {
  const { start, end, exact } = selector
  if (exact.trim() === '') return { ok: false, reason: 'it names no words' }
  if (selector.revision === sha256) {
    return text.slice(start, end) === exact
      ? { ok: true, span: { start, end }, how: 'position' }
      : { ok: false, reason: `the text at ${start}–${end} is not “${exact}”` }
  }
  const found = placesOf(exact, text).map((at) => ({ at, shared: sharedAround(selector, text, at) }))
  const most = Math.max(0, ...found.map(({ shared }) => shared))
  const best = found.filter(({ shared }) => shared === most)
  const kept = selector.prefix.length + selector.suffix.length
  const sure = exact.length >= TELLING || (kept > 0 && most / kept >= LEAST_SHARED)
  if (best.length === 0) return { ok: false, reason: `“${exact}” is not in the text` }
  if (best.length > 1) return { ok: false, reason: `“${exact}” stands in ${best.length} places alike` }
  const { at } = best[0] as { at: number }
  if (!sure) return { ok: false, reason: `“${exact}” is there, but nothing around it is as it was` }
  return { ok: true, span: { start: at, end: at + exact.length }, how: 'quote' }
}

export function placesOf(exact: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at)
  return places
}

/** Characters before and after that are as the selector has them, counted outwards from the words. */
export function sharedAround({ exact, prefix, suffix }: Selector, text: string, at: number): number {
  let before = 0
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  const end = at + exact.length
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}
