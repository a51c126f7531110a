/**
 * Who is at the door: signing in, signing out, and knowing the person again.
 *
 * In:      an address, a password; or the cookies of a request. Out: the person, and the cookie that knows them again.
 * Refuses: with one answer for a wrong password, an unknown address and a person who was shut out, after the same work;
 *          and too many tries, whether or not there is such a person.
 * Example: await signIn(store, { email, password, from }) // { ok: true, person, cookie }
 */
import { APIError } from 'better-auth/api'
import type { Store } from '../client.ts'
import { checkText } from '../guards.ts'
import { attempt, forgive, keyOf, LIMIT } from './attempts.ts'
import { authOf, PASSWORD } from './auth.ts'
import { type InstallationRole, roleOf } from './roles.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  /** In the installation. */
  readonly role: InstallationRole
}

/** Where a request comes from, as far as it says. */
export interface From {
  readonly address: string
  readonly userAgent: string
}

export interface SessionCookie {
  readonly name: string
  readonly value: string
}

export type SignedIn =
  | { readonly ok: true; readonly person: Person; readonly cookie: SessionCookie }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly until: string }

export async function signIn(
  store: Store,
  { email, password, from }: { readonly email: string; readonly password: string; readonly from: From },
): Promise<SignedIn> {
  const account = checkText('address', email, 1_000).trim().toLowerCase()
  const keys = {
    signInToAccountFromAddress: keyOf('sign-in-pair', account, from.address),
    signInFromAddress: keyOf('sign-in-from', from.address),
    signInToAccount: keyOf('sign-in-to', account),
  }
  for (const [limit, key] of Object.entries(keys) as [keyof typeof keys, string][]) {
    const allowed = await attempt(store, key, LIMIT[limit])
    if (!allowed.ok) return { ok: false, reason: 'too-many', until: allowed.until }
  }
  const auth = authOf(store)
  if (password.length > PASSWORD.longest) return { ok: false, reason: 'wrong' }
  try {
    const { headers, response } = await auth.api.signInEmail({
      body: { email: account, password },
      headers: headersOf(from),
      returnHeaders: true,
    })
    const { id, name, role, disabledAt } = await store.db.user.findUniqueOrThrow({ where: { id: response.user.id } })
    // Whoever was shut out stays out, with the right password too; asked afterwards, so that it takes as long.
    if (disabledAt !== null) {
      await store.db.session.deleteMany({ where: { userId: id } })
      return { ok: false, reason: 'wrong' }
    }
    await forgive(store, keys.signInToAccountFromAddress, 'all')
    await forgive(store, keys.signInFromAddress, 'this one')
    await forgive(store, keys.signInToAccount, 'this one')
    return { ok: true, person: { id, name, email: account, role: roleOf(role) }, cookie: sessionCookie(headers) }
  } catch (error) {
    if (error instanceof APIError) return { ok: false, reason: 'wrong' }
    throw error
  }
}

/** The person a request's cookies stand for, and the session; null for a visitor. */
export async function whoIs(store: Store, cookie: string | null): Promise<{ readonly person: Person; readonly session: string } | null> {
  if (cookie === null || !cookie.includes('variorum.session_token')) return null
  const found = await authOf(store).api.getSession({ headers: new Headers({ cookie }) })
  if (found === null || found.user.disabledAt != null) return null
  const { id, name, email, role } = found.user
  return { person: { id, name, email, role: roleOf(role) }, session: found.session.id }
}

export async function signOut(store: Store, session: string): Promise<void> {
  await store.db.session.deleteMany({ where: { id: session } })
}

/** The cookie of a session that better-auth has just opened. */
export function sessionCookie(headers: Headers): SessionCookie {
  for (const line of headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    if (name.endsWith('.session_token')) return { name, value: decodeURIComponent(pair.slice(at + 1)) }
  }
  throw new Error('The session was opened without a cookie.')
}

export function headersOf(from: From, cookie?: string): Headers {
  const headers = new Headers({ 'user-agent': from.userAgent, 'x-forwarded-for': from.address })
  if (cookie !== undefined) headers.set('cookie', cookie)
  return headers
}
