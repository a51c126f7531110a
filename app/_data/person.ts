/**
 * The person who writes, and the dossier written in: what every action of this room needs of `requireAccess`.
 *
 * In: an action and a dossier's slug. Out: both, known to be there. Refuses: what requireAccess refuses, and whoever has no account.
 * Example: const { user, dossier } = await requirePerson('comment', slug)
 */
import { type Access, type Action, requireAccess } from './access.ts'
import { AppError } from './errors.ts'

export interface PersonAtDossier {
  readonly user: NonNullable<Access['user']>
  readonly dossier: NonNullable<Access['dossier']>
}

export async function requirePerson(action: Action, slug: string): Promise<PersonAtDossier> {
  const { user, dossier } = await requireAccess(action, slug)
  if (user === null) throw new AppError('not-signed-in')
  if (dossier === null) throw new AppError('not-found')
  return { user, dossier }
}
