/**
 * Places in texts, of the gold and of an output, and when two of them meet.
 *
 * In: a gold holder with its document's text. Out: the spans of its sentence and of its words.
 * Refuses: a quote, sentence or line that the text does not have (`GoldError`).
 * Example: locate(text, { doc: 'a', line: 2, quote: 'at least ten ferries' }).words // { start: 412, end: 432 }
 */
import type { Span } from '../../../lib/model.ts'
import type { GoldHolder } from '../gold.ts'

export interface Place {
  readonly doc: string
  readonly sentence: Span
  readonly words: Span
}

export class GoldError extends Error {}

/** The spans of the body's blocks (runs of text between blank lines), front matter left out. */
function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = []
  let start = text.indexOf('\n---\n', 3) + 5
  for (const block of text.slice(start).split('\n\n')) {
    if (block.trim() !== '') blocks.push({ start, end: start + block.length })
    start += block.length + 2
  }
  return blocks
}

function sentenceSpan(text: string, holder: GoldHolder): Span {
  if (holder.sentence !== undefined) {
    const start = text.indexOf(holder.sentence)
    if (start < 0) throw new GoldError(`${holder.doc} has no sentence: ${holder.sentence.slice(0, 80)}`)
    return { start, end: start + holder.sentence.length }
  }
  const block = blocksOf(text)[holder.line ?? -1]
  if (!block) throw new GoldError(`${holder.doc} has no line ${holder.line}`)
  return block
}

/** Resolves a gold holder in the text of its document. */
export function locate(text: string, holder: GoldHolder): Place {
  const sentence = sentenceSpan(text, holder)
  const at = text.slice(sentence.start, sentence.end).indexOf(holder.quote)
  if (at < 0) throw new GoldError(`${holder.doc} does not say there: ${holder.quote}`)
  const start = sentence.start + at
  return { doc: holder.doc, sentence, words: { start, end: start + holder.quote.length } }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const length = (span: Span): number => span.end - span.start

/** The output place stands in the sentence of the gold place. */
export const touches = (out: Place, gold: Place): boolean => out.doc === gold.doc && overlaps(out.sentence, gold.sentence)

/** The output place shares words with the gold quote and is not much longer: who marks a whole sentence points at no words. */
export function hits(out: Place, gold: Place): boolean {
  const quote = length(gold.words)
  return out.doc === gold.doc && overlaps(out.words, gold.words) && length(out.words) <= Math.max(3 * quote, quote + 60)
}

/** Shared characters over all characters of the two word spans (0..1). */
export function likeness(out: Place, gold: Place): number {
  const shared = Math.min(out.words.end, gold.words.end) - Math.max(out.words.start, gold.words.start)
  return shared / (length(out.words) + length(gold.words) - shared)
}
