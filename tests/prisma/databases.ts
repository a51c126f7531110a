/**
 * Both databases behind one face, so that one suite proves both.
 *
 *   describe.each(databases)('$name', ({ start }) => {
 *     beforeAll(async () => { database = await start() }); afterAll(() => database.stop())
 *     const store = await openStore(await database.fresh())
 *
 * `fresh` gives the options of a store that has been migrated and holds nothing: a copy of an empty one.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import type { StoreOptions } from '../../prisma/client.ts'
import { emptyStore } from './empty-store.ts'
import { query } from './postgres-server.ts'

export interface TestDatabase {
  fresh(): Promise<StoreOptions>
  /** Where nothing is yet, no migration either. */
  bare(): Promise<StoreOptions>
  stop(): Promise<void>
}

export const databases: readonly { readonly name: string; readonly start: () => Promise<TestDatabase> }[] = [
  { name: 'PGlite', start: startEmbedded },
  { name: 'PostgreSQL', start: startServer },
]

async function startEmbedded(): Promise<TestDatabase> {
  const base = await mkdtemp(path.join(tmpdir(), 'variorum-store-'))
  let folders = 0
  const bare = async () => {
    folders += 1
    return { dataDir: path.join(base, `data-${folders}`) }
  }
  return {
    bare,
    fresh: async () => {
      const { dataDir } = await bare()
      return { dataDir: await emptyStore(dataDir) }
    },
    stop: () => rm(base, { recursive: true, force: true }),
  }
}

/** One server for all files; the databases of a file go with it. */
async function startServer(): Promise<TestDatabase> {
  const template = new URL(inject('serverTemplate'))
  const at = (database: string): string => Object.assign(new URL(template), { pathname: `/${database}` }).href
  const own: string[] = []
  const make = async (how: string): Promise<StoreOptions> => {
    const name = `d${randomBytes(8).toString('hex')}`
    await query(at('postgres'), `CREATE DATABASE ${name} ${how}`)
    own.push(name)
    return { databaseUrl: at(name) }
  }
  return {
    bare: () => make(''),
    fresh: () => make(`TEMPLATE ${template.pathname.slice(1)}`),
    stop: async () => {
      for (const name of own.splice(0)) await query(at('postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
  }
}
