/**
 * The audit, newest first: of a dossier, or of the whole installation (`dossierId` null: what belongs to no dossier as well).
 *
 * In:      a dossier and filters. Out: `AuditEntry[]`. Refuses: nothing; an unknown dossier has none.
 * Example: await searchAudit(store, { dossierId, action: 'decision.write', actor: 'Ann', limit: 100 })
 */
import type { Store } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { atOneMoment, orRefuse } from '../transaction.ts'
import type { AuditEntry } from '../views.ts'

export async function readAudit(store: Store, slug: string, limit: number): Promise<readonly AuditEntry[]> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug }, select: { id: true } })
    if (dossier === null) return []
    // Ids are made in order of time, so they break ties between entries of one millisecond.
    const rows = await tx.audit.findMany({ where: { dossierId: dossier.id }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: limit })
    return rows.map(({ dossierId: _, at, ...row }) => ({ ...row, at: at.toISOString() }))
  })
}

/** When something in a dossier last changed, as an ISO time; null when nothing ever did. */
export async function readLastChange(store: Store, dossierId: string): Promise<string | null> {
  const row = await store.db.audit.findFirst({ where: { dossierId }, select: { at: true }, orderBy: { at: 'desc' } })
  return row?.at.toISOString() ?? null
}

export interface AuditQuery {
  readonly dossierId: string | null
  readonly actor?: string | null | undefined
  readonly action?: string | null | undefined
  readonly objectId?: string | null | undefined
  /** Words that stand in the values before or after. */
  readonly words?: string | null | undefined
  /** ISO times; `from` belongs to the range, `to` does not. */
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  /** The last entry of the page before. */
  readonly after?: { readonly at: string; readonly id: string } | null | undefined
  readonly limit: number
}

interface Row {
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly actorId: string | null
  readonly action: string
  readonly objectType: string
  readonly objectId: string
  readonly dossier: string | null
  readonly before: unknown
  readonly after: unknown
}

export async function searchAudit(store: Store, query: AuditQuery): Promise<readonly AuditEntry[]> {
  const rows = await orRefuse(
    store,
    store.db.$queryRaw<Row[]>`
      SELECT id::text, at, actor, actor_id AS "actorId", action, object_type AS "objectType", object_id AS "objectId", before, after,
        (SELECT slug FROM dossier WHERE dossier.id = audit.dossier_id) AS dossier
      FROM audit WHERE ${Prisma.join(conditions(query), ' AND ')} ORDER BY at DESC, id DESC LIMIT ${query.limit}`,
  )
  return rows.map(({ at, dossier, ...row }) => ({ ...row, at: at.toISOString(), ...(query.dossierId === null && { dossier }) }))
}

/** All that fit, a page at a time: an export of a large audit never stands in memory whole. */
export async function* readAuditPages(store: Store, query: Omit<AuditQuery, 'limit' | 'after'>): AsyncGenerator<readonly AuditEntry[]> {
  let after: AuditQuery['after'] = null
  for (;;) {
    const page: readonly AuditEntry[] = await searchAudit(store, { ...query, after, limit: PAGE })
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1) ?? null
  }
}

const PAGE = 500

export async function readAuditFacets(
  store: Store,
  dossierId: string | null,
): Promise<{ readonly actors: readonly string[]; readonly actions: readonly string[] }> {
  const where = dossierId === null ? {} : { dossierId }
  const [actors, actions] = await Promise.all([
    store.db.audit.findMany({ where, distinct: ['actor'], select: { actor: true } }),
    store.db.audit.findMany({ where, distinct: ['action'], select: { action: true } }),
  ])
  return { actors: actors.map(({ actor }) => actor).sort(), actions: actions.map(({ action }) => action).sort() }
}

function conditions({ dossierId, actor, action, objectId, words, from, to, after }: AuditQuery): Prisma.Sql[] {
  const found = [dossierId === null ? Prisma.sql`true` : Prisma.sql`dossier_id = ${dossierId}::uuid`]
  if (actor) found.push(Prisma.sql`actor = ${actor}`)
  if (action) found.push(Prisma.sql`action = ${action}`)
  if (objectId) found.push(Prisma.sql`object_id = ${objectId}`)
  if (from) found.push(Prisma.sql`at >= ${new Date(from)}`)
  if (to) found.push(Prisma.sql`at < ${new Date(to)}`)
  if (after) found.push(Prisma.sql`(at, id) < (${new Date(after.at)}, ${after.id}::uuid)`)
  if (words) {
    // JSON as text: what it escapes has to be looked for escaped.
    const pattern = `%${JSON.stringify(words)
      .slice(1, -1)
      .replaceAll(/[\\%_]/g, '\\$&')}%`
    found.push(Prisma.sql`(before::text ILIKE ${pattern} OR after::text ILIKE ${pattern} OR object_id ILIKE ${pattern})`)
  }
  return found
}
