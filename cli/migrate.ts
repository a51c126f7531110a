/**
 * `variorum migrate`: brings the database to the current schema, and nothing else. `--diff` prints what the migrations lack.
 *
 * In: DATABASE_URL or VARIORUM_DATA. Out: the migrations applied; with `--diff` SQL, and exit code 1 when there is any.
 * Refuses: a data folder in use, an unreachable server, a foreign history.
 * Example: `npm run --silent migrate -- --diff > prisma/migrations/<UTC time>_<what>/migration.sql`
 */
import { openStore } from '../prisma/client.ts'
import { missingSql } from '../prisma/drift.ts'
import { isStoreError } from '../prisma/errors.ts'

export async function migrateCommand(argv: readonly string[]): Promise<number> {
  if (argv.includes('--diff')) {
    const sql = await missingSql()
    process.stdout.write(sql)
    return sql === '' ? 0 : 1
  }
  try {
    const store = await openStore()
    await store.close()
    const what = store.applied.length === 0 ? 'is current already' : `is current now; applied: ${store.applied.join(', ')}`
    process.stdout.write(`The database ${store.kind === 'embedded' ? 'in' : 'on'} ${store.place} ${what}.\n`)
    return 0
  } catch (error) {
    if (!isStoreError(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}
