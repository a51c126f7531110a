/**
 * What every page of a dossier needs: its findings as lines, and what people did with each.
 *
 * In:      a slug, and the account that asks (null for a visitor). Out: `Desk`, the ledger of a comparison, one finding's body, some texts.
 * Refuses: nothing; what is not there is null.
 * Example: const desk = await readDesk(store, { dossier: 'harbour', person: null }) // lines, decisions, nobody's marks
 */
import type { Finding, LedgerEntry, Outcome, Single } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { DecisionLine, Desk, DeskLedger, FindingLine } from '../desk-views.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import { atOneMoment } from '../transaction.ts'
import type { OrphanedDecision } from '../views.ts'
import { currentInfo, findingReader } from './comparison.ts'
import { versionOf } from './decision.ts'
import { knownLines, type Lines, readLines, signatureOf } from './desk-lines.ts'
import { foldWords } from './fold-words.ts'

const NONE: Lines = { sources: [], lines: [], singles: 0 }

interface Asked {
  readonly dossier: string
  readonly person: string | null
}

/** The lines of a comparison. */
type LinesOf = (comparisonId: string) => Lines | null

export async function readDesk(store: Store, at: Asked): Promise<Desk | null> {
  let known: LinesOf = (comparisonId) => knownLines(store, comparisonId)
  for (;;) {
    const { desk, unread } = await atOneMoment(store, (tx) => deskOf(tx, at, known))
    if (unread === null) return desk
    // Lines may be megabytes: they are read while others have the database, and then the moment is looked at again.
    const lines = await readLines(store, unread)
    known = (comparisonId) => (comparisonId === unread.comparisonId ? lines : knownLines(store, comparisonId))
  }
}

interface Found {
  readonly desk: Desk | null
  /** The comparison whose lines are not known. */
  readonly unread: { readonly dossierId: string; readonly comparisonId: string } | null
}

async function deskOf(tx: Prisma.TransactionClient, at: Asked, linesOf: LinesOf): Promise<Found> {
  const dossier = await tx.dossier.findUnique({
    where: { slug: at.dossier },
    select: { id: true, slug: true, title: true, description: true },
  })
  if (dossier === null) return { desk: null, unread: null }
  const comparison = await currentInfo(tx, dossier.id)
  const known = comparison === null ? NONE : linesOf(comparison.id)
  if (known === null) return { desk: null, unread: comparison && { dossierId: dossier.id, comparisonId: comparison.id } }
  const { sources, lines, singles } = known
  const now = new Map(lines.map((line) => [line.id, line]))
  const desk = {
    ...dossier,
    comparison,
    sources,
    lines,
    singles,
    decisions: await decisionLines(tx, dossier.id, now),
    viewed: at.person === null ? new Set<string>() : await viewedBy(tx, dossier.id, at.person, now),
    assigned: await assignedIn(tx, dossier.id),
  }
  return { desk, unread: null }
}

/** The newest version on each finding as columns: the findings as they were decided on may be megabytes. */
async function decisionLines(
  tx: Prisma.TransactionClient,
  dossierId: string,
  now: ReadonlyMap<string, FindingLine>,
): Promise<ReadonlyMap<string, DecisionLine>> {
  const rows = await tx.$queryRaw<
    {
      finding_id: string
      version: number
      outcome: string | null
      reading: string | null
      rationale: string
      note: string
      author: string
      at: Date
      relation: string
      normals: string[]
    }[]
  >`
    SELECT d.finding_id, v.version, v.outcome, v.reading, v.rationale, v.note, v.author, v.at,
      v.finding->>'relation' AS relation, jsonb_path_query_array(v.finding, '$.readings[*].normal') AS normals
    FROM decision d JOIN decision_version v ON v.decision_id = d.id AND v.version = d.version
    WHERE d.dossier_id = ${dossierId}::uuid AND d.version > 0`
  return new Map(
    rows.map((row) => {
      const line = now.get(row.finding_id)
      const same = line?.signature === signatureOf(row.relation, row.normals)
      return [
        row.finding_id,
        {
          version: row.version,
          outcome: row.outcome as Outcome | null,
          reading: row.reading,
          author: row.author,
          at: row.at.toISOString(),
          stale: line === undefined ? 'gone' : same ? null : 'changed',
          words: foldWords(`${row.rationale}\n${row.note}`),
        },
      ]
    }),
  )
}

async function viewedBy(
  tx: Prisma.TransactionClient,
  dossierId: string,
  userId: string,
  now: ReadonlyMap<string, FindingLine>,
): Promise<ReadonlySet<string>> {
  const marks = await tx.viewed.findMany({ where: { dossierId, userId }, select: { findingId: true, signature: true } })
  return new Set(marks.filter(({ findingId, signature }) => now.get(findingId)?.signature === signature).map(({ findingId }) => findingId))
}

async function assignedIn(tx: Prisma.TransactionClient, dossierId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const threads = await tx.thread.findMany({
    where: { dossierId, resolved: false, findingId: { not: null }, assignee: { not: null } },
    select: { findingId: true, assignee: true },
  })
  const people = new Map<string, string[]>()
  for (const { findingId, assignee } of threads) {
    if (findingId !== null && assignee !== null) people.set(findingId, [...(people.get(findingId) ?? []), assignee])
  }
  return people
}

/** One finding with its reasons and diagnoses, as the current comparison has it. */
export async function readFindingBody(store: Store, at: { readonly dossierId: string; readonly finding: string }): Promise<Finding | null> {
  return atOneMoment(store, async (tx) => {
    const row = await tx.finding.findUnique({
      where: { dossierId_id: { dossierId: at.dossierId, id: at.finding } },
      select: { body: true },
    })
    return row && (await findingReader(tx, at.dossierId))(row.body)
  })
}

/** The texts that these sources of a comparison had, by the engine's id. */
export async function readComparedTexts(
  store: Store,
  at: { readonly comparisonId: string; readonly sources: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (at.sources.length === 0) return new Map()
  return atOneMoment(store, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; text: string }[]>`
      SELECT e->>'id' AS id, r.text
      FROM comparison c, json_array_elements(c.result->'sources') e
      JOIN LATERAL (SELECT * FROM source WHERE dossier_id = c.dossier_id AND path = e->>'path') s ON true
      JOIN LATERAL (SELECT text FROM revision WHERE source_id = s.id AND sha256 = e->>'sha256' ORDER BY number DESC LIMIT 1) r ON true
      WHERE c.id = ${at.comparisonId}::uuid AND e->>'id' = ANY(${[...at.sources]})`
    return new Map(rows.map(({ id, text }) => [id, text]))
  })
}

/** The ledger and the single claims of a comparison; of one source only where one is named. */
export async function readLedger(store: Store, at: { readonly comparisonId: string; readonly source: string | null }): Promise<DeskLedger> {
  return atOneMoment(store, async (tx) => {
    const [row] = await tx.$queryRaw<{ ledger: Prisma.JsonValue; singles: Prisma.JsonValue }[]>`
      SELECT
        (SELECT COALESCE(json_agg(e), '[]'::json) FROM json_array_elements(c.result->'ledger') e
          WHERE ${at.source}::text IS NULL OR e->>'source' = ${at.source}::text) AS ledger,
        (SELECT COALESCE(json_agg(e), '[]'::json) FROM json_array_elements(c.result->'singles') e
          WHERE ${at.source}::text IS NULL OR e->>'source' = ${at.source}::text) AS singles
      FROM comparison c WHERE c.id = ${at.comparisonId}::uuid`
    return { ledger: fromJson<LedgerEntry[]>(row?.ledger ?? []), singles: fromJson<Single[]>(row?.singles ?? []) }
  })
}

/** Decisions whose finding is not among the current ones, with the finding as it was when it was decided. */
export async function readOrphans(
  store: Store,
  at: { readonly dossierId: string; readonly findings: readonly string[] },
): Promise<readonly OrphanedDecision[]> {
  return atOneMoment(store, async (tx) => {
    const rows = await tx.decision.findMany({
      where: { dossierId: at.dossierId, version: { gt: 0 }, findingId: { in: [...at.findings] } },
      select: { findingId: true, versions: { orderBy: { version: 'desc' }, take: 1 } },
    })
    rows.sort((a, b) => (a.findingId < b.findingId ? -1 : 1))
    return rows.flatMap(({ versions: [row] }) =>
      row === undefined ? [] : [{ finding: fromJson<Finding>(row.finding), decision: { ...versionOf(row), stale: 'gone' as const } }],
    )
  })
}
