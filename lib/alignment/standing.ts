/**
 * Where in their texts two sentences stand: accounts of one event tell its parts in much the same order, and what it is all about first.
 *
 * In: two sentences with their sources, the context of the dossier. Out: how far apart they stand, 0..1; how far both are leads, 0..1.
 * Refuses: to tell two sentences of one source apart by it, where the lead says what the body says again.
 * Example: the third sentence of twelve and the twentieth of forty → 0.25 apart, and half of them a lead.
 */
import { type Context, told } from './context.ts'
import type { SentenceRef } from './key-index.ts'

/** So many sentences at the top say what it is all about: the headline, and the paragraph or two after it. */
const LEAD = 3
/** What two sentences of two texts on one event are apart on the average: it says neither yes nor no. */
const AVERAGE = 0.3

/** Share of the text by which the two stand apart. */
export function orderApart(a: SentenceRef, b: SentenceRef, context: Context): number {
  if (a.source === b.source) return AVERAGE
  return told(Math.abs(a.index / context.lengthOf(a.source) - b.index / context.lengthOf(b.source)))
}

/** 1 = both are among the first sentences, 0.5 = one is. */
export function areLeads(a: SentenceRef, b: SentenceRef): number {
  return ((a.index < LEAD ? 1 : 0) + (b.index < LEAD ? 1 : 0)) / 2
}
