/**
 * Empty embedded databases in memory. PGlite takes seconds to make its first one; the others are copies of that.
 */
import { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { embeddedAdapter } from '../../prisma/adapter.ts'

let first: Promise<Blob> | undefined

export async function emptyPglite(): Promise<PGlite> {
  first ??= makeFirst()
  return PGlite.create({ dataDir: 'memory://', loadDataDir: await first })
}

/** An adapter whose shadow database, too, is a copy. */
export function adapterOf(database: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return embeddedAdapter(database, emptyPglite)
}

async function makeFirst(): Promise<Blob> {
  const database = await PGlite.create('memory://')
  const dump = await database.dumpDataDir('none')
  await database.close()
  return dump
}
