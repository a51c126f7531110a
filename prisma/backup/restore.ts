/**
 * A backup into an empty database: all of it, or nothing.
 *
 * In:      a store with nothing in it, a backup that was found whole (content/archive/backup-file.ts). Out: how many rows each table got.
 * Refuses: a database that has something in it, tables or columns it does not have: 'invalid', with what to do.
 * Example: await restoreStore(store, { head, rows: () => … }) // { dossier: 3, … }
 *
 * One transaction. What came from the embedded database goes into a server as well, and the other way.
 */
import { PATIENCE } from '../archive/export.ts'
import { writeRows } from '../archive/rows.ts'
import { openStore, type Store, type StoreOptions } from '../client.ts'
import { isStoreError, StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { readMigrations } from '../migrate.ts'
import { transact } from '../transaction.ts'
import type { BackupHead } from './dump.ts'
import { type BackupTable, referencesOf, tablesOf } from './tables.ts'

type Row = readonly (string | null)[]

export interface ReadableBackup {
  readonly head: BackupHead
  /** The rows of all tables, in the order of the head; each row names its table. */
  readonly rows: () => AsyncIterable<{ readonly table: string; readonly row: Row }>
}

/** Opens the database as the backup's version had it; what was added since is added when it is opened the next time. */
export async function openForRestore(head: BackupHead, options: StoreOptions = {}): Promise<Store> {
  const known = new Set((await readMigrations()).map(({ name }) => name))
  const unknown = head.migrations.filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new StoreError(
      'invalid',
      `The backup is of a newer version of Variorum (it has ${unknown.join(', ')}). Update, and restore it then.`,
    )
  return openStore({ ...options, upTo: head.migrations }).catch((error: unknown) => {
    if (!isStoreError(error) || error.code !== 'history-differs') throw error
    throw new StoreError(
      'invalid',
      'The backup is of an earlier version of Variorum than this database. Restore it into a new database, which is then brought to this version: VARIORUM_DATA=new-folder, or a new one on the server.',
      { cause: error },
    )
  })
}

export async function restoreStore(store: Store, { head, rows }: ReadableBackup): Promise<Readonly<Record<string, number>>> {
  return transact(
    store,
    async (tx) => {
      const here = new Map((await tablesOf(tx)).map((table) => [table.name, table]))
      await refuseFull(tx, store, [...here.keys()])
      refuseForeign(head, here)
      const references = await referencesOf(tx)
      const counts: Record<string, number> = {}
      const reader = rows()[Symbol.asyncIterator]()
      let next = await reader.next()
      const before = new Set<string>()
      const later: (() => Promise<void>)[] = []
      for (const table of head.tables) {
        const cut = references.filter(({ from, to }) => from === table.name && !before.has(to)).map(({ column }) => column)
        const kept: Row[] = []
        counts[table.name] = await writeRows(
          tx,
          { table: table.name, columns: table.columns.map(({ name, type }) => ({ name, from: castOf(type) })) },
          (async function* () {
            for (; next.done !== true && next.value.table === table.name; next = await reader.next()) {
              const { row } = next.value
              if (cut.length > 0) kept.push(row)
              yield cut.length === 0 ? row : row.map((cell, at) => (cut.includes(table.columns[at]?.name ?? '') ? null : cell))
            }
          })(),
        )
        if (cut.length > 0) later.push(() => writeLater(tx, table, cut, kept))
        before.add(table.name)
      }
      for (const write of later) await write()
      return counts
    },
    PATIENCE,
  )
}

function castOf(type: string): string {
  return type === 'bytea' ? "decode($, 'base64')" : `$::${type}`
}

/** The columns that speak of rows that did not stand yet. */
async function writeLater(
  tx: Prisma.TransactionClient,
  { name, columns, key }: BackupTable,
  cut: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const at = (column: string) => columns.findIndex((one) => one.name === column)
  const typed = (column: string) => castOf(columns[at(column)]?.type ?? 'text').replaceAll('$', `r.c${at(column)}`)
  const set = cut.map((column) => `"${column}" = ${typed(column)}`).join(', ')
  const where = key.map((column) => `t."${column}" = ${typed(column)}`).join(' AND ')
  const used = [...new Set([...key, ...cut])]
  const shape = used.map((column) => `c${at(column)} text`).join(', ')
  const cells = rows.map((row) => Object.fromEntries(used.map((column) => [`c${at(column)}`, row[at(column)] ?? null])))
  await tx.$executeRawUnsafe(
    `UPDATE "${name}" t SET ${set} FROM json_to_recordset($1::json) AS r(${shape}) WHERE ${where}`,
    JSON.stringify(cells),
  )
}

async function refuseFull(tx: Prisma.TransactionClient, store: Store, tables: readonly string[]): Promise<void> {
  const found: string[] = []
  for (const name of tables) {
    const rows = await tx.$queryRawUnsafe<object[]>(`SELECT 1 AS one FROM "${name}" LIMIT 1`)
    if (rows.length > 0) found.push(name)
  }
  if (found.length > 0)
    throw new StoreError(
      'invalid',
      `The database ${store.place} is not empty (${found.slice(0, 5).join(', ')}${found.length > 5 ? ' …' : ''}). A backup goes into an empty one only: set VARIORUM_DATA to a new folder, or DATABASE_URL to a new database.`,
    )
}

function refuseForeign({ tables }: BackupHead, here: ReadonlyMap<string, BackupTable>): void {
  for (const { name, columns } of tables) {
    const own = new Set(here.get(name)?.columns.map((column) => `${column.name} ${column.type}`))
    const lost = columns.find((column) => !own.has(`${column.name} ${column.type}`))
    if (lost !== undefined)
      throw new StoreError(
        'invalid',
        `The backup holds something that this database has no place for (${name}.${lost.name}). Nothing was restored.`,
      )
  }
}
