/**
 * The texts of a dossier: the newest of every source, or those that a comparison was made of.
 *
 * In:      the client or a transaction, the dossier's row id. Out: paths with hashes, or with texts, in the dossier's order.
 * Refuses: nothing. Example: setHash(await newestTexts(tx, dossierId))
 */
import type { SourceText } from '../../lib/model.ts'
import type { Prisma } from '../generated/client.ts'

/** Texts of a dossier by their hash, of whatever revision; a hash that the dossier does not have is not in the answer. */
export async function textsByHash(
  db: Prisma.TransactionClient,
  dossierId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ sha256: string; text: string }[]>`
    SELECT DISTINCT ON (r.sha256) r.sha256, r.text FROM revision r JOIN source s ON s.id = r.source_id
    WHERE s.dossier_id = ${dossierId}::uuid AND r.sha256 = ANY(${[...new Set(hashes)]}::text[])`
  return new Map(rows.map(({ sha256, text }) => [sha256, text]))
}

/** Path and hash only: the texts may be many megabytes. */
export async function newestTexts(
  db: Prisma.TransactionClient,
  dossierId: string,
): Promise<readonly { readonly path: string; readonly sha256: string }[]> {
  return db.$queryRaw<{ path: string; sha256: string }[]>`
    SELECT s.path, r.sha256 FROM source s JOIN revision r ON r.source_id = s.id AND r.number = s.revision_number
    WHERE s.dossier_id = ${dossierId}::uuid ORDER BY s.position, s.path`
}

export async function newestSourceTexts(db: Prisma.TransactionClient, dossierId: string): Promise<readonly SourceText[]> {
  return db.$queryRaw<SourceText[]>`
    SELECT s.path, r.text FROM source s JOIN revision r ON r.source_id = s.id AND r.number = s.revision_number
    WHERE s.dossier_id = ${dossierId}::uuid ORDER BY s.position, s.path`
}

/** The texts whose offsets the comparison's spans are, also when newer ones have come in since. */
export async function comparedTexts(db: Prisma.TransactionClient, comparisonId: string): Promise<readonly SourceText[]> {
  return db.$queryRaw<SourceText[]>`
    SELECT s.path, r.text
    FROM comparison c, json_array_elements(c.result->'sources') e
    JOIN LATERAL (SELECT * FROM source WHERE dossier_id = c.dossier_id AND path = e->>'path') s ON true
    JOIN LATERAL (SELECT text FROM revision WHERE source_id = s.id AND sha256 = e->>'sha256' ORDER BY number DESC LIMIT 1) r ON true
    WHERE c.id = ${comparisonId}::uuid ORDER BY s.position, s.path`
}
