/**
 * The contents page of the mentions stage: every recogniser once, in order; earlier ones win where two overlap.
 *
 * In: one source and its sentences. Out: mentions in text order. Refuses: overlapping values (a year is not a count).
 */
import type { Mention, Sentence, Source } from '../model.ts'
import { findDates } from './date/find-dates.ts'
import { findNames } from './name/find-names.ts'
import { withCurrencyOfText } from './quantity/currency-of-text.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { findQuotes } from './quote.ts'
import { findTimes } from './time/find-times.ts'

type Recogniser = (sentences: readonly Sentence[], source: Source) => readonly Mention[]

/** Values in the order in which they claim words. */
const VALUE_RECOGNISERS: readonly Recogniser[] = [
  findDates,
  findTimes,
  (sentences, { text }) =>
    withCurrencyOfText(
      sentences.flatMap((s) => findQuantities(s, text)),
      sentences,
      text,
    ),
]

/** Recognisers whose mentions may hold values inside ("“12 ferries were cancelled,” said Voss"). */
const FREE_RECOGNISERS: readonly Recogniser[] = [findNames, findQuotes]

/** Finds all mentions of one source. */
export function findMentions(source: Source, sentences: readonly Sentence[]): readonly Mention[] {
  const values: Mention[] = []
  const taken = new Uint8Array(source.text.length)
  for (const recognise of VALUE_RECOGNISERS) {
    for (const found of recognise(sentences, source)) {
      const mention = withoutSharedHead(found, taken, source.text)
      const core = mention.kind === 'quantity' ? mention.numeral : mention
      if (taken.subarray(core.start, core.end).some((x) => x === 1)) continue
      taken.fill(1, core.start, core.end)
      values.push(mention)
    }
  }
  const free = FREE_RECOGNISERS.flatMap((recognise) => recognise(sentences, source))
  return [...values, ...free].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** 17日午後9時15分: the 午後 belongs to the day and to the hour; the day has taken it, and the time begins after it. */
function withoutSharedHead(mention: Mention, taken: Uint8Array, text: string): Mention {
  if (mention.kind !== 'time' || taken[mention.start] !== 1) return mention
  let start = mention.start
  while (start < mention.end && taken[start] === 1) start++
  return /^[\u4e00-\u9fff]+$/.test(text.slice(mention.start, start)) && start < mention.end ? { ...mention, start } : mention
}
