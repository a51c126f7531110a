/**
 * The two baselines that stand in every table beside the engine.
 *
 * TF-IDF: cosine of word counts weighted by inverse sentence frequency within the group.
 * Embedding: cosine of Universal Sentence Encoder lite vectors (weights ship with the package, nothing is downloaded).
 * Example: baselines().map((system) => system.name) // ['TF-IDF nearest sentence', 'embedding nearest sentence']
 */
import type { Embed } from '../../../content/embeddings.ts'
import { cachedEmbeddings } from './engine.ts'
import { nearestSentence, type Similarity } from './nearest-sentence.ts'
import type { System } from './system.ts'

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const tfIdf: Similarity = async (pieces) => {
  const bags = pieces.map(({ text }) => words(text))
  const frequency = new Map<string, number>()
  for (const bag of bags) for (const word of new Set(bag)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vectors = bags.map((bag) => {
    const vector = new Map<string, number>()
    for (const word of bag) vector.set(word, (vector.get(word) ?? 0) + Math.log(pieces.length / (frequency.get(word) ?? 1)))
    const norm = Math.hypot(...vector.values()) || 1
    return new Map([...vector].map(([word, weight]) => [word, weight / norm]))
  })
  return (i, j) => {
    let sum = 0
    for (const [word, weight] of vectors[i] ?? []) sum += weight * (vectors[j]?.get(word) ?? 0)
    return sum
  }
}

const embedding =
  (encode: Embed): Similarity =>
  async (pieces) => {
    const vectors = (await encode(pieces.map(({ text }) => text))).map(unit)
    return (i, j) => {
      const [a, b] = [vectors[i], vectors[j]]
      let sum = 0
      if (a && b) for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
      return sum
    }
  }

function unit(vector: Float32Array): Float32Array {
  const norm = Math.hypot(...vector) || 1
  return vector.map((x) => x / norm)
}

/** Thresholds as they come to mind; neither baseline was tuned on any text. */
export function baselines(): readonly System[] {
  return [
    nearestSentence('TF-IDF nearest sentence', tfIdf, 0.2),
    nearestSentence('embedding nearest sentence', embedding(cachedEmbeddings()), 0.5),
  ]
}
