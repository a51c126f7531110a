/**
 * What has to be known of a dossier before anybody may see it.
 *
 * In:      a slug. Out: its id, or null. Refuses: nothing.
 * Example: await findDossier(store, 'harbour') // { id: '0199…', slug: 'harbour' }
 */
import type { Store } from '../client.ts'

export async function findDossier(store: Store, slug: string): Promise<{ readonly id: string; readonly slug: string } | null> {
  return store.db.dossier.findUnique({ where: { slug }, select: { id: true, slug: true } })
}
