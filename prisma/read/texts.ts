/**
 * The newest text of every source of a dossier.
 *
 * In:      the client or a transaction, the dossier's row id. Out: paths with hashes, or with texts, in the dossier's order.
 * Refuses: nothing. Example: setHash(await newestTexts(tx, dossierId))
 */
import type { SourceText } from '../../lib/model.ts'
import type { Prisma } from '../generated/client.ts'

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
