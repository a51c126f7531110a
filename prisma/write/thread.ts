/**
 * Threads: opened on a finding, a reading or a passage with their first comment; resolved, opened again, assigned, given a date.
 *
 * In:      the target and the first words; later a change, and the number of the state its author had before their eyes.
 * Out:     the thread's id; or the state that somebody else made meanwhile.
 * Refuses: findings, readings and passages that the dossier does not have, days that are none ('invalid'), threads that are not there.
 * Example: await openThread(store, { dossierId, id, target: { kind: 'finding', finding: 'f-1' }, comment: { id, text: 'Why?', … }, … })
 */
import type { Finding } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { PassageTarget, PersonName, ThreadState, ThreadTarget } from '../discussion-views.ts'
import { StoreError } from '../errors.ts'
import { Prisma } from '../generated/client.ts'
import { checkDay, checkFilled, checkId, checkText, LIMITS } from '../guards.ts'
import { asJson, fromJson } from '../json.ts'
import { stateOf } from '../read/thread.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'

export interface NewThread {
  readonly dossierId: string
  /** Chosen by the sender, so that an answer lost on the way opens no second thread. */
  readonly id: string
  readonly target: ThreadTarget
  readonly assignee: PersonName | null
  readonly due: string | null
  readonly author: PersonName
  readonly comment: { readonly id: string; readonly text: string; readonly mentions: readonly string[] }
}

export interface ThreadChangeRequest {
  readonly dossierId: string
  readonly thread: string
  readonly expectedVersion: number
  readonly change: Partial<ThreadState>
  readonly author: PersonName
}

export type ChangedThread =
  | { readonly ok: true; readonly version: number; readonly finding: string | null }
  | { readonly ok: false; readonly current: ThreadState & { readonly version: number } }

export async function openThread(store: Store, given: NewThread): Promise<{ readonly id: string; readonly repeated: boolean }> {
  const id = checkId('discussion', given.id)
  const author = checkFilled('author', given.author.name, LIMITS.author)
  const text = checkFilled('comment', given.comment.text, LIMITS.comment)
  const commentId = checkId('comment', given.comment.id)
  const due = given.due === null ? null : checkDay(given.due)
  return transact(store, async (tx) => {
    const at = store.now()
    await checkTarget(tx, given.dossierId, given.target)
    const { count } = await tx.thread.createMany({
      data: {
        id,
        dossierId: given.dossierId,
        ...columnsOf(given.target),
        version: 1,
        assigneeId: given.assignee?.id ?? null,
        assignee: given.assignee?.name ?? null,
        due,
        createdBy: author,
        createdById: given.author.id,
        createdAt: at,
        updatedAt: at,
      },
      skipDuplicates: true,
    })
    if (count === 0) return repeated(tx, given)
    await tx.comment.create({
      data: {
        id: commentId,
        threadId: id,
        version: 1,
        createdAt: at,
        versions: { create: { version: 1, text, author, authorId: given.author.id, at } },
        mentions: { create: [...new Set(given.comment.mentions)].map((userId) => ({ userId, at })) },
      },
    })
    await writeAudit(tx, at, {
      actor: author,
      actorId: given.author.id,
      action: 'thread.open',
      dossierId: given.dossierId,
      objectType: 'thread',
      objectId: id,
      before: null,
      after: { target: given.target, assignee: given.assignee, due, comment: commentId, text, mentions: given.comment.mentions },
    })
    return { id, repeated: false }
  })
}

/** The same id again is the same sender's answer that was lost; another dossier's thread is nobody's business here. */
async function repeated(tx: Prisma.TransactionClient, given: NewThread): Promise<{ readonly id: string; readonly repeated: boolean }> {
  const there = await tx.thread.findFirst({
    where: { id: given.id, dossierId: given.dossierId, createdById: given.author.id },
    select: { id: true },
  })
  if (there === null) throw new StoreError('invalid', 'This discussion has been opened already.')
  return { id: given.id, repeated: true }
}

export async function changeThread(store: Store, given: ThreadChangeRequest): Promise<ChangedThread> {
  const id = checkId('discussion', given.thread)
  const actor = checkFilled('author', given.author.name, LIMITS.author)
  if (given.change.due !== undefined && given.change.due !== null) checkDay(given.change.due)
  return transact(store, async (tx) => {
    const at = store.now()
    await tx.$queryRaw`SELECT id FROM thread WHERE id = ${id}::uuid FOR UPDATE`
    const row = await tx.thread.findFirst({ where: { id, dossierId: given.dossierId } })
    if (row === null) throw new StoreError('not-found', 'There is no such discussion.')
    const before = stateOf(row)
    const after = { ...before, ...given.change }
    if (JSON.stringify(after) === JSON.stringify(before)) return { ok: true, version: row.version, finding: row.findingId }
    if (row.version !== given.expectedVersion) return { ok: false, current: { ...before, version: row.version } }
    const version = row.version + 1
    await tx.thread.update({
      where: { id },
      data: {
        version,
        resolved: after.resolved,
        assigneeId: after.assignee?.id ?? null,
        assignee: after.assignee?.name ?? null,
        due: after.due,
        updatedAt: at,
      },
    })
    await writeAudit(tx, at, {
      actor,
      actorId: given.author.id,
      action: 'thread.change',
      dossierId: given.dossierId,
      objectType: 'thread',
      objectId: id,
      before,
      after,
    })
    return { ok: true, version, finding: row.findingId }
  })
}

/**
 * Hangs a discussion of a passage on the words that stand for it in a newer revision: an editor has looked and says that it still holds.
 * Where it hung before is in the audit.
 */
export async function rehangThread(
  store: Store,
  given: Pick<ThreadChangeRequest, 'dossierId' | 'thread' | 'expectedVersion' | 'author'> & { readonly passage: PassageTarget },
): Promise<ChangedThread> {
  const id = checkId('discussion', given.thread)
  const actor = checkFilled('author', given.author.name, LIMITS.author)
  return transact(store, async (tx) => {
    const at = store.now()
    await tx.$queryRaw`SELECT id FROM thread WHERE id = ${id}::uuid FOR UPDATE`
    const row = await tx.thread.findFirst({ where: { id, dossierId: given.dossierId, target: 'passage' } })
    if (row === null) throw new StoreError('not-found', 'There is no such discussion of a passage.')
    if (row.version !== given.expectedVersion) return { ok: false, current: { ...stateOf(row), version: row.version } }
    await checkTarget(tx, given.dossierId, { kind: 'passage', finding: null, passage: given.passage })
    const version = row.version + 1
    await tx.thread.update({ where: { id }, data: { version, passage: asJson('passage', given.passage), updatedAt: at } })
    await writeAudit(tx, at, {
      actor,
      actorId: given.author.id,
      action: 'thread.rehang',
      dossierId: given.dossierId,
      objectType: 'thread',
      objectId: id,
      before: row.passage === null ? null : fromJson<PassageTarget>(row.passage),
      after: given.passage,
    })
    return { ok: true, version, finding: row.findingId }
  })
}

function columnsOf(target: ThreadTarget) {
  return {
    target: target.kind,
    findingId: target.finding,
    reading: target.kind === 'reading' ? checkText('reading', target.reading, LIMITS.rationale) : null,
    passage: target.kind === 'passage' ? asJson('passage', target.passage) : Prisma.DbNull,
  }
}

async function checkTarget(tx: Prisma.TransactionClient, dossierId: string, target: ThreadTarget): Promise<void> {
  if (target.finding !== null) {
    const row = await tx.finding.findUnique({ where: { dossierId_id: { dossierId, id: target.finding } }, select: { body: true } })
    // A finding that vanished while somebody wrote about it, or that only its decision keeps, may still be spoken of.
    const known = row !== null || (await tx.decision.findFirst({ where: { dossierId, findingId: target.finding }, select: { id: true } }))
    if (!known) throw new StoreError('not-found', `The dossier has no finding "${target.finding}".`)
    if (target.kind === 'reading' && row !== null && !fromJson<Finding>(row.body).readings.some(({ normal }) => normal === target.reading))
      throw new StoreError('invalid', 'This finding has no such reading.')
  }
  if (target.kind !== 'passage') return
  const { path, sha256, start, end, exact } = target.passage
  const revision = await tx.revision.findFirst({ where: { path, sha256, source: { dossierId } }, select: { text: true } })
  if (revision === null) throw new StoreError('not-found', `The dossier has no such revision of ${path}.`)
  if (exact === '' || revision.text.slice(start, end) !== exact) throw new StoreError('invalid', 'The passage is not in the source.')
}
