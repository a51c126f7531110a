/**
 * Who sends the present request of the API: found out once, by a token or a cookie, and remembered while it is answered.
 *
 * In: the person, and the scopes where it is a token. Out: the same, to whoever asks who is here.
 * Refuses: nothing; visitor.ts and access.ts decide by it.
 * Example: await asCaller({ person, scopes: ['read'], id: token, session: '' }, () => loadList(slug, {}))
 *
 * Only the API sets it: a page or an action that is sent a token does not know it, so a token can do nothing there.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Person } from '../../prisma/accounts.ts'
import type { Scope } from './api/scopes.ts'

export interface Caller {
  /** null for a visitor. */
  readonly person: Person | null
  /** Of the token; null for a browser. */
  readonly scopes: readonly Scope[] | null
  /** Of the session; '' where there is none. */
  readonly session: string
  /** What its requests are counted by. */
  readonly id: string
}

const present = new AsyncLocalStorage<Caller>()

export function asCaller<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
  return present.run(caller, work)
}

export function currentCaller(): Caller | null {
  return present.getStore() ?? null
}

/** Whether a token asks: it has no cookies, no links, and no page. */
export function isToken(): boolean {
  return present.getStore()?.scopes != null
}
