/**
 * A worker with work of the test's own: what is cancelled stops, what a stopping worker puts down goes on elsewhere, progress reaches the wire.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Handler } from '../../jobs/handler.ts'
import { startWorker } from '../../jobs/worker.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { cancelJob, type JobView, openJob, readJob } from '../../prisma/jobs.ts'
import { addDossier } from '../../prisma/write.ts'
import { databases, type TestDatabase } from './databases.ts'

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
    await addDossier(store, { slug: 'quay', title: 'The quay', description: '', author: 'Ann' })
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })

  const bring = (name: string) => openJob(store, { dossier: 'quay', kind: 'import', name, subject: {}, askedBy: 'Ann', askedById: null })
  async function until(job: { readonly id: string; readonly dossierId: string }, is: (view: JobView) => boolean): Promise<JobView> {
    for (;;) {
      const view = await readJob(store, job)
      if (view !== null && is(view)) return view
      await wait(10)
    }
  }
  const untilAborted: Handler = async (_store, _taken, { signal, step }) => {
    step('reading', 1, 10)
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    signal.throwIfAborted()
    return null
  }
  const complaints: unknown[] = []
  const begin = (handler: Handler) =>
    startWorker(store, { silentSeconds: 1, handlers: { import: handler }, complain: (error) => complaints.push(error) })

  it('tells how far it is, stops what is cancelled, and goes on with the next', async () => {
    const heard: string[] = []
    const stopListening = await store.live.listen((message) => void heard.push(message ?? ''))
    const worker = await begin(untilAborted)
    const first = await bring('a.md')
    await until(first, ({ stage }) => stage === 'reading')
    await cancelJob(store, first)
    const second = await bring('b.md')
    await until(second, ({ state }) => state === 'running')
    expect(await readJob(store, first)).toMatchObject({ state: 'cancelled' })
    await cancelJob(store, second)
    await worker.stop()
    stopListening()
    const told = heard.map((text) => JSON.parse(text)).filter(({ type }) => type === 'job')
    expect(told.filter(({ job }) => job.id === first.id).map(({ job }) => job.state)).toEqual(
      expect.arrayContaining(['running', 'cancelled']),
    )
    expect(told.find(({ job }) => job.stage === 'reading')?.job).toMatchObject({ done: 1, of: 10, name: 'a.md' })
  })

  it('puts down what it is doing when it is stopped, and another one does it', async () => {
    const job = await bring('c.md')
    const stopping = await begin(untilAborted)
    await until(job, ({ state }) => state === 'running')
    await stopping.stop()
    expect(await readJob(store, job)).toMatchObject({ state: 'waiting', error: null })
    const heir = await begin(async () => ({ documents: [] }))
    expect(await until(job, ({ state }) => state === 'done')).toMatchObject({ result: { documents: [] } })
    await heir.stop()
  })

  it('tries again what failed, keeps the reason, and says it in the terminal', async () => {
    let times = 0
    const worker = await begin(async () => {
      times += 1
      if (times === 1) throw new Error('The disk was full.')
      return null
    })
    const job = await bring('d.md')
    await until(job, ({ error }) => error === 'The disk was full.')
    expect(await until(job, ({ state }) => state === 'done')).toMatchObject({ error: null })
    expect(times).toBe(2)
    expect(complaints.map(String)).toEqual(['Error: The disk was full.'])
    complaints.length = 0
    await worker.stop()
  })
})
