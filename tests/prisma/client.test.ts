/**
 * The door: which database is opened, and plain words when it is not there.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore, sharedStore } from '../../prisma/client.ts'
import { isStoreError, StoreError } from '../../prisma/errors.ts'
import { listDossiers } from '../../prisma/read.ts'
import { addDossier } from '../../prisma/write.ts'
import { query, startPostgres } from './postgres-server.ts'

let base: string
beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'variorum-door-'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

const dossier = { slug: 'a', title: 'A', description: '', author: 'Ida' }

describe('a server', () => {
  it.each([
    ['not an address', /looks like postgresql:\/\//],
    ['mysql://u:secret@localhost/d', /looks like postgresql:\/\//],
    ['postgresql://u:secret@127.0.0.1:1/d', /at 127\.0\.0\.1:1\/d cannot be reached: .*Check DATABASE_URL/],
  ])('that is not there is named, but never its password: %s', async (databaseUrl, words) => {
    const opening = openStore({ databaseUrl })
    await expect(opening).rejects.toThrow(words)
    await expect(opening).rejects.toMatchObject({ code: 'unreachable' })
    await expect(opening).rejects.not.toThrow(/secret/)
  })

  it('that drops its connections is used again; one that stops is named', async () => {
    const server = await startPostgres()
    const store = await openStore({ databaseUrl: await server.createDatabase() })
    try {
      expect(store.place).toMatch(/^127\.0\.0\.1:\d+\/d1$/)
      await addDossier(store, dossier)
      await query(server.url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'd1'`)
      await vi.waitFor(async () => expect(await listDossiers(store)).toHaveLength(1), 5_000)
      await server.stop()
      for (const asking of [() => listDossiers(store), () => addDossier(store, { ...dossier, slug: 'b' })]) {
        await expect(asking()).rejects.toMatchObject({ name: 'StoreError', code: 'unreachable' })
      }
    } finally {
      await store.close()
      await server.stop()
    }
  })
})

describe('the embedded database', () => {
  it('stands where VARIORUM_DATA says, with the folders it needs, for its owner alone', async () => {
    const dataDir = path.join(base, 'some', 'where')
    vi.stubEnv('VARIORUM_DATA', dataDir)
    vi.stubEnv('DATABASE_URL', '')
    const store = await sharedStore()
    expect(store).toMatchObject({ kind: 'embedded', place: path.join(dataDir, 'pg') })
    expect(statSync(dataDir).mode & 0o077).toBe(0)
    // A development server loads its modules again and again; the store stays one.
    expect(await sharedStore()).toBe(store)
    vi.resetModules()
    const again = await import('../../prisma/client.ts')
    expect(again.sharedStore).not.toBe(sharedStore)
    expect(await again.sharedStore()).toBe(store)
    await store.close()
    await store.close()
    vi.unstubAllEnvs()
  })
})

describe('an error of the store', () => {
  it('is told across copies of its module', () => {
    expect(isStoreError(new StoreError('invalid', 'x'))).toBe(true)
    expect(isStoreError(Object.assign(new Error('x'), { name: 'StoreError', code: 'invalid' }))).toBe(true)
    for (const other of [new Error('x'), null, 'StoreError', { name: 'StoreError', code: 'invalid' }])
      expect(isStoreError(other)).toBe(false)
  })
})
