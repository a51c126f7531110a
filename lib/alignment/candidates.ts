/**
 * Which sentences are worth comparing: an inverted index over concepts, so that cost grows with the text and not with its square.
 *
 * In: the context of the dossier. Out: pairs of sentences, each sentence with its most alike others.
 * Refuses: concepts in very many sentences as keys; they tell nothing and cost most.
 */
import type { Claim } from '../model.ts'
import type { Context } from './context.ts'

/** Most alike sentences looked at for one sentence, over all sources. */
const MOST_CANDIDATES = 80
/** A key in more sentences than this is no key. */
const MOST_POSTINGS = 600

export interface SentenceRef {
  readonly source: number
  readonly index: number
}

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

  *[Symbol.iterator](): Iterator<readonly [SentenceRef, SentenceRef]> {
    for (let a = 0; a < this.sentences.length; a++) {
      for (let i = this.from[a] as number; i < (this.from[a + 1] as number); i++)
        yield [this.sentences[a] as SentenceRef, this.sentences[this.partners[i] as number] as SentenceRef]
    }
  }
}

/**
 * Lists candidate sentence pairs (a before b in source and sentence order), including pairs within one source.
 */
export function candidatePairs(claims: readonly (readonly Claim[])[], context: Context): CandidatePairs {
  const sentences: SentenceRef[] = claims.flatMap((list, source) => list.map((_, index) => ({ source, index })))
  const { keys, postings, weights } = indexKeys(sentences, claims, context)
  const mostAlike = sentences.map(() => NONE)
  const chosenBy = new Uint32Array(sentences.length + 1)
  const sums = new Float64Array(sentences.length)
  sentences.forEach((_, at) => {
    const touched: number[] = []
    for (const key of keys[at] as Uint32Array) {
      const list = postings[key] as Uint32Array
      const weight = weights[key] as number
      for (const other of list) {
        if (other === at) continue
        if (sums[other] === 0) touched.push(other)
        sums[other] = (sums[other] as number) + weight + 1e-9
      }
    }
    const best = Uint32Array.from(highest(touched, sums)).sort()
    mostAlike[at] = best
    for (const other of best) chosenBy[Math.min(at, other) + 1] = (chosenBy[Math.min(at, other) + 1] as number) + 1
    for (const other of touched) sums[other] = 0
  })
  return joined(sentences, mostAlike, chosenBy)
}

const NONE = new Uint32Array(0)

/** The most alike of those touched, by sum and then by place. Most are far below, so that they are left out before sorting. */
function highest(touched: readonly number[], sums: Float64Array): readonly number[] {
  const byRank = (x: number, y: number): number => (sums[y] as number) - (sums[x] as number) || x - y
  if (touched.length <= MOST_CANDIDATES) return touched
  const least = kthLargest(
    Float64Array.from(touched, (other) => sums[other] as number),
    MOST_CANDIDATES,
  )
  const likely = touched.filter((other) => (sums[other] as number) >= least)
  return likely.length === MOST_CANDIDATES ? likely : likely.sort(byRank).slice(0, MOST_CANDIDATES)
}

/** The k-th largest of the values by quickselect; sorting them all costs most of the time of a large dossier. Reorders `values`. */
function kthLargest(values: Float64Array, k: number): number {
  let [low, high] = [0, values.length - 1]
  const goal = k - 1
  while (low < high) {
    // The middle one of three: values that come in order would make every cut a bad one.
    const pivot = middleOf(values[low] as number, values[(low + high) >> 1] as number, values[high] as number)
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] as number) > pivot) i++
      while ((values[j] as number) < pivot) j--
      if (i > j) break
      const swapped = values[i] as number
      values[i++] = values[j] as number
      values[j--] = swapped
    }
    if (goal <= j) high = j
    else if (goal >= i) low = i
    else break
  }
  return values[goal] as number
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

/** A pair that either sentence has chosen, once, under the earlier one. */
function joined(sentences: readonly SentenceRef[], mostAlike: readonly Uint32Array[], chosenBy: Uint32Array): CandidatePairs {
  const begin = chosenBy.slice()
  for (let i = 1; i < begin.length; i++) begin[i] = (begin[i] as number) + (begin[i - 1] as number)
  const all = new Uint32Array(begin.at(-1) ?? 0)
  const next = begin.slice()
  mostAlike.forEach((best, at) => {
    for (const other of best) {
      const first = Math.min(at, other)
      const place = next[first] as number
      all[place] = Math.max(at, other)
      next[first] = place + 1
    }
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

interface KeyIndex {
  /** Keys of each sentence, in the order in which its words give them. */
  readonly keys: readonly Uint32Array[]
  /** Sentences of each key, ascending; none for a key in too many. */
  readonly postings: readonly Uint32Array[]
  readonly weights: Float64Array
}

function indexKeys(sentences: readonly SentenceRef[], claims: readonly (readonly Claim[])[], context: Context): KeyIndex {
  const numbers = new Map<string, number>()
  const keys = sentences.map((ref) =>
    Uint32Array.from(keysOf(ref, claims, context), (key) => {
      const known = numbers.get(key) ?? numbers.size
      numbers.set(key, known)
      return known
    }),
  )
  const counts = new Uint32Array(numbers.size)
  for (const list of keys) for (const key of list) counts[key] = (counts[key] as number) + 1
  const postings = Array.from(counts, (count) => (count > MOST_POSTINGS ? NONE : new Uint32Array(count)))
  const filled = new Uint32Array(numbers.size)
  keys.forEach((list, at) => {
    for (const key of list) {
      const posting = postings[key] as Uint32Array
      if (posting.length > 0) posting[filled[key] as number] = at
      filled[key] = (filled[key] as number) + 1
    }
  })
  return { keys, postings, weights: Float64Array.from(numbers.keys(), (key) => (key.startsWith('=') ? 1 : context.weight(key) ** 2)) }
}

/** Concepts of the sentence, and its values as keys of their own ("=16000", "=2011-03-04"). */
function keysOf(ref: SentenceRef, claims: readonly (readonly Claim[])[], context: Context): readonly string[] {
  const keys = [...new Set(context.termsOf(ref.source, ref.index))].filter((key) => !key.startsWith('='))
  const claim = claims[ref.source]?.[ref.index]
  const values = new Set<string>()
  for (const m of claim?.mentions ?? []) {
    if (m.kind === 'quantity' && m.point !== null) values.add(`=${m.point}`)
    else if (m.kind === 'date' && m.earliest !== null && m.earliest === m.latest) values.add(`=${m.earliest}`)
    else if (m.kind === 'name') values.add(`=${context.inLetters(m.canonical).toLowerCase()}`)
    else if (m.kind === 'time' && context.mixed) values.add(`=${m.from}m`)
  }
  return [...keys, ...values]
}
