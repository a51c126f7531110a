/**
 * `variorum worker`: converts and compares in the background, beside the app or on another machine. Any number of them.
 *
 * In: DATABASE_URL. Out: the exit code, after a signal: what it was doing is put down, and taken up by another one.
 * Refuses: the embedded database, whose worker runs inside the app. Example: DATABASE_URL=postgresql://… npx variorum worker
 */
import { fileURLToPath } from 'node:url'
import { closeConverting } from '../jobs/converting.ts'
import { startWorker } from '../jobs/worker.ts'
import { openStore } from '../prisma/client.ts'
import { isStoreError } from '../prisma/errors.ts'
import { misused } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum worker

Converts documents and compares dossiers in the background, for an app on the same PostgreSQL server (DATABASE_URL). Start as many as you like,
on any machine; each takes the next piece of work that nobody has. VARIORUM_WORKER=off keeps the app from working itself. Stop it with Ctrl+C:
what it was doing is taken up by another one.
`

export async function workerCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    terminal.out(USAGE)
    return 0
  }
  if (argv.length > 0) return misused('worker', `"${argv[0]}" is not known.`, terminal)
  if (!process.env.DATABASE_URL) {
    terminal.err('variorum worker: the embedded database belongs to the app, whose own worker does this. Set DATABASE_URL for a server.\n')
    return 1
  }
  // The engine and the converter are started from their files.
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  try {
    const store = await openStore()
    const worker = await startWorker(store)
    terminal.err(`variorum worker: ready, on ${store.place}.\n`)
    await new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
    })
    await worker.stop()
    await closeConverting()
    await store.close()
    return 0
  } catch (error) {
    if (!isStoreError(error)) throw error
    terminal.err(`variorum worker: ${error.message}\n`)
    return 1
  }
}
