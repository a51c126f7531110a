/**
 * The role of the running program on a real PostgreSQL server: it works with it, and cannot alter history, whatever it tries.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFirstOwner, signIn } from '../../prisma/accounts.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { writeDecision } from '../../prisma/write.ts'
import { putBridge } from './bridge-dossier.ts'
import { type PostgresServer, query, startPostgres } from './postgres-server.ts'

let server: PostgresServer
let url: string
let store: Store

beforeAll(async () => {
  server = await startPostgres()
  url = await server.createDatabase()
  store = await openStore({ databaseUrl: url })
  await putBridge(store, 'bridge')
  const text = { outcome: null, reading: null, rationale: '', note: 'n', author: 'Ida' }
  await writeDecision(store, { dossier: 'bridge', finding: 'f-lanes', expectedVersion: 0, ...text })
})
afterAll(async () => {
  await store?.close()
  await server?.stop()
})

const REFUSED = /permission denied|must be owner|must be superuser/

/** What nobody may do to history, and what only the owner of the tables may. */
const forbidden = [
  "UPDATE audit SET actor = 'x'",
  'DELETE FROM audit',
  'TRUNCATE audit',
  'ALTER TABLE audit DISABLE TRIGGER ALL',
  'DROP TRIGGER audit_is_history ON audit',
  'DROP TABLE audit',
  "UPDATE decision_version SET note = 'x'",
  "UPDATE revision SET text = 'x'",
  "UPDATE comparison SET rules = 'x'",
  'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
  'UPDATE _prisma_migrations SET checksum = NULL',
  'CREATE ROLE another SUPERUSER',
]

describe('as the program runs when its login owns the tables', () => {
  it('has taken the role', async () => {
    expect(await store.db.$queryRawUnsafe('SELECT current_user::text AS name')).toEqual([{ name: 'variorum_app' }])
  })

  it('cannot give itself more', async () => {
    await store.db.$executeRawUnsafe('GRANT UPDATE ON audit TO variorum_app') // PostgreSQL answers with a warning that nothing was granted.
    await expect(store.db.$executeRawUnsafe("UPDATE audit SET actor = 'x'")).rejects.toThrow('permission denied')
  })

  it.each(forbidden)('may not: %s', async (sql) => {
    await expect(store.db.$executeRawUnsafe(sql)).rejects.toThrow(REFUSED)
  })

  it('can do its work', async () => {
    expect(await addFirstOwner(store, { name: 'Ida', email: 'ida@desk.example', password: 'seven grey herons' })).toBe(true)
    const from = { address: '203.0.113.7', userAgent: 'Test' }
    expect(await signIn(store, { email: 'ida@desk.example', password: 'seven grey herons', from })).toMatchObject({ ok: true })
  })

  it('gives the role its rights again when a table came in without them', async () => {
    await query(url, 'REVOKE ALL ON dossier FROM variorum_app; GRANT UPDATE ON audit TO variorum_app')
    const again = await openStore({ databaseUrl: url })
    expect(await again.db.dossier.count()).toBe(1)
    await expect(again.db.$executeRawUnsafe("UPDATE audit SET actor = 'x'")).rejects.toThrow('permission denied')
    await again.close()
  })
})

describe('with a login of its own', () => {
  it('runs as that login, which cannot become another', async () => {
    await query(server.url, "CREATE ROLE desk LOGIN PASSWORD 'desk' IN ROLE variorum_app")
    const own = new URL(url)
    own.username = 'desk'
    own.password = 'desk'
    const running = await openStore({ databaseUrl: own.href, migrateUrl: url })
    try {
      expect(running.applied).toEqual([])
      expect(await running.db.$queryRawUnsafe('SELECT current_user::text AS name, session_user::text AS login')).toEqual([
        { name: 'desk', login: 'desk' },
      ])
      await putBridge(running, 'second')
      for (const sql of [...forbidden, 'SET ROLE variorum']) {
        await expect(running.db.$executeRawUnsafe(sql), sql).rejects.toThrow(REFUSED)
      }
    } finally {
      await running.close()
    }
  })

  it('starts without the other login when nothing is to migrate', async () => {
    const own = new URL(url)
    own.username = 'desk'
    own.password = 'desk'
    const running = await openStore({ databaseUrl: own.href })
    expect(await running.db.dossier.count()).toBe(2)
    await running.close()
  })
})

describe('where no role may be made', () => {
  it('runs with the login it has', async () => {
    await query(server.url, "CREATE ROLE plain LOGIN PASSWORD 'plain'")
    await query(server.url, 'CREATE DATABASE plain OWNER plain')
    await query(server.url, 'ALTER ROLE variorum_app RENAME TO variorum_app_kept')
    const own = new URL(server.url)
    own.username = 'plain'
    own.password = 'plain'
    own.pathname = '/plain'
    const running = await openStore({ databaseUrl: own.href })
    try {
      expect(await running.db.$queryRawUnsafe('SELECT current_user::text AS name')).toEqual([{ name: 'plain' }])
      await expect(running.db.$executeRawUnsafe('DELETE FROM audit')).resolves.toBe(0)
      await putBridge(running, 'third')
      await expect(running.db.$executeRawUnsafe('DELETE FROM audit')).rejects.toThrow('history is only added to')
    } finally {
      await running.close()
      await query(server.url, 'ALTER ROLE variorum_app_kept RENAME TO variorum_app')
    }
  })
})
