/**
 * The readings of a finding in their passages, and the words in which they differ.
 *
 * In: a finding, the sources, the texts that were compared. Out: passages around each holder; pairs of readings word by word.
 * Refuses: to cut the words of an earlier revision out of a later one; such a holder is left out.
 * Example: readingsOf(texts, sources, finding)[0].holders[0].passage.exact → '12 ferries'
 */
import type { Finding } from '../../lib/model.ts'
import { type Passage, passageOf } from './passage.ts'
import type { ListedSource } from './snapshot.ts'
import { sentenceParts, type WordPart, wordParts } from './word-differences.ts'

type Texts = ReadonlyMap<string, string>

export interface ReadingPassages {
  readonly reading: Finding['readings'][number]
  readonly holders: readonly {
    readonly holder: Finding['readings'][number]['holders'][number]
    readonly source: ListedSource
    readonly passage: Passage
    readonly href: string
  }[]
}

export interface DifferencePair {
  readonly left: { readonly number: number; readonly source: ListedSource }
  readonly right: { readonly number: number; readonly source: ListedSource }
  readonly value: readonly WordPart[]
  readonly sentence: readonly WordPart[] | null
}

export function readingsOf(texts: Texts, sources: readonly ListedSource[], finding: Finding): readonly ReadingPassages[] {
  return finding.readings.map((reading) => ({
    reading,
    holders: reading.holders.flatMap((holder) => {
      const source = sources.find((one) => one.id === holder.source)
      const text = texts.get(holder.source)
      if (source === undefined || text === undefined || text.slice(holder.start, holder.end) !== holder.exact) return []
      return [{ holder, source, passage: passageOf(text, holder), href: `${source.href}#at-${holder.start}` }]
    }),
  }))
}

/** @param base The reading that the others are set against, from 1. */
export function differencesOf(texts: Texts, sources: readonly ListedSource[], finding: Finding, base: number): readonly DifferencePair[] {
  const firsts = finding.readings.map((reading, index) => {
    const holder = reading.holders[0]
    const source = sources.find((one) => one.id === holder?.source)
    const text = holder === undefined ? undefined : texts.get(holder.source)
    if (holder === undefined || source === undefined || text === undefined) return null
    return { number: index + 1, source, exact: holder.exact, sentence: text.slice(holder.sentence.start, holder.sentence.end) }
  })
  const left = firsts[base - 1] ?? null
  if (left === null) return []
  return firsts
    .filter((right) => right !== null)
    .filter((right) => right.number !== left.number)
    .map((right) => ({ left, right, value: wordParts(left.exact, right.exact), sentence: sentenceParts(left.sentence, right.sentence) }))
}
