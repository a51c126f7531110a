/**
 * Vectors of sentences without what all of them have in common.
 *
 * In: unit vectors by source, of sentences and of quoted passages. Out: the same, centred on their mean. Refuses: languages other than
 * English: the encoder does not read them, and they would only blur the mean.
 * Example: two sentences on ferries in a dossier on ferries are alike by what else they say.
 */
import type { Claim } from '../model.ts'
import { type Embed, type EncodedBefore, embedClaims, type SourceVectors } from './embed-claims.ts'

export interface CentredVectors {
  /** By sentence, counted through all sources; null for what the encoder does not read. */
  readonly sentences: readonly (Float32Array | null)[]
  readonly quotes: ReadonlyMap<string, Float32Array>
  /** What they are told from; null where there are none. */
  readonly mean: Float32Array | null
}

/** Without embeddings. */
export const NO_VECTORS: CentredVectors = { sentences: [], quotes: new Map(), mean: null }

/**
 * The mean is that of so many sources, those whose ids come first: one more among a thousand is hardly ever one of them, and what was found
 * out about the others stays. Ids are hashes, so that nobody's are first for a reason.
 */
const ASKED = 16

/**
 * What is kept of vectors from one comparison to the next: those of a source as long as it is the one that was read, and the centred ones as
 * long as the mean is the same. Nothing of it is known with another encoder.
 */
export class KeptVectors {
  #embed: Embed | null = null
  #encoded: EncodedBefore = new WeakMap()
  #mean: Float32Array | null = null
  #centred = new WeakMap<SourceVectors, SourceVectors>()

  /** Encodes what is new, and centres it all. */
  async of(claims: readonly (readonly Claim[])[], embed: Embed): Promise<CentredVectors> {
    if (this.#embed !== embed) [this.#embed, this.#encoded] = [embed, new WeakMap()]
    const vectors = await embedClaims(claims, embed, this.#encoded)
    const mean = meanVector(asked(claims, vectors).flatMap(({ sentences }) => sentences.filter(isVector)))
    if (mean === null) return NO_VECTORS
    if (!isSameVector(mean, this.#mean)) [this.#mean, this.#centred] = [mean, new WeakMap()]
    const told = vectors.map((source) => this.#centredOf(source, mean))
    return {
      sentences: told.flatMap(({ sentences }) => sentences.map((v) => (isVector(v) ? v : null))),
      quotes: new Map(told.flatMap(({ quotes }) => [...quotes])),
      mean: this.#mean,
    }
  }

  #centredOf(source: SourceVectors, mean: Float32Array): SourceVectors {
    const known = this.#centred.get(source)
    if (known) return known
    const made = {
      sentences: source.sentences.map((v) => (isVector(v) ? centred(v, mean) : v)),
      quotes: new Map([...source.quotes].map(([id, v]) => [id, centred(v, mean)])),
    }
    this.#centred.set(source, made)
    return made
  }
}

/** The vectors of the sources that are asked, in the order of the sources. */
function asked(claims: readonly (readonly Claim[])[], vectors: readonly SourceVectors[]): readonly SourceVectors[] {
  const idOf = (source: number): string => claims[source]?.[0]?.sentence.sourceId ?? ''
  const ids = vectors.flatMap(({ sentences }, s) => (sentences.some(isVector) ? [idOf(s)] : []))
  const last = ids.sort()[ASKED - 1]
  return last === undefined ? vectors : vectors.filter((_, s) => idOf(s) <= last)
}

function isVector(v: Float32Array): boolean {
  return v.length > 0
}

export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number)
  return sum
}

/** Equal to the last digit, or both none. */
export function isSameVector(x: Float32Array | null, y: Float32Array | null): boolean {
  return x === y || (x !== null && y !== null && x.length === y.length && x.every((value, i) => value === y[i]))
}

function meanVector(all: readonly Float32Array[]): Float32Array | null {
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
