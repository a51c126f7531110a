/**
 * A finding that is gone → the one that stands in its place, so that what was decided on it goes with it.
 *
 * In: findings of earlier comparisons with the paths of their sources, and the comparison of now. Out: pairs of ids, each id once.
 * Refuses: a successor that shares too little: a decision on the wrong finding is worse than one that waits for an editor.
 * Example: a split takes one of four holders out of f-1; f-2 holds the other three → f-1 goes on as f-2.
 */
import type { Comparison, Finding, FindingKind } from '../model.ts'
import { readOnce } from '../text/read-once.ts'

export interface EarlierFinding {
  readonly finding: Finding
  /** The sources of the comparison it is from. */
  readonly sources: readonly { readonly id: string; readonly path: string }[]
}

export interface Succession {
  readonly from: string
  readonly to: string
}

/** Share of all their holders that two findings must have in common. */
const LEAST_COMMON = 1 / 3
/** A denied event asks yes or no; undisputed it is an event. A correction may turn one into the other. */
const ALIKE: Readonly<Partial<Record<FindingKind, string>>> = {
  polarity: 'event',
  money: 'number',
  percent: 'number',
  duration: 'number',
  place: 'name',
}

/** Pairs every lost finding with its successor, best pairs first; findings that are still there keep what is theirs. */
export function successorsOf(
  earlier: readonly EarlierFinding[],
  now: Pick<Comparison, 'sources' | 'findings' | 'possible'>,
): readonly Succession[] {
  const present = [...now.findings, ...now.possible]
  const ids = new Set(present.map((f) => f.id))
  const lost = [...new Map(earlier.filter(({ finding }) => !ids.has(finding.id)).map((one) => [one.finding.id, one])).values()]
  const held = present.map((finding) => holdersOf({ finding, sources: now.sources }))
  const byPath = indexOf(held)
  const pairs = lost.flatMap((one) => {
    const own = holdersOf(one)
    // Those that share no source share no holder: of thousands a few are asked.
    const near = new Set([...new Set(own.map(({ path }) => path))].flatMap((path) => byPath.get(path) ?? []))
    return [...near].flatMap((i) => {
      const finding = present[i] as Finding
      if (kindOf(finding) !== kindOf(one.finding)) return []
      const shared = common(own, held[i] ?? [])
      return shared >= LEAST_COMMON ? [{ from: one.finding.id, to: finding.id, common: shared }] : []
    })
  })
  pairs.sort((x, y) => y.common - x.common || compareText(x.from, y.from) || compareText(x.to, y.to))
  const [left, taken] = [new Set<string>(), new Set<string>()]
  return pairs.flatMap(({ from, to }) => {
    if (left.has(from) || taken.has(to)) return []
    left.add(from)
    taken.add(to)
    return [{ from, to }]
  })
}

function kindOf({ kind }: Finding): string {
  return ALIKE[kind] ?? kind
}

interface Held {
  readonly path: string
  readonly source: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

const pathsOf = readOnce((sources: EarlierFinding['sources']) => new Map(sources.map(({ id, path }) => [id, path])))

function holdersOf({ finding, sources }: EarlierFinding): readonly Held[] {
  const paths = pathsOf(sources)
  return finding.readings.flatMap((r) => r.holders.map((h) => ({ ...h, path: paths.get(h.source) ?? h.source })))
}

/** Which findings hold words of each source, by its path. */
function indexOf(held: readonly (readonly Held[])[]): ReadonlyMap<string, readonly number[]> {
  const byPath = new Map<string, number[]>()
  for (const [i, holders] of held.entries()) {
    for (const path of new Set(holders.map((holder) => holder.path))) {
      const list = byPath.get(path)
      if (list) list.push(i)
      else byPath.set(path, [i])
    }
  }
  return byPath
}

/** Holders they share, as a part of all there are. In one revision places tell; in another the words of the same source do. */
function common(a: readonly Held[], b: readonly Held[]): number {
  const shared = a.filter((x) => b.some((y) => sameHolder(x, y))).length
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}

function sameHolder(x: Held, y: Held): boolean {
  if (x.path !== y.path) return false
  return x.source === y.source ? x.start < y.end && y.start < x.end : x.exact === y.exact
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
