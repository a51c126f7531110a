/**
 * A dossier as a list: its figures, the overview, the filters and the findings, as a queue or as a matrix.
 *
 * In: what the loader gave. Out: everything below the tabs. Refuses: to be blank; an empty list says why and leads on.
 */
import { useTranslations } from 'next-intl'
import type { FindingKind } from '../../lib/model.ts'
import { type ChosenFilters, FilterForm } from './filters.tsx'
import { FindingList } from './finding-list.tsx'
import type { ListGroup } from './list-items.ts'
import type { ListRow } from './list-rows.tsx'
import { type BarView, Overview } from './overview.tsx'
import { Pager } from './pager.tsx'
import { EmptyState } from './problem.tsx'
import type { SourceView } from './sigla.tsx'
import type { FindingState } from './state-mark.tsx'
import { Counts, Progress, type RelationCounts, States } from './summary.tsx'

export interface ListPageView {
  readonly dossier: { readonly slug: string; readonly sources: readonly SourceView[] }
  readonly filter: ChosenFilters
  readonly filtered: boolean
  readonly base: string | null
  readonly query: string
  readonly kinds: readonly FindingKind[]
  readonly people: readonly string[]
  readonly counts: RelationCounts
  readonly states: Readonly<Record<FindingState, number>>
  readonly decided: number
  readonly differences: number
  readonly bars: readonly BarView[]
  readonly rows: readonly ListRow[]
  readonly from: number
  readonly groups: readonly ListGroup[]
  readonly length: number
  readonly matching: number
  readonly total: number
  readonly possible: number
  readonly singles: number
  readonly page: number
  readonly pages: number
  readonly signedIn: boolean
}

export function ListPage({
  view,
  show,
  paged,
}: {
  readonly view: ListPageView
  readonly show: 'queue' | 'matrix'
  readonly paged: boolean
}) {
  const t = useTranslations('dossier')
  const { dossier, query } = view
  const root = `/dossiers/${dossier.slug}`
  const here = show === 'queue' ? `${root}/queue` : root
  return (
    <>
      <div className="dossier-head">
        <div className="dossier-figures">
          <Counts counts={view.counts} possible={view.possible} base={here} current={view.filter.relation} />
          <div className="dossier-progress">
            <Progress decided={view.decided} differences={view.differences} />
            <States states={view.states} base={here} current={view.filter.state} />
          </div>
        </div>
        <Overview sources={dossier.sources} bars={view.bars} base={view.base} />
      </div>
      <FilterForm
        action={here}
        chosen={view.filter}
        kinds={view.kinds}
        sources={dossier.sources}
        people={view.people}
        base={view.base}
        marks={view.signedIn}
        active={view.filtered}
      />
      <div className="result-line">
        <p role="status">
          {view.filtered ? t('found', { matching: view.matching, total: view.total }) : t('all', { total: view.total })}
          {view.singles > 0 && t('singles', { count: view.singles })}
        </p>
      </div>
      {view.length === 0 ? (
        <EmptyState
          title={view.filtered ? t('noFit') : t('nothingShared')}
          {...(view.filtered ? { action: { label: t('showAll'), href: here } } : {})}
        >
          <p>{view.filtered ? t('noFitAbout') : t('nothingSharedAbout')}</p>
        </EmptyState>
      ) : (
        <FindingList
          view={show}
          caption={show === 'queue' ? t('queueCaption') : t('captions.findings')}
          sources={dossier.sources}
          base={view.base}
          query={query}
          groups={view.groups}
          rows={view.rows}
          from={view.from}
          length={view.length}
          more={paged ? null : `${root}/rows${query}`}
        >
          <Pager base={here} query={query} page={view.page} pages={view.pages} />
        </FindingList>
      )}
    </>
  )
}
