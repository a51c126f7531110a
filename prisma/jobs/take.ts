/**
 * Work is taken up, told of, ended or put down: what a worker needs.
 *
 * In: a store, and the fence of what was taken up. Out: whether it is still this worker's. Refuses: nothing; losing it is a value.
 * Example: const taken = await nextJob(store, 'intake'); …; await endJob(store, taken.fence, result)
 *
 * Signs of life are dated by the database, as the workers' clocks may differ.
 */
import type { Store } from '../client.ts'
import { asJson } from '../json.ts'
import { orRefuse } from '../transaction.ts'
import { bossOf, putBack, SCHEMA, wake } from './boss.ts'
import type { Fence } from './fence.ts'
import { type JobKind, QUEUE_OF, type QueueName } from './views.ts'

export interface Taken {
  readonly fence: Fence
  readonly kind: JobKind
  readonly dossier: { readonly id: string; readonly slug: string }
  readonly name: string
  readonly subject: unknown
  readonly askedBy: string
  readonly askedById: string | null
}

/** A piece of work whose worker died so often is what kills it. */
const MOST_ATTEMPTS = 20
/** Older than this, what is in the queue and what is here should agree. */
const SETTLED_SECONDS = 10
const KEEP_DAYS = 30

/** The next piece of work, for nobody else; null when there is none. */
export async function nextJob(store: Store, queue: QueueName): Promise<Taken | null> {
  for (;;) {
    const [handed] = await bossOf(store).fetch(queue)
    if (handed === undefined) return null
    const taken = await take(store, handed.id)
    if (taken !== null) return taken
    // Cancelled, or somebody has it: the queue was behind.
    await bossOf(store).complete(queue, handed.id)
  }
}

async function take(store: Store, id: string): Promise<Taken | null> {
  const taken = await orRefuse(
    store,
    store.db.$executeRaw`
      UPDATE job SET state = 'running', attempt = attempt + 1, again = false, stage = NULL, done = 0, "of" = 0,
        started_at = (now() AT TIME ZONE 'UTC'), beat_at = (now() AT TIME ZONE 'UTC'), ended_at = NULL
      WHERE id = ${id}::uuid AND state = 'waiting'`,
  )
  if (taken === 0) return null
  const row = await orRefuse(store, store.db.job.findUniqueOrThrow({ where: { id }, include: { dossier: { select: { slug: true } } } }))
  return {
    fence: { job: id, attempt: row.attempt },
    kind: row.kind as JobKind,
    dossier: { id: row.dossierId, slug: row.dossier.slug },
    name: row.name,
    subject: row.subject,
    askedBy: row.askedBy,
    askedById: row.askedById,
  }
}

/** Says how far it is, or with no stage only that somebody is at it. */
export async function stepJob(
  store: Store,
  { job, attempt }: Fence,
  step?: { readonly stage: string; readonly done: number; readonly of: number },
): Promise<boolean> {
  const [stage, done, of] = [step?.stage ?? null, step?.done ?? null, step?.of ?? null]
  const count = await orRefuse(
    store,
    store.db.$executeRaw`
      UPDATE job SET beat_at = (now() AT TIME ZONE 'UTC'),
        stage_at = CASE WHEN ${stage}::text IS NULL OR stage = ${stage}::text THEN stage_at ELSE (now() AT TIME ZONE 'UTC') END,
        stage = coalesce(${stage}::text, stage), done = coalesce(${done}::int, done), "of" = coalesce(${of}::int, "of")
      WHERE id = ${job}::uuid AND attempt = ${attempt}::int AND state = 'running'`,
  )
  return count > 0
}

/** 'again' when it was asked for once more meanwhile: the worker then does it once more, and ends it then. */
export async function endJob(
  store: Store,
  { job, attempt }: Fence,
  result: object | null,
  kind: JobKind,
): Promise<'ended' | 'again' | 'lost'> {
  const mine = { id: job, attempt, state: 'running' }
  const ended = await orRefuse(
    store,
    store.db.$transaction(async (tx) => {
      const { count } = await tx.job.updateMany({
        where: { ...mine, again: false },
        data: { state: 'done', stage: null, error: null, result: asJson('result', result ?? {}), endedAt: store.now() },
      })
      if (count > 0) await tx.jobFile.deleteMany({ where: { jobId: job } })
      return count > 0
    }),
  )
  if (ended) {
    await bossOf(store).complete(QUEUE_OF[kind], job)
    return 'ended'
  }
  const { count } = await orRefuse(store, store.db.job.updateMany({ where: mine, data: { again: false } }))
  return count > 0 ? 'again' : 'lost'
}

/** Puts it down: for another attempt after a pause, as long as pg-boss allows one; at once when the worker is being stopped. */
export async function dropJob(
  store: Store,
  { fence, kind }: Pick<Taken, 'fence' | 'kind'>,
  { error, stopping }: { readonly error: string | null; readonly stopping: boolean },
): Promise<'again' | 'failed' | 'lost'> {
  const boss = bossOf(store)
  const queue = QUEUE_OF[kind]
  const mine = { id: fence.job, attempt: fence.attempt, state: 'running' }
  if (!stopping) await boss.fail(queue, fence.job, { message: error ?? '' })
  const over = !stopping && (await boss.getJobById(queue, fence.job))?.state === 'failed'
  const data = over ? { state: 'failed', stage: null, error, endedAt: store.now() } : { state: 'waiting', stage: null, error }
  const { count } = await orRefuse(store, store.db.job.updateMany({ where: mine, data }))
  if (count === 0) return 'lost'
  if (stopping) await putBack(store, { id: fence.job, kind })
  return over ? 'failed' : 'again'
}

/**
 * Puts right what a killed process left: work whose worker is silent, work that is in no queue, bytes nobody needs any more.
 *
 * @param options.silentSeconds How long a worker may be silent; 0 where there can be no other one (the embedded database).
 * @param options.own What this process is doing itself.
 */
export async function sweepJobs(
  store: Store,
  { silentSeconds, own }: { readonly silentSeconds: number; readonly own: readonly string[] },
): Promise<void> {
  const left = await orRefuse(
    store,
    store.db.$queryRaw<{ id: string; kind: JobKind; state: string }[]>`
      UPDATE job SET stage = NULL, error = 'interrupted',
        state = CASE WHEN attempt >= ${MOST_ATTEMPTS}::int THEN 'failed' ELSE 'waiting' END,
        ended_at = CASE WHEN attempt >= ${MOST_ATTEMPTS}::int THEN (now() AT TIME ZONE 'UTC') END
      WHERE state = 'running' AND beat_at <= (now() AT TIME ZONE 'UTC') - ${silentSeconds}::int * interval '1 second'
        AND NOT id::text = ANY(${[...own]}::text[])
      RETURNING id::text, kind, state`,
  )
  const { rows } = await store.sql(
    `SELECT j.id::text AS id, j.kind FROM job j
     WHERE j.state = 'waiting' AND j.created_at < (now() AT TIME ZONE 'UTC') - $1::int * interval '1 second' AND NOT EXISTS (
       SELECT FROM ${SCHEMA}.job q WHERE q.id = j.id
       AND (q.state < 'active' OR q.state = 'active' AND q.started_on > now() - $1::int * interval '1 second'))`,
    [silentSeconds === 0 ? 0 : SETTLED_SECONDS],
  )
  const strays = rows as { readonly id: string; readonly kind: JobKind }[]
  const back = new Map([...left.filter(({ state }) => state === 'waiting'), ...strays].map((one) => [one.id, one]))
  for (const one of back.values()) await putBack(store, one)
  for (const queue of new Set([...back.values()].map(({ kind }) => QUEUE_OF[kind]))) await wake(store, queue)
  const day = new Date(store.now().getTime() - 24 * 60 * 60_000)
  await orRefuse(store, store.db.jobFile.deleteMany({ where: { job: { endedAt: { lt: day } } } }))
  const month = new Date(store.now().getTime() - KEEP_DAYS * 24 * 60 * 60_000)
  await orRefuse(store, store.db.job.deleteMany({ where: { endedAt: { lt: month } } }))
}
