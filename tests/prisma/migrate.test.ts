/**
 * Migrations by Prisma's engine in WebAssembly: the history must be the one `prisma migrate deploy` keeps, on both databases.
 * The engine is an internal package; what is used of it is used here.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serverAdapter, serverPool } from '../../prisma/adapter.ts'
import { openStore } from '../../prisma/client.ts'
import { drift, type Migration, migrate, readMigrations, storeRoom } from '../../prisma/migrate.ts'
import { adapterOf, emptyPglite } from './empty-pglite.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

type Row = Readonly<Record<string, unknown>>

interface Opened {
  readonly factory: SqlMigrationAwareDriverAdapterFactory
  rows(sql: string): Promise<readonly Row[]>
  close(): Promise<void>
}

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server?.stop())

async function openEmbedded(): Promise<Opened> {
  const database = await emptyPglite()
  return { factory: adapterOf(database), rows: async (sql) => (await database.query<Row>(sql)).rows, close: () => database.close() }
}

async function openServer(): Promise<Opened> {
  const pool = serverPool(await server.createDatabase(), 1, 10_000)
  return { factory: serverAdapter(pool), rows: async (sql) => (await pool.query<Row>(sql)).rows, close: () => pool.end() }
}

const migration = (name: string, script: string): Migration => ({
  name,
  script,
  checksum: createHash('sha256').update(script).digest('hex'),
})
const later = migration('20991231000000_later', 'CREATE TABLE later (id int);')

describe.each([
  { name: 'PGlite', open: openEmbedded },
  { name: 'PostgreSQL', open: openServer },
])('$name', ({ open }) => {
  let opened: Opened
  let ours: readonly Migration[]
  beforeEach(async () => {
    opened = await open()
    ours = await readMigrations()
  })
  afterEach(() => opened?.close())

  it('migrates an empty database, and finds nothing to do the next time', async () => {
    expect(await migrate(opened.factory)).toEqual(ours.map(({ name }) => name))
    const tables = await opened.rows(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)
    expect(tables.map(({ tablename }) => tablename)).toEqual(
      expect.arrayContaining(['audit', 'decision', 'decision_version', 'dossier', 'revision']),
    )
    const before = await opened.rows('SELECT * FROM _prisma_migrations')
    expect(await migrate(opened.factory)).toEqual([])
    expect(await opened.rows('SELECT * FROM _prisma_migrations')).toEqual(before)
  })

  it('leaves the history in the form of `prisma migrate deploy`', async () => {
    await migrate(opened.factory)
    const columns = await opened.rows(
      `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`,
    )
    expect(columns.map(({ column_name: column, data_type: type }) => `${column} ${type}`)).toEqual([
      'id character varying',
      'checksum character varying',
      'finished_at timestamp with time zone',
      'migration_name character varying',
      'logs text',
      'rolled_back_at timestamp with time zone',
      'started_at timestamp with time zone',
      'applied_steps_count integer',
    ])
    const files = await Promise.all(ours.map(({ name }) => readFile(path.join(storeRoom(), 'migrations', name, 'migration.sql'))))
    expect(
      await opened.rows(
        'SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at, finished_at IS NULL AS open FROM _prisma_migrations ORDER BY 1',
      ),
    ).toEqual(
      ours.map(({ name }, index) => ({
        migration_name: name,
        checksum: createHash('sha256')
          .update(files[index] ?? '')
          .digest('hex'),
        applied_steps_count: 1,
        logs: null,
        rolled_back_at: null,
        open: false,
      })),
    )
  })

  it('applies a later migration to a database with data', async () => {
    await migrate(opened.factory)
    await opened.rows(`INSERT INTO dossier (id, slug, title, created_at, updated_at) VALUES (gen_random_uuid(), 's', 't', now(), now())`)
    expect(await migrate(opened.factory, [...ours, later])).toEqual([later.name])
    expect(await opened.rows('SELECT slug FROM dossier')).toEqual([{ slug: 's' }])
  })

  it.each([
    ['an edited migration', `UPDATE _prisma_migrations SET checksum = 'x'`, [], /script is not ours: 2/],
    ['a migration that failed half way', 'UPDATE _prisma_migrations SET finished_at = NULL', [], /failed half way: 2/],
    ['a database from the future', 'SELECT 1', [later], /does not know .*20991231000000_later/],
  ])('refuses %s and changes nothing', async (_, sql, extra, words) => {
    await migrate(opened.factory, [...ours, ...extra])
    await opened.rows(sql)
    const before = await opened.rows('SELECT * FROM _prisma_migrations')
    const migrating = migrate(opened.factory, ours)
    await expect(migrating).rejects.toThrow(words)
    await expect(migrating).rejects.toMatchObject({ code: 'history-differs' })
    expect(await opened.rows('SELECT * FROM _prisma_migrations')).toEqual(before)
  })

  it('applies a migration whole or not at all, and says what the database said', async () => {
    const broken = migration('20991231000001_broken', 'CREATE TABLE half (id int); SELECT * FROM nowhere;')
    const migrating = migrate(opened.factory, [...ours, broken])
    await expect(migrating).rejects.toThrow(/^The migration 20991231000001_broken could not .* said: No such table: nowhere$/)
    await expect(migrating).rejects.toMatchObject({ code: 'migration-failed' })
    expect(await opened.rows(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }])
    expect(await opened.rows(`SELECT finished_at FROM _prisma_migrations WHERE migration_name = '${broken.name}'`)).toEqual([
      { finished_at: null },
    ])
    await expect(migrate(opened.factory, [...ours, broken])).rejects.toMatchObject({ code: 'history-differs' })
  })
})

describe('several processes on one server', () => {
  it('migrates once when all start at the same time', async () => {
    const databaseUrl = await server.createDatabase()
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl })))
    const ours = await readMigrations()
    expect(stores.flatMap(({ applied }) => applied)).toEqual(ours.map(({ name }) => name))
    await Promise.all(stores.map((store) => store.close()))
  })
})

describe('schema.prisma and the migrations', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await openEmbedded()
  })
  afterAll(() => opened?.close())

  it('say the same', async () => {
    expect(await drift(opened.factory)).toBe('')
  })

  it.each([
    ['a column', 'note         String', 'note String\n  extra Int', 'ADD COLUMN     "extra"'],
    ['an index', '@@index([sha256])', '', 'DROP INDEX "revision_sha256_idx"'],
    ['a type', 'severity  Int', 'severity String', 'severity'],
  ])('would be caught saying something else about %s', async (_, old, changed, words) => {
    const schema = await readFile(path.join(storeRoom(), 'schema.prisma'), 'utf8')
    expect(schema.replaceAll(/ +/g, ' ')).toContain(old.replaceAll(/ +/g, ' '))
    expect(await drift(opened.factory, schema.replace(new RegExp(escaped(old)), changed))).toContain(words)
  })
})

/** `old` as a pattern that takes any number of spaces. */
function escaped(old: string): string {
  return old.replaceAll(/[[\]()@]/g, '\\$&').replaceAll(/ +/g, ' +')
}
