/**
 * The findings of a dossier as a list: the queue and the matrix are two views of it.
 *
 * In: a slug and what stands in the address. Out: the rows of one page of the list, and the figures of the whole.
 * Refuses: nothing; an unknown filter is dropped. Example: loadList('ferries', {relation: 'conflict'}) → four rows of seven findings
 */
import type { FindingKind, Relation, Severity } from '../../lib/model.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type OrphanedDecision, readHead, readOrphans } from '../../prisma/read.ts'
import { headOf, type OpenDesk, openDesk, type Walked, walkOf } from './desk.ts'
import { type FindingFilter, type FindingState, filterQuery, firstOf, readFilter, type SearchParams, stateOf, states } from './filters.ts'
import { type ListRow, rowOf } from './list-row.ts'
import { type OverviewBar, overviewOf } from './overview.ts'
import { attempt, type DossierHead, type Loaded } from './snapshot.ts'

/** What stands together under a heading: the same referent by severity, then other referents, then possible findings. */
export type GroupKey = 'severity-3' | 'severity-2' | 'severity-1' | 'different' | 'possible'

export interface ListGroup {
  readonly key: GroupKey
  /** Index of its first row in the filtered list. */
  readonly from: number
  readonly count: number
}

export interface ListView {
  readonly dossier: DossierHead
  readonly filter: FindingFilter
  readonly filtered: boolean
  readonly base: string | null
  readonly query: string
  /** What the filters can offer. */
  readonly kinds: readonly FindingKind[]
  readonly people: readonly string[]
  readonly counts: Readonly<Record<Relation, number>>
  readonly states: Readonly<Record<FindingState, number>>
  readonly decided: number
  readonly differences: number
  readonly bars: readonly OverviewBar[]
  readonly rows: readonly ListRow[]
  /** Index of the first of `rows` in the filtered list. */
  readonly from: number
  readonly groups: readonly ListGroup[]
  /** Rows of the filtered list. */
  readonly length: number
  readonly matching: number
  readonly total: number
  readonly possible: number
  readonly singles: number
  /** Sources of the dossier, whether they have been compared or not. */
  readonly texts: number
  readonly page: number
  readonly pages: number
  readonly orphans: readonly OrphanedDecision[]
  readonly outdated: boolean
  readonly comparedAt: string | null
  readonly signedIn: boolean
}

/** Rows on one page of the list; all on one with ?page=all (for print and search in the page). */
export const ROWS = 60

/** At most so many rows are asked for at once while scrolling. */
const MOST_ROWS = 200

export async function loadList(slug: string, params: SearchParams): Promise<Loaded<ListView>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const { desk, whole } = open
    const { filter, base, query, list } = filteredList(open, params)
    const pages = Math.max(1, Math.ceil(list.length / ROWS))
    const asked = firstOf(params, 'page')
    const page = asked === 'all' ? 0 : Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1))
    const from = page === 0 ? 0 : (page - 1) * ROWS
    const proper = desk.lines.filter((line) => line.tier === 'finding')
    const differing = proper.filter((line) => line.relation !== 'agree')
    const state = (id: string): FindingState => stateOf(desk.decisions.get(id))
    return {
      dossier: headOf(open),
      filter,
      filtered: filterQuery(filter) !== '',
      base,
      query,
      kinds: [...new Set(desk.lines.map((line) => line.kind))].sort(),
      people: peopleIn(open),
      counts: count(proper, (line) => line.relation, ['conflict', 'compatible', 'agree', 'different-referent']),
      states: count(differing, (line) => state(line.id), states),
      decided: differing.filter((line) => state(line.id) === 'decided').length,
      differences: differing.length,
      bars: overviewOf(open, new Set(list.map(({ line }) => line.id))),
      rows: list.slice(from, page === 0 ? list.length : from + ROWS).map((one) => rowOf(open, one, query)),
      from,
      groups: groupsOf(list),
      length: list.length,
      matching: list.filter(({ line }) => line.tier === 'finding').length,
      total: proper.length,
      possible: whole.length - proper.length,
      singles: desk.singles,
      texts: desk.comparison === null ? ((await readHead(await sharedStore(), slug))?.sources.length ?? 0) : desk.sources.length,
      page,
      pages,
      orphans: await orphansOf(open),
      outdated: desk.comparison?.outdated ?? false,
      comparedAt: desk.comparison?.at ?? null,
      signedIn: open.access.user !== null,
    }
  })
}

/** Further rows of the same list, while it is scrolled. */
export async function loadRows(
  slug: string,
  params: SearchParams,
): Promise<Loaded<{ readonly from: number; readonly rows: readonly ListRow[] }>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const { query, list } = filteredList(open, params)
    const from = Math.max(0, Math.trunc(Number(firstOf(params, 'from'))) || 0)
    const most = Math.min(MOST_ROWS, Math.max(1, Math.trunc(Number(firstOf(params, 'count'))) || ROWS))
    return { from, rows: list.slice(from, from + most).map((one) => rowOf(open, one, query)) }
  })
}

export interface FilteredList {
  readonly filter: FindingFilter
  /** The source that the others are set against; null for none. */
  readonly base: string | null
  readonly query: string
  readonly list: readonly Walked[]
}

export function filteredList(open: OpenDesk, params: SearchParams): FilteredList {
  const filter = readFilter(params)
  const asked = firstOf(params, 'base')
  const base = open.sources.find((source) => source.id === asked)?.id ?? null
  return { filter, base, query: filterQuery(filter, base), list: walkOf(open, filter) }
}

function groupOf({ line }: Walked): GroupKey {
  if (line.tier === 'possible') return 'possible'
  return line.relation === 'different-referent' ? 'different' : bySeverity[line.severity]
}

const bySeverity: Readonly<Record<Severity, GroupKey>> = { 3: 'severity-3', 2: 'severity-2', 1: 'severity-1' }

function groupsOf(list: readonly Walked[]): readonly ListGroup[] {
  const groups: ListGroup[] = []
  for (const [index, one] of list.entries()) {
    const key = groupOf(one)
    const last = groups.at(-1)
    if (last?.key === key) groups[groups.length - 1] = { ...last, count: last.count + 1 }
    else groups.push({ key, from: index, count: 1 })
  }
  return groups
}

function peopleIn({ desk }: OpenDesk): readonly string[] {
  const authors = [...desk.decisions.values()].map(({ author }) => author)
  return [...new Set([...authors, ...[...desk.assigned.values()].flat()])].sort()
}

/** Decisions whose finding is gone are rare; their findings are read only when there are some. */
async function orphansOf({ desk }: OpenDesk): Promise<readonly OrphanedDecision[]> {
  const gone = [...desk.decisions].filter(([, decision]) => decision.stale === 'gone').map(([id]) => id)
  return gone.length === 0 ? [] : readOrphans(await sharedStore(), { dossierId: desk.id, findings: gone })
}

function count<T, K extends string>(all: readonly T[], key: (one: T) => K, keys: readonly K[]): Readonly<Record<K, number>> {
  const entries = keys.map((name) => [name, all.filter((one) => key(one) === name).length] as const)
  return Object.fromEntries(entries) as Record<K, number>
}
