/**
 * Which sources speak of one event: how many of their distinctive names they share.
 *
 * In: claims by source. Out: an affinity 0..1 of any two sources. Refuses: to decide where a source names almost nothing (0.5).
 * Example: two reports of a crush at stadium K share the town, the minister and the club; a report of another crush shares none.
 */
import type { Claim, DateMention, NameMention } from '../model.ts'
import { isEastAsian } from '../text/japanese-reading.ts'
import { readOnce } from '../text/read-once.ts'

export interface Affinity {
  between(a: number, b: number): number
  /** The years two sources speak of have nothing in common: accounts of two times. */
  apart(a: number, b: number): boolean
  /** What was read of each source so far, by the other; -1 = not yet. Null where it depends on all sources. */
  readonly rows: AffinityRows | null
}

interface AffinityRow {
  readonly between: Float64Array
  readonly apart: Int8Array
}
type AffinityRows = (AffinityRow | null)[]

/** What was read before, and by source of now the index it had; -1 = it is new. */
export interface AffinityBefore {
  readonly affinity: Affinity
  readonly sources: Int32Array
}

/** A source with fewer names than this cannot be told apart by them. */
const FEWEST_NAMES = 3
/** Shared share of the smaller set of names from which two sources surely speak of one event; measured on news of one event: 0.2–0.7. */
const SURE = 0.25

type InLetters = (name: string) => string

/** Names that no other script writes. */
export const asWritten: InLetters = (name) => name

const yearsIn = readOnce(yearsOf)
const namesAsWritten = readOnce((list: readonly Claim[]) => namesOf(list, asWritten, false))

/** Names by how much they tell: twice where they stand at the top. */
function namesOf(list: readonly Claim[], inLetters: InLetters, mixed: boolean): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const claim of list) {
    for (const m of claim.mentions) {
      if (m.kind !== 'name' || (m as NameMention).type === 'demonym') continue
      const letters = inLetters(m.canonical)
      // A name of another script that no source writes in letters can be shared by none of another language.
      if (mixed && isEastAsian(letters)) continue
      const lead = claim.sentence.ordinal < 3 ? 2 : 1
      for (const key of keysOf(letters)) weights.set(key, Math.max(weights.get(key) ?? 0, lead))
    }
  }
  return weights
}

/**
 * Reads the names of every source once; `between` is symmetric.
 *
 * @param before What two sources had in common in the comparison before; of two that stayed it is not read again.
 */
export function affinityOf(claims: readonly (readonly Claim[])[], inLetters = asWritten, before: AffinityBefore | null = null): Affinity {
  // A source without a sentence is of no language.
  const mixed = new Set(claims.flatMap((list) => list.slice(0, 1).map(({ sentence }) => sentence.language))).size > 1
  // What a source names by itself is read once; in letters it depends on the others.
  const plain = inLetters === asWritten && !mixed
  const years = claims.map(yearsIn)
  const unplaced = claims.map(hasUnplacedDays)
  const names = claims.map((list) => (plain ? namesAsWritten(list) : namesOf(list, inLetters, mixed)))
  const totals = names.map((weights) => [...weights.values()].reduce((n, w) => n + w, 0))
  const apart = (a: number, b: number): boolean => {
    const [x, y] = [years[a] ?? new Set<number>(), years[b] ?? new Set<number>()]
    // "On Sunday" in both, and nobody knows of which year: the years that they name beside say nothing of their time.
    if (unplaced[a] && unplaced[b]) return false
    return x.size > 0 && y.size > 0 && ![...x].some((year) => y.has(year) || y.has(year - 1) || y.has(year + 1))
  }
  const between = (a: number, b: number): number => {
    const x = names[a] ?? new Map<string, number>()
    const y = names[b] ?? new Map<string, number>()
    if (x.size < FEWEST_NAMES || y.size < FEWEST_NAMES) return 0.5
    let shared = 0
    for (const [name, w] of x) shared += Math.min(w, y.get(name) ?? 0)
    return Math.min(1, shared / Math.min(totals[a] as number, totals[b] as number) / SURE)
  }
  // Asked for every two slots of the two sources, and read once; a row of numbers a source, because maps of pairs cost memory.
  const rows = carried(claims.length, plain ? before : null)
  const rowOf = (a: number): AffinityRow => {
    const row = rows[a] ?? emptyRow(claims.length)
    rows[a] = row
    return row
  }
  return {
    rows: plain ? rows : null,
    apart: (a, b) => {
      const row = rowOf(a).apart
      if (row[b] === -1) row[b] = apart(a, b) ? 1 : 0
      return row[b] === 1
    },
    between: (a, b) => {
      const row = rowOf(a).between
      if (row[b] === -1) row[b] = between(a, b)
      return row[b] as number
    },
  }
}

/** Room for some more: a dossier grows, and lists that are made anew for each source wake the collector. */
function emptyRow(sources: number): AffinityRow {
  const room = sources + (sources >> 4)
  return { between: new Float64Array(room).fill(-1), apart: new Int8Array(room).fill(-1) }
}

/** The rows of before under the numbers of now: the very same lists, written over. */
function carried(sources: number, before: AffinityBefore | null): AffinityRows {
  const rows = before?.affinity.rows
  if (!before || !rows) return Array.from({ length: sources }, () => null)
  const was = emptyRow(rows.length)
  return Array.from(before.sources, (then) => {
    const row = rows[then]
    return row ? moved(row, rows.length, before.sources, was) : null
  })
}

/** @param was A row to keep it in meanwhile. */
function moved(row: AffinityRow, length: number, sources: Int32Array, was: AffinityRow): AffinityRow {
  was.between.set(row.between.subarray(0, length))
  was.apart.set(row.apart.subarray(0, length))
  const now = row.apart.length < sources.length ? emptyRow(sources.length) : row
  for (const [b, then] of sources.entries()) {
    now.between[b] = then === -1 ? -1 : (was.between[then] as number)
    now.apart[b] = then === -1 ? -1 : (was.apart[then] as number)
  }
  return now
}

/** Years the text speaks of, stated or counted from its publication; with a single date a source tells no time of its own. */
function yearsOf(claims: readonly Claim[]): ReadonlySet<number> {
  const dates = claims
    .flatMap((c) => c.mentions)
    .filter((m): m is DateMention => m.kind === 'date' && m.earliest !== null && m.latest !== null)
  if (dates.length < FEWEST_DATES) return new Set()
  const years = new Set<number>()
  for (const { earliest, latest } of dates) {
    const [first, last] = [Number(earliest?.slice(0, 4)), Number(latest?.slice(0, 4))]
    // A span of decades tells no time.
    if (last - first <= LONGEST_SPAN) for (let year = first; year <= last; year++) years.add(year)
  }
  return years
}

/** It tells of days as near its writing, and when it was written is not known. */
const hasUnplacedDays = readOnce((claims: readonly Claim[]): boolean =>
  claims.some((c) => c.mentions.some((m) => m.kind === 'date' && m.earliest === null && NEAR_WRITING.has(m.form))),
)
const NEAR_WRITING: ReadonlySet<DateMention['form']> = new Set(['deictic', 'weekday'])

const FEWEST_DATES = 2
const LONGEST_SPAN = 10

/** The name and its parts: "Kadoma Flats Stadium" and "Kadoma" are one place to a reader. */
function keysOf(name: string): readonly string[] {
  const folded = name.toLowerCase()
  return [folded, ...folded.split(/\s+/).filter((part) => part.length > 3)]
}
