/**
 * Where sentences begin and end in one block: places alone, without tokens, so that a page can ask without loading the tagger.
 *
 * In: the file and a block of it. Out: spans in text order, white space around them left out. Refuses: nothing; a block without an end is one.
 * Example: 'Ten sailed. Two sank.' → 0–11, 12–21
 */
import type { Block, Span } from '../model.ts'
import { maskMarkup } from '../text/markup.ts'
import { findBoundaries } from './boundary.ts'
import { judgeBoundary } from './boundary-rules.ts'

/** The spans of the sentences in one block, without white space around them. */
export function sentenceSpans(file: string, block: Span | Block): readonly Span[] {
  const raw = file.slice(block.start, block.end)
  const text = maskMarkup(raw)
  const spans: Span[] = []
  let start = 0
  const push = (from: number, to: number): void => {
    const span = trim(file, block.start + from, block.start + to)
    if (span.end > span.start) spans.push(span)
  }
  for (const boundary of findBoundaries(text)) {
    if (boundary.at < start) continue
    if (judgeBoundary({ boundary, text, start }).verdict === 'merge') continue
    const end = afterMarkup(raw, text, boundary.end)
    push(start, end)
    start = end
  }
  push(start, text.length)
  return spans
}

// "**Ten sailed.** Then": the closing stars belong to the sentence they close.
function afterMarkup(raw: string, masked: string, from: number): number {
  let end = from
  while (end < raw.length && masked.charAt(end) === ' ' && !/\s/.test(raw.charAt(end))) end++
  return end
}

function trim(file: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(file.charAt(start))) start++
  while (end > start && /\s/.test(file.charAt(end - 1))) end--
  return { start, end }
}
