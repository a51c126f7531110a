/**
 * Rows out of a table and into one, as text, a few at a time: a table may be larger than the memory.
 *
 * In:      a transaction, a table, its columns as SQL. Out: rows of text (null is null), in a fixed order; or rows written.
 * Refuses: nothing itself; what the database refuses is told with the table it was for.
 * Example: for await (const rows of readRows(tx, { table: 'audit', columns: [{ sql: '"id"::text', wide: false }], … })) …
 */
import type { Prisma } from '../generated/client.ts'

type Row = readonly (string | null)[]

export interface Reading {
  readonly table: string
  readonly columns: readonly {
    /** An expression that gives text. */
    readonly sql: string
    /** The expression that says how many bytes it may have; null for what is short. */
    readonly size: string | null
  }[]
  readonly where?: string
  readonly order: readonly string[]
}

/** So much is held at once, about; a single row may be larger. */
const BATCH_BYTES = 8_000_000
const BATCH_ROWS = 2_000

let cursors = 0

/** Goes through the table with a cursor: every page sees the state in which the transaction began to read. */
export async function* readRows(tx: Prisma.TransactionClient, { table, columns, where, order }: Reading): AsyncGenerator<readonly Row[]> {
  const condition = where === undefined ? '' : ` WHERE ${where}`
  const sizes = columns.flatMap(({ size }) => (size === null ? [] : [`coalesce(${size}, 0)`]))
  const count =
    sizes.length === 0 ? BATCH_ROWS : await batchOf(tx, `SELECT max(${sizes.join(' + ')})::text AS size FROM "${table}"${condition}`)
  cursors += 1
  const cursor = `rows_${cursors}`
  const list = columns.map(({ sql }, at) => `${sql} AS c${at}`).join(', ')
  await tx.$executeRawUnsafe(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT ${list} FROM "${table}"${condition} ORDER BY ${order.join(', ')}`,
  )
  for (;;) {
    const found = await tx.$queryRawUnsafe<Readonly<Record<string, string | null>>[]>(`FETCH ${count} FROM ${cursor}`)
    if (found.length > 0) yield found.map((row) => columns.map((_, at) => row[`c${at}`] ?? null))
    if (found.length < count) break
  }
  await tx.$executeRawUnsafe(`CLOSE ${cursor}`)
}

/** How many rows a page may have, so that a page of the largest rows is still small. */
async function batchOf(tx: Prisma.TransactionClient, sql: string): Promise<number> {
  const [found] = await tx.$queryRawUnsafe<{ size: string | null }[]>(sql)
  const largest = Number(found?.size ?? 0)
  return Math.max(1, Math.min(BATCH_ROWS, Math.floor(BATCH_BYTES / (largest + 200))))
}

export interface Writing {
  readonly table: string
  /** `from` makes the value of a text: `$` stands for it. */
  readonly columns: readonly { readonly name: string; readonly from: string }[]
  /** Behind the values: 'ON CONFLICT DO NOTHING'. */
  readonly tail?: string
}

/** Writes rows; returns how many were written. One statement for about eight megabytes of them. */
export async function writeRows(
  tx: Prisma.TransactionClient,
  { table, columns, tail = '' }: Writing,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<number> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const values = columns.map(({ from }, at) => from.replaceAll('$', `r.c${at}`)).join(', ')
  const shape = columns.map((_, at) => `c${at} text`).join(', ')
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_to_recordset($1::json) AS r(${shape}) ${tail}`
  let written = 0
  let [batch, bytes]: [string[], number] = [[], 0]
  const flush = async () => {
    if (batch.length > 0) written += await tx.$executeRawUnsafe(sql, `[${batch.join(',')}]`)
    batch = []
    bytes = 0
  }
  for await (const row of rows) {
    const line = JSON.stringify(Object.fromEntries(row.map((cell, at) => [`c${at}`, cell])))
    if (bytes + line.length > BATCH_BYTES || batch.length === BATCH_ROWS) await flush()
    batch.push(line)
    bytes += line.length
  }
  await flush()
  return written
}

/** A SHA-256, an id, or a text, as SQL; for the places that take no parameter (a cursor's query). */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
