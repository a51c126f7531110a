/**
 * pg-boss on the store's own connection: it hands work out, once to one worker, and again with growing pauses when it failed.
 *
 * In: a store. Out: its pg-boss, made once a store. Refuses: a schema of another version than this pg-boss: `start` throws.
 * Example: await putInQueue(store, { id, kind: 'compare' })
 *
 * A job has the same id there as its row has here. Should the two differ (a kill between two writes), the row is right and
 * `sweepJobs` puts the queue in order. Schedules of pg-boss are not used: what is watched is due by its own row.
 */
import PgBoss from 'pg-boss'
import type { Store } from '../client.ts'
import { type JobKind, QUEUE_OF, type QueueName } from './views.ts'

export const SCHEMA = 'variorum_jobs'

const known = new WeakMap<Store, PgBoss>()

export function bossOf(store: Store): PgBoss {
  const there = known.get(store)
  if (there !== undefined) return there
  const boss = new PgBoss({
    db: { executeSql: (text, values) => store.sql(text, values) },
    schema: SCHEMA,
    migrate: false,
    schedule: false,
  })
  // Its upkeep failed (the database went away, or was closed under it); the next round tries again.
  boss.on('error', () => {})
  known.set(store, boss)
  return boss
}

/**
 * pg-boss hands out what was due before this moment, and a moment of the embedded database is a millisecond: whoever asks in the same one
 * would be told that nothing waits, and come again two seconds later.
 */
const AT_ONCE = { startAfter: '-1 millisecond' }

export async function putInQueue(store: Store, { id, kind }: { readonly id: string; readonly kind: JobKind }): Promise<void> {
  await bossOf(store).send(QUEUE_OF[kind], {}, { id, ...AT_ONCE })
}

/** Puts it there anew, whatever became of it: pg-boss keeps what has ended for a while, under the same id. */
export async function putBack(store: Store, { id, kind }: { readonly id: string; readonly kind: JobKind }): Promise<void> {
  const boss = bossOf(store)
  await boss.deleteJob(QUEUE_OF[kind], id)
  await boss.send(QUEUE_OF[kind], {}, { id, ...AT_ONCE })
}

/** A word to the workers of all processes, so that they look now and not at their next round. */
export async function wake(store: Store, queue: QueueName): Promise<void> {
  await store.live.tell(JSON.stringify({ type: 'work', queue })).catch(() => {})
}

/** pg-boss's own upkeep (what has ended is put away, what took too long is handed out again), until the function that comes back is called. */
export async function startUpkeep(store: Store): Promise<() => Promise<void>> {
  const boss = bossOf(store)
  await boss.start()
  return () => boss.stop({ graceful: false })
}
