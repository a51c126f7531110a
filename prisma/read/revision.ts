/**
 * Revisions: those that changed a source, the claims that a comparison found in one, texts by their hash.
 *
 * In:      a dossier's row id, and which revision. Out: spans with the hash of the text they count in.
 * Refuses: nothing; a revision that was never compared has no claims.
 * Example: await readClaimsOf(store, { dossierId, path: 'a.md', sha256 }) // [{ start, end, exact, kind: 'number' }, …]
 */
import type { FindingKind } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import { atOneMoment } from '../transaction.ts'
import { wholeComparison } from './comparison.ts'
import { textsByHash } from './texts.ts'

export interface ClaimSpan {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly kind: FindingKind
}

/** A revision that took the place of another. */
export interface LaterRevision {
  readonly path: string
  readonly number: number
  readonly sha256: string
  /** Of the revision before it. */
  readonly before: string
  readonly at: string
  readonly by: string
}

/** Every claim that the newest comparison of this revision found in it, in the order of the text, each span once. */
export async function readClaimsOf(
  store: Store,
  of: { readonly dossierId: string; readonly path: string; readonly sha256: string },
): Promise<readonly ClaimSpan[]> {
  return atOneMoment(store, async (tx) => {
    const [row] = await tx.$queryRaw<{ source: string; comparison: string }[]>`
      SELECT e->>'id' AS source, c.id::text AS comparison
      FROM comparison c, json_array_elements(c.result->'sources') e
      WHERE c.dossier_id = ${of.dossierId}::uuid AND e->>'path' = ${of.path} AND e->>'sha256' = ${of.sha256}
      ORDER BY c.created_at DESC LIMIT 1`
    if (row === undefined) return []
    const { findings, possible, singles } = await wholeComparison(tx, row.comparison)
    const held = [...findings, ...possible].flatMap((f) => f.readings.flatMap((r) => r.holders.map((h) => ({ ...h, kind: f.kind }))))
    const spans = [...held, ...singles]
      .filter(({ source }) => source === row.source)
      .map(({ start, end, exact, kind }): ClaimSpan => ({ start, end, exact, kind }))
    return [...new Map(spans.map((one) => [`${one.start}-${one.end}`, one])).values()].sort((a, b) => a.start - b.start || a.end - b.end)
  })
}

/** The revisions that changed a source, the newest first; no texts. */
export async function readLaterRevisions(
  store: Store,
  of: { readonly dossierId: string; readonly most: number },
): Promise<readonly LaterRevision[]> {
  const rows = await store.db.$queryRaw<(Omit<LaterRevision, 'at'> & { at: Date })[]>`
    SELECT s.path, r.number, r.sha256, b.sha256 AS before, r.created_at AS at, r.added_by AS by
    FROM source s JOIN revision r ON r.source_id = s.id JOIN revision b ON b.source_id = s.id AND b.number = r.number - 1
    WHERE s.dossier_id = ${of.dossierId}::uuid ORDER BY r.created_at DESC, s.position, r.number DESC LIMIT ${of.most}`
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export async function readTextsByHash(
  store: Store,
  of: { readonly dossierId: string; readonly hashes: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  return textsByHash(store.db, of.dossierId, of.hashes)
}
