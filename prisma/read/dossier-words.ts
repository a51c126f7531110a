/**
 * What stands on a dossier's own row: title, description, how open it is, when its words were last changed.
 *
 * In:      a slug. Out: that, or null. Refuses: nothing.
 * Example: await readDossierWords(store, 'harbour') // { title: 'The storm', …, changedAt: '2026-12-01T09:00:00.000Z' }
 */
import { type Visibility, visibilityOf } from '../accounts/roles.ts'
import type { Store } from '../client.ts'
import { orRefuse } from '../transaction.ts'

export interface DossierWords {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly visibility: Visibility
  readonly since: string
  readonly changedAt: string
}

export async function readDossierWords(store: Store, slug: string): Promise<DossierWords | null> {
  const row = await orRefuse(store, store.db.dossier.findUnique({ where: { slug } }))
  if (row === null) return null
  const { title, description, visibility, createdAt, updatedAt } = row
  return {
    slug,
    title,
    description,
    visibility: visibilityOf(visibility),
    since: createdAt.toISOString(),
    changedAt: updatedAt.toISOString(),
  }
}
