/**
 * A sentence and what is read in it, as one row: for each mention in order its words and its reading `point hedge measure unit noun`; '-' for
 * null, `low..high` where no number is named, both numbers of a score.
 */
import { expect } from 'vitest'
import { findQuantities } from '../../../lib/mentions/quantity/find-quantities.ts'
import type { Quantity, UnresolvedMention } from '../../../lib/model.ts'
import { sentenceOf } from '../sentence-of.ts'

export type Row = readonly [text: string, ...readings: (readonly [words: string, reading: string])[]]

function shown(mention: Quantity | UnresolvedMention): string {
  if (mention.kind === 'unresolved') return `unresolved: ${mention.reason}`
  const value = mention.score?.join(':') ?? mention.point ?? `${mention.interval.low}..${mention.interval.high}`
  const marks = [mention.additional ? 'more' : '', mention.fromArticle ? 'article' : '', mention.unitImplied ? 'implied' : '']
  return [value, mention.hedge, mention.measure, mention.unit ?? '-', mention.noun?.lemma ?? '-', ...marks.filter(Boolean)].join(' ')
}

/** Fails where anything else is read, or anything more. */
export function check([text, ...readings]: Row): void {
  const found = findQuantities(sentenceOf(text), text)
  expect(found.map((mention) => [text.slice(mention.start, mention.end), shown(mention)])).toEqual(readings.map((row) => [...row]))
}
