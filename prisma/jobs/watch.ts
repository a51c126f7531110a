/**
 * Addresses that are fetched again and again: how often, and what came of it.
 *
 * In: a dossier's slug, the path of a source. Out: `WatchView`; work that is due; rows of the audit. Refuses: a source that is not there ('not-found').
 * Example: await setWatch(store, { dossier: 'harbour', path: 'log.md', address, every: 'day', author: 'Ann' })
 */
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import { Prisma } from '../generated/client.ts'
import { checkFilled, LIMITS } from '../guards.ts'
import { asJson } from '../json.ts'
import { readOrigin } from '../read/origin.ts'
import { readSource } from '../read/source.ts'
import { orRefuse, transact } from '../transaction.ts'
import { writeAudit } from '../write/audit.ts'
import { lockDossier } from '../write/dossier.ts'
import { putInQueue, wake } from './boss.ts'
import { type Fence, holdFence } from './fence.ts'
import { openJobWithin } from './open.ts'

export const EVERY = ['off', 'day', 'week'] as const
export type Every = (typeof EVERY)[number]
export type FetchedAs = 'unchanged' | 'changed' | 'failed'

export interface WatchView {
  readonly address: string
  readonly every: Every
  readonly lastAt: string | null
  readonly last: FetchedAs | null
  /** Why it failed, as a sentence. */
  readonly message: string | null
  /** The same by its key and values; null where it was kept without. */
  readonly said: unknown
}

interface Where {
  readonly dossier: string
  readonly path: string
}

interface By {
  readonly author: string
  /** The account; missing where the schedule asks. */
  readonly authorId?: string | null | undefined
}

const DAYS: Readonly<Record<Exclude<Every, 'off'>, number>> = { day: 1, week: 7 }
const DAY_MS = 24 * 60 * 60_000
/** Asked for at one look; the others are due at the next one. */
const MOST_AT_ONCE = 20

const nextOf = (every: string, from: Date): Date | null =>
  every === 'day' || every === 'week' ? new Date(from.getTime() + DAYS[every] * DAY_MS) : null

export async function readWatch(store: Store, { dossier, path }: Where): Promise<WatchView | null> {
  const row = await orRefuse(store, store.db.watch.findFirst({ where: { source: { path, dossier: { slug: dossier } } } }))
  return (
    row && {
      address: row.address,
      every: row.every as Every,
      lastAt: row.lastAt?.toISOString() ?? null,
      last: row.last as FetchedAs | null,
      message: row.message,
      said: row.said,
    }
  )
}

/** The page a source is from: where it was fetched at last, else what its metadata say; null where neither is known. */
export async function addressOf(store: Store, { dossier, path }: Where): Promise<string | null> {
  const source = await readSource(store, { dossier, source: path })
  const origin = source && (await readOrigin(store, { dossier, path, number: source.revision.number }))
  return origin?.finalAddress ?? source?.meta.url ?? null
}

export async function setWatch(
  store: Store,
  { dossier, path, address, every, author, authorId = null }: Where & By & { readonly address: string; readonly every: Every },
): Promise<void> {
  await transact(store, async (tx) => {
    const dossierId = await lockDossier(tx, dossier)
    const source = await tx.source.findUnique({ where: { dossierId_path: { dossierId, path } }, include: { watch: true } })
    if (source === null) throw new StoreError('not-found', `The dossier has no source ${path}.`)
    const at = store.now()
    const setBy = checkFilled('author', author, LIMITS.author)
    const data = { address: checkFilled('address', address, LIMITS.href), every, nextAt: nextOf(every, at), setBy }
    const before = source.watch && { address: source.watch.address, every: source.watch.every }
    await tx.watch.upsert({ where: { sourceId: source.id }, create: { ...data, sourceId: source.id, createdAt: at }, update: data })
    const was = before?.every ?? 'off'
    if (was === every && (every === 'off' || before?.address === data.address)) return
    const action = every === 'off' ? 'watch.remove' : was === 'off' ? 'watch.set' : 'watch.change'
    const after = { address: data.address, every }
    await writeAudit(tx, at, {
      actor: setBy,
      actorId: authorId,
      action,
      dossierId,
      objectType: 'source',
      objectId: source.id,
      before,
      after,
    })
  })
}

/** What came of a fetch is told by the audit, and beside a source that is watched. */
export async function noteFetch(
  store: Store,
  {
    dossier,
    path,
    as,
    message,
    said = null,
    fence,
    author,
    authorId = null,
  }: Where &
    By & { readonly as: FetchedAs; readonly message: string | null; readonly said?: object | null | undefined; readonly fence: Fence },
): Promise<void> {
  await transact(store, async (tx) => {
    const dossierId = await lockDossier(tx, dossier)
    await holdFence(tx, fence)
    const source = await tx.source.findUnique({ where: { dossierId_path: { dossierId, path } }, select: { id: true } })
    if (source === null) return
    const at = store.now()
    await tx.watch.updateMany({
      where: { sourceId: source.id },
      data: { lastAt: at, last: as, message, said: said === null ? Prisma.DbNull : asJson('reason', said) },
    })
    await writeAudit(tx, at, {
      actor: checkFilled('author', author, LIMITS.author),
      actorId: authorId,
      action: 'watch.look',
      dossierId,
      objectType: 'source',
      objectId: source.id,
      before: null,
      after: { found: as, ...(message !== null && { message }) },
    })
  })
}

/** Asks for every fetch that is due, once however many workers look: the row is moved on in the transaction that asks. */
export async function openDueFetches(store: Store): Promise<number> {
  const opened = await transact(store, async (tx) => {
    const now = store.now()
    const due = await tx.$queryRaw<{ source_id: string }[]>`
      SELECT source_id::text FROM watch WHERE next_at <= ${now}::timestamp ORDER BY next_at LIMIT ${MOST_AT_ONCE}::int FOR UPDATE SKIP LOCKED`
    const jobs: string[] = []
    for (const { source_id } of due) {
      const { every, setBy, source } = await tx.watch.findUniqueOrThrow({ where: { sourceId: source_id }, include: { source: true } })
      await tx.watch.update({ where: { sourceId: source_id }, data: { nextAt: nextOf(every, now) } })
      const job = { kind: 'fetch', name: source.path, subject: {}, askedBy: setBy, askedById: null } as const
      const { id, fresh } = await openJobWithin(tx, store, source.dossierId, job)
      if (fresh) jobs.push(id)
    }
    return jobs
  })
  for (const id of opened) await putInQueue(store, { id, kind: 'fetch' })
  if (opened.length > 0) await wake(store, 'intake')
  return opened.length
}
