/**
 * What separates the migrations from schema.prisma, worked out on a database in memory.
 *
 * In: the files of this room. Out: SQL, empty when nothing is missing. Refuses: migrations that cannot be applied one after the other.
 * Example: await missingSql() // 'ALTER TABLE "source" ADD COLUMN …'
 */
import { PGlite } from '@electric-sql/pglite'
import { embeddedAdapter } from './adapter.ts'
import { drift } from './migrate.ts'

export async function missingSql(): Promise<string> {
  const database = await PGlite.create('memory://')
  try {
    return await drift(embeddedAdapter(database))
  } finally {
    await database.close()
  }
}
