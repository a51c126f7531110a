/**
 * Whether whoever asks may read a dossier, before anything of it is read.
 *
 * In: a slug. Out: who asks, and their role. Refuses: by the framework's own 404, so that nobody learns of a dossier that is not theirs.
 * Example: const { user } = await mayRead(slug)
 */
import { notFound } from 'next/navigation'
import { type Access, requireAccess } from './access.ts'
import { AppError } from './errors.ts'

export async function mayRead(slug: string): Promise<Access> {
  try {
    return await requireAccess('dossier:read', slug)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound()
    throw error
  }
}
