/**
 * The paragraph around a holder, cut into pieces that join back to the file.
 *
 * In: a source's whole text and a holder in it. Out: lead, sentence before, exact words, sentence after, trail.
 * Refuses: to run past the paragraph; a very long one is cut at a word and says so.
 * Example: "A. About |12 ferries| sailed. B." → lead "A. ", before "About ", exact "12 ferries", after " sailed.", trail " B."
 */
import type { AttributionView, Holder } from '../../lib/model.ts'

export interface Passage {
  readonly lead: string
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly trail: string
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly attribution: readonly (AttributionView & { readonly words: string })[]
}

/** Characters of a paragraph shown on either side of the sentence. */
const AROUND = 420

/** How far back the start of a paragraph is looked for; keeps a file of one line from being read through for every holder. */
const LONGEST_PARAGRAPH = 20_000

export function passageOf(text: string, holder: Holder): Passage {
  const paragraph = paragraphAround(text, holder.sentence.start, holder.sentence.end)
  const start = cutForward(text, Math.max(paragraph.start, holder.sentence.start - AROUND), paragraph.start)
  const end = cutBack(text, Math.min(paragraph.end, holder.sentence.end + AROUND), paragraph.end)
  return {
    lead: text.slice(start, holder.sentence.start),
    before: text.slice(holder.sentence.start, holder.start),
    exact: text.slice(holder.start, holder.end),
    after: text.slice(holder.end, holder.sentence.end),
    trail: text.slice(holder.sentence.end, end),
    cutBefore: start > paragraph.start,
    cutAfter: end < paragraph.end,
    attribution: holder.attribution.map((one) => ({ ...one, words: text.slice(one.start, one.end) })),
  }
}

/** The run of text between blank lines (or the front matter) that holds [start, end). */
function paragraphAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const window = Math.max(0, start - LONGEST_PARAGRAPH)
  let from = window
  for (const found of text.slice(window, start).matchAll(/\n[ \t]*\n/g)) from = window + found.index + found[0].length
  const rest = text.slice(end).search(/\n[ \t]*(?:\n|$)/)
  const to = rest === -1 ? text.length : end + rest
  const fence = text.slice(from, start).lastIndexOf('\n---\n')
  return { start: fence === -1 ? from : from + fence + 5, end: to }
}

/** Moves a cut forward to the next space, so that no word is halved. */
function cutForward(text: string, at: number, floor: number): number {
  if (at <= floor) return floor
  const space = text.indexOf(' ', at)
  return space === -1 || space - at > 40 ? at : space + 1
}

function cutBack(text: string, at: number, ceiling: number): number {
  if (at >= ceiling) return ceiling
  const space = text.lastIndexOf(' ', at)
  return space === -1 || at - space > 40 ? at : space
}
