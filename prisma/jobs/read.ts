/**
 * How far work in the background is.
 *
 * In: a dossier's id. Out: what is open, and what ended badly a short while ago; the bytes that one piece of work is about.
 * Refuses: nothing; what is not there is null. Example: await listJobs(store, dossierId)
 */
import type { Store } from '../client.ts'
import { orRefuse, transact } from '../transaction.ts'
import type { JobKind, JobState, JobView } from './views.ts'

/** What failed is shown this long, and what was cancelled this long. */
const FAILED_MS = 24 * 60 * 60_000
const CANCELLED_MS = 10 * 60_000
const MOST = 50

type Row = Awaited<ReturnType<Store['db']['job']['findFirstOrThrow']>>

export async function listJobs(store: Store, dossierId: string): Promise<readonly JobView[]> {
  return transact(store, async (tx) => {
    const now = store.now()
    const since = (ms: number) => ({ gte: new Date(now.getTime() - ms) })
    const rows = await tx.job.findMany({
      where: {
        dossierId,
        OR: [
          { state: { in: ['waiting', 'running'] } },
          { state: 'failed', endedAt: since(FAILED_MS) },
          { state: 'cancelled', endedAt: since(CANCELLED_MS) },
        ],
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST,
    })
    // A comparison that failed is no news once a later one succeeded or is under way.
    const newest = await tx.job.findFirst({ where: { dossierId, kind: 'compare' }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
    const shown = rows.filter(
      (row) => row.kind !== 'compare' || row.state === 'waiting' || row.state === 'running' || row.id === newest?.id,
    )
    return shown.map((row) => viewOf(row, now))
  })
}

export async function readJob(
  store: Store,
  { dossierId, id }: { readonly dossierId: string; readonly id: string },
): Promise<JobView | null> {
  const row = await orRefuse(store, store.db.job.findFirst({ where: { id, dossierId } }))
  return row && viewOf(row, store.now())
}

export async function readJobFile(store: Store, id: string): Promise<Uint8Array | null> {
  const row = await orRefuse(store, store.db.jobFile.findUnique({ where: { jobId: id } }))
  return row?.bytes ?? null
}

function viewOf(row: Row, now: Date): JobView {
  return {
    id: row.id,
    kind: row.kind as JobKind,
    name: row.name,
    state: row.state as JobState,
    stage: row.stage,
    done: row.done,
    of: row.of,
    left: leftOf(row, now),
    askedBy: row.askedBy,
    error: row.error,
    at: row.createdAt.toISOString(),
    result: row.result,
  }
}

function leftOf({ state, done, of, stageAt }: Row, now: Date): number | null {
  if (state !== 'running' || done === 0 || of === 0 || stageAt === null) return null
  return Math.max(0, Math.round(((now.getTime() - stageAt.getTime()) / done / 1_000) * (of - done)))
}
