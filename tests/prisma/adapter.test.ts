/**
 * What prisma/adapter.ts repairs: a COMMIT that fails is heard, a script that fails is heard, a script may hold functions.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedAdapter, serverAdapter, serverPool } from '../../prisma/adapter.ts'
import { PrismaClient } from '../../prisma/generated/client.ts'
import { emptyPglite } from './empty-pglite.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server?.stop())

describe.each(['PGlite', 'PostgreSQL'])('%s', (name) => {
  let factory: ReturnType<typeof embeddedAdapter>
  let db: PrismaClient
  let close: () => Promise<void>

  beforeAll(async () => {
    if (name === 'PGlite') {
      const database = await emptyPglite()
      factory = embeddedAdapter(database)
      close = () => database.close()
    } else {
      const pool = serverPool(await server.createDatabase(), 5, 10_000)
      factory = serverAdapter(pool)
      close = () => pool.end()
    }
    db = new PrismaClient({ adapter: factory })
    const adapter = await factory.connect()
    await adapter.executeScript('CREATE TABLE one (id int UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO one VALUES (1);')
    await adapter.dispose()
  })
  afterAll(async () => {
    await db.$disconnect()
    await close()
  })
  const ids = async () => (await db.$queryRaw<{ id: number }[]>`SELECT id FROM one ORDER BY id`).map(({ id }) => id)

  it('tells that COMMIT failed', async () => {
    const committing = db.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO one VALUES (1)`
      return 'acknowledged'
    })
    await expect(committing).rejects.toThrow(/one_id_key|Unique/)
    expect(await ids()).toEqual([1])
  })

  it('takes back what a failing transaction did, and works on', async () => {
    const failing = db.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO one VALUES (2)`
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    const wrong = db.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO one VALUES (3)`
      await tx.$executeRaw`SELECT * FROM nowhere`
    })
    await expect(wrong).rejects.toThrow('nowhere')
    expect(await ids()).toEqual([1])
  })

  it('lets transactions that overlap wait for each other', async () => {
    const adding = Array.from({ length: 20 }, (_, index) => db.$transaction((tx) => tx.$executeRaw`INSERT INTO one VALUES (${index + 10})`))
    await Promise.all(adding)
    expect(await ids()).toHaveLength(21)
  })

  it('tells that a script failed, and keeps no half of it', async () => {
    const adapter = await factory.connect()
    await expect(adapter.executeScript('CREATE TABLE half (id int); SELECT * FROM nowhere')).rejects.toThrow('nowhere')
    expect(await db.$queryRaw`SELECT to_regclass('half')::text AS half`).toEqual([{ half: null }])
    await adapter.dispose()
  })

  it('runs a script with semicolons inside a function', async () => {
    const adapter = await factory.connect()
    await adapter.executeScript('CREATE FUNCTION seven() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 7; END $$; SELECT 1;')
    expect(await db.$queryRaw`SELECT seven()`).toEqual([{ seven: 7 }])
    await adapter.dispose()
  })
})
