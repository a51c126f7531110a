/**
 * Prisma's driver adapters, with the parts repaired that would lose data or hide a failure.
 *
 * In:      an open PGlite database, or a pool of connections to a PostgreSQL server.
 * Out:     an adapter factory that both the client and the schema engine can use.
 * Refuses: nothing itself; a failing script or COMMIT reaches the caller as an error.
 * Example: new PrismaClient({ adapter: embeddedAdapter(pglite) })
 *
 * Why not the published adapters alone (pglite-prisma-adapter 0.7.2, @prisma/adapter-pg 7.10.0):
 * - PGlite's `executeScript` is not awaited, so a failing migration would be recorded as applied;
 * - PGlite's `commit` resolves although COMMIT failed (disk full, deferred constraint), so a lost write would be acknowledged;
 * - pg's `executeScript` splits at every semicolon, which cuts the body of a trigger function in two.
 * A script is sent as one message here: PostgreSQL runs it as one transaction, so a migration is applied whole or not at all.
 */
import { PGlite, type Transaction as PGliteTransaction } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/**
 * An adapter factory over PGlite: one connection, transactions one after another.
 *
 * @param makeShadow The empty database in which the schema engine tries migrations when it looks for drift.
 */
export function embeddedAdapter(
  database: PGlite,
  makeShadow: () => Promise<PGlite> = () => PGlite.create('memory://'),
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: 'variorum-pglite',
    connect: () => connectEmbedded(database),
    connectToShadowDb: async () => {
      const shadow = await makeShadow()
      return connectEmbedded(shadow, () => shadow.close())
    },
  }
}

/** An adapter factory over a pool of connections. */
export function serverAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool, { disposeExternalPool: false })
  return {
    provider: 'postgres',
    adapterName: 'variorum-pg',
    connect: async () => {
      const adapter = await factory.connect()
      return {
        provider: 'postgres',
        adapterName: 'variorum-pg',
        queryRaw: (query) => adapter.queryRaw(query),
        executeRaw: (query) => adapter.executeRaw(query),
        executeScript: async (script) => {
          await pool.query(script).catch(refuseScript)
        },
        startTransaction: (level) => adapter.startTransaction(level),
        getConnectionInfo: () => adapter.getConnectionInfo(),
        dispose: () => adapter.dispose(),
      }
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  }
}

/**
 * Connections as Prisma needs them: it reads and writes times in ISO form and in UTC, and a server may be set to another form and zone;
 * and READ COMMITTED for statements outside a transaction, whatever the server's default. For the schema engine `max` is 1.
 * With `role` every connection takes that role first (prisma/app-role.ts).
 */
export function serverPool(databaseUrl: string, max: number, connectionTimeoutMillis: number, role?: string): pg.Pool {
  const onConnect = async (client: pg.ClientBase) => {
    const take = role === undefined ? '' : `; SET ROLE ${role}`
    await client.query(`SET DateStyle = 'ISO'; SET TimeZone = 'UTC'; SET default_transaction_isolation = 'read committed'${take}`)
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, max, connectionTimeoutMillis, onConnect })
  pool.on('error', () => {}) // A connection lost while idle is replaced by the next one asked for.
  return pool
}

async function connectEmbedded(database: PGlite, onDispose: () => Promise<void> = async () => {}): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(database).connect()
  return {
    provider: 'postgres',
    adapterName: 'variorum-pglite',
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: async (script) => {
      await database.exec(script).catch(refuseScript)
    },
    // Isolation levels are ignored on purpose: there is one connection, so every transaction is serialised already.
    startTransaction: () => startEmbeddedTransaction(database),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: onDispose,
  }
}

/**
 * PGlite gives a transaction as a callback, Prisma wants one as an object. The callback waits until Prisma says commit or
 * rollback, and what PGlite then reports is what Prisma hears.
 */
function startEmbeddedTransaction(database: PGlite): Promise<Transaction> {
  return new Promise((resolve, reject) => {
    let finish: (how: 'commit' | 'rollback') => void = () => {}
    const finished = new Promise<'commit' | 'rollback'>((done) => {
      finish = done
    })
    const outcome = database.transaction(async (transaction) => {
      const queryable = await new PrismaPGlite(asDatabase(transaction)).connect()
      const end = (how: 'commit' | 'rollback') => {
        finish(how)
        return outcome
      }
      resolve({
        provider: 'postgres',
        adapterName: 'variorum-pglite',
        options: { usePhantomQuery: true },
        queryRaw: (query: SqlQuery) => queryable.queryRaw(query),
        executeRaw: (query: SqlQuery) => queryable.executeRaw(query),
        commit: () => end('commit'),
        rollback: () => end('rollback'),
      })
      if ((await finished) === 'rollback') await transaction.rollback()
    })
    outcome.catch(reject)
  })
}

/** The adapter only calls `query` on what it is given, which a transaction has as well. */
function asDatabase(transaction: PGliteTransaction): PGlite {
  return transaction as unknown as PGlite
}

/** In the words the schema engine understands, so that it reports (and records) what the database said. */
function refuseScript(error: unknown): never {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  throw new DriverAdapterError({
    kind: 'postgres',
    code: error.code,
    severity: 'ERROR',
    message: error.message,
    detail: 'detail' in error && typeof error.detail === 'string' ? error.detail : undefined,
    column: undefined,
    hint: undefined,
  })
}
