/**
 * What hangs on the words of revisions: the claims that a comparison found in one, what was decided on which words, texts by their hash.
 *
 * In:      a dossier's row id, and which revision. Out: spans with the hash of the text they count in.
 * Refuses: nothing; a revision that was never compared has no claims.
 * Example: await readClaimsOf(store, { dossierId, path: 'a.md', sha256 }) // [{ start, end, exact, kind: 'number' }, …]
 */
import type { Finding, FindingKind, Holder, Single } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import { atOneMoment } from '../transaction.ts'
import { textsByHash } from './texts.ts'

export interface ClaimSpan {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly kind: FindingKind
}

export interface DecidedWords {
  /** The id that the finding has now. */
  readonly finding: string
  readonly question: string
  readonly at: string
  readonly holders: readonly (Holder & { readonly path: string; readonly sha256: string })[]
}

/** Every claim that the newest comparison of this revision found in it, in the order of the text, each span once. */
export async function readClaimsOf(
  store: Store,
  of: { readonly dossierId: string; readonly path: string; readonly sha256: string },
): Promise<readonly ClaimSpan[]> {
  return atOneMoment(store, async (tx) => {
    const [row] = await tx.$queryRaw<{ source: string; result: Prisma.JsonValue }[]>`
      SELECT e->>'id' AS source, c.result
      FROM comparison c, json_array_elements(c.result->'sources') e
      WHERE c.dossier_id = ${of.dossierId}::uuid AND e->>'path' = ${of.path} AND e->>'sha256' = ${of.sha256}
      ORDER BY c.created_at DESC LIMIT 1`
    if (row === undefined) return []
    const { findings, possible, singles } = fromJson<{ findings: Finding[]; possible: Finding[]; singles: Single[] }>(row.result)
    const held = [...findings, ...possible].flatMap((f) => f.readings.flatMap((r) => r.holders.map((h) => ({ ...h, kind: f.kind }))))
    const spans = [...held, ...singles]
      .filter(({ source }) => source === row.source)
      .map(({ start, end, exact, kind }): ClaimSpan => ({ start, end, exact, kind }))
    return [...new Map(spans.map((one) => [`${one.start}-${one.end}`, one])).values()].sort((a, b) => a.start - b.start || a.end - b.end)
  })
}

/** The words that every decision was made on, in its newest version. */
export async function readDecidedWords(store: Store, dossierId: string): Promise<readonly DecidedWords[]> {
  return atOneMoment(store, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; at: Date; finding: Finding; sources: { id: string; path: string; sha256: string }[] }[]>`
      SELECT d.finding_id AS id, v.at, v.finding, c.result->'sources' AS sources
      FROM decision d
      JOIN decision_version v ON v.decision_id = d.id AND v.version = d.version
      JOIN comparison c ON c.id = v.comparison_id
      WHERE d.dossier_id = ${dossierId}::uuid ORDER BY d.finding_id`
    return rows.map(({ id, at, finding, sources }) => {
      const known = new Map(sources.map((source) => [source.id, source]))
      const holders = finding.readings.flatMap((reading) =>
        reading.holders.flatMap((holder) => {
          const source = known.get(holder.source)
          return source === undefined ? [] : [{ ...holder, path: source.path, sha256: source.sha256 }]
        }),
      )
      return { finding: id, question: finding.question, at: at.toISOString(), holders }
    })
  })
}

export async function readTextsByHash(
  store: Store,
  of: { readonly dossierId: string; readonly hashes: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  return textsByHash(store.db, of.dossierId, of.hashes)
}
