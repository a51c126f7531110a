/**
 * Somebody thinks better of it: work is cancelled, or tried again.
 *
 * In: a dossier's id and the id of the work. Out: whether anything changed. Refuses: what has ended cannot be cancelled, what goes on or
 * succeeded cannot be tried again: nothing changes. Example: await cancelJob(store, { dossierId, id })
 */
import type { Store } from '../client.ts'
import { isId } from '../guards.ts'
import { orRefuse } from '../transaction.ts'
import { bossOf, putBack, wake } from './boss.ts'
import { type JobKind, QUEUE_OF } from './views.ts'

interface Which {
  readonly dossierId: string
  readonly id: string
}

export async function cancelJob(store: Store, which: Which): Promise<boolean> {
  const { id } = which
  const job = await found(store, which)
  if (job === null) return false
  // A write that holds the row's fence is finished first; the next one finds that it is over.
  const { count } = await orRefuse(
    store,
    store.db.job.updateMany({
      where: { id, state: { in: ['waiting', 'running'] } },
      data: { state: 'cancelled', stage: null, endedAt: store.now() },
    }),
  )
  await bossOf(store).cancel(QUEUE_OF[job.kind], id)
  return count > 0
}

export async function retryJob(store: Store, which: Which): Promise<boolean> {
  const { id } = which
  const job = await found(store, which)
  if (job === null) return false
  const { count } = await orRefuse(
    store,
    store.db.job.updateMany({
      where: { id, state: { in: ['failed', 'cancelled'] } },
      data: { state: 'waiting', stage: null, error: null, done: 0, of: 0, endedAt: null },
    }),
  )
  if (count === 0) return false
  await putBack(store, { id, kind: job.kind })
  await wake(store, QUEUE_OF[job.kind])
  return true
}

async function found(store: Store, { dossierId, id }: Which): Promise<{ readonly kind: JobKind } | null> {
  if (!isId(id)) return null
  const row = await orRefuse(store, store.db.job.findFirst({ where: { id, dossierId }, select: { kind: true } }))
  return row && { kind: row.kind as JobKind }
}
