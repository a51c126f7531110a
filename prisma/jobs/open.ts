/**
 * Work is asked for.
 *
 * In: a dossier's slug and what to do. Out: the id of the piece of work; for a comparison that of the one that is open already.
 * Refuses: an unknown dossier ('not-found'), lengths and characters (prisma/guards.ts).
 * Example: await openJob(store, { dossier: 'harbour', kind: 'import', name: 'log.pdf', subject: {}, file: bytes, askedBy: 'Ann', askedById: null })
 */
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, LIMITS } from '../guards.ts'
import { asJson } from '../json.ts'
import { transact } from '../transaction.ts'
import { lockDossier } from '../write/dossier.ts'
import { putInQueue, wake } from './boss.ts'
import { type Follow, type JobKind, QUEUE_OF } from './views.ts'

export interface NewJob {
  readonly dossier: string
  readonly kind: JobKind
  readonly name: string
  readonly subject: object
  readonly file?: Uint8Array | undefined
  /** Of an import: the dossier is compared when it and all others have ended (follow.ts). */
  readonly follow?: Follow | undefined
  readonly askedBy: string
  readonly askedById: string | null
}

export async function openJob(store: Store, given: NewJob): Promise<{ readonly id: string; readonly dossierId: string }> {
  const opened = await transact(store, async (tx) => openJobWithin(tx, store, await lockDossier(tx, given.dossier), given))
  if (opened.fresh) await putInQueue(store, { id: opened.id, kind: given.kind })
  await wake(store, QUEUE_OF[given.kind])
  return opened
}

/** The caller holds the dossier's row, so that two who ask at once get one comparison. */
export async function openJobWithin(
  tx: Prisma.TransactionClient,
  store: Store,
  dossierId: string,
  { kind, name, subject, file, follow, askedBy, askedById }: Omit<NewJob, 'dossier'>,
): Promise<{ readonly id: string; readonly dossierId: string; readonly fresh: boolean }> {
  if (kind !== 'import') {
    const open = await tx.job.findFirst({ where: { dossierId, kind, name, state: { in: ['waiting', 'running'] } } })
    if (open !== null) {
      // Between the reading and this line it may have been taken up; then it runs on, and looks again at its end.
      const { count } = await tx.job.updateMany({ where: { id: open.id, state: { in: ['waiting', 'running'] } }, data: { again: true } })
      if (count > 0) return { id: open.id, dossierId, fresh: false }
    }
  }
  const { id } = await tx.job.create({
    data: {
      dossierId,
      kind,
      name: checkFilled('name', name, LIMITS.path),
      subject: asJson('subject', subject),
      askedBy: checkFilled('author', askedBy, LIMITS.author),
      askedById,
      createdAt: store.now(),
      follow: follow ?? null,
      ...(file === undefined ? {} : { file: { create: { bytes: new Uint8Array(file) } } }),
    },
    select: { id: true },
  })
  return { id, dossierId, fresh: true }
}
