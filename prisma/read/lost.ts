/**
 * The findings that a new comparison does not have any more: those of the current one, and those that decisions stand on.
 *
 * In:      a dossier's id, the ids of the findings there will be. Out: the others, as they were told last, each with the sources that hold it.
 * Refuses: nothing; without a comparison and decisions nothing is lost.
 * Example: await readLostFindings(store, { dossierId, present: ['f-1', 'f-3'] }) // f-2, which was there before
 */
import type { ComparisonSource, Finding } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { DecidedFinding } from '../correction-views.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import { speakingIn, type TerseFinding, wholeFindings } from '../silent.ts'
import { atOneMoment } from '../transaction.ts'

interface Row {
  readonly id: string
  readonly comparison: string
  readonly finding: Prisma.JsonValue
}

export async function readLostFindings(
  store: Store,
  { dossierId, present }: { readonly dossierId: string; readonly present: readonly string[] },
): Promise<readonly DecidedFinding[]> {
  const ids = JSON.stringify(present)
  return atOneMoment(store, async (tx) => {
    const listed = await tx.$queryRaw<Row[]>`
      SELECT f.id, f.comparison_id::text AS comparison, f.told AS finding
      FROM finding f
      WHERE f.dossier_id = ${dossierId}::uuid AND NOT EXISTS (SELECT FROM json_array_elements_text(${ids}::json) AS p(id) WHERE p.id = f.id)
      ORDER BY f.position`
    // A decision that was carried speaks of the finding it was made on; it is looked for under the id it has now.
    const decided = await tx.$queryRaw<Row[]>`
      SELECT d.finding_id AS id, v.comparison_id::text AS comparison, v.finding
      FROM decision d JOIN decision_version v ON v.decision_id = d.id AND v.version = d.version
      WHERE d.dossier_id = ${dossierId}::uuid
        AND NOT EXISTS (SELECT FROM json_array_elements_text(${ids}::json) AS p(id) WHERE p.id = d.finding_id)
      ORDER BY d.finding_id`
    const rows = [...listed, ...decided]
    const sources = await sourcesOf(tx, [...new Set(rows.map(({ comparison }) => comparison))])
    return rows.map(({ id, comparison, finding }) => {
      const of = sources.get(comparison) ?? []
      const whole = wholeFindings(of.map((source) => source.id))({ ...fromJson<TerseFinding>(finding), id })
      return { finding: whole, sources: holding(whole, of) }
    })
  })
}

async function sourcesOf(
  tx: Prisma.TransactionClient,
  comparisons: readonly string[],
): Promise<ReadonlyMap<string, readonly ComparisonSource[]>> {
  const found = new Map<string, readonly ComparisonSource[]>()
  for (const id of comparisons) {
    const [row] = await tx.$queryRaw<{ sources: Prisma.JsonValue }[]>`
      SELECT result->'sources' AS sources FROM comparison WHERE id = ${id}::uuid`
    found.set(id, fromJson<ComparisonSource[]>(row?.sources ?? []))
  }
  return found
}

/** Of a thousand sources a few. */
function holding(finding: Finding, sources: readonly ComparisonSource[]): DecidedFinding['sources'] {
  const speaking = speakingIn(finding)
  return sources.filter(({ id }) => speaking.has(id)).map(({ id, path, sha256 }) => ({ id, path, sha256 }))
}
