/**
 * The worker inside the app. Started once a process by instrumentation.ts; cli/setup/serve.mjs stops it before the database is closed.
 *
 * In: VARIORUM_WORKER. Out: nothing. Refuses: to start with VARIORUM_WORKER=off, where `variorum worker` does the work elsewhere; on the
 * embedded database, which no other process can open, that is not heard.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { startWorker, type Worker } from '../../jobs/worker.ts'
import { sharedStore } from '../../prisma/client.ts'

const shared = globalThis as typeof globalThis & { variorumWorker?: Promise<Worker> | undefined }

/** The database may not be there yet; pages say so, and the worker comes later. */
const AGAIN_MS = 3_000

export function startAppWorker(): void {
  shared.variorumWorker ??= start()
}

async function start(): Promise<Worker> {
  for (;;) {
    try {
      const store = await sharedStore()
      if (store.kind === 'server' && process.env.VARIORUM_WORKER === 'off') return { stop: async () => {} }
      return await startWorker(store)
    } catch {
      await wait(AGAIN_MS, undefined, { ref: false })
    }
  }
}
