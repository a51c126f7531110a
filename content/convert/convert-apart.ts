/**
 * Conversion behind a wall and under a clock: files are not to be trusted, and one that never ends must not hold up the rest.
 *
 * In: files. Out: their conversions. Refuses: what takes too long ('too-slow') or too much memory ('bomb'); the thread is then ended and
 * the next file gets a new one.
 * Example: const converting = openConverting({ worker }); await converting.convert({ name, bytes }); await converting.close()
 */
import { Worker } from 'node:worker_threads'
import { refusalOf } from '../why.ts'
import type { Unpacked } from './archive.ts'
import {
  type Conversion,
  type Incoming,
  MAX_FILE_BYTES,
  MAX_MILLISECONDS,
  type Refusal,
  type Refused,
  refusalBy,
  tooLarge,
} from './document.ts'

export interface Converting {
  readonly convert: (incoming: Incoming) => Promise<Conversion>
  /** The documents of an archive; null for what is no archive. */
  readonly unpack: (incoming: Incoming) => Promise<Unpacked | null>
  readonly close: () => Promise<void>
}

export interface ConvertingOptions {
  /** convert-worker.mjs; named by whoever opens it, because a bundler would move it away from what it imports. */
  readonly worker: URL
  readonly milliseconds?: number | undefined
  /** Megabytes of memory the thread may use beside the file itself. */
  readonly megabytes?: number | undefined
}

type Task = 'convert' | 'unpack'
type Answer = Conversion | Unpacked | null

const MEGABYTES = 1_500

/** Opens one thread; files are converted one after the other. It is started with the first file. */
export function openConverting({ worker: place, milliseconds = MAX_MILLISECONDS, megabytes = MEGABYTES }: ConvertingOptions): Converting {
  let worker: Promise<Worker> | null = null
  let line: Promise<unknown> = Promise.resolve()

  const start = (): Promise<Worker> =>
    new Promise((resolve, reject) => {
      const started = new Worker(place, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdout: true, stderr: true })
      // An idle thread keeps no program from ending.
      started.unref()
      started.once('error', reject)
      started.once('message', () => {
        started.removeListener('error', reject)
        resolve(started)
      })
      started.ref()
    })

  const ask = async (task: Task, incoming: Incoming): Promise<Answer | Refusal> => {
    worker ??= start()
    const thread = await worker
    thread.ref()
    try {
      return await new Promise<Answer | Refusal>((resolve) => {
        const end = (answer: Answer | Refusal, kill: boolean) => {
          clearTimeout(timer)
          thread.removeAllListeners('message').removeAllListeners('error')
          if (kill) {
            worker = null
            void thread.terminate()
          }
          resolve(answer)
        }
        const timer = setTimeout(() => end(slow(incoming.name, milliseconds), true), milliseconds)
        thread.once('message', (answer: Answer) => end(answer, false))
        thread.once('error', (error) => end(fallen(incoming.name, error), true))
        thread.postMessage({ task, incoming: { ...incoming, bytes: incoming.bytes.slice() } })
      })
    } finally {
      thread.unref()
    }
  }

  const inLine = (task: Task, incoming: Incoming): Promise<Answer | Refusal> => {
    const turn = line.then(() => ask(task, incoming))
    line = turn.catch(() => null)
    return turn
  }

  return {
    convert: async (incoming) => {
      if (incoming.bytes.length > MAX_FILE_BYTES) return refused(incoming.name, tooLarge(incoming.bytes.length))
      const answer = await inLine('convert', incoming)
      if (answer === null || 'items' in answer) throw new Error('The thread answered another question.')
      return 'ok' in answer ? answer : { ok: false, refusal: answer }
    },
    unpack: async (incoming) => {
      if (!startsAsZip(incoming.bytes) || incoming.bytes.length > MAX_FILE_BYTES) return null
      const answer = await inLine('unpack', incoming)
      if (answer === null || 'items' in answer) return answer
      if ('ok' in answer) throw new Error('The thread answered another question.')
      return { items: [], problems: [{ name: incoming.name, refusal: answer }] }
    },
    close: async () => {
      const thread = await worker?.catch(() => null)
      worker = null
      await thread?.terminate()
    },
  }
}

function refused(name: string, error: Refused): Conversion {
  return { ok: false, refusal: refusalBy(name, error) }
}

function slow(name: string, milliseconds: number): Refusal {
  return refusalOf('too-slow', name, 'slow-to-read', { seconds: Math.round(milliseconds / 1000) })
}

function fallen(name: string, error: unknown): Refusal {
  const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (memory) return refusalOf('bomb', name, 'memory')
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return refusalOf('malformed', name, 'unreadable', { reason: reason.replace(/\.$/, '') })
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
