/**
 * A document that came in is kept with its bytes, on both databases: what went in comes out, and is history.
 */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceMeta } from '../../lib/model.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { readAudit, readOrigin, readOriginFile, readSource, readTexts } from '../../prisma/read.ts'
import { addDossier, changeMetadata, importSource, type NewImport } from '../../prisma/write.ts'
import { databases, type TestDatabase } from './databases.ts'

const meta: SourceMeta = {
  title: 'Port log',
  publisher: null,
  author: null,
  url: null,
  published: null,
  retrieved: null,
  language: 'en',
  kind: null,
}
const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)

function document(more: Partial<NewImport['origin']> = {}, path = 'log.md'): NewImport {
  const origin: NewImport['origin'] = {
    ...{ name: 'log.pdf', mediaType: 'application/pdf', bytes, converter: 'pdf', converterVersion: '1', address: null, finalAddress: null },
    ...{
      fetchedAt: null,
      status: null,
      headers: [],
      archives: [],
      notices: [{ code: 'encoding', message: 'It is not UTF-8.' }],
      warc: null,
    },
    ...more,
  }
  return { dossier: 'log', path, text: '---\ntitle: Port log\n---\n\nTen ferries.', meta, origin, author: 'Ida' }
}

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
    await addDossier(store, { slug: 'log', title: 'Log', description: '', author: 'Ida' })
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })

  it('keeps the text, the bytes and where they are from', async () => {
    expect(await importSource(store, document())).toEqual({ path: 'log.md', created: true })
    const at = { dossier: 'log', path: 'log.md', number: 1 }
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(await readOrigin(store, at)).toMatchObject({
      name: 'log.pdf',
      mediaType: 'application/pdf',
      fileSha256: hash,
      size: 70_000,
      converter: 'pdf',
      converterVersion: '1',
      hasWarc: false,
      notices: [{ code: 'encoding', message: 'It is not UTF-8.' }],
    })
    expect(Buffer.from((await readOriginFile(store, { ...at, what: 'file' }))?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect(await readOriginFile(store, { ...at, what: 'warc' })).toBeNull()
    expect((await readSource(store, { dossier: 'log', source: 'log.md' }))?.meta.title).toBe('Port log')
    expect((await readAudit(store, 'log', 1))[0]?.action).toBe('source.add')
  })

  it('takes the same file once, and another of that name under another', async () => {
    expect(await importSource(store, document())).toEqual({ path: 'log.md', created: false })
    expect(await importSource(store, document({ bytes: Uint8Array.of(1) }))).toEqual({ path: 'log-2.md', created: true })
    expect((await readTexts(store, 'log'))?.map(({ path }) => path)).toEqual(['log.md', 'log-2.md'])
  })

  it('keeps how a page was fetched', async () => {
    const fetched = {
      address: 'https://a.org/x',
      finalAddress: 'https://a.org/y',
      fetchedAt: '2024-05-01T09:00:00.000Z',
      status: 200,
      headers: [['Content-Type', 'text/html']] as const,
      archives: [{ url: 'https://archive.org/1', original: null, at: null }],
      warc: Uint8Array.of(87, 65, 82, 67),
    }
    expect(await importSource(store, document(fetched))).toEqual({ path: 'log-3.md', created: true })
    const at = { dossier: 'log', path: 'log-3.md', number: 1 }
    const { warc: _warc, ...told } = fetched
    expect(await readOrigin(store, at)).toMatchObject({ ...told, hasWarc: true })
    expect(Buffer.from((await readOriginFile(store, { ...at, what: 'warc' }))?.bytes ?? []).toString()).toBe('WARC')
  })

  it('changes metadata by a new revision whose words are from the same file, and loses no race', async () => {
    const change = {
      dossier: 'log',
      path: 'log.md',
      text: '---\ntitle: Log of the port\n---\n\nTen ferries.',
      meta: { ...meta, title: 'Log of the port' },
      author: 'Bo',
    }
    expect(await changeMetadata(store, { ...change, expectedNumber: 1 })).toEqual({ number: 2 })
    expect(await changeMetadata(store, { ...change, expectedNumber: 1 })).toBeNull()
    expect(await changeMetadata(store, { ...change, expectedNumber: 2 })).toEqual({ number: 2 })
    expect((await readSource(store, { dossier: 'log', source: 'log.md' }))?.meta.title).toBe('Log of the port')
    expect((await readOrigin(store, { dossier: 'log', path: 'log.md', number: 2 }))?.name).toBe('log.pdf')
  })

  it('takes no more than 5,000 sources', async () => {
    await addDossier(store, { slug: 'full', title: 'Full', description: '', author: 'Ida' })
    await store.db.$executeRawUnsafe(`INSERT INTO source (id, dossier_id, path, position, created_at, updated_at)
      SELECT gen_random_uuid(), d.id, 'x' || n, n, now(), now() FROM dossier d, generate_series(1, 5000) n WHERE d.slug = 'full'`)
    await expect(importSource(store, { ...document(), dossier: 'full' })).rejects.toMatchObject({
      code: 'full',
      message: expect.stringContaining('5000 sources'),
    })
  })

  it('lets nobody change or remove it', async () => {
    for (const sql of [
      'UPDATE stored_file SET size = 1',
      'DELETE FROM origin',
      'DELETE FROM stored_file',
      `UPDATE origin SET name = 'x'`,
    ]) {
      await expect(store.db.$executeRawUnsafe(sql)).rejects.toThrow(/history is only added to|permission denied/)
    }
  })
})
