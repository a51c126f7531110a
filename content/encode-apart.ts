/**
 * Encodes many sentences on two threads: the model uses one core, and a first comparison has hundreds of sentences to encode.
 *
 * In: sentences. Out: their vectors, in order, the same as on one thread. Refuses: nothing; a fault in a thread is a fault here, of those whose
 * sentences it was given: who waited behind them is served by another thread.
 * One of the threads stays with its model for the few sentences that come later, and keeps no process from ending.
 * Example: await encodeApart(sentences)
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

const THREADS = 2

/** The one that stayed. */
let staying: EncoderThread | null = null

/** Whether a thread is there that has read the model already. */
export function isThreadThere(): boolean {
  return staying !== null
}

/**
 * Encodes on threads that are started for it, but for the first.
 *
 * @param threads On how many; two are worth it where loading the model takes less than half of the sentences.
 */
export async function encodeApart(texts: readonly string[], threads = THREADS): Promise<readonly Float32Array[]> {
  // Long and short sentences in turn, so that all threads have as much to do.
  const order = [...texts.keys()].sort((a, b) => (texts[b] as string).length - (texts[a] as string).length || a - b)
  const vectors: Float32Array[] = texts.map(() => new Float32Array(0))
  await Promise.all(
    Array.from({ length: threads }, async (_, n) => {
      const own = order.filter((_place, rank) => rank % threads === n)
      const encoded = await encodeIn(
        n === 0,
        own.map((i) => texts[i] as string),
      )
      for (const [k, i] of own.entries()) vectors[i] = encoded[k] as Float32Array
    }),
  )
  return vectors
}

async function encodeIn(stays: boolean, texts: readonly string[]): Promise<readonly Float32Array[]> {
  const thread = (stays && staying) || new EncoderThread()
  if (stays) staying = thread
  try {
    return await thread.encode(texts)
  } catch (fault) {
    if (staying === thread) staying = null
    if (fault instanceof ThreadGone) return await encodeIn(stays, texts)
    throw fault
  } finally {
    if (staying !== thread) await thread.end()
  }
}

/** The thread ended with what was asked before; of these sentences it never heard. */
class ThreadGone extends Error {}

/** A thread with the model. It is asked one thing at a time, because its answers carry no name. */
class EncoderThread {
  readonly #worker = new Worker(new URL('./encoder-worker.mjs', import.meta.url), { execArgv: [] })
  #before: Promise<unknown> = Promise.resolve()

  encode(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const answer = this.#before.then(
      () => this.#ask(texts),
      () => Promise.reject(new ThreadGone()),
    )
    this.#before = answer
    return answer
  }

  async #ask(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const worker = this.#worker
    worker.ref()
    worker.postMessage(texts)
    try {
      const [vectors] = (await once(worker, 'message')) as [readonly Float32Array[]]
      return vectors
    } finally {
      // A thread that waits for sentences is no reason to stay.
      worker.unref()
    }
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }
}
