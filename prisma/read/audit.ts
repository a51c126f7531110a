/**
 * The audit of a dossier, newest first.
 *
 * In:      a slug, how many entries at most. Out: `AuditEntry[]`. Refuses: nothing; an unknown dossier has none.
 * Example: await readAudit(store, 'harbour', 100)
 */
import type { Store } from '../client.ts'
import { atOneMoment } from '../transaction.ts'
import type { AuditEntry } from '../views.ts'

export async function readAudit(store: Store, slug: string, limit: number): Promise<readonly AuditEntry[]> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug }, select: { id: true } })
    if (dossier === null) return []
    // Ids are made in order of time, so they break ties between entries of one millisecond.
    const rows = await tx.audit.findMany({ where: { dossierId: dossier.id }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: limit })
    return rows.map(({ dossierId: _, at, ...row }) => ({ ...row, at: at.toISOString() }))
  })
}

/** When something in a dossier last changed, as an ISO time; null when nothing ever did. */
export async function readLastChange(store: Store, dossierId: string): Promise<string | null> {
  const row = await store.db.audit.findFirst({ where: { dossierId }, select: { at: true }, orderBy: { at: 'desc' } })
  return row?.at.toISOString() ?? null
}
