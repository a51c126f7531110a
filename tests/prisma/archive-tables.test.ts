/**
 * Nothing of a dossier is forgotten: every table of the database is carried by the archive or left out with a reason, and every column of
 * a carried table is in its lines, as what it is. Whoever adds a table or a column is told here.
 */
import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnName, KINDS } from '../../prisma/archive/columns.ts'
import { CARRIED, LEFT_OUT } from '../../prisma/archive.ts'
import { migrate } from '../../prisma/migrate.ts'
import { adapterOf, emptyPglite } from './empty-pglite.ts'

interface Found {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly nullable: boolean
}

let database: PGlite
let found: readonly Found[] = []
beforeAll(async () => {
  database = await emptyPglite()
  await migrate(adapterOf(database))
  const { rows } = await database.query<Found>(`
    SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY 1, 2`)
  found = rows
})
afterAll(() => database.close())

/** A view has no rows of its own. */
const STORED = CARRIED.filter(({ view }) => !view)

describe('the archive of a dossier', () => {
  it('carries every table, or says why not (a new table is a line in prisma/archive/tables.ts or left-out.ts)', () => {
    const tables = [...new Set(found.map(({ table }) => table))].sort()
    expect([...STORED.map(({ name }) => name), ...Object.keys(LEFT_OUT)].sort()).toEqual(tables)
  })

  it('carries every column as what it is, or says why not', () => {
    const said = STORED.flatMap(({ name, columns, file, without = {} }) => [
      // The rows of a dossier name it, also in a table whose others name none.
      ...Object.entries(columns).map(([column, { kind, nullable }]) => ({
        table: name,
        column: columnName(column),
        type: KINDS[kind].type,
        nullable,
      })),
      ...Object.keys(without).map((column) => ({ table: name, column, type: 'not carried', nullable: false })),
      ...(file === undefined ? [] : [{ table: name, column: file.column, type: 'a file', nullable: false }]),
    ])
    const left = new Map(
      said.filter(({ type }) => type === 'not carried' || type === 'a file').map((one) => [`${one.table}.${one.column}`, one]),
    )
    const there = found.filter(({ table }) => !Object.hasOwn(LEFT_OUT, table)).map((one) => left.get(`${one.table}.${one.column}`) ?? one)
    const optional = (one: Found) => one.nullable && one.column !== 'dossier_id'
    const sorted = (of: readonly Found[]) => of.map((one) => `${one.table}.${one.column} ${one.type}${optional(one) ? '?' : ''}`).sort()
    expect(sorted(said)).toEqual(sorted(there))
  })

  it('knows every reference between its rows, and writes a row after those it speaks of', async () => {
    const { rows } = await database.query<{ from: string; column: string; to: string; alone: boolean }>(`
      SELECT c.conrelid::regclass::text AS from, a.attname AS column, c.confrelid::regclass::text AS to, cardinality(c.conkey) = 1 AS alone
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f'`)
    const order = CARRIED.map(({ name }) => name)
    const unsaid = rows.filter(({ from, column, to, alone }) => {
      const table = CARRIED.find(({ name }) => name === from)
      const [, own] = Object.entries(table?.columns ?? {}).find(([name]) => columnName(name) === column) ?? []
      if (own === undefined) return false
      if (to === '"user"') return !own.person
      // The dossier names its current comparison after it was made.
      return (alone && own.of !== to) || (from !== 'dossier' && order.indexOf(to) >= order.indexOf(from))
    })
    expect(unsaid).toEqual([])
  })

  it('meets no rule on new rows that it was not made for', async () => {
    const { rows } = await database.query<{ name: string }>(
      'SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgtype & 4 > 0 ORDER BY 1',
    )
    // Versions of a report come in the order of their numbers, so each follows the one before. A dossier that comes in has no webhooks; in a
    // backup they come after the audit (AFTER in prisma/backup/tables.ts).
    expect(rows.map(({ name }) => name)).toEqual(['audit_queues_deliveries', 'decision_version_two_person', 'report_version_follows'])
    const order = CARRIED.map(({ name }) => name)
    expect(order.indexOf('two_person_rule')).toBeGreaterThan(order.indexOf('decision_version'))
  })
})
