/**
 * Dossiers: their list, and one of them with its sources, findings, counts and decisions.
 *
 * In:      a slug. Out: `DossierSummary`, `DossierView`, `DossierSnapshot`. Refuses: nothing; what is not there is null.
 * Example: const dossier = await readDossier(store, 'harbour')
 */
import type { Finding, Relation } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import { atOneMoment } from '../transaction.ts'
import type { DecisionHead, DossierSnapshot, DossierSummary, DossierView, FindingCounts, FindingRow, OrphanedDecision } from '../views.ts'
import { currentComparison, currentInfo, findingReader } from './comparison.ts'
import { headOf, newestDecisions } from './decision.ts'
import { listSources } from './source.ts'
import { comparedTexts, newestSourceTexts } from './texts.ts'
import { agreementIn } from './two-person.ts'

const BY_TITLE = new Intl.Collator('en')

/** All dossiers by title, or those whose slug is named. */
export async function listDossiers(store: Store, only?: ReadonlySet<string>): Promise<readonly DossierSummary[]> {
  return atOneMoment(store, async (tx) => {
    const dossiers = await tx.dossier.findMany({
      ...(only === undefined ? {} : { where: { slug: { in: [...only] } } }),
      orderBy: { slug: 'asc' },
      include: {
        _count: { select: { sources: true } },
        currentComparison: { select: { createdAt: true } },
        findings: { select: { id: true, tier: true, relation: true } },
      },
    })
    const summaries: DossierSummary[] = []
    for (const { id, slug, title, description, _count, currentComparison, findings } of dossiers) {
      const decisions = await newestDecisions(tx, id)
      const decided = await tx.finding.findMany({
        where: { dossierId: id, id: { in: [...decisions.keys()] } },
        select: { id: true, body: true },
      })
      const now = new Map(decided.map((row) => [row.id, fromJson<Finding>(row.body)]))
      const heads = new Map([...decisions].map(([finding, version]) => [finding, headOf(version, now.get(finding) ?? null)]))
      const counts = countsOf(findings, heads)
      summaries.push({
        slug,
        title,
        description,
        sources: _count.sources,
        counts,
        comparedAt: currentComparison?.createdAt.toISOString() ?? null,
      })
    }
    // Not by the database, whose order depends on its locale.
    return summaries.sort((a, b) => BY_TITLE.compare(a.title, b.title))
  })
}

export async function readDossier(store: Store, slug: string): Promise<DossierView | null> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug } })
    if (dossier === null) return null
    const comparison = await currentInfo(tx, dossier.id)
    const sourceList = await listSources(tx, dossier.id)
    const { findings, orphans, counts } = await readFindings(tx, dossier.id)
    return {
      slug,
      title: dossier.title,
      description: dossier.description,
      sources: sourceList.length,
      counts,
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
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug } })
    if (dossier === null) return null
    const { findings, orphans } = await readFindings(tx, dossier.id)
    const comparison = await currentComparison(tx, dossier.id)
    const decided = [...findings.map(({ finding, decision }) => ({ finding, decision })), ...orphans]
    return {
      slug,
      title: dossier.title,
      description: dossier.description,
      texts: comparison === null ? await newestSourceTexts(tx, dossier.id) : await comparedTexts(tx, comparison.id),
      comparison,
      decisions: new Map(decided.flatMap(({ finding, decision }) => (decision === null ? [] : [[finding.id, decision]]))),
      orphans,
      twoPerson: await agreementIn(tx, dossier.id),
    }
  })
}

async function readFindings(
  tx: Prisma.TransactionClient,
  dossierId: string,
): Promise<{ readonly findings: readonly FindingRow[]; readonly orphans: readonly OrphanedDecision[]; readonly counts: FindingCounts }> {
  const rows = await tx.finding.findMany({
    where: { dossierId },
    orderBy: { position: 'asc' },
    select: { id: true, tier: true, relation: true, position: true, body: true },
  })
  const whole = await findingReader(tx, dossierId)
  const bodies = new Map(rows.map(({ id, body }) => [id, whole(body)]))
  const decisions = await newestDecisions(tx, dossierId)
  const heads = new Map([...decisions].map(([id, decided]) => [id, headOf(decided, bodies.get(id) ?? null)]))
  return {
    findings: rows.map(({ id, tier, position, body }) => ({
      finding: bodies.get(id) ?? whole(body),
      tier: tierOf(tier),
      position,
      decision: heads.get(id) ?? null,
    })),
    orphans: [...decisions].flatMap(([id, decided]) =>
      bodies.has(id) ? [] : [{ finding: decided.extracted, decision: headOf(decided, null) }],
    ),
    counts: countsOf(rows, heads),
  }
}

/** 'finding' or 'possible': a check of the database holds the column to it. */
export function tierOf(column: string): 'finding' | 'possible' {
  return column === 'finding' ? 'finding' : 'possible'
}

/** @param heads All decisions of the dossier by finding id, those on findings that are gone as well. */
function countsOf(
  rows: readonly { readonly tier: string; readonly relation: string }[],
  heads: ReadonlyMap<string, DecisionHead>,
): FindingCounts {
  const proper = rows.filter(({ tier }) => tier === 'finding')
  const of = (relation: Relation) => proper.filter((row) => row.relation === relation).length
  const stale = [...heads.values()].filter((head) => head.stale !== null).length
  return {
    total: proper.length,
    agree: of('agree'),
    compatible: of('compatible'),
    conflict: of('conflict'),
    'different-referent': of('different-referent'),
    possible: rows.length - proper.length,
    decided: heads.size - stale,
    stale,
  }
}
