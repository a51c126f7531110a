/**
 * A draft applied to its dossier as it stands: the whole report that is previewed and published.
 *
 * In: a snapshot, a draft, and (when it is published) which version it becomes. Out: a FullReport; null before the first comparison.
 * Refuses: a filter that depends on who asks ("viewed"): what is published must be the same for everybody.
 * Example: (await composeReport(snapshot, draft))?.groups → [{ heading: 'The count', findings: ['f-2'] }]
 */
import { chosenBy } from '../../lib/report/choose.ts'
import type { ReportDraft } from '../../lib/report/draft.ts'
import type { Edition } from '../../lib/report/edition.ts'
import type { FullReport } from '../../lib/report/full-report.ts'
import type { DossierSnapshot } from '../../prisma/views.ts'
import { filterQuery, readFilter } from './filters.ts'
import { narrowedTo, reportOf } from './load-report.ts'

export async function composeReport(
  snapshot: DossierSnapshot,
  draft: ReportDraft,
  published: { readonly edition: Edition; readonly address: string } | null = null,
): Promise<FullReport | null> {
  if (snapshot.comparison === null) return null
  const passing = draft.choice === 'filter' ? (await narrowedTo(snapshot.slug, paramsOf(draft.filter))).only : undefined
  const only = chosenBy(draft, snapshot.comparison.comparison, Object.fromEntries(snapshot.decisions), passing)
  return reportOf(snapshot, only, {
    dossier: { title: draft.title, description: '' },
    publication: { ...draft.publication, address: published?.address ?? null },
    arrangement: { groups: draft.groups, apparatus: draft.apparatus, proposed: draft.proposed },
    sigla: draft.sigla,
    language: draft.language,
    ...(published !== null && { edition: published.edition, at: published.edition.at }),
  })
}

/** A draft's filter as the search parameters of the queue. */
export function paramsOf(filter: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(filter))
}

/** As it is kept: what the queue knows, without what belongs to one person or to one revision of a source. */
export function keptFilter(params: Readonly<Record<string, string>>): string {
  return filterQuery({ ...readFilter(params), viewed: null, source: null }).replace(/^\?/, '')
}
