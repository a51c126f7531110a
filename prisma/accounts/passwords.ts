/**
 * Passwords: changed by whoever knows the old one, set by a link that an owner hands over or that is mailed.
 *
 * In:      a person or a link's secret, and the new password. Out: outcomes as values. Refuses: a used or old link, a wrong password.
 * Example: const { token } = await makeResetLink(store, actor, userId)
 *
 * A new password ends every session of the person, the one that asks excepted.
 */
import { randomBytes } from 'node:crypto'
import { APIError } from 'better-auth/api'
import type { Store } from '../client.ts'
import { transact } from '../transaction.ts'
import { attempt, forgive, keyOf, LIMIT } from './attempts.ts'
import { authOf, RESET_SECONDS } from './auth.ts'
import { type Actor, auditPerson } from './people.ts'
import { type From, headersOf, type SessionCookie, sessionCookie } from './sign-in.ts'

export type PasswordChanged =
  | { readonly ok: true; readonly cookie: SessionCookie }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly until: string }

/** @param cookie The Cookie header of the request: the session that asks goes on under a new cookie, all others end. */
export async function changePassword(
  store: Store,
  given: { readonly person: Actor; readonly current: string; readonly next: string; readonly cookie: string; readonly from: From },
): Promise<PasswordChanged> {
  const key = keyOf('password', given.person.id)
  const allowed = await attempt(store, key, LIMIT.password)
  if (!allowed.ok) return { ok: false, reason: 'too-many', until: allowed.until }
  try {
    const { headers } = await authOf(store).api.changePassword({
      body: { currentPassword: given.current, newPassword: given.next, revokeOtherSessions: true },
      headers: headersOf(given.from, given.cookie),
      returnHeaders: true,
    })
    await forgive(store, key, 'all')
    await recordPassword(store, given.person.name, given.person.id, 'changed')
    return { ok: true, cookie: sessionCookie(headers) }
  } catch (error) {
    if (error instanceof APIError) return { ok: false, reason: 'wrong' }
    throw error
  }
}

/** A secret that sets a new password once; an earlier one of the same person no longer does. null for nobody, and for who was shut out. */
export async function makeResetLink(
  store: Store,
  actor: Actor | null,
  userId: string,
): Promise<{ readonly token: string; readonly expiresAt: string } | null> {
  const person = await store.db.user.findFirst({ where: { id: userId, disabledAt: null }, select: { id: true, name: true } })
  if (person === null) return null
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(store.now().getTime() + RESET_SECONDS * 1000)
  const { internalAdapter } = await authOf(store).$context
  await store.db.verification.deleteMany({ where: { value: userId } })
  await internalAdapter.createVerificationValue({ identifier: `reset-password:${token}`, value: userId, expiresAt })
  const by = actor?.name ?? person.name
  await transact(store, (tx) =>
    auditPerson(tx, store.now(), {
      actor: by,
      action: 'person.reset-link',
      person: userId,
      before: null,
      after: { expiresAt: expiresAt.toISOString() },
    }),
  )
  return { token, expiresAt: expiresAt.toISOString() }
}

/** For the page "forgotten": the person of an address, if the address may be asked for again by now. Who asks is told nothing either way. */
export async function personToReset(
  store: Store,
  email: string,
  address: string,
): Promise<{ readonly id: string; readonly email: string; readonly name: string } | 'too-many' | null> {
  const account = email.trim().toLowerCase()
  if (!(await attempt(store, keyOf('reset-from', address), LIMIT.resetFromAddress)).ok) return 'too-many'
  if (!(await attempt(store, keyOf('reset-of', account), LIMIT.resetOfAccount)).ok) return null
  return store.db.user.findFirst({ where: { email: account, disabledAt: null }, select: { id: true, email: true, name: true } })
}

export type PasswordReset = { readonly ok: true } | { readonly ok: false; readonly reason: 'gone' | 'too-many' }

export async function resetPassword(store: Store, token: string, password: string, address: string): Promise<PasswordReset> {
  if (!(await attempt(store, keyOf('link', address), LIMIT.link)).ok) return { ok: false, reason: 'too-many' }
  const auth = authOf(store)
  const { internalAdapter } = await auth.$context
  const person = (await internalAdapter.findVerificationValue(`reset-password:${token}`))?.value
  try {
    await auth.api.resetPassword({ body: { newPassword: password, token } })
  } catch (error) {
    if (error instanceof APIError) return { ok: false, reason: 'gone' }
    throw error
  }
  await forgive(store, keyOf('link', address), 'this one')
  const row = person === undefined ? null : await store.db.user.findUnique({ where: { id: person }, select: { id: true, name: true } })
  if (row !== null) await recordPassword(store, row.name, row.id, 'reset by link')
  return { ok: true }
}

async function recordPassword(store: Store, actor: string, person: string, how: string): Promise<void> {
  await transact(store, (tx) => auditPerson(tx, store.now(), { actor, action: 'person.password', person, before: null, after: { how } }))
}
