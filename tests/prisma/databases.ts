/**
 * Both databases behind one face, so that one suite proves both.
 *
 *   describe.each(databases)('$name', ({ start }) => {
 *     beforeAll(async () => { database = await start() }); afterAll(() => database.stop())
 *     const store = await openStore(await database.fresh())
 *
 * `fresh` gives the options of a store that has been migrated and holds nothing: a copy of the one that prepare.ts made.
 */
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import type { StoreOptions } from '../../prisma/client.ts'
import { query } from './postgres-server.ts'

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
  let copies = 0
  return {
    fresh: async () => {
      copies += 1
      const dataDir = path.join(base, `data-${copies}`)
      await cp(inject('embeddedTemplate'), dataDir, { recursive: true })
      return { dataDir }
    },
    stop: () => rm(base, { recursive: true, force: true }),
  }
}

/** One server for all files; the databases of a file go with it. */
async function startServer(): Promise<TestDatabase> {
  const template = new URL(inject('serverTemplate'))
  const at = (database: string): string => Object.assign(new URL(template), { pathname: `/${database}` }).href
  const own: string[] = []
  return {
    fresh: async () => {
      const name = `d${randomBytes(8).toString('hex')}`
      await query(at('postgres'), `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`)
      own.push(name)
      return { databaseUrl: at(name) }
    },
    stop: async () => {
      for (const name of own.splice(0)) await query(at('postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
  }
}
