/**
 * Dossiers: their list, and one of them with its sources, findings, counts and decisions.
 *
 * In:      a slug. Out: `DossierSummary`, `DossierView`, `DossierSnapshot`. Refuses: nothing; what is not there is null.
 * Example: const dossier = await readDossier(store, 'harbour')
 */
import type { Finding } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import type { DossierSnapshot, DossierSummary, DossierView, FindingCounts, FindingRow, OrphanedDecision } from '../views.ts'
import { currentComparison, currentInfo } from './comparison.ts'
import { headOf, newestDecisions } from './decision.ts'
import { listSources } from './source.ts'
import { newestSourceTexts } from './texts.ts'

/** All dossiers by title. */
export async function listDossiers(store: Store): Promise<readonly DossierSummary[]> {
  return store.db.$transaction(async (tx) => {
    const dossiers = await tx.dossier.findMany({
      orderBy: [{ title: 'asc' }, { slug: 'asc' }],
      include: { _count: { select: { sources: true } }, currentComparison: { select: { createdAt: true } } },
    })
    const summaries: DossierSummary[] = []
    for (const { id, slug, title, description, _count, currentComparison } of dossiers) {
      const { findings, orphans } = await readFindings(tx, id)
      summaries.push({
        slug,
        title,
        description,
        sources: _count.sources,
        counts: countsOf(findings, orphans),
        comparedAt: currentComparison?.createdAt.toISOString() ?? null,
      })
    }
    return summaries
  })
}

export async function readDossier(store: Store, slug: string): Promise<DossierView | null> {
  return store.db.$transaction(async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug } })
    if (dossier === null) return null
    const comparison = await currentInfo(tx, dossier.id)
    const sourceList = await listSources(tx, dossier.id)
    const { findings, orphans } = await readFindings(tx, dossier.id)
    return {
      slug,
      title: dossier.title,
      description: dossier.description,
      sources: sourceList.length,
      counts: countsOf(findings, orphans),
      comparedAt: comparison?.at ?? null,
      comparison,
      sourceList,
      findings,
      orphans,
    }
  })
}

/** What a report is made from: texts, comparison and decisions of one moment. */
export async function readSnapshot(store: Store, slug: string): Promise<DossierSnapshot | null> {
  return store.db.$transaction(
    async (tx) => {
      const dossier = await tx.dossier.findUnique({ where: { slug } })
      if (dossier === null) return null
      const { findings, orphans } = await readFindings(tx, dossier.id)
      const decided = [...findings.map(({ finding, decision }) => ({ finding, decision })), ...orphans]
      return {
        slug,
        title: dossier.title,
        description: dossier.description,
        texts: await newestSourceTexts(tx, dossier.id),
        comparison: await currentComparison(tx, dossier.id),
        decisions: new Map(decided.flatMap(({ finding, decision }) => (decision === null ? [] : [[finding.id, decision]]))),
        orphans,
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

async function readFindings(
  tx: Prisma.TransactionClient,
  dossierId: string,
): Promise<{ readonly findings: readonly FindingRow[]; readonly orphans: readonly OrphanedDecision[] }> {
  const rows = await tx.finding.findMany({
    where: { dossierId },
    orderBy: { position: 'asc' },
    select: { id: true, tier: true, position: true, body: true },
  })
  const decisions = await newestDecisions(tx, dossierId)
  const findings = rows.map(({ id, tier, position, body }): FindingRow => {
    const finding = fromJson<Finding>(body)
    const decided = decisions.get(id)
    return { finding, tier: tierOf(tier), position, decision: decided ? headOf(decided, finding) : null }
  })
  const found = new Set(rows.map(({ id }) => id))
  const orphans = [...decisions].flatMap(([id, decided]) =>
    found.has(id) ? [] : [{ finding: decided.extracted, decision: headOf(decided, null) }],
  )
  return { findings, orphans }
}

/** 'finding' or 'possible': a check of the database holds the column to it. */
export function tierOf(column: string): 'finding' | 'possible' {
  return column === 'finding' ? 'finding' : 'possible'
}

function countsOf(rows: readonly FindingRow[], orphans: readonly OrphanedDecision[]): FindingCounts {
  const proper = rows.filter(({ tier }) => tier === 'finding')
  const of = (relation: Finding['relation']) => proper.filter(({ finding }) => finding.relation === relation).length
  return {
    total: proper.length,
    agree: of('agree'),
    compatible: of('compatible'),
    conflict: of('conflict'),
    'different-referent': of('different-referent'),
    possible: rows.length - proper.length,
    decided: rows.filter(({ decision }) => decision !== null && decision.stale === null).length,
    stale: orphans.length + rows.filter(({ decision }) => decision !== null && decision.stale !== null).length,
  }
}
