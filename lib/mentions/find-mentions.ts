/**
 * The contents page of the mentions stage: every recogniser once, in order; earlier ones win where two overlap.
 *
 * In: one source and its sentences. Out: mentions in text order. Refuses: overlapping values (a year is not a count).
 */
import type { Mention, Sentence, Source } from '../model.ts'
import { findDates } from './date/find-dates.ts'
import { findNames } from './name/find-names.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { findQuotes } from './quote.ts'
import { findTimes } from './time/find-times.ts'

type Recogniser = (sentences: readonly Sentence[], source: Source) => readonly Mention[]

/** Values in the order in which they claim words. */
const VALUE_RECOGNISERS: readonly Recogniser[] = [
  findDates,
  findTimes,
  (sentences, source) => sentences.flatMap((s) => findQuantities(s, source.text)),
]

/** Recognisers whose mentions may hold values inside ("“12 ferries were cancelled,” said Voss"). */
const FREE_RECOGNISERS: readonly Recogniser[] = [findNames, findQuotes]

/** Finds all mentions of one source. */
export function findMentions(source: Source, sentences: readonly Sentence[]): readonly Mention[] {
  const values: Mention[] = []
  const taken = new Uint8Array(source.text.length)
  for (const recognise of VALUE_RECOGNISERS) {
    for (const mention of recognise(sentences, source)) {
      const core = mention.kind === 'quantity' ? mention.numeral : mention
      if (taken.subarray(core.start, core.end).some((x) => x === 1)) continue
      taken.fill(1, core.start, core.end)
      values.push(mention)
    }
  }
  const free = FREE_RECOGNISERS.flatMap((recognise) => recognise(sentences, source))
  return [...values, ...free].sort((a, b) => a.start - b.start || b.end - a.end)
}
