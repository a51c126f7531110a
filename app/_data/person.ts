/**
 * The person who writes, and the dossier written in: what every action of this room needs of `requireAccess`.
 *
 * In: an action and a dossier's slug. Out: both, known to be there. Refuses: what requireAccess refuses, and whoever has no account.
 * Example: const { user, dossier } = await requirePerson('comment', slug)
 */
import { type Access, type Action, requireAccess } from './access.ts'
import { AppError, type Problem } from './errors.ts'
import { spokenProblem } from './problem-words.ts'
import { currentPerson } from './visitor.ts'

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

/**
 * A refusal as a form shows it. Whoever is not signed in is told to sign in, also where a dossier that is not theirs is said not to be
 * there: their session may have ended while they wrote. It is said of any dossier, so it tells nobody whether there is one.
 */
export async function refusalOf(error: unknown): Promise<Problem & { readonly signIn: boolean }> {
  const problem = await spokenProblem(error)
  const hidden = problem.code === 'not-found' && (await currentPerson().catch(() => null)) === null
  const words = hidden ? (await spokenProblem(new AppError('not-signed-in'))).words : problem.words
  return { ...problem, words, signIn: hidden || problem.code === 'not-signed-in' }
}
