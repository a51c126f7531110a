/**
 * Which sentences are worth comparing: an inverted index over concepts, so that cost grows with the text and not with its square.
 *
 * In: the context of the dossier. Out: pairs of sentences, each sentence with its most alike others.
 * Refuses: concepts in very many sentences as keys; they tell nothing and cost most.
 */
import type { Claim } from '../model.ts'
import { type Choices, choose } from './choices.ts'
import type { Context } from './context.ts'
import { indexKeys, type KeyIndex, type SentenceRef } from './key-index.ts'
import type { Staying } from './staying.ts'

/** Pairs of sentences in numbers: a large dossier has millions of them. */
export class CandidatePairs implements Iterable<readonly [SentenceRef, SentenceRef]> {
  /** All sentences in source and text order. */
  readonly sentences: readonly SentenceRef[]
  /** Where the partners of each sentence begin in `partners`; one number more than sentences. Partners are later sentences, ascending. */
  readonly from: Uint32Array
  readonly partners: Uint32Array

  constructor(sentences: readonly SentenceRef[], from: Uint32Array, partners: Uint32Array) {
    this.sentences = sentences
    this.from = from
    this.partners = partners
  }

  get length(): number {
    return this.partners.length
  }

  /** The number of the pair of two sentences, the earlier first; -1 where they are none. */
  numberOf(first: number, second: number): number {
    const end = this.from[first + 1] as number
    let [low, high] = [this.from[first] as number, end]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.partners[middle] as number) < second) low = middle + 1
      else high = middle
    }
    return low < end && this.partners[low] === second ? low : -1
  }

  *[Symbol.iterator](): Iterator<readonly [SentenceRef, SentenceRef]> {
    for (let a = 0; a < this.sentences.length; a++) {
      for (let i = this.from[a] as number; i < (this.from[a + 1] as number); i++)
        yield [this.sentences[a] as SentenceRef, this.sentences[this.partners[i] as number] as SentenceRef]
    }
  }
}

/** Candidates with what they were found by: kept, so that the next comparison looks for few of them. */
export interface Candidates {
  readonly pairs: CandidatePairs
  readonly index: KeyIndex
  readonly choices: Choices
}

/**
 * Lists candidate sentence pairs (a before b in source and sentence order), including pairs within one source.
 */
export function candidatePairs(claims: readonly (readonly Claim[])[], context: Context): CandidatePairs {
  return findCandidates(claims, context).pairs
}

/** @param before The candidates of the comparison before, and what stayed since; the result is that of a search without it. */
export function findCandidates(
  claims: readonly (readonly Claim[])[],
  context: Context,
  before: { readonly candidates: Candidates; readonly staying: Staying } | null = null,
): Candidates {
  const sentences: SentenceRef[] = claims.flatMap((list, source) => list.map((_, index) => ({ source, index })))
  const index = indexKeys(sentences, claims, context)
  const choices = choose(index, before && { index: before.candidates.index, choices: before.candidates.choices, staying: before.staying })
  return { pairs: joined(sentences, choices), index, choices }
}

/** A pair that either sentence has chosen, once, under the earlier one. */
function joined(sentences: readonly SentenceRef[], { from: begins, others }: Choices): CandidatePairs {
  const begin = new Uint32Array(sentences.length + 1)
  const each = (take: (first: number, second: number) => void): void => {
    for (let at = 0; at < sentences.length; at++) {
      for (let i = begins[at] as number; i < (begins[at + 1] as number); i++) {
        const other = others[i] as number
        take(Math.min(at, other), Math.max(at, other))
      }
    }
  }
  each((first) => {
    begin[first + 1] = (begin[first + 1] as number) + 1
  })
  for (let i = 1; i < begin.length; i++) begin[i] = (begin[i] as number) + (begin[i - 1] as number)
  const all = new Uint32Array(others.length)
  const next = begin.slice()
  each((first, second) => {
    const place = next[first] as number
    all[place] = second
    next[first] = place + 1
  })
  const from = new Uint32Array(sentences.length + 1)
  let end = 0
  for (let a = 0; a < sentences.length; a++) {
    const own = all.subarray(begin[a], begin[a + 1]).sort()
    for (let i = 0; i < own.length; i++) if (i === 0 || own[i] !== own[i - 1]) all[end++] = own[i] as number
    from[a + 1] = end
  }
  return new CandidatePairs(sentences, from, all.slice(0, end))
}
