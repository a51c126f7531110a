/**
 * Discussions as values.
 *
 * In:      a dossier and what to look for. Out: threads, the one that changed last first, with every version of every comment.
 * Refuses: nothing; an unknown dossier has none.
 * Example: await readThreads(store, { dossierId, finding: 'f-1' })
 */
import type { Store } from '../client.ts'
import type { CommentView, PassageTarget, PersonName, ThreadState, ThreadTarget, ThreadView } from '../discussion-views.ts'
import type { Audit, Prisma, Thread } from '../generated/client.ts'
import { isId } from '../guards.ts'
import { fromJson } from '../json.ts'
import { atOneMoment } from '../transaction.ts'

export interface ThreadQuery {
  readonly dossierId: string
  /** One discussion; no id finds none. */
  readonly id?: string | undefined
  readonly finding?: string | undefined
  readonly state?: 'open' | 'resolved' | undefined
  /** The id of the person it is assigned to. */
  readonly assignee?: string | undefined
  /** The id of a person whom one of its comments speaks to. */
  readonly mentions?: string | undefined
  /** Path of a source: discussions of its passages. */
  readonly passagesOf?: string | undefined
  readonly limit?: number | undefined
}

/** More threads than anybody reads on one page. */
const MOST = 200

export async function readThreads(store: Store, query: ThreadQuery): Promise<readonly ThreadView[]> {
  return atOneMoment(store, async (tx) => {
    const rows = await tx.thread.findMany({
      where: whereOf(query),
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: query.limit ?? MOST,
      include: {
        comments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { versions: { orderBy: { version: 'desc' } } } },
      },
    })
    const changes = await tx.audit.findMany({
      where: { objectType: 'thread', action: 'thread.change', objectId: { in: rows.map(({ id }) => id) } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    })
    return rows.map((row) => ({
      ...headOf(row),
      comments: row.comments.map(commentOf),
      changes: changes.filter(({ objectId }) => objectId === row.id).map(changeOf),
    }))
  })
}

/** How many are open: of the whole dossier, by finding, and those that wait for a person. */
export async function countOpenThreads(
  store: Store,
  { dossierId, person }: { readonly dossierId: string; readonly person: string | null },
): Promise<{ readonly open: number; readonly mine: number; readonly byFinding: ReadonlyMap<string, number> }> {
  const rows = await store.db.thread.groupBy({
    by: ['findingId', 'assigneeId'],
    where: { dossierId, resolved: false },
    _count: { _all: true },
  })
  const byFinding = new Map<string, number>()
  let open = 0
  let mine = 0
  for (const { findingId, assigneeId, _count } of rows) {
    open += _count._all
    if (person !== null && assigneeId === person) mine += _count._all
    if (findingId !== null) byFinding.set(findingId, (byFinding.get(findingId) ?? 0) + _count._all)
  }
  return { open, mine, byFinding }
}

function whereOf({ dossierId, id, finding, state, assignee, mentions, passagesOf }: ThreadQuery): Prisma.ThreadWhereInput {
  return {
    dossierId,
    ...(id === undefined ? {} : { id: isId(id) ? id : { in: [] } }),
    ...(finding === undefined ? {} : { findingId: finding }),
    ...(state === undefined ? {} : { resolved: state === 'resolved' }),
    ...(assignee === undefined ? {} : { assigneeId: assignee }),
    ...(passagesOf === undefined ? {} : { passage: { path: ['path'], equals: passagesOf } }),
    ...(mentions === undefined ? {} : { comments: { some: { mentions: { some: { userId: mentions } } } } }),
  }
}

function headOf(row: Thread): Omit<ThreadView, 'comments' | 'changes'> {
  return {
    id: row.id,
    version: row.version,
    target: targetOf(row),
    ...stateOf(row),
    by: { id: row.createdById, name: row.createdBy },
    at: row.createdAt.toISOString(),
    changedAt: row.updatedAt.toISOString(),
  }
}

export function stateOf(row: Pick<Thread, 'resolved' | 'assignee' | 'assigneeId' | 'due'>): ThreadState {
  const assignee: PersonName | null = row.assignee === null ? null : { id: row.assigneeId, name: row.assignee }
  return { resolved: row.resolved, assignee, due: row.due }
}

function targetOf({ target, findingId, reading, passage }: Thread): ThreadTarget {
  if (target === 'passage' && passage !== null) return { kind: 'passage', finding: findingId, passage: fromJson<PassageTarget>(passage) }
  // A check of the database holds the columns together.
  if (target === 'reading') return { kind: 'reading', finding: findingId ?? '', reading: reading ?? '' }
  return { kind: 'finding', finding: findingId ?? '' }
}

type CommentRow = Prisma.CommentGetPayload<{ include: { versions: true } }>

function commentOf(row: CommentRow): CommentView {
  const versions = row.versions.map(({ version, text, author, authorId, at }) => ({
    version,
    text,
    author: { id: authorId, name: author },
    at: at.toISOString(),
  }))
  return { id: row.id, at: row.createdAt.toISOString(), versions }
}

function changeOf({ actor, actorId, at, before, after }: Audit) {
  const state = (value: Prisma.JsonValue | null) => fromJson<ThreadState & object>(value ?? {})
  return { by: { id: actorId, name: actor }, at: at.toISOString(), before: state(before), after: state(after) }
}
