/**
 * How far a long piece of work has come, as lines that a page reads while it waits.
 *
 * In: work that tells its steps. Out: an answer of one JSON object a line: { done, of, step, left? } and at last { href } or { problem }.
 * Refuses: to pretend: what cannot be counted is estimated from how long it took the last time, and never said to be done before it is.
 * Example: {"step":"pdf","done":4.2,"of":14,"left":9}
 */

/** What is told of the work: a step of so many, and within it how much is likely done. */
export interface Progress {
  readonly step: string
  readonly done: number
  readonly of: number
  /** Seconds that are likely left of this step; missing where nobody knows. */
  readonly left?: number
}

export type Tell = (progress: Progress) => void

/** How often a step that cannot be counted is told of, in ms. */
const EVERY = 400

/** @param work Gives the address to go to, or the words of what went wrong. */
export function progressResponse(work: (tell: Tell) => Promise<{ readonly href: string } | { readonly problem: string }>): Response {
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const line = (value: object): void => {
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
        } catch {
          // Whoever asked has gone; the work is finished all the same.
        }
      }
      line(await work(line))
      controller.close()
    },
  })
  return new Response(stream, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } })
}

/** Tells of a step of known length while it runs: at most 95 % of it before it has ended. */
export async function telling<T>(tell: Tell, at: Progress, expectedMs: number, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  const timer = setInterval(() => {
    const passed = Date.now() - began
    tell({ ...at, done: at.done + Math.min(0.95, passed / expectedMs), left: Math.max(1, Math.round((expectedMs - passed) / 1000)) })
  }, EVERY)
  try {
    tell(at)
    return await work()
  } finally {
    clearInterval(timer)
  }
}
