/**
 * Corrections: those of a dossier, and those of others that are heard in every dossier.
 *
 * In:      a dossier's id. Out: `CorrectionView[]`, oldest first; the ids that are heard now. Refuses: nothing; an unknown dossier has only
 * what is heard everywhere. Example: await readCorrections(store, dossierId) // 3 of its own, 1 taught elsewhere for always
 */
import type { AsFound, Finding, ProposalKind, ProposalOutcome } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { CorrectionScope, CorrectionView, DecidedFinding } from '../correction-views.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson, sha256 } from '../json.ts'
import { atOneMoment } from '../transaction.ts'

export async function readCorrections(store: Store, dossierId: string): Promise<readonly CorrectionView[]> {
  return atOneMoment(store, (tx) => correctionsOf(tx, dossierId))
}

export async function correctionsOf(tx: Prisma.TransactionClient, dossierId: string): Promise<readonly CorrectionView[]> {
  const rows = await tx.correction.findMany({
    where: { OR: [{ dossierId }, { scope: 'always' }] },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: { events: { orderBy: { number: 'asc' } }, dossier: { select: { id: true, slug: true, title: true } } },
  })
  return rows
    .map((row): CorrectionView => {
      const { id, findingId, scope, kind, body, why, author, authorId, at, events, dossier } = row
      return {
        id,
        dossier: { slug: dossier.slug, title: dossier.title },
        finding: findingId,
        // Both are guarded on the way in.
        scope: scope as CorrectionScope,
        kind: kind as ProposalKind,
        body: fromJson<object>(body),
        why,
        author: { id: authorId, name: author },
        at: at.toISOString(),
        active: events.at(-1)?.what !== 'retracted',
        events: events.map((e) => ({
          what: e.what === 'retracted' ? 'retracted' : 'restored',
          author: { id: e.authorId, name: e.author },
          at: e.at.toISOString(),
        })),
      }
    })
    .filter((one, i) => rows[i]?.dossierId === dossierId || one.active)
}

/** The hash of what is heard in a dossier now: a comparison with another hash was made with other corrections. */
export async function correctionsHash(tx: Prisma.TransactionClient, dossierId: string): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id::text FROM correction c
    WHERE (c.dossier_id = ${dossierId}::uuid OR c.scope = 'always')
      AND coalesce((SELECT e.what FROM correction_event e WHERE e.correction_id = c.id ORDER BY e.number DESC LIMIT 1), '') <> 'retracted'`
  return hashOfIds(rows.map(({ id }) => id))
}

export function hashOfIds(ids: readonly string[]): string {
  return sha256(
    [...ids]
      .sort()
      .map((id) => `${id}\n`)
      .join(''),
  )
}

/** What became of the proposals the current comparison was made with, and what the engine found by itself beside them. */
export async function readProposalResults(
  store: Store,
  dossierId: string,
): Promise<{ readonly proposals: readonly ProposalOutcome[]; readonly asFound: AsFound | null }> {
  return atOneMoment(store, async (tx) => {
    const rows = await tx.$queryRaw<{ proposals: readonly ProposalOutcome[] | null; asFound: AsFound | null }[]>`
      SELECT c.result->'proposals' AS proposals, c.result->'asFound' AS "asFound"
      FROM dossier d JOIN comparison c ON c.id = d.current_comparison_id WHERE d.id = ${dossierId}::uuid`
    return { proposals: rows[0]?.proposals ?? [], asFound: rows[0]?.asFound ?? null }
  })
}

/** Every finding that has a decision, as it was decided on last. */
export async function readDecidedFindings(store: Store, dossierId: string): Promise<readonly DecidedFinding[]> {
  return atOneMoment(store, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; finding: Finding; sources: { id: string; path: string; sha256: string }[] }[]>`
      SELECT d.finding_id AS id, v.finding, c.result->'sources' AS sources
      FROM decision d
      JOIN decision_version v ON v.decision_id = d.id AND v.version = d.version
      JOIN comparison c ON c.id = v.comparison_id
      WHERE d.dossier_id = ${dossierId}::uuid ORDER BY d.finding_id`
    // A decision that was carried speaks of the finding it was made on; it is looked for under the id it has now.
    return rows.map(({ id, finding, sources }) => ({
      finding: { ...finding, id },
      sources: sources.map(({ id: source, path, sha256 }) => ({ id: source, path, sha256 })),
    }))
  })
}
