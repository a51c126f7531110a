/**
 * For each sentence the most alike sentence of every other source.
 *
 * In: candidate pairs and the context of the dossier. Out: whether two sentences are each other's best.
 * Refuses: nothing; sentences that are no candidates of one another are nobody's best.
 * Example: 'Ten ferries sailed' in one source and the only sentence on ferries in another → mutual 1.
 */
import type { CandidatePairs, SentenceRef } from './candidates.ts'
import type { Context } from './context.ts'

export interface Partners {
  mutual(a: SentenceRef, b: SentenceRef): number
}

/** Reads the best partners from the candidate pairs; equal likeness goes to the earlier sentence. */
export function bestPartners(pairs: CandidatePairs, context: Context): Partners {
  const { sentences } = pairs
  const starts: number[] = []
  sentences.forEach((ref, at) => {
    if (ref.index === 0) starts[ref.source] = at
  })
  const { begin, others, likeness } = bothWays(pairs, context)
  /** Of each sentence, its best partner in each source, in the order of the sources. */
  const first = new Uint32Array(sentences.length + 1)
  const best = new Uint32Array(others.length)
  let end = 0
  for (let at = 0; at < sentences.length; at++) {
    let source = -1
    let most = -1
    for (let i = begin[at] as number; i < (begin[at + 1] as number); i++) {
      const other = others[i] as number
      const itsSource = (sentences[other] as SentenceRef).source
      // Others come in text order, so that an equal one does not win over an earlier one.
      if (itsSource === source && (likeness[i] as number) <= most) continue
      if (itsSource !== source) end++
      source = itsSource
      most = likeness[i] as number
      best[end - 1] = other
    }
    first[at + 1] = end
  }
  const kept = best.slice(0, end)
  const isBest = (at: number, other: number): boolean => {
    let [low, high] = [first[at] as number, first[at + 1] as number]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle] as number) < other) low = middle + 1
      else high = middle
    }
    return low < (first[at + 1] as number) && kept[low] === other
  }
  const numberOf = ({ source, index }: SentenceRef): number => (starts[source] as number) + index
  return {
    mutual: (a, b) => {
      const [x, y] = [numberOf(a), numberOf(b)]
      return (isBest(x, y) ? 0.5 : 0) + (isBest(y, x) ? 0.5 : 0)
    },
  }
}

/** Every candidate of every sentence in other sources, earlier and later ones, in text order, with its likeness. */
function bothWays({ sentences, from, partners }: CandidatePairs, context: Context) {
  const begin = new Uint32Array(sentences.length + 1)
  const eachPair = (take: (a: number, b: number) => void): void => {
    for (let a = 0; a < sentences.length; a++) {
      for (let i = from[a] as number; i < (from[a + 1] as number); i++) {
        const b = partners[i] as number
        if (sentences[a]?.source !== sentences[b]?.source) take(a, b)
      }
    }
  }
  eachPair((a, b) => {
    begin[a + 1] = (begin[a + 1] as number) + 1
    begin[b + 1] = (begin[b + 1] as number) + 1
  })
  for (let i = 1; i < begin.length; i++) begin[i] = (begin[i] as number) + (begin[i - 1] as number)
  const next = begin.slice()
  const others = new Uint32Array(begin.at(-1) ?? 0)
  const likeness = new Float64Array(others.length)
  const put = (at: number, other: number, value: number): void => {
    const place = next[at] as number
    others[place] = other
    likeness[place] = value
    next[at] = place + 1
  }
  // Pairs come by their first sentence: a sentence meets all earlier ones before its own turn, and then the later ones.
  eachPair((a, b) => {
    const [x, y] = [sentences[a] as SentenceRef, sentences[b] as SentenceRef]
    const value = context.likeness(x.source, x.index, y.source, y.index)
    put(a, b, value)
    put(b, a, value)
  })
  return { begin, others, likeness }
}
