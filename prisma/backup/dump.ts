/**
 * Everything in the database, row by row, as one moment saw it.
 *
 * In:      a store. Out: what it holds (migrations, tables with their columns), then each table's rows as text, in an order in which they
 *          can be written again. Both databases give the same text for the same row.
 * Refuses: a database with nothing in it: 'invalid'.
 * Example: await dumpStore(store, { begin: async (head) => …, rows: async (table, rows) => … })
 *
 * One REPEATABLE READ transaction; a cursor a table, so a table may be larger than the memory. docs/backup.md.
 */
import { type Look, PATIENCE } from '../archive/export.ts'
import { readRows } from '../archive/rows.ts'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import { atOneMoment } from '../transaction.ts'
import { type BackupTable, migrationsOf, tablesOf } from './tables.ts'

export interface BackupHead {
  readonly migrations: readonly string[]
  readonly tables: readonly BackupTable[]
}

export interface BackupSink {
  readonly begin: (head: BackupHead) => Promise<void>
  readonly rows: (table: string, rows: AsyncIterable<readonly (string | null)[]>) => Promise<void>
}

export async function dumpStore(store: Store, sink: BackupSink, look?: Look): Promise<void> {
  await atOneMoment(
    store,
    async (tx) => {
      if ((await tx.dossier.count()) + (await tx.user.count()) === 0)
        throw new StoreError(
          'invalid',
          `There is nothing in the database ${store.place}. Is it the one you mean (DATABASE_URL, VARIORUM_DATA)?`,
        )
      await look?.(tx, null)
      const head = { migrations: await migrationsOf(tx), tables: await tablesOf(tx) }
      await sink.begin(head)
      for (const { name, columns, key } of head.tables) {
        const reading = {
          table: name,
          columns: columns.map((column) => ({ sql: readAs(column), size: sizeOf(column) })),
          order: key.length === 0 ? ['ctid'] : key.map((column) => `"${column}"`),
        }
        await sink.rows(
          name,
          (async function* () {
            for await (const rows of readRows(tx, reading)) yield* rows
          })(),
        )
      }
    },
    PATIENCE,
  )
}

function readAs({ name, type }: BackupTable['columns'][number]): string {
  // PostgreSQL breaks the lines of base64, as mail does.
  return type === 'bytea' ? `translate(encode("${name}", 'base64'), E'\\n', '')` : `"${name}"::text`
}

function sizeOf({ name, type }: BackupTable['columns'][number]): string | null {
  if (type === 'bytea') return `octet_length("${name}") * 4 / 3`
  return type === 'text' || type.startsWith('json') ? `octet_length("${name}"::text)` : null
}
