/**
 * An address is watched, on both databases: fetched when it is due, once however many workers look; what changed is a revision with its file.
 * The pages come from a server of the test's own, through the real fetching.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeAddress } from '../../content/take-in.ts'
import { closeConverting, converting } from '../../jobs/converting.ts'
import { fetchJobBy } from '../../jobs/fetch-job.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { endJob, nextJob, openDueFetches, openJob, readWatch, setWatch } from '../../prisma/jobs.ts'
import { readAudit, readOrigin, readSource } from '../../prisma/read.ts'
import { addDossier, addSource } from '../../prisma/write.ts'
import { databases, type TestDatabase } from './databases.ts'

let server: Server
let address: string
let page = { status: 200, words: 'The pilot said that twelve barges passed the lock of Hale on Monday.' }
let asked = 0
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    asked += 1
    response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><html><head><title>The lock</title></head><body><article><h1>The lock</h1><p>${page.words}</p></article></body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lock`
})
afterAll(async () => {
  await closeConverting()
  server.close()
})

const fetchJob = fetchJobBy((from, signal) =>
  takeAddress(converting(), from, {}, { signal, allowing: { address: (ip) => ip === '127.0.0.1', port: () => true } }),
)

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  let now = new Date('2021-03-05T08:00:00Z')
  const at = { dossier: 'lock', path: 'pilot.md' }
  beforeAll(async () => {
    database = await start()
    store = await openStore({ ...(await database.fresh()), now: () => now })
    await addDossier(store, { slug: 'lock', title: 'The lock', description: '', author: 'Ann' })
    page = { ...page, status: 200, words: 'The pilot said that twelve barges passed the lock of Hale on Monday.' }
    await addSource(store, {
      ...at,
      text: `---\ntitle: The pilot of Hale\nurl: ${address}\n---\n\n# The lock\n\n${page.words}\n`,
      author: 'Ann',
    })
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })

  async function fetchOnce(): Promise<unknown> {
    const taken = await nextJob(store, 'intake')
    if (taken === null) throw new Error('Nothing waits.')
    const result = await fetchJob(store, taken, { signal: new AbortController().signal, step: () => {} })
    await endJob(store, taken.fence, result, 'fetch')
    return result
  }

  it('asks once when it is due, and not before', async () => {
    await setWatch(store, { ...at, address, every: 'day', author: 'Ann' })
    expect(await openDueFetches(store)).toBe(0)
    now = new Date('2021-03-06T08:00:01Z')
    const opened = await Promise.all([openDueFetches(store), openDueFetches(store)])
    expect(opened.reduce((sum, one) => sum + one)).toBe(1)
    expect(await openDueFetches(store)).toBe(0)
  })

  it('notes when nothing changed', async () => {
    expect(await fetchOnce()).toEqual({ as: 'unchanged', message: null })
    expect(await readWatch(store, at)).toEqual({
      address,
      every: 'day',
      lastAt: now.toISOString(),
      last: 'unchanged',
      message: null,
      said: null,
    })
    expect((await readSource(store, { dossier: 'lock', source: at.path }))?.revisions).toHaveLength(1)
  })

  it('makes a revision of what changed, under what the editor knows of it, with its file, and has it compared', async () => {
    page = { ...page, words: 'The pilot said that eighteen barges passed the lock of Hale on Monday.' }
    await openJob(store, { dossier: 'lock', kind: 'fetch', name: at.path, subject: {}, askedBy: 'Ann', askedById: null })
    expect(await fetchOnce()).toEqual({ as: 'changed', message: null })
    const source = await readSource(store, { dossier: 'lock', source: at.path })
    expect(source).toMatchObject({ meta: { title: 'The pilot of Hale' }, revision: { number: 2, addedBy: 'Variorum' } })
    expect(source?.text).toContain('eighteen barges')
    expect(await readOrigin(store, { ...at, number: 2 })).toMatchObject({ finalAddress: address, status: 200, hasWarc: true })
    expect(await nextJob(store, 'compare')).toMatchObject({ kind: 'compare', dossier: { slug: 'lock' }, askedBy: 'Ann' })
  })

  it('says why a page did not come, and changes nothing', async () => {
    page = { ...page, status: 410 }
    now = new Date('2021-03-08T08:00:00Z')
    expect(await openDueFetches(store)).toBe(1)
    expect(await fetchOnce()).toMatchObject({ as: 'failed', message: expect.stringContaining('is not there (status 410)') })
    expect((await readSource(store, { dossier: 'lock', source: at.path }))?.revision.number).toBe(2)
  })

  it('tells all of it in the audit', async () => {
    const told = (await readAudit(store, 'lock', 100)).filter(({ action }) => action.startsWith('watch.')).reverse()
    expect(told.map(({ action, after }) => [action, (after as { found?: string }).found ?? (after as { every?: string }).every])).toEqual([
      ['watch.set', 'day'],
      ['watch.look', 'unchanged'],
      ['watch.look', 'changed'],
      ['watch.look', 'failed'],
    ])
    await setWatch(store, { ...at, address, every: 'day', author: 'Ann' })
    await setWatch(store, { ...at, address, every: 'week', author: 'Ann' })
    await setWatch(store, { ...at, address, every: 'off', author: 'Ann', authorId: null })
    const more = (await readAudit(store, 'lock', 2)).map(({ action, before, after }) => [action, before, after])
    expect(more).toEqual([
      ['watch.remove', { address, every: 'week' }, { address, every: 'off' }],
      ['watch.change', { address, every: 'day' }, { address, every: 'week' }],
    ])
  })

  it('asks no more when it is off', async () => {
    await setWatch(store, { ...at, address, every: 'off', author: 'Ann' })
    now = new Date('2022-03-08T08:00:00Z')
    const before = asked
    expect(await openDueFetches(store)).toBe(0)
    expect(asked).toBe(before)
  })
})
