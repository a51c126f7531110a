/**
 * The findings of a comparison as lines, read once and kept: a comparison never changes under its id, and the next one says the same of nearly
 * every finding, whose lines are taken over.
 *
 * In:      a store, the ids of dossier and comparison. Out: sources and lines.
 * Refuses: to keep more than a few comparisons; the one that was used longest ago goes first.
 * Example: const { lines, sources } = await readLines(store, { dossierId, comparisonId })
 *
 * Outside of any transaction, a few hundred at a time, with a turn for everybody else in between: what is read here is history.
 */
import { setImmediate as letOthers } from 'node:timers/promises'
import type { ComparisonSource, Reading } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { DeskSource, FindingLine } from '../desk-views.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson, sha256 } from '../json.ts'
import { silentAmong, type TerseFinding } from '../silent.ts'
import { arrayOf } from '../sql.ts'
import { orRefuse } from '../transaction.ts'
import { foldWords } from './fold-words.ts'
import { comparedTexts } from './texts.ts'

export interface Lines {
  readonly sources: readonly DeskSource[]
  readonly lines: readonly FindingLine[]
  readonly singles: number
}

interface Which {
  readonly dossierId: string
  readonly comparisonId: string
}

/** What of a line depends on what is said of the finding alone; `silent` is null where it is told from the sources. */
type Said = Omit<FindingLine, 'tier' | 'silent'> & { readonly silent: readonly string[] | null }

interface Kept {
  readonly dossierId: string
  readonly reading: Promise<{ readonly lines: Lines; readonly said: ReadonlyMap<string, Said> }>
  lines: Lines | null
}

/** Two thousand lines take about four megabytes. */
const KEPT = 6
const BATCH = 250

const stores = new WeakMap<Store, Map<string, Kept>>()

/** By comparison, the one that was used last behind the others. */
function keptOf(store: Store): Map<string, Kept> {
  const known = stores.get(store) ?? new Map<string, Kept>()
  stores.set(store, known)
  return known
}

/** The lines of a comparison that was read already; null where it was not. */
export function knownLines(store: Store, comparisonId: string): Lines | null {
  const known = keptOf(store)
  const kept = known.get(comparisonId)
  if (kept !== undefined) putLast(known, comparisonId, kept)
  return kept?.lines ?? null
}

function putLast(known: Map<string, Kept>, comparisonId: string, kept: Kept): void {
  known.delete(comparisonId)
  known.set(comparisonId, kept)
}

/** The same, read where they are not known; asked for twice, they are read once. */
export async function readLines(store: Store, which: Which): Promise<Lines> {
  const known = keptOf(store)
  const before = known.get(which.comparisonId)
  const kept = before ?? { dossierId: which.dossierId, reading: readNow(store, which), lines: null }
  putLast(known, which.comparisonId, kept)
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  try {
    const { lines } = await kept.reading
    kept.lines = lines
    return lines
  } catch (error) {
    if (known.get(which.comparisonId) === kept) known.delete(which.comparisonId)
    throw error
  }
}

async function readNow(store: Store, { dossierId, comparisonId }: Which): ReturnType<() => Kept['reading']> {
  const { db } = store
  const earlier = [...keptOf(store).values()].findLast((one) => one.dossierId === dossierId && one.lines !== null)
  const before = await earlier?.reading
  const [head] = await orRefuse(
    store,
    db.$queryRaw<{ sources: Prisma.JsonValue; singles: number; findings: string[]; possible: string[] }[]>`
      SELECT result->'sources' AS sources, json_array_length(result->'singles') AS singles, findings::text[], possible::text[]
      FROM comparison WHERE id = ${comparisonId}::uuid`,
  )
  const { findings = [], possible = [], singles = 0 } = head ?? {}
  const byPath = new Map((await orRefuse(store, comparedTexts(db, comparisonId))).map(({ path, text }) => [path, text]))
  const sources = fromJson<ComparisonSource[]>(head?.sources ?? []).map((source) => ({
    ...source,
    length: byPath.get(source.path)?.length ?? 0,
  }))
  const texts = new Map(sources.map((source) => [source.id, byPath.get(source.path) ?? '']))
  const keys = [...findings, ...possible]
  const said = new Map(keys.flatMap((key) => saidBefore(before?.said, key)))
  const missing = keys.filter((key) => !said.has(key))
  for (let start = 0; start < missing.length; start += BATCH) {
    await letOthers()
    const rows = await orRefuse(store, bodiesOf(db, dossierId, missing.slice(start, start + BATCH)))
    for (const { key, body } of rows) said.set(key, saidOf(fromJson<TerseFinding>(body), texts))
  }
  const silentOf = silentAmong(sources.map(({ id }) => id))
  const lines = keys.flatMap((key, i): readonly FindingLine[] => {
    const line = said.get(key)
    return line === undefined ? [] : [lineOf(line, i < findings.length ? 'finding' : 'possible', silentOf)]
  })
  return { lines: { sources, singles, lines }, said }
}

function saidBefore(said: ReadonlyMap<string, Said> | undefined, key: string): readonly (readonly [string, Said])[] {
  const line = said?.get(key)
  return line === undefined ? [] : [[key, line]]
}

async function bodiesOf(db: Prisma.TransactionClient, dossierId: string, keys: readonly string[]) {
  return db.$queryRaw<{ key: string; body: Prisma.JsonValue }[]>`
    SELECT key::text, body FROM finding_text WHERE dossier_id = ${dossierId}::uuid AND key = ANY(${arrayOf(keys)}::uuid[])`
}

function saidOf(finding: TerseFinding, texts: ReadonlyMap<string, string>): Said {
  const { id, kind, relation, severity, question, silent, independence, readings } = finding
  return {
    ...{ id, kind, relation, severity, question, silent, independence },
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

/** Who is silent is told when it is asked for: a page shows sixty lines, and of ten thousand these lists are a hundred megabytes. */
function lineOf(said: Said, tier: FindingLine['tier'], silentOf: (line: Pick<FindingLine, 'readings'>) => readonly string[]): FindingLine {
  return {
    ...said,
    tier,
    get silent() {
      return said.silent ?? silentOf(said)
    },
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
