/**
 * People for the tests of accounts: the first owner, whoever comes by invitation, and the cookie that each comes in with.
 *
 *   const { person, cookie } = await begin(store)        // Ida, who owns the installation
 *   const jo = await join(store, person, 'jo@desk.example', 'reviewer')
 */
import { acceptAsNew, addFirstOwner, type InstallationRole, makeInvitation, type Person, signIn, whoIs } from '../../prisma/accounts.ts'
import type { Store } from '../../prisma/client.ts'

export const from = { address: '203.0.113.7', userAgent: 'Test' }
export const password = 'seven grey herons'
export const owner = { name: 'Ida Brandt', email: 'Ida@desk.example', password }

export interface Entered {
  readonly person: Person
  readonly cookie: string
  readonly session: string
}

export async function enter(store: Store, email: string, words = password): Promise<Entered> {
  const signed = await signIn(store, { email, password: words, from })
  if (!signed.ok) throw new Error(`${email} was not let in: ${signed.reason}`)
  const cookie = `${signed.cookie.name}=${encodeURIComponent(signed.cookie.value)}`
  return { person: signed.person, cookie, session: (await whoIs(store, cookie))?.session ?? '' }
}

export async function begin(store: Store): Promise<Entered> {
  await addFirstOwner(store, owner)
  return enter(store, 'ida@desk.example')
}

export async function join(store: Store, by: Person, email: string, role: InstallationRole = 'editor'): Promise<Person> {
  const { token } = await makeInvitation(store, by, { email, role, dossier: null })
  const accepted = await acceptAsNew(store, token, { name: email, password })
  if (!accepted.ok) throw new Error(`${email} could not accept: ${accepted.reason}`)
  return (await enter(store, email)).person
}
