/**
 * kill -9 of app and worker during imports, comparisons and writes: no acknowledged write is lost, nothing is half imported or written
 * twice, and every piece of work ends. Two rounds here; VARIORUM_KILL_ROUNDS=50 for the whole proof.
 *
 * On the embedded database the app is the worker; on PostgreSQL each is a process of its own, and either or both are killed.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeConverting } from '../../jobs/converting.ts'
import { startWorker } from '../../jobs/worker.ts'
import { openStore, type Store, type StoreOptions } from '../../prisma/client.ts'
import { openJob } from '../../prisma/jobs.ts'
import { readAudit, readComparison, readDecision } from '../../prisma/read.ts'
import { addDossier } from '../../prisma/write.ts'
import { putBridge } from './bridge-dossier.ts'
import { type Child, startChild } from './child.ts'
import { databases, type TestDatabase } from './databases.ts'

const ROUNDS = Number(process.env.VARIORUM_KILL_ROUNDS ?? 2)
/** In one round of so many the first comparison may end before the kill. */
const COMPARED = ROUNDS < 10 ? 3 : 10

describe.each(databases)('$name', ({ name, start }) => {
  let database: TestDatabase
  let place: StoreOptions
  beforeAll(async () => {
    database = await start()
    place = await database.fresh()
    const store = await openStore(place)
    await putBridge(store, 'bridge')
    await addDossier(store, { slug: 'harbour', title: 'The harbour', description: '', author: 'Ann' })
    await store.close()
  })
  afterAll(async () => {
    await closeConverting()
    await database?.stop()
  })

  it(
    `keeps its word through ${ROUNDS} rounds of kill -9`,
    async () => {
      const env =
        place.databaseUrl === undefined ? { VARIORUM_DATA: place.dataDir ?? '', DATABASE_URL: '' } : { DATABASE_URL: place.databaseUrl }
      const begin = (role: string, round: number): Child => startChild('do-work.ts', [role, 'harbour', String(round)], env)
      const kill = async (child: Child): Promise<void> => {
        child.process.kill('SIGKILL')
        expect(await child.ended).toMatchObject({ code: 'SIGKILL', errors: '' })
      }
      const lines: string[] = []
      const apart = name === 'PostgreSQL'
      let worker = apart ? begin('worker', 0) : null
      for (let round = 0; round < ROUNDS; round++) {
        const app = begin(apart ? 'app' : 'both', round)
        await Promise.all([app.says('import'), app.says('note')])
        if (round % COMPARED === 1) await app.says('compared')
        else await wait(Math.random() * 1_500)
        // Either goes first, or both at once.
        if (worker !== null && round % 3 !== 2) {
          await kill(worker)
          await wait(Math.random() * 400)
          lines.push(...worker.lines())
          worker = begin('worker', round)
        }
        await kill(app)
        lines.push(...app.lines())
      }
      if (worker !== null) await kill(worker)
      expect(lines.filter((line) => line.startsWith('complaint'))).toEqual([])
      const store = await openStore(place)
      try {
        await check(store, lines)
      } finally {
        await store.close()
      }
    },
    60_000 + ROUNDS * 60_000,
  )
})

const said = (lines: readonly string[], word: string): readonly string[] =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))

async function check(store: Store, lines: readonly string[]): Promise<void> {
  const worker = await startWorker(store, { silentSeconds: 2 })
  await openJob(store, { dossier: 'harbour', kind: 'compare', name: 'harbour', subject: {}, askedBy: 'Ann', askedById: null })
  const open = { state: { in: ['waiting', 'running'] } }
  while ((await store.db.job.count({ where: open })) > 0) await wait(100)
  await worker.stop()

  // Every piece of work that was accepted has ended, and well.
  const asked = said(lines, 'import').map((line) => line.split(' ') as [string, string])
  const compared = said(lines, 'compare')
  const jobs = await store.db.job.findMany()
  const state = new Map(jobs.map((job) => [job.id, job.state]))
  expect([...asked.map(([id]) => id), ...compared].filter((id) => state.get(id) !== 'done')).toEqual([])
  expect(jobs.filter((job) => job.state !== 'done')).toEqual([])
  expect(await store.db.jobFile.count()).toBe(0)

  // Each document is there once, whole: one source, one revision, its file and where it is from; one line in the audit.
  const sources = await store.db.source.findMany({
    where: { dossier: { slug: 'harbour' } },
    include: { revisions: { include: { origin: { include: { file: true } } } } },
  })
  const paths = sources.map(({ path }) => path)
  expect(asked.filter(([, path]) => !paths.includes(path))).toEqual([])
  expect(sources.filter((source) => source.revisions.length !== 1 || source.revisionNumber !== 1)).toEqual([])
  expect(sources.filter(({ revisions }) => revisions[0]?.origin?.file.size === undefined)).toEqual([])
  const added = (await readAudit(store, 'harbour', 100_000)).filter(({ action }) => action === 'source.add')
  expect(added).toHaveLength(sources.length)
  expect(jobs.filter(({ kind }) => kind === 'import')).toHaveLength(sources.length)

  // The comparison is of all of them.
  const comparison = await readComparison(store, 'harbour')
  expect(comparison).toMatchObject({ outdated: false })
  expect(comparison?.comparison.sources).toHaveLength(sources.length)

  // No acknowledged note is lost, none is half written.
  const versions = (await readDecision(store, { dossier: 'bridge', finding: 'f-lanes' }))?.versions ?? []
  const kept = new Set(versions.map(({ note }) => note))
  expect(said(lines, 'note').filter((note) => !kept.has(note))).toEqual([])
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => versions.length - index))
  const interrupted = jobs.filter(({ attempt }) => attempt > 1).length
  // Two kills may both fall between two pieces of work; twenty that never meet one would prove nothing.
  if (ROUNDS < 20) return
  expect(interrupted, 'work that a kill interrupted').toBeGreaterThan(0)
  console.log(
    `${ROUNDS} kills: ${sources.length} imports, ${versions.length} notes, ${compared.length} comparisons asked for, ${interrupted} pieces of work taken up again`,
  )
}
