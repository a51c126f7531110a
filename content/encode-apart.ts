/**
 * Encodes many sentences on two threads: the model uses one core, and a first comparison has hundreds of sentences to encode.
 *
 * In: sentences. Out: their vectors, in order, the same as on one thread. Refuses: nothing; a fault in a thread is a fault here.
 * Example: await encodeApart(sentences)
 */
import { Worker } from 'node:worker_threads'

const THREADS = 2

/** Starts the threads, encodes, and ends them. */
export async function encodeApart(texts: readonly string[]): Promise<readonly Float32Array[]> {
  // Long and short sentences in turn, so that both threads have as much to do.
  const order = [...texts.keys()].sort((a, b) => (texts[b] as string).length - (texts[a] as string).length || a - b)
  const vectors: Float32Array[] = texts.map(() => new Float32Array(0))
  await Promise.all(
    Array.from({ length: THREADS }, async (_, n) => {
      const own = order.filter((_place, rank) => rank % THREADS === n)
      const encoded = await inThread(own.map((i) => texts[i] as string))
      for (const [k, i] of own.entries()) vectors[i] = encoded[k] as Float32Array
    }),
  )
  return vectors
}

async function inThread(texts: readonly string[]): Promise<readonly Float32Array[]> {
  const worker = new Worker(new URL('./encoder-worker.mjs', import.meta.url), { execArgv: [] })
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.postMessage(texts)
    })
  } finally {
    await worker.terminate()
  }
}
