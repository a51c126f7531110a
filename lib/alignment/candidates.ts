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

/**
 * Lists candidate sentence pairs (a before b in source and sentence order), including pairs within one source.
 */
export function candidatePairs(claims: readonly (readonly Claim[])[], context: Context): readonly (readonly [SentenceRef, SentenceRef])[] {
  const refs: SentenceRef[] = claims.flatMap((list, source) => list.map((_, index) => ({ source, index })))
  const postings = new Map<string, number[]>()
  refs.forEach((ref, at) => {
    for (const key of keysOf(ref, claims, context)) {
      const list = postings.get(key)
      if (list) list.push(at)
      else postings.set(key, [at])
    }
  })
  const chosen = new Set<number>()
  const sums = new Float64Array(refs.length)
  refs.forEach((ref, at) => {
    const touched: number[] = []
    for (const key of keysOf(ref, claims, context)) {
      const list = postings.get(key) as number[]
      if (list.length > MOST_POSTINGS) continue
      const weight = key.startsWith('=') ? 1 : context.weight(key) ** 2
      for (const other of list) {
        if (other === at) continue
        if (sums[other] === 0) touched.push(other)
        sums[other] = (sums[other] as number) + weight + 1e-9
      }
    }
    touched.sort((x, y) => (sums[y] as number) - (sums[x] as number) || x - y)
    for (const other of touched.slice(0, MOST_CANDIDATES)) chosen.add(Math.min(at, other) * refs.length + Math.max(at, other))
    for (const other of touched) sums[other] = 0
  })
  return [...chosen]
    .sort((x, y) => x - y)
    .map((code) => [refs[Math.floor(code / refs.length)] as SentenceRef, refs[code % refs.length] as SentenceRef])
}

/** Concepts of the sentence, and its values as keys of their own ("=16000", "=2011-03-04"). */
function keysOf(ref: SentenceRef, claims: readonly (readonly Claim[])[], context: Context): readonly string[] {
  const vector = context.vector(ref.source, ref.index)
  const keys = [...new Set([...(vector?.terms.keys() ?? []), ...(vector?.across?.terms.keys() ?? [])])].filter(
    (key) => !key.startsWith('='),
  )
  const claim = claims[ref.source]?.[ref.index]
  const values = new Set<string>()
  for (const m of claim?.mentions ?? []) {
    if (m.kind === 'quantity' && m.point !== null) values.add(`=${m.point}`)
    else if (m.kind === 'date' && m.earliest !== null && m.earliest === m.latest) values.add(`=${m.earliest}`)
    else if (m.kind === 'name') values.add(`=${context.inLetters(m.canonical).toLowerCase()}`)
    else if (m.kind === 'time' && vector?.across) values.add(`=${m.from}m`)
  }
  return [...keys, ...values]
}

/** For each sentence the most alike sentence of every other source. */
export interface Partners {
  mutual(a: SentenceRef, b: SentenceRef): number
}

/** Reads the best partners from the candidate pairs; equal likeness goes to the earlier sentence. */
export function bestPartners(pairs: ReturnType<typeof candidatePairs>, context: Context): Partners {
  const best = new Map<string, { index: number; likeness: number }>()
  const offer = (from: SentenceRef, to: SentenceRef, likeness: number): void => {
    const key = `${from.source}:${from.index}>${to.source}`
    const known = best.get(key)
    if (!known || likeness > known.likeness || (likeness === known.likeness && to.index < known.index))
      best.set(key, { index: to.index, likeness })
  }
  for (const [a, b] of pairs) {
    if (a.source === b.source) continue
    const likeness = context.likeness(a.source, a.index, b.source, b.index)
    offer(a, b, likeness)
    offer(b, a, likeness)
  }
  const isBest = (from: SentenceRef, to: SentenceRef): boolean => best.get(`${from.source}:${from.index}>${to.source}`)?.index === to.index
  return { mutual: (a, b) => (isBest(a, b) ? 0.5 : 0) + (isBest(b, a) ? 0.5 : 0) }
}
