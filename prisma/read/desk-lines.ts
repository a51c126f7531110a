/**
 * The findings of a comparison as lines, read once and kept: a comparison never changes under its id.
 *
 * In:      a store, a transaction, the ids of dossier and comparison. Out: sources and lines.
 * Refuses: to keep more than a few comparisons; the one that was used longest ago goes first.
 * Example: const { lines, sources } = await linesOf(store, tx, dossierId, comparisonId)
 */
import type { ComparisonSource, Finding, Reading } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { DeskSource, FindingLine } from '../desk-views.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson, sha256 } from '../json.ts'
import { type TerseFinding, wholeFindings } from '../silent.ts'
import { foldWords } from './fold-words.ts'
import { comparedTexts } from './texts.ts'

export interface Lines {
  readonly sources: readonly DeskSource[]
  readonly lines: readonly FindingLine[]
  readonly singles: number
}

/** Two thousand lines take about four megabytes. */
const KEPT = 6

const kept = new WeakMap<Store, Map<string, Lines>>()

export async function linesOf(store: Store, tx: Prisma.TransactionClient, dossierId: string, comparisonId: string): Promise<Lines> {
  const known = kept.get(store) ?? new Map<string, Lines>()
  kept.set(store, known)
  const found = known.get(comparisonId) ?? (await readLines(tx, dossierId, comparisonId))
  known.delete(comparisonId)
  known.set(comparisonId, found)
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  return found
}

async function readLines(tx: Prisma.TransactionClient, dossierId: string, comparisonId: string): Promise<Lines> {
  const [head] = await tx.$queryRaw<{ sources: Prisma.JsonValue; singles: number }[]>`
    SELECT result->'sources' AS sources, json_array_length(result->'singles') AS singles FROM comparison WHERE id = ${comparisonId}::uuid`
  const byPath = new Map((await comparedTexts(tx, comparisonId)).map(({ path, text }) => [path, text]))
  const sources = fromJson<ComparisonSource[]>(head?.sources ?? []).map((source) => ({
    ...source,
    length: byPath.get(source.path)?.length ?? 0,
  }))
  const texts = new Map(sources.map((source) => [source.id, byPath.get(source.path) ?? '']))
  const rows = await tx.finding.findMany({
    where: { dossierId },
    orderBy: { position: 'asc' },
    select: { tier: true, told: true },
  })
  // Who is silent where that is left out: the sources of the comparison in their order.
  const whole = wholeFindings(sources.map(({ id }) => id))
  return {
    sources,
    singles: head?.singles ?? 0,
    lines: rows.map(({ tier, told }) => lineOf(tier, whole(fromJson<TerseFinding>(told)), texts)),
  }
}

function lineOf(tier: string, finding: Finding, texts: ReadonlyMap<string, string>): FindingLine {
  const { id, kind, relation, severity, question, silent, independence, readings } = finding
  return {
    ...{ id, kind, relation, severity, question, silent, independence },
    tier: tier === 'finding' ? 'finding' : 'possible',
    readings: readings.map(({ value, normal, holders }) => ({
      value,
      normal,
      holders: holders.map(({ source, start, exact }) => ({ source, start, exact })),
    })),
    words: foldWords([question, ...readings.flatMap((reading) => wordsOf(reading, texts))].join('\n')),
    signature: signatureOf(
      relation,
      readings.map(({ normal }) => normal),
    ),
  }
}

function wordsOf(reading: Reading, texts: ReadonlyMap<string, string>): readonly string[] {
  const sentences = reading.holders.map(({ source, sentence, exact }) => texts.get(source)?.slice(sentence.start, sentence.end) ?? exact)
  return [reading.value, reading.normal, ...sentences]
}

/** What a change of makes a decision stale, and a mark of having looked void. */
export function signatureOf(relation: string, normals: readonly string[]): string {
  return sha256(JSON.stringify([relation, [...normals].sort()]))
}
