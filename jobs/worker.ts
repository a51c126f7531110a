/**
 * A worker: takes work up, tells how far it is, ends it. Inside the app, or `variorum worker` beside it, as many as one likes.
 *
 * In: a store. Out: a worker that can be stopped; what it is doing then is put down, and taken up by the next one.
 * Refuses: nothing; work that fails is put down for another attempt, and the reason is kept with it.
 * Example: const worker = await startWorker(store); …; await worker.stop()
 */
import { setImmediate as letOthers, setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../prisma/client.ts'
import {
  dropJob,
  endJob,
  isJobLost,
  type JobKind,
  nextJob,
  openDueComparisons,
  openDueFetches,
  type QueueName,
  readJob,
  startUpkeep,
  stepJob,
  sweepJobs,
  type Taken,
} from '../prisma/jobs.ts'
import { compareJob } from './compare-job.ts'
import { fetchJob } from './fetch-job.ts'
import type { Handler, Stage } from './handler.ts'
import { importJob } from './import-job.ts'
import { tellJob } from './tell.ts'

export interface Worker {
  readonly stop: () => Promise<void>
}

export interface WorkerOptions {
  /** A worker that gives no sign of life for so long is dead, and its work is taken over. */
  readonly silentSeconds?: number | undefined
  readonly handlers?: Partial<Readonly<Record<JobKind, Handler>>> | undefined
  /** Where faults go; the terminal by default. */
  readonly complain?: ((error: unknown) => void) | undefined
}

/** What this worker is at, by the id of the work. */
interface Doing {
  readonly fence: Taken['fence']
  readonly controller: AbortController
}

const HANDLERS: Partial<Readonly<Record<JobKind, Handler>>> = { compare: compareJob, fetch: fetchJob, import: importJob }
const QUEUES: readonly QueueName[] = ['compare', 'intake']
const SILENT_SECONDS = 20
/** Somebody who asks for work wakes the workers; this finds what is due after a pause. */
const LOOK_MS = 2_000
const TELL_MS = 400
/** How long a stopping worker waits for what it is doing. */
const PATIENCE_MS = 5_000

export async function startWorker(store: Store, options: WorkerOptions = {}): Promise<Worker> {
  const { silentSeconds = SILENT_SECONDS, handlers = HANDLERS } = options
  // biome-ignore lint/suspicious/noConsole: the terminal is where somebody looks when work fails.
  const complain = options.complain ?? ((error: unknown) => console.error(error))
  const doing = new Map<string, Doing>()
  const sleepers = new Set<() => void>()
  let stopping = false

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const up = (): void => {
        clearTimeout(timer)
        sleepers.delete(up)
        resolve()
      }
      const timer = setTimeout(up, ms)
      sleepers.add(up)
      if (stopping) up()
    })
  const wakeAll = (): void => {
    for (const up of [...sleepers]) up()
  }

  const beat = setInterval(
    () => {
      for (const one of doing.values()) void lookAlive(one)
    },
    (silentSeconds * 1_000) / 5,
  )
  async function lookAlive({ fence, controller }: Doing): Promise<void> {
    const mine = await stepJob(store, fence).catch(() => true)
    if (!mine) controller.abort()
  }
  const sweep = async (silent: number): Promise<void> => {
    await sweepJobs(store, { silentSeconds: silent, own: [...doing.keys()] }).catch(complain)
    await openDueFetches(store).catch(complain)
    await openDueComparisons(store).catch(complain)
  }
  const sweeping = setInterval(() => void sweep(silentSeconds), (silentSeconds * 1_000) / 2)

  async function doOne(taken: Taken): Promise<void> {
    const { fence, kind, dossier } = taken
    const controller = new AbortController()
    doing.set(fence.job, { fence, controller })
    const telling = openTelling(store, taken, controller)
    try {
      const handler = handlers[kind]
      if (handler === undefined) throw new Error(`This worker does not know how to do "${kind}".`)
      let ended: string
      do {
        const result = await handler(store, taken, { signal: controller.signal, step: telling.step })
        await telling.settle()
        ended = await endJob(store, fence, result, kind)
      } while (ended === 'again')
    } catch (error) {
      await telling.settle()
      const lost = isJobLost(error) || (controller.signal.aborted && !stopping)
      if (!lost) {
        if (!stopping) complain(error)
        await dropJob(store, taken, { error: stopping ? null : wordsOf(error), stopping }).catch(complain)
      }
    } finally {
      doing.delete(fence.job)
      const job = await readJob(store, { dossierId: dossier.id, id: fence.job }).catch(() => null)
      if (job !== null) await tellJob(store, dossier.id, job)
      if (kind === 'import' && !stopping) await openDueComparisons(store, dossier.id).catch(complain)
    }
  }

  async function work(queue: QueueName): Promise<void> {
    while (!stopping) {
      // What the embedded database promises it keeps at once: without this a thousand imports are one turn, and no page is answered.
      await letOthers()
      const taken = await nextJob(store, queue).catch((error: unknown) => {
        complain(error)
        return null
      })
      if (taken === null) await sleep(LOOK_MS)
      // Taken in the moment of stopping: nobody would break it off, so it is put down at once.
      else if (stopping) await dropJob(store, taken, { error: null, stopping }).catch(complain)
      else await doOne(taken)
    }
  }

  const stopUpkeep = await startUpkeep(store)
  // Only one process can have the embedded database open: whatever runs there was left by a dead one.
  await sweep(store.kind === 'embedded' ? 0 : silentSeconds)
  const stopListening = await store.live.listen((message) => {
    if (message === null || message.includes('"type":"work"')) wakeAll()
  })
  const working = QUEUES.map(work)
  return {
    stop: async () => {
      stopping = true
      clearInterval(beat)
      clearInterval(sweeping)
      stopListening()
      for (const { controller } of doing.values()) controller.abort()
      wakeAll()
      // A conversion cannot be broken off; what it would write then is refused, and the work is taken up at the next start.
      const longEnough = new AbortController()
      await Promise.race([Promise.all(working), wait(PATIENCE_MS, undefined, { signal: longEnough.signal }).catch(() => {})])
      longEnough.abort()
      await stopUpkeep()
    },
  }
}

/** Says how far a piece of work is, a few times a second and no more often. */
function openTelling(store: Store, { fence, dossier }: Taken, controller: AbortController) {
  let next: { readonly stage: Stage; readonly done: number; readonly of: number } | null = null
  let running: Promise<void> | null = null
  async function run(): Promise<void> {
    while (next !== null) {
      const now = next
      next = null
      if (!(await stepJob(store, fence, now).catch(() => true))) controller.abort()
      const job = await readJob(store, { dossierId: dossier.id, id: fence.job }).catch(() => null)
      if (job !== null) await tellJob(store, dossier.id, job)
      if (next === null) break
      await new Promise((resolve) => setTimeout(resolve, TELL_MS))
    }
    running = null
  }
  return {
    step: (stage: Stage, done: number, of: number): void => {
      next = { stage, done, of }
      running ??= run()
    },
    settle: async (): Promise<void> => {
      next = null
      await running
    },
  }
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 1_000)
}
