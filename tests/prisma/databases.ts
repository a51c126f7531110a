/**
 * Both databases behind one face, so that one suite proves both.
 *
 *   describe.each(databases)('$name', ({ start }) => {
 *     beforeAll(async () => { database = await start() }); afterAll(() => database.stop())
 *     const store = await openStore(await database.fresh())
 *
 * `fresh` gives the options of a store that has been migrated and holds nothing. PGlite needs seconds to make a database, so one is made
 * and copied.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore, type StoreOptions } from '../../prisma/client.ts'
import { startPostgres } from './postgres-server.ts'

export interface TestDatabase {
  fresh(): Promise<StoreOptions>
  stop(): Promise<void>
}

export const databases: readonly { readonly name: string; readonly start: () => Promise<TestDatabase> }[] = [
  { name: 'PGlite', start: startEmbedded },
  { name: 'PostgreSQL', start: startServer },
]

async function startEmbedded(): Promise<TestDatabase> {
  const base = await mkdtemp(path.join(tmpdir(), 'variorum-store-'))
  const template = path.join(base, 'template')
  await (await openStore({ dataDir: template })).close()
  let copies = 0
  return {
    fresh: async () => {
      copies += 1
      const dataDir = path.join(base, `data-${copies}`)
      await cp(template, dataDir, { recursive: true })
      return { dataDir }
    },
    stop: () => rm(base, { recursive: true, force: true }),
  }
}

async function startServer(): Promise<TestDatabase> {
  const server = await startPostgres()
  return { fresh: async () => ({ databaseUrl: await server.createDatabase() }), stop: () => server.stop() }
}
