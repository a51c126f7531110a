/**
 * The one way in which this room talks to the database: a transaction, and a plain word when the database is away.
 *
 * In:      a store and the work. Out: what the work returns.
 * Refuses: a database that went away: 'unreachable', whatever layer noticed it first; every other failure passes as it is.
 * Example: await transact(store, async (tx) => tx.dossier.count())
 */
import type { Store } from './client.ts'
import { StoreError } from './errors.ts'
import type { Prisma } from './generated/client.ts'

type Work<T> = (tx: Prisma.TransactionClient) => Promise<T>

/** How long a transaction may hold its turn, in ms; without it, as prisma/client.ts says. */
export interface Patience {
  readonly timeout: number
}

export async function transact<T>(store: Store, work: Work<T>, patience?: Patience): Promise<T> {
  return store.db.$transaction(work, patience).catch((error: unknown) => refuse(store, error))
}

/**
 * Several queries that see one state of the database. PostgreSQL's usual isolation lets each query of a transaction see what was committed
 * before that query: a page could show the findings of one comparison with the counts of the next.
 */
export async function atOneMoment<T>(store: Store, read: Work<T>, patience?: Patience): Promise<T> {
  return store.db.$transaction(read, { isolationLevel: 'RepeatableRead', ...patience }).catch((error: unknown) => refuse(store, error))
}

/** For a statement that stands alone: the same plain word. */
export async function orRefuse<T>(store: Store, running: Promise<T>): Promise<T> {
  return running.catch((error: unknown) => refuse(store, error))
}

function refuse(store: Store, error: unknown): never {
  if (!isAway(error)) throw error
  throw new StoreError(
    'unreachable',
    `The database at ${store.place} does not answer. If something was being saved, look whether it is there before you save it again.`,
    { cause: error },
  )
}

/** Prisma's own words for a connection that is not there, was lost, or could not be had in time. */
const AWAY = new Set(['P1000', 'P1001', 'P1008', 'P1010', 'P1017', 'P2024', 'P2028', 'P2037'])

/** PostgreSQL's classes for the same: connection, resources (too many connections, disk full), intervention of the operator. */
const AWAY_STATES = /^(08|53|57P)/

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && (AWAY.has(error.code) || AWAY_STATES.test(error.code))) return true
  if (/connection terminated|connection ended/i.test(error.message)) return true
  const below =
    'meta' in error && error.meta instanceof Object && 'driverAdapterError' in error.meta ? error.meta.driverAdapterError : error.cause
  if (below instanceof Object && 'originalCode' in below && typeof below.originalCode === 'string')
    return AWAY_STATES.test(below.originalCode)
  return below !== undefined && isAway(below)
}
