/**
 * Who sends this request: a person with an account, or a visitor with the links they came by.
 *
 * In: the cookies and headers of the request. Out: the person, their session, the secrets of links; and the cookie that is set.
 * Refuses: nothing; what they may do is decided by access.ts.
 * Example: const found = await currentPerson() // { person: { id, name, email, role }, session } | null
 */
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { type From, hasPeople, type Person, type SessionCookie, whoIs } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { currentCaller, isToken } from './caller.ts'
import { addressOf, isSecure } from './this-machine.ts'

/** Browsers keep no cookie longer; how long a session lives is decided by its row. */
const LONGEST = 400 * 24 * 60 * 60

export interface Visitor {
  readonly person: Person
  readonly session: string
}

/** The person of the token where a program asks with one, of the cookie else. */
export async function currentPerson(): Promise<Visitor | null> {
  const caller = currentCaller()
  if (caller === null) return byCookie()
  return caller.person && { person: caller.person, session: caller.session }
}

/** Asked once an answer, though every part of a page asks. */
const byCookie = cache(async (): Promise<Visitor | null> => whoIs(await sharedStore(), (await headers()).get('cookie')))

export async function from(): Promise<From> {
  const sent = await headers()
  return { address: addressOf(sent), userAgent: (sent.get('user-agent') ?? '').slice(0, 300) }
}

let peopled = false

/** Whether anybody has an account yet. Accounts are never removed, so yes is remembered. */
export async function anybodyYet(): Promise<boolean> {
  peopled ||= await hasPeople(await sharedStore())
  return peopled
}

export async function keepSession({ name, value }: SessionCookie): Promise<void> {
  const [jar, sent] = await Promise.all([cookies(), headers()])
  jar.set(name, value, { httpOnly: true, sameSite: 'lax', secure: isSecure(sent), path: '/', maxAge: LONGEST })
}

export async function forgetSession(): Promise<void> {
  ;(await cookies()).delete('variorum.session_token')
}

const LINKS = 'variorum.links'

/** More dossiers than this at once are not read by link; the ones opened last are kept. */
const MOST_LINKS = 20

export async function linkKeys(): Promise<readonly string[]> {
  if (isToken()) return []
  const kept = (await cookies()).get(LINKS)?.value ?? ''
  return kept.split('.').filter((key) => /^[\w-]{10,60}$/.test(key))
}

export async function keepLink(key: string): Promise<void> {
  const [jar, sent, kept] = await Promise.all([cookies(), headers(), linkKeys()])
  const keys = [...kept.filter((one) => one !== key), key].slice(-MOST_LINKS)
  jar.set(LINKS, keys.join('.'), { httpOnly: true, sameSite: 'lax', secure: isSecure(sent), path: '/', maxAge: LONGEST })
}
