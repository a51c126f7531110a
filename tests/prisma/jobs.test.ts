/**
 * Work in the background on both databases: handed out once, fenced, put back after a death, cancelled, tried again.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../prisma/client.ts'
import { bossOf } from '../../prisma/jobs/boss.ts'
import {
  cancelJob,
  dropJob,
  endJob,
  type Follow,
  isJobLost,
  listJobs,
  nextJob,
  openDueComparisons,
  openJob,
  readJob,
  readJobFile,
  retryJob,
  stepJob,
  sweepJobs,
} from '../../prisma/jobs.ts'
import { addDossier, addSource } from '../../prisma/write.ts'
import { databases, type TestDatabase } from './databases.ts'

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  let slugs = 0
  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
    await bossOf(store).start()
  })
  afterAll(async () => {
    await bossOf(store).stop({ graceful: false })
    await store?.close()
    await database?.stop()
  })

  const dossier = async (): Promise<string> => {
    const slug = `pier-${++slugs}`
    await addDossier(store, { slug, title: 'The pier', description: '', author: 'Ann' })
    return slug
  }
  const compare = (slug: string) =>
    openJob(store, { dossier: slug, kind: 'compare', name: slug, subject: {}, askedBy: 'Ann', askedById: null })
  const bring = (slug: string, name = 'log.md') =>
    openJob(store, { dossier: slug, kind: 'import', name, subject: {}, file: new Uint8Array([1, 2, 3]), askedBy: 'Ann', askedById: null })
  /** Everything that waits, so that a test begins with an empty queue. */
  const taken = async (queue: 'compare' | 'intake') => {
    const one = await nextJob(store, queue)
    if (one === null) throw new Error('Nothing waits.')
    return one
  }

  it('hands a piece of work out once, with its bytes, and forgets them at its end', async () => {
    const slug = await dossier()
    const { id, dossierId } = await bring(slug)
    const one = await taken('intake')
    expect(one).toMatchObject({ kind: 'import', name: 'log.md', dossier: { slug }, askedBy: 'Ann', fence: { job: id, attempt: 1 } })
    expect(await nextJob(store, 'intake')).toBeNull()
    expect([...((await readJobFile(store, id)) ?? [])]).toEqual([1, 2, 3])
    expect(await stepJob(store, one.fence, { stage: 'reading', done: 1, of: 4 })).toBe(true)
    expect((await listJobs(store, dossierId))[0]).toMatchObject({ state: 'running', stage: 'reading', done: 1, of: 4 })
    expect(await endJob(store, one.fence, { results: [] }, 'import')).toBe('ended')
    expect(await readJobFile(store, id)).toBeNull()
    expect(await readJob(store, { dossierId, id })).toMatchObject({ state: 'done', result: { results: [] } })
    expect(await listJobs(store, dossierId)).toEqual([])
  })

  it('keeps one comparison a dossier open; one that is asked for while it runs is done once more by it', async () => {
    const slug = await dossier()
    const first = await compare(slug)
    expect((await compare(slug)).id).toBe(first.id)
    const one = await taken('compare')
    expect((await compare(slug)).id).toBe(first.id)
    expect(await endJob(store, one.fence, null, 'compare')).toBe('again')
    expect(await endJob(store, one.fence, null, 'compare')).toBe('ended')
    expect((await compare(slug)).id).not.toBe(first.id)
    await endJob(store, (await taken('compare')).fence, null, 'compare')
  })

  it('gives the work of a silent worker to another, and lets the first write nothing more', async () => {
    const slug = await dossier()
    const { id } = await bring(slug)
    const dead = await taken('intake')
    await sweepJobs(store, { silentSeconds: 60, own: [] })
    expect(await nextJob(store, 'intake')).toBeNull()
    await sweepJobs(store, { silentSeconds: 0, own: [id] })
    expect(await nextJob(store, 'intake')).toBeNull()
    await sweepJobs(store, { silentSeconds: 0, own: [] })
    const heir = await taken('intake')
    expect(heir.fence).toEqual({ job: id, attempt: 2 })
    const text = { dossier: slug, path: 'log.md', text: 'Two boats.', author: 'Ann' }
    const late = await addSource(store, { ...text, fence: dead.fence }).catch(isJobLost)
    expect(late).toBe(true)
    expect(await addSource(store, { ...text, fence: heir.fence })).toMatchObject({ created: 'source' })
    expect(await stepJob(store, dead.fence)).toBe(false)
    expect(await endJob(store, dead.fence, null, 'import')).toBe('lost')
    expect(await endJob(store, heir.fence, null, 'import')).toBe('ended')
  })

  it('tries again with growing pauses, says why, and gives up after the fourth time; somebody may start it anew', async () => {
    const slug = await dossier()
    const { id, dossierId } = await bring(slug)
    const pauses: number[] = []
    for (let attempt = 1; ; attempt++) {
      const one = await taken('intake')
      const became = await dropJob(store, one, { error: `No disk ${attempt}`, stopping: false })
      if (became === 'failed') break
      const { rows } = await store.sql(
        `SELECT extract(epoch FROM start_after - now())::float AS pause FROM variorum_jobs.job WHERE id = $1::uuid`,
        [id],
      )
      pauses.push((rows[0] as { pause: number }).pause)
      expect(await nextJob(store, 'intake')).toBeNull()
      await store.sql(`UPDATE variorum_jobs.job SET start_after = now() - interval '1 second' WHERE id = $1::uuid`, [id])
    }
    expect(pauses).toHaveLength(3)
    expect(pauses.every((pause, index) => pause > (pauses[index - 1] ?? 0) / 2 && pause < 40)).toBe(true)
    expect((await listJobs(store, dossierId))[0]).toMatchObject({ state: 'failed', error: 'No disk 4' })
    expect(await retryJob(store, { dossierId, id })).toBe(true)
    expect(await endJob(store, (await taken('intake')).fence, null, 'import')).toBe('ended')
    expect(await retryJob(store, { dossierId, id })).toBe(false)
  })

  it('cancels what waits and what runs, and nothing else', async () => {
    const slug = await dossier()
    const { id, dossierId } = await bring(slug)
    expect(await cancelJob(store, { dossierId, id })).toBe(true)
    expect(await nextJob(store, 'intake')).toBeNull()
    expect(await retryJob(store, { dossierId, id })).toBe(true)
    const one = await taken('intake')
    expect(await cancelJob(store, { dossierId, id })).toBe(true)
    expect(await stepJob(store, one.fence)).toBe(false)
    expect(await endJob(store, one.fence, null, 'import')).toBe('lost')
    expect(await cancelJob(store, { dossierId, id })).toBe(false)
    expect(await cancelJob(store, { dossierId: '00000000-0000-7000-8000-000000000000', id })).toBe(false)
  })

  it('is handed out in the very millisecond it was asked for', async () => {
    const { id } = await bring(await dossier())
    const due = await store.sql(`SELECT start_after < created_on AS due FROM variorum_jobs.job WHERE id = $1::uuid`, [id])
    expect(due.rows).toEqual([{ due: true }])
    await endJob(store, (await taken('intake')).fence, null, 'import')
  })

  it('puts into the queue what a kill left out of it, and takes up again at once what a stopping worker puts down', async () => {
    const slug = await dossier()
    const { id } = await bring(slug)
    await store.sql(`DELETE FROM variorum_jobs.job WHERE id = $1::uuid`, [id])
    await sweepJobs(store, { silentSeconds: 60, own: [] })
    expect(await nextJob(store, 'intake'), 'it may only just have been asked for').toBeNull()
    await sweepJobs(store, { silentSeconds: 0, own: [] })
    const one = await taken('intake')
    expect(await dropJob(store, one, { error: null, stopping: true })).toBe('again')
    expect(await endJob(store, (await taken('intake')).fence, null, 'import')).toBe('ended')
  })

  describe('the comparison that follows what came in', () => {
    const came = { documents: [{ created: true }] }
    const known = { documents: [{ created: false }] }
    const bringing = (slug: string, follow?: Follow) =>
      openJob(store, { dossier: slug, kind: 'import', name: 'log.md', subject: {}, follow, askedBy: 'Ann', askedById: null })
    const end = async (result: object) => endJob(store, (await taken('intake')).fence, result, 'import')

    it('is opened once, when the last of them has ended', async () => {
      const slug = await dossier()
      const { dossierId } = await bringing(slug, 'more')
      await bringing(slug, 'last')
      await end(known)
      expect(await openDueComparisons(store, dossierId)).toBe(0)
      await end(came)
      const both = await Promise.all([openDueComparisons(store, dossierId), openDueComparisons(store)])
      expect(both[0] + both[1]).toBe(1)
      expect(await listJobs(store, dossierId)).toMatchObject([{ kind: 'compare', state: 'waiting', askedBy: 'Ann' }])
      await bringing(slug, 'last')
      await end(came)
      expect(await openDueComparisons(store)).toBe(1)
      expect(await listJobs(store, dossierId), 'one waits already').toHaveLength(1)
      await endJob(store, (await taken('compare')).fence, null, 'compare')
    })

    it('is not opened for what nobody wants compared, for what was there already, and while more is said to come', async () => {
      const slug = await dossier()
      for (const [follow, result] of [
        [undefined, came],
        ['last', known],
        ['more', came],
      ] as const) {
        const { dossierId } = await bringing(slug, follow)
        await end(result)
        expect(await openDueComparisons(store, dossierId), `${follow}`).toBe(0)
      }
    })

    it('waits no longer for what was said to come, and survives that one of them was cancelled', async () => {
      const slug = await dossier()
      const { dossierId, id } = await bringing(slug, 'more')
      await end(came)
      await store.db.job.update({ where: { id }, data: { endedAt: new Date(Date.now() - 60_000) } })
      expect(await openDueComparisons(store)).toBe(1)
      await endJob(store, (await taken('compare')).fence, null, 'compare')
      const last = await bringing(slug, 'last')
      await cancelJob(store, last)
      expect(await openDueComparisons(store, dossierId)).toBe(0)
      expect(await nextJob(store, 'intake')).toBeNull()
      await retryJob(store, last)
      await end(came)
      expect(await openDueComparisons(store, dossierId)).toBe(1)
      await endJob(store, (await taken('compare')).fence, null, 'compare')
    })
  })

  it('lets pg-boss do its upkeep', async () => {
    await bossOf(store).maintain()
    expect(await bossOf(store).getQueueSize('intake')).toBe(0)
  })
})
