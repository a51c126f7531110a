/**
 * One finding with its decision, its neighbours and the sources it speaks of.
 *
 * In:      a slug and the engine's id of a finding. Out: `FindingView`; for a finding that is gone, what its decision kept of it.
 * Refuses: nothing; what is not there is null.
 * Example: const view = await readFinding(store, { dossier: 'harbour', finding: 'f-1' })
 */
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { atOneMoment } from '../transaction.ts'
import type { FindingView } from '../views.ts'
import { findingReader } from './comparison.ts'
import { headOf, newestDecisions } from './decision.ts'
import { tierOf } from './dossier.ts'
import { listSources } from './source.ts'

export async function readFinding(store: Store, at: { readonly dossier: string; readonly finding: string }): Promise<FindingView | null> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug: at.dossier }, select: { id: true, slug: true, title: true } })
    if (dossier === null) return null
    const row = await tx.finding.findUnique({ where: { dossierId_id: { dossierId: dossier.id, id: at.finding } } })
    const decided = (await newestDecisions(tx, dossier.id, at.finding)).get(at.finding)
    const finding = row === null ? (decided?.extracted ?? null) : (await findingReader(tx, dossier.id))(row.body)
    if (finding === null) return null
    return {
      dossier: { slug: dossier.slug, title: dossier.title },
      finding,
      tier: row && tierOf(row.tier),
      position: row?.position ?? null,
      ...(row === null ? { previous: null, next: null } : await neighbours(tx, dossier.id, row.position)),
      decision: decided ? headOf(decided, row && finding) : null,
      sources: await listSources(tx, dossier.id),
    }
  })
}

/** The findings before and after one, by their place in the lists of the comparison. */
async function neighbours(tx: Prisma.TransactionClient, dossierId: string, position: number): Promise<Neighbours> {
  // Places count from 0, and those of an array from 1.
  const [found] = await tx.$queryRaw<Neighbours[]>`
    SELECT
      (SELECT t.id FROM finding_text t WHERE t.dossier_id = d.id AND t.key = (c.findings || c.possible)[${position}::int]) AS previous,
      (SELECT t.id FROM finding_text t WHERE t.dossier_id = d.id AND t.key = (c.findings || c.possible)[${position + 2}::int]) AS next
    FROM dossier d JOIN comparison c ON c.id = d.current_comparison_id WHERE d.id = ${dossierId}::uuid`
  return found ?? { previous: null, next: null }
}

type Neighbours = Pick<FindingView, 'previous' | 'next'>
