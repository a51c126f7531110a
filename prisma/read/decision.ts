/**
 * Decisions as values: the version that holds, its history, and whether its finding still reads as it did.
 *
 * In:      rows. Out: `DecisionVersion`, `DecisionHead`, `DecisionView`. Refuses: nothing; what is not there is null.
 * Example: await readDecision(store, { dossier: 'harbour', finding: 'f-1' }) // { stale: null, versions: [version 2, version 1] }
 */
import type { Confidence, DecisionVersion, EvidenceLink, Finding, Outcome } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma, DecisionVersion as VersionRow } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import { atOneMoment } from '../transaction.ts'
import type { DecisionHead, DecisionView, Stale } from '../views.ts'

export async function readDecision(store: Store, at: { readonly dossier: string; readonly finding: string }): Promise<DecisionView | null> {
  return atOneMoment(store, async (tx) => {
    const decision = await tx.decision.findFirst({
      where: { findingId: at.finding, version: { gt: 0 }, dossier: { slug: at.dossier } },
      include: {
        versions: {
          orderBy: { version: 'desc' },
          include: { comparison: { select: { engineVersion: true, rules: true, setHash: true } } },
        },
      },
    })
    if (decision === null) return null
    const row = await tx.finding.findUnique({
      where: { dossierId_id: { dossierId: decision.dossierId, id: at.finding } },
      select: { body: true },
    })
    const newest = decision.versions[0]
    return {
      finding: at.finding,
      stale: newest === undefined ? null : staleness(fromJson<Finding>(newest.finding), row && fromJson<Finding>(row.body)),
      versions: decision.versions.map((version) => ({
        ...versionOf(version),
        extracted: fromJson<Finding>(version.finding),
        comparison: version.comparison,
        superseded: version.version < decision.version,
      })),
    }
  })
}

/** The newest versions of all decisions of a dossier, by finding id, each with the finding as it was decided on. */
export async function newestDecisions(
  db: Prisma.TransactionClient,
  dossierId: string,
  findingId?: string,
): Promise<ReadonlyMap<string, { readonly version: DecisionVersion; readonly extracted: Finding }>> {
  const decisions = await db.decision.findMany({
    where: { dossierId, version: { gt: 0 }, ...(findingId === undefined ? {} : { findingId }) },
    select: { findingId: true, versions: { orderBy: { version: 'desc' }, take: 1 } },
  })
  // Sorted here, as the order of a database depends on its locale, and reports are to be the same everywhere.
  decisions.sort((a, b) => (a.findingId < b.findingId ? -1 : 1))
  return new Map(
    decisions.flatMap(({ findingId, versions: [row] }) =>
      row === undefined ? [] : [[findingId, { version: versionOf(row), extracted: fromJson<Finding>(row.finding) }]],
    ),
  )
}

export function headOf(decided: { readonly version: DecisionVersion; readonly extracted: Finding }, finding: Finding | null): DecisionHead {
  return { ...decided.version, stale: staleness(decided.extracted, finding) }
}

export function versionOf(row: Omit<VersionRow, 'finding'>): DecisionVersion {
  // The outcome is one of the model's: guarded on the way in and by a check of the database.
  const outcome = row.outcome as Outcome | null
  return {
    version: row.version,
    outcome,
    reading: row.reading,
    rationale: row.rationale,
    note: row.note,
    confidence: row.confidence as Confidence | null,
    evidence: fromJson<EvidenceLink[]>(row.evidence),
    restores: row.restores,
    author: row.author,
    authorId: row.authorId,
    at: row.at.toISOString(),
  }
}

/**
 * A decision was made on certain readings in a certain relation. Where a reading stands, or who holds it, may move without touching what
 * was concluded; another value, or another relation, may not.
 */
function staleness(decided: Finding, now: Finding | null): Stale | null {
  if (now === null) return 'gone'
  return signature(decided) === signature(now) ? null : 'changed'
}

function signature(finding: Finding): string {
  return JSON.stringify([finding.relation, finding.readings.map(({ normal }) => normal).sort()])
}
