/**
 * Who took a whole dossier, or everything, out by a page.
 *
 * In:      the dossier (null: a backup of the installation) and the person. Out: a row of the audit. Refuses: nothing.
 * Example: await noteCarried(store, { dossierId, by: { id, name: 'Ann' } })
 */
import type { Store } from '../client.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from '../write/audit.ts'

export async function noteCarried(
  store: Store,
  { dossierId, by }: { readonly dossierId: string | null; readonly by: { readonly id: string; readonly name: string } },
): Promise<void> {
  const object =
    dossierId === null
      ? ({ action: 'backup.take', objectType: 'person', objectId: by.id } as const)
      : ({ action: 'dossier.export', objectType: 'dossier', objectId: dossierId } as const)
  const row = { ...object, actor: by.name, actorId: by.id, dossierId, before: null, after: null }
  await transact(store, (tx) => writeAudit(tx, store.now(), row))
}
