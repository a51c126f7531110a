/**
 * A limit on what may be guessed: passwords, links, addresses of people.
 *
 * In:      what is tried, on which key, how often in how long. Out: 'ok', or when it may be tried again.
 * Refuses: the try above the limit, before anything is compared; counted in the database, so that several processes count together.
 * Example: await attempt(store, 'sign-in:203.0.113.7', LIMIT.signInFromAddress) // { ok: false, until: '2026-…' } at the 31st
 */
import { createHash } from 'node:crypto'
import type { Store } from '../client.ts'
import { transact } from '../transaction.ts'

export interface Limit {
  readonly most: number
  readonly seconds: number
}

const QUARTER = 15 * 60

export const LIMIT = {
  /** One person who mistypes; also keeps a stranger from shutting a person out from everywhere. */
  signInToAccountFromAddress: { most: 8, seconds: QUARTER },
  signInFromAddress: { most: 40, seconds: QUARTER },
  /** Many addresses guessing at one account. */
  signInToAccount: { most: 60, seconds: QUARTER },
  password: { most: 8, seconds: QUARTER },
  link: { most: 40, seconds: QUARTER },
  resetFromAddress: { most: 10, seconds: 60 * 60 },
  resetOfAccount: { most: 3, seconds: 60 * 60 },
  /** Tokens that are not known, from one address. */
  tokenFromAddress: { most: 40, seconds: QUARTER },
} as const satisfies Readonly<Record<string, Limit>>

export type Allowed = { readonly ok: true } | { readonly ok: false; readonly until: string }

/** Counts one try. It counts before it is made, so that a thousand at once are not a thousand tries. */
export async function attempt(store: Store, key: string, { most, seconds }: Limit): Promise<Allowed> {
  const now = store.now()
  const until = new Date(now.getTime() + seconds * 1000)
  const row = await transact(store, async (tx) => {
    await tx.attempt.deleteMany({ where: { until: { lte: now } } })
    return tx.attempt.upsert({ where: { key }, create: { key, count: 1, until }, update: { count: { increment: 1 } } })
  })
  return row.count <= most ? { ok: true } : { ok: false, until: row.until.toISOString() }
}

/** Takes back the count of a try that was right. */
export async function forgive(store: Store, key: string, how: 'this one' | 'all'): Promise<void> {
  await transact(store, async (tx) => {
    if (how === 'all') await tx.attempt.deleteMany({ where: { key } })
    else await tx.attempt.updateMany({ where: { key, count: { gt: 1 } }, data: { count: { decrement: 1 } } })
  })
}

/** A key that does not show whose it is. */
export function keyOf(what: string, ...parts: readonly string[]): string {
  return `${what}:${createHash('sha256').update(parts.join('\0')).digest('base64url')}`
}
