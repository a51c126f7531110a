/**
 * Who asks, and whether they may. Every loader, action and route begins with `requireAccess`.
 *
 * In: an action, and the dossier it is about. Out: the person, their role there, and the dossier's id.
 * Refuses: by throwing an `AppError`: 'not-found' without the right to read (that there is such a dossier is not told),
 * 'not-signed-in' for a visitor who may read and wants more, 'not-allowed' for a person whose role is not enough, 'not-in-scope' for a
 * program whose token was not made for it.
 * Example: const { user, dossier } = await requireAccess('decide', slug)
 */
import { cache } from 'react'
import { readStanding, type Standing } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type Action, may, type Role } from './access-table.ts'
import { reaches } from './api/scopes.ts'
import { currentCaller, isToken } from './caller.ts'
import { AppError } from './errors.ts'
import { currentPerson, linkKeys } from './visitor.ts'

export type { Action, Role } from './access-table.ts'

export interface Access {
  readonly user: { readonly id: string; readonly name: string; readonly email: string } | null
  readonly role: Role | null
  readonly dossier: { readonly id: string; readonly slug: string } | null
}

/** Without a dossier the question is about the installation; its front page may be read by anybody, and lists what each may read. */
export async function requireAccess(action: Action, dossierSlug?: string): Promise<Access> {
  const person = (await currentPerson())?.person ?? null
  const user = person === null ? null : { id: person.id, name: person.name, email: person.email }
  if (dossierSlug === undefined) {
    const role = person?.role ?? null
    if (!may(role, action, 'public')) throw new AppError(user === null ? 'not-signed-in' : 'not-allowed')
    requireScope(action)
    return { user, role, dossier: null }
  }
  const standing = await standingIn(dossierSlug)
  const openTo = standing?.open ? 'public' : 'members'
  if (standing === null || !may(standing.role, 'dossier:read', openTo)) throw new AppError('not-found')
  const { id, slug, role } = standing
  if (!may(role, action, openTo)) throw new AppError(user === null ? 'not-signed-in' : 'not-allowed')
  requireScope(action)
  return { user, role, dossier: { id, slug } }
}

/** A token does what its person may, and no more than it was made for. */
function requireScope(action: Action): void {
  const scopes = currentCaller()?.scopes ?? null
  if (scopes !== null && !reaches(scopes, action)) throw new AppError('not-in-scope')
}

/** When it was first asked for this answer: what changes after that may be missing in it, however long the rest of it takes. */
export const answerBegan = cache((): string => new Date().toISOString())

/** Read once an answer, though every part of a page asks. */
const standingIn = cache(async (slug: string): Promise<Standing | null> => {
  answerBegan()
  const [store, found, keys] = await Promise.all([sharedStore(), currentPerson(), linkKeys()])
  return readStanding(store, { slug, person: found?.person ?? null, keys })
})

/** For what a person does with their own account: any role will do, and no dossier is touched. */
export async function requireSignedIn(): Promise<{
  readonly user: NonNullable<Access['user']>
  readonly role: Role
  readonly session: string
}> {
  if (isToken()) throw new AppError('not-in-scope')
  const found = await currentPerson()
  if (found === null) throw new AppError('not-signed-in')
  const { id, name, email, role } = found.person
  return { user: { id, name, email }, role, session: found.session }
}
