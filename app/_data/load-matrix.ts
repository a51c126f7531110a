/**
 * One dossier as a matrix.
 *
 * In: its slug and the filter in the address. Out: the rows of one page of the list, and the figures of the whole. Refuses: nothing.
 * Example: loadMatrix('ferries', {relation: 'conflict'}) → findings of that relation, with the newest decision on each
 */
import type { Finding, Relation } from '../../lib/model.ts'
import type { DecisionHead, OrphanedDecision } from '../../prisma/views.ts'
import { type FindingFilter, filterQuery, isDecided, readFilter, type SearchParams } from './filters.ts'
import { attempt, type DossierHead, existing, findingHref, headOf, type Loaded, walkOf } from './snapshot.ts'

export interface MatrixRow {
  readonly finding: Finding
  readonly href: string
  readonly decision: DecisionHead | null
}

export interface MatrixView {
  readonly dossier: DossierHead
  readonly filter: FindingFilter
  readonly filtered: boolean
  readonly kinds: readonly Finding['kind'][]
  readonly counts: Readonly<Record<Relation, number>>
  readonly all: readonly Finding[]
  readonly decided: number
  readonly differences: number
  /** Rows of this page of the list, in three parts that are shown apart. */
  readonly same: readonly MatrixRow[]
  readonly different: readonly MatrixRow[]
  readonly possible: readonly MatrixRow[]
  readonly matching: number
  readonly total: number
  readonly totalPossible: number
  readonly singles: number
  readonly page: number
  readonly pages: number
  readonly query: string
  readonly orphans: readonly OrphanedDecision[]
  readonly stale: number
  readonly outdated: boolean
  readonly comparedAt: string | null
}

/** Rows on one page of the matrix; all on one with ?page=all (for print and search in the page). */
const ROWS = 60

export async function loadMatrix(slug: string, params: SearchParams): Promise<Loaded<MatrixView>> {
  return attempt(async () => {
    const snapshot = await existing(slug)
    const filter = readFilter(params)
    const query = filterQuery(filter)
    const list = walkOf(snapshot, filter)
    const pages = Math.max(1, Math.ceil(list.length / ROWS))
    const page = params.page === 'all' ? 0 : Math.min(pages, Math.max(1, Math.trunc(Number(params.page)) || 1))
    const shown = page === 0 ? list : list.slice((page - 1) * ROWS, page * ROWS)
    const rows = shown.map(({ finding, tier }) => ({
      finding,
      tier,
      href: findingHref(slug, finding.id, query),
      decision: snapshot.decisions.get(finding.id) ?? null,
    }))
    const comparison = snapshot.comparison?.comparison
    const findings = comparison?.findings ?? []
    const differing = findings.filter((finding) => finding.relation !== 'agree')
    return {
      dossier: headOf(snapshot),
      filter,
      filtered: query !== '',
      kinds: [...new Set([...findings, ...(comparison?.possible ?? [])].map((finding) => finding.kind))].sort(),
      counts: countRelations(findings),
      all: findings,
      decided: differing.filter((finding) => isDecided(snapshot.decisions.get(finding.id))).length,
      differences: differing.length,
      same: rows.filter((row) => row.tier === 'finding' && row.finding.relation !== 'different-referent'),
      different: rows.filter((row) => row.tier === 'finding' && row.finding.relation === 'different-referent'),
      possible: rows.filter((row) => row.tier === 'possible'),
      matching: list.filter((one) => one.tier === 'finding').length,
      total: findings.length,
      totalPossible: comparison?.possible.length ?? 0,
      singles: comparison?.singles.length ?? 0,
      page,
      pages,
      query,
      orphans: snapshot.orphans,
      stale: [...snapshot.decisions.values()].filter((decision) => decision.stale !== null).length,
      outdated: snapshot.comparison?.outdated ?? false,
      comparedAt: snapshot.comparison?.at ?? null,
    }
  })
}

function countRelations(findings: readonly Finding[]): Readonly<Record<Relation, number>> {
  const count = (relation: Relation): number => findings.filter((finding) => finding.relation === relation).length
  return {
    conflict: count('conflict'),
    compatible: count('compatible'),
    agree: count('agree'),
    'different-referent': count('different-referent'),
  }
}
