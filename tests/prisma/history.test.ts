/**
 * What is history stays, on both databases, whoever asks.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../prisma/client.ts'
import { readAudit } from '../../prisma/read.ts'
import { writeDecision } from '../../prisma/write.ts'
import { putBridge } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const slug = 'history'
const tables = ['revision', 'comparison', 'decision_version', 'audit']

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  // One store for all: what is refused leaves it as it was.
  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
    await putBridge(store, slug)
    const text = { outcome: null, reading: null, rationale: '', note: 'n', author: 'Ida' }
    await writeDecision(store, { dossier: slug, finding: 'f-lanes', expectedVersion: 0, ...text })
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })

  it.each([
    ["UPDATE revision SET text = 'x'", 'UPDATE of "revision"'],
    ['UPDATE revision SET number = 9', 'UPDATE of "revision"'],
    ["UPDATE comparison SET rules = 'x'", 'UPDATE of "comparison"'],
    ["UPDATE decision_version SET note = 'x'", 'UPDATE of "decision_version"'],
    ["UPDATE audit SET actor = 'x'", 'UPDATE of "audit"'],
    ...tables.map((table): [string, string] => [`DELETE FROM ${table}`, `DELETE of "${table}"`]),
    ...tables.map((table): [string, string] => [`TRUNCATE ${table} CASCADE`, `TRUNCATE of "${table}"`]),
    ['TRUNCATE dossier CASCADE', 'is refused'],
    ['DELETE FROM source', 'foreign key'],
    ['DELETE FROM decision', 'foreign key'],
    ['DELETE FROM dossier', 'foreign key'],
  ])('is refused to whoever owns the tables: %s', async (sql, words) => {
    const asOwner = store.db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('RESET ROLE')
      await tx.$executeRawUnsafe(sql)
    })
    await expect(asOwner).rejects.toThrow(words)
  })

  it('refuses a text that its hash does not belong to', async () => {
    await expect(
      store.db.$executeRawUnsafe(
        `INSERT INTO revision SELECT gen_random_uuid(), source_id, 99, path, text || '!', sha256, meta, added_by, created_at FROM revision`,
      ),
    ).rejects.toThrow('revision_sha256')
  })

  it('says who did what in the audit', async () => {
    const rows = await readAudit(store, slug, 100)
    expect(rows.map(({ actor, action }) => `${actor}: ${action}`)).toEqual([
      'Ida: decision.write',
      'Variorum: comparison.save',
      'Ida: source.add',
      'Ida: source.add',
      'Ida: source.add',
      'Ida: dossier.add',
    ])
    expect(rows[0]).toMatchObject({ objectType: 'decision', before: null, after: { finding: 'f-lanes', version: 1, note: 'n' } })
    expect(await readAudit(store, slug, 2)).toEqual(rows.slice(0, 2))
  })
})
