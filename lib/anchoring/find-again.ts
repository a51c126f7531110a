/**
 * Where a passage stands in a later revision, and whether it still says what it said.
 *
 * In: a selector, the text of now, and the text it was taken from where that is kept. Out: one of four states. Refuses: to call a passage
 * moved whose number, date, name or denial is another one now, and to choose between two places alike: what is not sure is gone, and says why.
 *
 *   intact   the same words at the same offsets
 *   moved    the same words at other offsets, alone or with enough of what stood around them
 *   stale    something like it stands there; what changed is a value, its wording, or what is said around it
 *   gone     nothing like it, or no telling which
 *
 * Example: “12 ferries” in a revision that reads “18 ferries were cancelled” → stale, value, now “18 ferries”
 * Method: from strict to loose as in fuzzy anchoring (Brush, Bargeron, Gupta and Cadiz, 2001): position, quote with surroundings, then the
 * nearest text by edit distance (Myers, 1999); the threshold, the margin over the runner-up and the guard on values are ours.
 */
import search from 'approx-string-match'
import { diffArrays } from 'diff'
import type { Span } from '../model.ts'
import { foldText } from '../text/fold.ts'
import type { AnchorText, Selector } from './selector.ts'
import { placesOf, sharedAround } from './selector.ts'
import { tellingOf, tellTheSame } from './telling-words.ts'

export type Change = 'value' | 'wording' | 'surroundings'

export type Found =
  | { readonly state: 'intact'; readonly span: Span }
  | { readonly state: 'moved'; readonly span: Span }
  | { readonly state: 'stale'; readonly span: Span; readonly change: Change; readonly now: string }
  | { readonly state: 'gone'; readonly reason: 'no-words' | 'not-there' | 'several-alike' | 'nothing-around' }

/** Words this long are a place of their own, whatever stands around them. */
const TELLING = 24
/** Share of the kept surroundings that must be there still for shorter ones. */
const LEAST_SHARED = 0.3
/** By how much of the surroundings the best place must beat the second. */
const EXACT_MARGIN = 0.2
/** Share of the characters, surroundings included, that may differ in the nearest text. */
const MOST_ERRORS = 0.4
/** By how much of its characters the nearest text must beat the second nearest. */
const NEAR_MARGIN = 0.1

export function findAgain(selector: Selector, now: AnchorText, before: AnchorText | null = null): Found {
  const { exact, revision, start, end } = selector
  if (exact.trim() === '') return { state: 'gone', reason: 'no-words' }
  if (revision === now.sha256 && now.text.slice(start, end) === exact) return { state: 'intact', span: { start, end } }
  const was = origin(selector, before)
  const exactly = exactPlace(selector, now.text, before)
  if (exactly.found) {
    const span = { start: exactly.at, end: exactly.at + exact.length }
    const unchanged = tellTheSame(tellingOf(was.text, was.span), tellingOf(now.text, span))
    if (!unchanged) return { state: 'stale', span, change: 'surroundings', now: exact }
    return { state: exactly.at === start ? 'intact' : 'moved', span }
  }
  const near = nearest(selector, now.text)
  if (near === null) return { state: 'gone', reason: exactly.reason }
  if (near === 'several') return { state: 'gone', reason: 'several-alike' }
  const words = now.text.slice(near.start, near.end)
  const said = tellTheSame(tellingOf(was.text, was.span), tellingOf(now.text, near))
  if (said && plain(words) === plain(exact)) return { state: 'moved', span: near }
  return { state: 'stale', span: near, change: said ? 'wording' : 'value', now: words }
}

/** The passage in the text it was taken from; where that is not kept, in what the selector remembers. */
function origin(selector: Selector, before: AnchorText | null): { readonly text: string; readonly span: Span } {
  const { exact, prefix, suffix, start, end } = selector
  if (before !== null && before.text.slice(start, end) === exact) return { text: before.text, span: { start, end } }
  return { text: prefix + exact + suffix, span: { start: prefix.length, end: prefix.length + exact.length } }
}

type Exactly =
  | { readonly found: true; readonly at: number }
  | { readonly found: false; readonly reason: 'not-there' | 'several-alike' | 'nothing-around' }

function exactPlace(selector: Selector, text: string, before: AnchorText | null): Exactly {
  const { exact, prefix, suffix } = selector
  const kept = prefix.length + suffix.length
  const all = placesOf(exact, text)
  const places = all
    .filter((at) => edgesHold(selector, text, at))
    .map((at) => ({ at, share: kept === 0 ? 0 : sharedAround(selector, text, at) / kept }))
    .sort((a, b) => b.share - a.share || a.at - b.at)
  const [best, second] = places
  if (best === undefined) return { found: false, reason: 'not-there' }
  if (second !== undefined && best.share - second.share < EXACT_MARGIN) {
    // As many as there were, and none ahead of the others: the third of five is the third of five.
    const earlier = before === null ? [] : placesOf(exact, before.text)
    const nth = earlier.indexOf(selector.start)
    const at = all[nth]
    if (earlier.length !== all.length || at === undefined || !places.some((place) => place.at === at && place.share === best.share))
      return { found: false, reason: 'several-alike' }
    return { found: true, at }
  }
  if (exact.length < TELLING && best.share < LEAST_SHARED) return { found: false, reason: 'nothing-around' }
  return { found: true, at: best.at }
}

/** “12 ferries” is not in “112 ferries”, nor “12” in “12,000”: a number or word that goes on beyond the passage is another one. */
function edgesHold({ exact, prefix, suffix }: Selector, text: string, at: number): boolean {
  const end = at + exact.length
  return (
    continues(text.slice(Math.max(0, at - 2), at), exact.slice(0, 1), 'before') ===
      continues(prefix.slice(-2), exact.slice(0, 1), 'before') &&
    continues(text.slice(end, end + 2), exact.slice(-1), 'after') === continues(suffix.slice(0, 2), exact.slice(-1), 'after')
  )
}

function continues(beside: string, edge: string, side: 'before' | 'after'): boolean {
  const next = side === 'before' ? beside.slice(-1) : beside.slice(0, 1)
  if (
    /[\p{L}\p{N}]/u.test(edge) &&
    /[\p{L}\p{N}]/u.test(next) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(edge + next)
  )
    return true
  return /\p{N}/u.test(edge) && (side === 'before' ? /\p{N}[.,]$/u.test(beside) : /^[.,]\p{N}/u.test(beside))
}

/** The text nearest to the passage with its surroundings, cut down to what stands for the passage itself. */
function nearest({ exact, prefix, suffix }: Selector, text: string): Span | 'several' | null {
  const pattern = prefix + exact + suffix
  const most = Math.floor(pattern.length * MOST_ERRORS)
  const best = first(text, pattern, most)
  if (best === null) return null
  const hidden = text.slice(0, best.start) + '\u0000'.repeat(best.end - best.start) + text.slice(best.end)
  const second = first(hidden, pattern, Math.min(most, best.errors + Math.ceil(pattern.length * NEAR_MARGIN)))
  if (second !== null) return 'several'
  const window = text.slice(best.start, best.end)
  const span = mapped(pattern, { start: prefix.length, end: prefix.length + exact.length }, window)
  const [start, end] = [best.start + span.start, best.start + span.end]
  return text.slice(start, end).trim() === '' ? null : { start, end }
}

function first(
  text: string,
  pattern: string,
  most: number,
): { readonly start: number; readonly end: number; readonly errors: number } | null {
  return (
    search(text, pattern, most).toSorted((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start) || a.start - b.start)[0] ??
    null
  )
}

const PIECE = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** Where a span of one text lies in another, word by word; what replaced its words belongs to it. */
function mapped(from: string, span: Span, to: string): Span {
  let [a, b] = [0, 0]
  let [start, end]: [number | null, number | null] = [null, null]
  for (const part of diffArrays(from.match(PIECE) ?? [], to.match(PIECE) ?? [])) {
    const length = part.value.join('').length
    if (part.removed) {
      if (start === null && a + length > span.start) start = b
      a += length
      continue
    }
    if (part.added) {
      b += length
      // Put in where the last words of the span were taken out: what stands in their place belongs to it.
      if (end === null && start !== null && a === span.end) end = b
      continue
    }
    if (start === null && a + length > span.start) start = b + Math.max(0, span.start - a)
    if (end === null && a + length >= span.end) end = b + Math.max(0, span.end - a)
    a += length
    b += length
  }
  const from0 = start ?? b
  return { start: from0, end: Math.max(from0, end ?? b) }
}

function plain(words: string): string {
  return foldText(words).replaceAll(/\s+/g, ' ').trim()
}
