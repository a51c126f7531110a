/**
 * Every table of the database, as the database itself says: a backup leaves none out, whoever added it.
 *
 * In:      a transaction. Out: the tables in an order in which rows can be written (those they speak of first), with columns and keys.
 * Refuses: nothing. A circle is cut where a column may be null; such a column is written at the end (`later` in restore.ts).
 * Example: (await tablesOf(tx)).map(({ name }) => name) // ['user', 'comparison' …]
 */
import type { Prisma } from '../generated/client.ts'

export interface BackupColumn {
  readonly name: string
  /** As format_type says it: 'character(64)'. */
  readonly type: string
}

export interface BackupTable {
  readonly name: string
  readonly columns: readonly BackupColumn[]
  /** The columns of the primary key. */
  readonly key: readonly string[]
}

export interface Reference {
  readonly from: string
  readonly column: string
  readonly to: string
  readonly nullable: boolean
}

/** A rule (trigger) on new rows of the second looks at the first, as it is now and not as it was then; so the first comes after. */
const AFTER: readonly (readonly [string, string])[] = [
  ['two_person_rule', 'decision_version'],
  // What is told of a change is in the backup; it must not be told again.
  ['webhook', 'audit'],
]

const MIGRATIONS = '_prisma_migrations'

/** Tables that a backup leaves out. The queue (pg-boss) has a schema of its own, and its rows would not be there to go on with. */
const LEFT: Readonly<Record<string, string>> = {
  [MIGRATIONS]: 'the history of the tables is made by whoever restores',
  job: 'work under way is begun again when it is asked for again',
  job_file: 'belongs to it',
}

export async function tablesOf(tx: Prisma.TransactionClient): Promise<readonly BackupTable[]> {
  const columns = await tx.$queryRawUnsafe<{ table: string; name: string; type: string; key: number | null }[]>(`
    SELECT c.relname::text AS "table", a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type,
      (SELECT array_position(i.indkey::int2[], a.attnum) FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> ALL (ARRAY[${Object.keys(
      LEFT,
    )
      .map((name) => `'${name}'`)
      .join(', ')}])
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    ORDER BY c.relname, a.attnum`)
  const names = [...new Set(columns.map(({ table }) => table))]
  const tables = names.map((name): BackupTable => {
    const own = columns.filter(({ table }) => table === name)
    const key = own.filter((column) => column.key !== null).sort((a, b) => (a.key ?? 0) - (b.key ?? 0))
    return { name, columns: own.map((column) => ({ name: column.name, type: column.type })), key: key.map((column) => column.name) }
  })
  return ordered(tables, await referencesOf(tx))
}

export async function referencesOf(tx: Prisma.TransactionClient): Promise<readonly Reference[]> {
  return tx.$queryRawUnsafe<Reference[]>(`
    SELECT f.relname::text AS "from", a.attname::text AS "column", t.relname::text AS "to", NOT a.attnotnull AS nullable
    FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
    WHERE c.contype = 'f' AND f.relnamespace = current_schema()::regnamespace`)
}

/** The migrations that the database has, in their order. */
export async function migrationsOf(tx: Prisma.TransactionClient): Promise<readonly string[]> {
  const rows = await tx.$queryRawUnsafe<{ name: string }[]>(
    `SELECT migration_name AS name FROM ${MIGRATIONS} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  )
  return rows.map(({ name }) => name)
}

function ordered(tables: readonly BackupTable[], references: readonly Reference[]): readonly BackupTable[] {
  const waits = (name: string, done: ReadonlySet<string>, strict: boolean) =>
    references.some(({ from, to, nullable }) => from === name && to !== name && !done.has(to) && (strict || !nullable)) ||
    AFTER.some(([late, early]) => late === name && !done.has(early))
  const [left, out, done]: [BackupTable[], BackupTable[], Set<string>] = [[...tables], [], new Set()]
  while (left.length > 0) {
    const free = left.find(({ name }) => !waits(name, done, true)) ?? left.find(({ name }) => !waits(name, done, false)) ?? left[0]
    if (free === undefined) break
    left.splice(left.indexOf(free), 1)
    out.push(free)
    done.add(free.name)
  }
  return out
}
