/**
 * A stored dossier is compared now, by a worker of this process, while a bar says how far it is.
 *
 * In: an open store, a slug. Out: why it did not succeed, or null. Refuses: nothing. `import --compare` and `prepare` both do it by this.
 * Example: await compareStored(store, { dossier: 'harbour', author: 'Terminal' }, terminal)
 */
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { closeConverting } from '../jobs/converting.ts'
import { startWorker } from '../jobs/worker.ts'
import type { Store } from '../prisma/client.ts'
import { openJob, readJob } from '../prisma/jobs.ts'
import { openProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'

const LOOK_MS = 300
const LABELS: Readonly<Record<string, string>> = { reading: 'Reading', comparing: 'Comparing', saving: 'Saving' }

interface Which {
  readonly dossier: string
  readonly author: string
}

export async function compareStored(store: Store, which: Which, terminal: Terminal): Promise<string | null> {
  const comparing = await openComparing(store, terminal)
  try {
    return await comparing.compare(which)
  } finally {
    await comparing.close()
  }
}

/** For several dossiers, one after the other, by one worker. */
export async function openComparing(
  store: Store,
  terminal: Terminal,
): Promise<{ readonly compare: (which: Which) => Promise<string | null>; readonly close: () => Promise<void> }> {
  // The engine is started from its file.
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  const worker = await startWorker(store)
  return {
    compare: (which) => compareOne(store, which, terminal),
    close: async () => {
      await worker.stop()
      await closeConverting()
    },
  }
}

async function compareOne(store: Store, { dossier, author }: Which, terminal: Terminal): Promise<string | null> {
  const bar = openProgress(terminal)
  try {
    const job = await openJob(store, { dossier, kind: 'compare', name: dossier, subject: {}, askedBy: author, askedById: null })
    let [stage, since] = ['', Date.now()]
    for (;;) {
      const now = await readJob(store, job)
      if (now === null || now.state === 'cancelled') return 'it was cancelled.'
      if (now.state === 'failed') return now.error ?? 'it failed.'
      if (now.state === 'done') return null
      if (now.stage !== null && now.stage !== stage) [stage, since] = [now.stage, Date.now()]
      bar.show({ label: LABELS[stage] ?? 'Waiting', done: now.done, of: now.of, seconds: (Date.now() - since) / 1_000 })
      await wait(LOOK_MS)
    }
  } finally {
    bar.clear()
  }
}
