/**
 * Several queries that see one state of the database.
 *
 * In:      a store and what to read. Out: what was read. Refuses: nothing.
 * Example: await atOneMoment(store, async (tx) => [await tx.dossier.count(), await tx.source.count()])
 *
 * PostgreSQL's usual isolation lets each query of a transaction see what was committed before that query: a page could show the findings of
 * one comparison with the counts of the next.
 */
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'

export function atOneMoment<T>(store: Store, read: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return store.db.$transaction(read, { isolationLevel: 'RepeatableRead' })
}
