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
  const owned = lost.map((one) => ({ id: one.finding.id, kind: kindOf(one.finding), held: holdersOf(one) }))
  const beside = heldBeside(owned, present, now.sources)
  const pairs = owned.flatMap(({ id, kind, held }) => {
    const shared = new Map<number, number>()
    for (const x of held) {
      // Those that share no source share no holder: of thousands a few are asked.
      const found = new Set<number>()
      for (const y of beside.get(placeOf(kind, x.path)) ?? []) if (sameHolder(x, y)) found.add(y.finding)
      for (const i of found) shared.set(i, (shared.get(i) ?? 0) + 1)
    }
    return [...shared].flatMap(([i, n]) => {
      const finding = present[i] as Finding
      const common = n / (held.length + holdersIn(finding) - n)
      return common >= LEAST_COMMON ? [{ from: id, to: finding.id, common }] : []
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

interface HeldBeside extends Held {
  /** The place of its finding. */
  readonly finding: number
}

/** What findings of now hold of the sources that lost ones of their kind hold something of. */
function heldBeside(
  lost: readonly { readonly kind: string; readonly held: readonly Held[] }[],
  present: readonly Finding[],
  sources: EarlierFinding['sources'],
): ReadonlyMap<string, readonly HeldBeside[]> {
  const beside = new Map<string, HeldBeside[]>(lost.flatMap(({ kind, held }) => held.map(({ path }) => [placeOf(kind, path), []])))
  const paths = pathsOf(sources)
  for (const [i, finding] of present.entries()) {
    const kind = kindOf(finding)
    for (const { holders } of finding.readings) {
      for (const { source, start, end, exact } of holders) {
        const path = paths.get(source) ?? source
        beside.get(placeOf(kind, path))?.push({ path, source, start, end, exact, finding: i })
      }
    }
  }
  return beside
}

function placeOf(kind: string, path: string): string {
  return `${kind}:${path}`
}

function holdersIn({ readings }: Finding): number {
  return readings.reduce((n, { holders }) => n + holders.length, 0)
}

/** Two holders of one path: in one revision places tell; in another the words of the same source do. */
function sameHolder(x: Held, y: Held): boolean {
  return x.source === y.source ? x.start < y.end && y.start < x.end : x.exact === y.exact
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
