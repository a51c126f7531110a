/**
 * What waits for one person in all dossiers: discussions assigned to them, and comments that speak to them.
 *
 * In:      a person's id, and the slugs of the dossiers they may read now. Out: `InboxView`, the newest first. Refuses: whatever happened in
 * a dossier that is not among them, also where they were spoken to while they were a member.
 * Example: (await readInbox(store, { person, dossiers })).mentions[0] // { dossier, thread, words: '@Ida …', by: 'Jo' }
 */
import type { Store } from '../client.ts'
import type { InboxMention, InboxThread, InboxView, PassageTarget } from '../discussion-views.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import { atOneMoment } from '../transaction.ts'

/** More than anybody reads on one page. */
const MOST = 100

const withDossier = { dossier: { select: { id: true, slug: true, title: true } } } as const
const newestVersion = { versions: { orderBy: { version: 'desc' }, take: 1 } } as const

export async function readInbox(store: Store, at: { readonly person: string; readonly dossiers: ReadonlySet<string> }): Promise<InboxView> {
  return atOneMoment(store, async (tx) => {
    const readable = { dossier: { slug: { in: [...at.dossiers] } } }
    const threads = await tx.thread.findMany({
      where: { ...readable, assigneeId: at.person, resolved: false },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: MOST,
      include: { ...withDossier, comments: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, include: newestVersion } },
    })
    const mentions = await tx.mention.findMany({
      where: { userId: at.person, comment: { thread: readable } },
      orderBy: [{ at: 'desc' }, { commentId: 'desc' }],
      take: MOST,
      include: { comment: { include: { ...newestVersion, thread: { include: withDossier } } } },
    })
    const questions = await questionsOf(tx, [...threads, ...mentions.map(({ comment }) => comment.thread)])
    return {
      assigned: threads.map((row) => ({ ...threadOf(row, questions), ...saidIn(row.comments[0]) })),
      mentions: mentions.map(({ comment }): InboxMention => ({ ...threadOf(comment.thread, questions), ...saidIn(comment) })),
    }
  })
}

type ThreadRow = Prisma.ThreadGetPayload<{ include: typeof withDossier }>

function threadOf({ id, dossier, findingId, resolved, due, passage }: ThreadRow, questions: ReadonlyMap<string, string>): InboxThread {
  return {
    thread: id,
    dossier: { slug: dossier.slug, title: dossier.title },
    finding: findingId,
    question: questions.get(`${dossier.id} ${findingId}`) ?? null,
    passage: passageOf(passage),
    resolved,
    due,
  }
}

function passageOf(passage: Prisma.JsonValue): InboxThread['passage'] {
  if (passage === null) return null
  const { exact, sha256 } = fromJson<PassageTarget>(passage)
  return { words: exact, source: `s-${sha256.slice(0, 12)}` }
}

function saidIn(comment: Prisma.CommentGetPayload<{ include: { versions: true } }> | undefined) {
  const newest = comment?.versions[0]
  return {
    words: newest?.text ?? '',
    by: newest?.author ?? '',
    at: (newest?.at ?? comment?.createdAt ?? new Date(0)).toISOString(),
  }
}

/** The questions of the findings they are about, by dossier and finding; a finding that is gone has none. */
async function questionsOf(tx: Prisma.TransactionClient, threads: readonly ThreadRow[]): Promise<ReadonlyMap<string, string>> {
  const pairs = threads.flatMap(({ dossierId, findingId }) => (findingId === null ? [] : [{ dossierId, id: findingId }]))
  if (pairs.length === 0) return new Map()
  const rows = await tx.finding.findMany({ where: { OR: pairs }, select: { dossierId: true, id: true, question: true } })
  return new Map(rows.map(({ dossierId, id, question }) => [`${dossierId} ${id}`, question]))
}
