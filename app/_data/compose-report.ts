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
  const { sources } = snapshot.comparison.comparison
  const passing = draft.choice === 'filter' ? (await narrowedTo(snapshot.slug, paramsOf(draft.filter, sources))).only : undefined
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

/** The path of the source in a draft's filter: the queue names sources by ids, which are those of one revision. */
const PATH = 'path'

/** A draft's filter as the search parameters of the queue, for the sources that there are now. */
export function paramsOf(
  filter: string,
  sources: readonly { readonly id: string; readonly path: string }[],
): Readonly<Record<string, string>> {
  const { [PATH]: path, ...params } = Object.fromEntries(new URLSearchParams(filter))
  if (path === undefined) return params
  // One that is gone holds nothing: nothing passes.
  return { ...params, source: sources.find((source) => source.path === path)?.id ?? 'gone' }
}

export function filterPathOf(filter: string): string {
  return new URLSearchParams(filter).get(PATH) ?? ''
}

/** As it is kept: what the queue knows, without what belongs to one person; a source by its path. */
export function keptFilter(params: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(filterQuery({ ...readFilter(params), viewed: null, source: null }))
  const path = params[PATH]?.slice(0, 1_000) ?? ''
  if (path !== '') query.set(PATH, path)
  return query.toString()
}

/** What programs wrote into a draft, with its filter as it is kept. */
export function settledDraft(draft: ReportDraft): ReportDraft {
  return { ...draft, filter: keptFilter(Object.fromEntries(new URLSearchParams(draft.filter))) }
}
