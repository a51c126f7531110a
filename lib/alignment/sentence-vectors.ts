/**
 * Vectors of sentences without what all of them have in common.
 *
 * In: unit vectors by source and sentence, and of quoted passages. Out: the same, centred on their mean. Refuses: languages other than English:
 * the encoder does not read them, and they would only blur the mean.
 * Example: two sentences on ferries in a dossier on ferries are alike by what else they say.
 */
import type { Claim } from '../model.ts'

export interface CentredVectors {
  /** By sentence, counted through all sources; empty without embeddings. */
  readonly sentences: readonly (Float32Array | null)[]
  readonly quotes: ReadonlyMap<string, Float32Array>
  readonly mean: Float32Array | null
}

/**
 * The mean is that of so many sources, those whose ids come first: one more among a thousand is hardly ever one of them, and what was found
 * out about the others stays. Ids are hashes, so that nobody's are first for a reason.
 */
const ASKED = 16

export function centredVectors(
  claims: readonly (readonly Claim[])[],
  embeddings: readonly (readonly Float32Array[])[] | null,
  quotes: ReadonlyMap<string, Float32Array>,
): CentredVectors {
  const isEnglish = (s: number, i: number): boolean => claims[s]?.[i]?.sentence.language === 'en'
  const english = embeddings?.map((list, s) => list.filter((_, i) => isEnglish(s, i))) ?? null
  const mean = english ? meanVector(asked(claims, english)) : null
  if (mean === null || embeddings === null) return { sentences: [], quotes, mean: null }
  return {
    sentences: embeddings.flatMap((list, s) => list.map((v, i) => (isEnglish(s, i) ? centred(v, mean) : null))),
    quotes: new Map([...quotes].map(([id, v]) => [id, centred(v, mean)])),
    mean,
  }
}

/** The vectors of the sources that are asked, in the order of the sources. */
function asked(claims: readonly (readonly Claim[])[], english: readonly (readonly Float32Array[])[]): readonly (readonly Float32Array[])[] {
  const ids = english.flatMap((list, s) => (list.length === 0 ? [] : [claims[s]?.[0]?.sentence.sourceId ?? '']))
  const last = ids.sort()[ASKED - 1]
  return last === undefined ? english : english.filter((_, s) => (claims[s]?.[0]?.sentence.sourceId ?? '') <= last)
}

export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number)
  return sum
}

function meanVector(embeddings: readonly (readonly Float32Array[])[]): Float32Array | null {
  const all = embeddings.flat()
  const first = all[0]
  if (!first) return null
  const mean = new Float32Array(first.length)
  for (const v of all) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (v[i] as number) / all.length
  return mean
}

function centred(v: Float32Array, mean: Float32Array): Float32Array {
  const out = v.map((x, i) => x - (mean[i] as number))
  const norm = Math.sqrt(dot(out, out)) || 1
  return out.map((x) => x / norm)
}
