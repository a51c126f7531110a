/**
 * The people of a test desk, made in its store: who they are, and the cookies by which their browsers are known.
 *
 * In: an open store with the dossier of the ferries. Out: a cookie a person. Everybody has the same password.
 *
 *   Ida   owns the installation and every dossier     Rae   reviews the ferries
 *   Ann   edits the ferries                           Ren   reads the ferries
 *   Bo    edits the ferries                           Sam   has an account and no dossier
 */
import { acceptAsNew, addFirstOwner, makeInvitation, signIn } from '../../prisma/accounts.ts'
import type { Store } from '../../prisma/client.ts'
import { findDossier } from '../../prisma/read.ts'

export const PASSWORD = 'seven grey herons'

const roles = { Ida: 'owner', Ann: 'editor', Bo: 'editor', Rae: 'reviewer', Ren: 'reader', Sam: null } as const

export type Who = keyof typeof roles

/** `name=value`, as it stands in a Cookie header. */
export type Cookies = Readonly<Record<Who, string>>

export const emailOf = (who: Who): string => `${who.toLowerCase()}@desk.example`

export async function addPeople(store: Store): Promise<Cookies> {
  await addFirstOwner(store, { name: 'Ida', email: emailOf('Ida'), password: PASSWORD })
  const owner = await store.db.user.findFirstOrThrow({ select: { id: true, name: true } })
  const ferries = await findDossier(store, 'ferries')
  if (ferries === null) throw new Error('The dossier of the ferries is not there.')
  const made: [Who, string][] = []
  for (const [name, role] of Object.entries(roles) as [Who, (typeof roles)[Who]][]) {
    if (name !== 'Ida') {
      const dossier = role === null ? null : { id: ferries.id, role }
      const { token } = await makeInvitation(store, owner, { email: emailOf(name), role: role ?? 'reader', dossier })
      await acceptAsNew(store, token, { name, password: PASSWORD })
    }
    const signed = await signIn(store, { email: emailOf(name), password: PASSWORD, from: { address: '127.0.0.1', userAgent: 'Test' } })
    if (!signed.ok) throw new Error(`${name} was not let in: ${signed.reason}`)
    made.push([name, `${signed.cookie.name}=${encodeURIComponent(signed.cookie.value)}`])
  }
  return Object.fromEntries(made) as Cookies
}
