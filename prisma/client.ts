/**
 * The one door to the database.
 *
 * In:      `databaseUrl` (a PostgreSQL server, 14 or newer) or `dataDir` (a folder for the embedded database); by default what
 *          DATABASE_URL and VARIORUM_DATA say, and ./.data when they say nothing.
 * Out:     a `Store` for prisma/read.ts and prisma/write.ts, migrated to the newest version.
 * Refuses: a data folder that another process has open, a server that cannot be reached, a foreign history: `StoreError`.
 * Example: const store = await openStore(); try { await listDossiers(store) } finally { await store.close() }
 *
 * Both databases get the same client, the same migrations and the same SQL. The embedded one is a single connection: enough for one
 * desk. What survives: docs/decisions/010.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { embeddedAdapter, serverAdapter, serverPool } from './adapter.ts'
import { APP_ROLE, grantAppRole } from './app-role.ts'
import { giveCopies } from './backup/snapshot.ts'
import { openDurable } from './durable-files.ts'
import { StoreError } from './errors.ts'
import { PrismaClient } from './generated/client.ts'
import { localWire, serverWire, type Wire } from './live.ts'
import { acquireLock } from './lock.ts'
import { migrate, migrationsUpTo } from './migrate.ts'
import { embeddedSql, type Sql, serverSql } from './sql.ts'

export interface StoreOptions {
  readonly databaseUrl?: string | undefined
  /** Whoever may change tables, where the program's own login may not; VARIORUM_MIGRATE_URL beside DATABASE_URL. */
  readonly migrateUrl?: string | undefined
  readonly dataDir?: string | undefined
  /** Only these migrations, for a backup of an earlier version; all there are without it. */
  readonly upTo?: readonly string[] | undefined
  /** The clock that dates what is written; the system's unless a test brings its own. */
  readonly now?: (() => Date) | undefined
}

export interface Store {
  readonly kind: 'embedded' | 'server'
  /** For people: the folder, or the server's address without its password. */
  readonly place: string
  /** The migrations that opening applied; empty on a store that was up to date. */
  readonly applied: readonly string[]
  /** For this room only; everything else goes through prisma/read.ts and prisma/write.ts. */
  readonly db: PrismaClient
  /** What the processes that share this store tell each other (prisma/live.ts). */
  readonly live: Wire
  /** For the queue of prisma/jobs.ts, which brings its own SQL: one statement with values, or a script without. */
  readonly sql: Sql
  readonly now: () => Date
  close(): Promise<void>
}

/** Opens the store; a second call on the same data folder is refused, also inside one process. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const databaseUrl = options.dataDir === undefined ? (options.databaseUrl ?? (process.env.DATABASE_URL || undefined)) : options.databaseUrl
  const now = options.now ?? (() => new Date())
  const migrateUrl = options.migrateUrl ?? (options.databaseUrl === undefined ? process.env.VARIORUM_MIGRATE_URL || undefined : undefined)
  if (databaseUrl !== undefined) return openServer(databaseUrl, migrateUrl ?? databaseUrl, now, options.upTo)
  return openEmbedded(
    path.resolve(/* turbopackIgnore: true */ options.dataDir ?? (process.env.VARIORUM_DATA || '.data')),
    now,
    options.upTo,
  )
}

const shared = globalThis as typeof globalThis & { variorumStore?: Promise<Store> | undefined }

/** The store of a server process: opened once, and kept when the development server loads its modules again. */
export function sharedStore(): Promise<Store> {
  shared.variorumStore ??= openStore().catch((error: unknown) => {
    shared.variorumStore = undefined // The next request tries again: the other process may have stopped by then.
    throw error
  })
  return shared.variorumStore
}

async function openEmbedded(dataDir: string, now: () => Date, upTo?: readonly string[]): Promise<Store> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 }) // Notes before publication are nobody else's business.
  const lock = await acquireLock(path.join(dataDir, 'pg.lock'), dataDir)
  let database: PGlite | undefined
  try {
    const folder = path.join(dataDir, 'pg')
    database = await openDurable(folder)
    const applied = await migrate(embeddedAdapter(database), await migrationsUpTo(upTo))
    const opened = database
    const db = new PrismaClient({ adapter: embeddedAdapter(opened), transactionOptions: TRANSACTION })
    const live = localWire()
    const stopGiving = giveCopies(dataDir, opened)
    const close = once(async () => {
      await stopGiving()
      await live.close()
      await db.$disconnect()
      await opened.close()
      lock.release()
    })
    return { kind: 'embedded', place: folder, applied, db, live, sql: embeddedSql(opened), now, close }
  } catch (error) {
    await database?.close().catch(() => {})
    lock.release()
    throw error
  }
}

async function openServer(databaseUrl: string, migrateUrl: string, now: () => Date, upTo?: readonly string[]): Promise<Store> {
  const place = addressOf(databaseUrl)
  const { applied, mayTakeRole } = await migrateServer(migrateUrl, addressOf(migrateUrl), upTo)
  // A login of its own has the rights of the role already, and whoever may not take it runs with what they have.
  const role = mayTakeRole && migrateUrl === databaseUrl ? APP_ROLE : undefined
  const pool = serverPool(databaseUrl, POOL, TRANSACTION.maxWait, role)
  const db = new PrismaClient({ adapter: serverAdapter(pool), transactionOptions: TRANSACTION })
  const live = serverWire(databaseUrl, async (channel, message) => {
    await pool.query('SELECT pg_notify($1, $2)', [channel, message])
  })
  const close = once(async () => {
    await live.close()
    await db.$disconnect()
    await pool.end()
  })
  return { kind: 'server', place, applied, db, live, sql: serverSql(pool), now, close }
}

/** Several processes may start at once on one server; the advisory lock lets one migrate and the others wait for it. */
async function migrateServer(
  databaseUrl: string,
  place: string,
  upTo?: readonly string[],
): Promise<{ readonly applied: readonly string[]; readonly mayTakeRole: boolean }> {
  const guard = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_MS })
  const pool = serverPool(databaseUrl, 1, CONNECT_MS)
  // Losing it loses the lock, not the migration: each script is one transaction, and a second run of it would fail whole.
  guard.on('error', () => {})
  try {
    await guard.connect().catch((error: unknown) => {
      throw new StoreError(
        'unreachable',
        `PostgreSQL at ${place} cannot be reached: ${reasonOf(error)}. Check DATABASE_URL and that the server runs.`,
        { cause: error },
      )
    })
    await refuseOldServer(guard, place)
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = await migrate(serverAdapter(pool), await migrationsUpTo(upTo))
    return { applied, mayTakeRole: await grantAppRole(guard) }
  } finally {
    await pool.end()
    await guard.end().catch(() => {})
  }
}

async function refuseOldServer(client: pg.Client, place: string): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`SELECT current_setting('server_version_num')::int AS version`)
  const version = rows[0]?.version ?? 0
  if (version < 140_000)
    throw new StoreError('unreachable', `PostgreSQL at ${place} is version ${Math.floor(version / 10_000)}; Variorum needs 14 or newer.`)
}

/** Host, port and database of a URL, never its user or password. */
function addressOf(databaseUrl: string): string {
  try {
    const { protocol, host, pathname } = new URL(databaseUrl)
    if (protocol === 'postgresql:' || protocol === 'postgres:') return `${host || 'localhost'}${pathname}`
  } catch {
    // Falls through: what cannot be parsed is not repeated, it may hold a password.
  }
  throw new StoreError(
    'unreachable',
    'DATABASE_URL is not an address of a PostgreSQL server; it looks like postgresql://user:password@host:5432/database.',
  )
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= action()
    return done
  }
}

/** A server that does not answer in this time is down, or there is none. */
const CONNECT_MS = 10_000

/** PostgreSQL's usual limit is 100 connections; ten a process leaves room for several processes. */
const POOL = 10

/**
 * Waiting for a turn is normal when many editors write at once (PGlite: one at a time); a transaction that holds its turn longer is not.
 * The isolation is named because a server may have another one as its default.
 */
const TRANSACTION = { maxWait: 30_000, timeout: 30_000, isolationLevel: 'ReadCommitted' } as const

/** Any number, the same in every process of Variorum: the letters of its name. */
const MIGRATION_LOCK = 7_682_737
