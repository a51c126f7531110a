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
import { Room } from './room.ts'
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
  room = new Room(),
): Candidates {
  const sentences: SentenceRef[] = claims.flatMap((list, source) => list.map((_, index) => ({ source, index })))
  const index = indexKeys(sentences, claims, context)
  const choices = choose(
    index,
    before && { index: before.candidates.index, choices: before.candidates.choices, staying: before.staying },
    room,
  )
  return { pairs: joined(sentences, choices, room), index, choices }
}

/** A pair that either sentence has chosen, once, under the earlier one. */
function joined(sentences: readonly SentenceRef[], choices: Choices, room: Room): CandidatePairs {
  const { from: begins, others } = choices
  const { from: by, later } = chosenByLater(sentences.length, choices, room)
  const from = new Uint32Array(sentences.length + 1)
  const all = room.kept(Uint32Array, 'partners', others.length)
  let end = 0
  for (let at = 0; at < sentences.length; at++) {
    const last = begins[at + 1] as number
    let own = begins[at] as number
    while (own < last && (others[own] as number) < at) own++
    // Both lists are ascending: those that it has chosen, and those that have chosen it.
    for (let back = by[at] as number; own < last || back < (by[at + 1] as number); end++) {
      const mine = own < last ? (others[own] as number) : sentences.length
      const theirs = back < (by[at + 1] as number) ? (later[back] as number) : sentences.length
      all[end] = Math.min(mine, theirs)
      if (mine <= theirs) own++
      if (theirs <= mine) back++
    }
    from[at + 1] = end
  }
  return new CandidatePairs(sentences, from, room.cut(all, end))
}

/** Of each sentence the later ones that have chosen it, ascending; those of a sentence begin at `from`. */
function chosenByLater(
  sentences: number,
  { from: begins, others }: Choices,
  room: Room,
): { readonly from: Uint32Array; readonly later: Uint32Array } {
  const from = new Uint32Array(sentences + 1)
  for (let at = 0; at < sentences; at++) {
    for (let i = begins[at] as number; i < (begins[at + 1] as number) && (others[i] as number) < at; i++) {
      const after = (others[i] as number) + 1
      from[after] = (from[after] as number) + 1
    }
  }
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number)
  const later = room.passing(Uint32Array, 'chosen by later', from.at(-1) ?? 0)
  const next = from.slice()
  for (let at = 0; at < sentences; at++) {
    for (let i = begins[at] as number; i < (begins[at + 1] as number) && (others[i] as number) < at; i++) {
      const other = others[i] as number
      later[next[other] as number] = at
      next[other] = (next[other] as number) + 1
    }
  }
  return { from, later }
}
