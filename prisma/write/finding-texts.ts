/**
 * What a comparison says of its findings, written before the comparison is: nobody sees these rows until a comparison names them, so that they
 * go in a few at a time, and whoever else wants the database has it in between (the embedded one is a single connection in a single thread).
 *
 * In: a dossier's id, the keys a comparison will name, and who gives the rows. Out: how many were not there; all are now.
 * Refuses: by the signal, between two batches; what was written stays, named by nothing, for the comparison that says the same.
 * Example: await writeFindingTexts(store, dossierId, { keys, rows: async (keys) => '[{"key":…}]' })
 */
import { setImmediate as letOthers } from 'node:timers/promises'
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { arrayOf } from '../sql.ts'
import { orRefuse } from '../transaction.ts'

export interface FindingTexts {
  readonly keys: readonly string[]
  /** The rows of some keys, as one JSON list. */
  readonly rows: (keys: readonly string[]) => Promise<string>
  readonly signal?: AbortSignal | undefined
  /** How many of those that were not there are written by now. */
  readonly written?: ((done: number, of: number) => void) | undefined
}

/** Some 700 KB; the embedded database takes a tenth of a second for it. */
const BATCH = 250

export async function writeFindingTexts(store: Store, dossierId: string, { keys, rows, signal, written }: FindingTexts): Promise<number> {
  const missing = await orRefuse(store, missingTexts(store.db, dossierId, keys))
  written?.(0, missing.length)
  for (let start = 0; start < missing.length; start += BATCH) {
    // A promise that is kept at once lets no other request through; this does.
    await letOthers()
    signal?.throwIfAborted()
    const batch = await rows(missing.slice(start, start + BATCH))
    await orRefuse(store, insertTexts(store.sql, dossierId, batch))
    written?.(Math.min(start + BATCH, missing.length), missing.length)
  }
  return missing.length
}

/** @param rows What `rowsText` makes. */
export async function insertTexts(
  run: (sql: string, values: readonly string[]) => Promise<unknown>,
  dossierId: string,
  rows: string,
): Promise<void> {
  await run(INSERT, [dossierId, rows])
}

const INSERT = `
  INSERT INTO finding_text (dossier_id, key, id, kind, relation, severity, question, body)
  SELECT $1::uuid, r.* FROM json_to_recordset($2::json)
    AS r(key uuid, id text, kind text, relation text, severity int, question text, body json)
  ON CONFLICT DO NOTHING`

/** Those of a list of keys that have no row. */
export async function missingTexts(db: Prisma.TransactionClient, dossierId: string, keys: readonly string[]): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT k.key::text AS key FROM unnest(${arrayOf(keys)}::uuid[]) AS k(key)
    WHERE NOT EXISTS (SELECT FROM finding_text t WHERE t.dossier_id = ${dossierId}::uuid AND t.key = k.key)`
  return rows.map(({ key }) => key)
}
