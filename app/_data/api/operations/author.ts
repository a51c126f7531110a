/**
 * Who writes through the API, and in which dossier.
 *
 * In: the access that an operation was given. Out: both, for a write. Refuses: whoever is not signed in.
 * Example: const { user, dossier } = authorOf(access)
 */
import type { Access } from '../../access.ts'
import { AppError } from '../../errors.ts'

export function authorOf({ user, dossier }: Access) {
  if (user === null || dossier === null) throw new AppError('not-signed-in')
  return { user: { id: user.id, name: user.name }, dossier }
}
