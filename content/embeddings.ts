/**
 * The door to sentence meaning: vectors of sentences, cached by text hash.
 *
 * In: sentences. Out: unit vectors of 512 numbers, English only. Vectors are kept in memory, and on disk where a folder is given, so
 * that a text is encoded once. Refuses: nothing; where the folder cannot be written, memory is all.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { encodeApart, isThreadThere } from './encode-apart.ts'
import { type Encode, openEncoder } from './encoder.ts'

export type Embed = Encode

/** What vectors are made with; a change of it makes all kept ones stale. */
const MAKING = 'use-lite-1 alone'
const BYTES = 512 * Float32Array.BYTES_PER_ELEMENT
/** From so many sentences on two threads are worth loading the model twice. */
const WORTH_TWO_THREADS = 60

/**
 * Opens the encoder; the model itself is loaded at the first sentence that is not cached.
 *
 * @param folder Where vectors are kept between runs; absent = memory only.
 */
export function openEmbeddings(folder?: string): Embed {
  const memory = new Map<string, Float32Array>()
  let encoder: Promise<Encode> | null = null
  const encode: Encode = async (texts) => {
    if (texts.length >= WORTH_TWO_THREADS && availableParallelism() > 1) return encodeApart(texts)
    if (isThreadThere()) return encodeApart(texts, 1)
    encoder ??= openEncoder()
    return (await encoder)(texts)
  }
  return async (texts) => {
    const keys = texts.map((text) => createHash('sha256').update(`${MAKING}\n${text}`).digest('hex').slice(0, 32))
    const missing = new Map<string, string>()
    for (const [i, key] of keys.entries()) {
      if (!memory.has(key) && !missing.has(key) && !readCached(folder, key, memory)) missing.set(key, texts[i] as string)
    }
    if (missing.size > 0) {
      const vectors = await encode([...missing.values()])
      for (const [i, key] of [...missing.keys()].entries()) keep(folder, key, vectors[i] as Float32Array, memory)
    }
    return keys.map((key) => memory.get(key) as Float32Array)
  }
}

function readCached(folder: string | undefined, key: string, memory: Map<string, Float32Array>): boolean {
  if (!folder) return false
  const path = join(folder, key.slice(0, 2), key)
  if (!existsSync(path)) return false
  const bytes = readFileSync(path)
  // Half a file, from a run that was stopped while writing, is no vector.
  if (bytes.byteLength !== BYTES) return false
  memory.set(key, new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)))
  return true
}

function keep(folder: string | undefined, key: string, vector: Float32Array, memory: Map<string, Float32Array>): void {
  memory.set(key, vector)
  if (!folder) return
  try {
    mkdirSync(join(folder, key.slice(0, 2)), { recursive: true })
    writeFileSync(join(folder, key.slice(0, 2), key), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength))
  } catch {
    // A folder that is read-only or full costs time at the next start and nothing else.
  }
}
