/**
 * A function of the database that does a whole write: one statement, one round trip, one transaction.
 *
 * In: its name and one value. Out: the value it returns. Refuses: a database that is away, like every transaction ('unreachable').
 * Example: await callFunction<Answer>(store, 'write_decision', { … }) → { status: 'written', … }
 *
 * A statement that stands alone runs in the connection's own isolation, which prisma/adapter.ts sets to READ COMMITTED: the functions
 * lock a row and must then see what its last holder committed.
 */
import type { Store } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { orRefuse } from '../transaction.ts'

type FunctionName = 'write_decision' | 'write_comment'

const calls: Record<FunctionName, (given: string) => Prisma.Sql> = {
  write_decision: (given) => Prisma.sql`SELECT write_decision(${given}::jsonb)::text AS answer`,
  write_comment: (given) => Prisma.sql`SELECT write_comment(${given}::jsonb)::text AS answer`,
}

export async function callFunction<T>(store: Store, name: FunctionName, given: object): Promise<T> {
  const rows = await orRefuse(store, store.db.$queryRaw<{ answer: string }[]>(calls[name](JSON.stringify(given))))
  // The function and the type of its answer are written together; a missing row cannot be.
  return JSON.parse(rows[0]?.answer ?? 'null') as T
}
