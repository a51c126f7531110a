/**
 * The comparison that follows what came in: one for all that somebody brought, when the last of it has ended.
 *
 * In: imports with `follow` (open.ts). Out: a comparison is open for every dossier that is due. Refuses: nothing.
 * Example: await openDueComparisons(store, dossierId) // after an import; without a dossier at every sweep
 *
 * It is told from rows alone, so that a kill between an import and its comparison loses none: an import keeps its mark until the
 * comparison is asked for, in one transaction with that.
 */
import type { Store } from '../client.ts'
import { orRefuse, transact } from '../transaction.ts'
import { lockDossier } from '../write/dossier.ts'
import { putInQueue, wake } from './boss.ts'
import { openJobWithin } from './open.ts'

/** Longer than a page takes from one item to the next; then it was closed, or the next item could not be sent. */
const SETTLE_MS = 20_000

export async function openDueComparisons(store: Store, only?: string): Promise<number> {
  const marked = await orRefuse(
    store,
    store.db.job.findMany({
      where: { follow: { not: null }, state: 'done', ...(only === undefined ? {} : { dossierId: only }) },
      distinct: ['dossierId'],
      select: { dossier: { select: { id: true, slug: true } } },
    }),
  )
  let opened = 0
  for (const { dossier } of marked) if (await openOne(store, dossier)) opened += 1
  if (opened > 0) await wake(store, 'compare')
  return opened
}

async function openOne(store: Store, { id: dossierId, slug }: { readonly id: string; readonly slug: string }): Promise<boolean> {
  const job = await transact(store, async (tx) => {
    await lockDossier(tx, slug)
    const imports = { dossierId, kind: 'import' }
    if ((await tx.job.count({ where: { ...imports, state: { in: ['waiting', 'running'] } } })) > 0) return null
    const marked = await tx.job.findMany({
      where: { ...imports, follow: { not: null } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, state: true, follow: true, endedAt: true, askedBy: true, askedById: true, result: true },
    })
    const newest = marked[0]
    const since = store.now().getTime() - (newest?.endedAt?.getTime() ?? 0)
    if (newest === undefined || (newest.follow === 'more' && since < SETTLE_MS)) return null
    const done = marked.filter(({ state }) => state === 'done')
    // What failed or was cancelled keeps its mark: it may be tried again.
    await tx.job.updateMany({ where: { id: { in: done.map(({ id }) => id) } }, data: { follow: null } })
    const [by] = done.filter(({ result }) => madeSomething(result))
    if (by === undefined) return null
    const { askedBy, askedById } = by
    return openJobWithin(tx, store, dossierId, { kind: 'compare', name: slug, subject: {}, askedBy, askedById })
  })
  if (job?.fresh) await putInQueue(store, { id: job.id, kind: 'compare' })
  return job !== null
}

/** What was a source already changes no comparison. */
function madeSomething(result: unknown): boolean {
  const documents = typeof result === 'object' && result !== null && 'documents' in result ? result.documents : []
  return (
    Array.isArray(documents) && documents.some((one) => typeof one === 'object' && one !== null && 'created' in one && one.created === true)
  )
}
