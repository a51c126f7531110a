/**
 * One finding as a row: in the matrix a cell a source, in the queue everything in one line. Narrow screens show both as cards.
 *
 * In: a row and the sources in their order. Out: cells of a table. Refuses: to leave a cell blank; a source that says nothing is "silent".
 * Example: "How many ferries were cancelled?" → A "12 ferries" · B "At least ten ferries" · C "120 ferries"
 */
import { useTranslations } from 'next-intl'
import type { FindingKind, Outcome, Relation, Severity } from '../../lib/model.ts'
import { KindLabel, RelationBadge, SeverityMark } from './relation.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'
import { type FindingState, StateMark } from './state-mark.tsx'

export interface ListRow {
  readonly id: string
  readonly href: string
  readonly number: number
  readonly possible: boolean
  readonly kind: FindingKind
  readonly relation: Relation
  readonly severity: Severity
  readonly question: string
  readonly readings: readonly {
    readonly value: string
    readonly normal: string
    readonly said: readonly (readonly [source: string, exact: string])[]
  }[]
  readonly silent: readonly string[]
  readonly state: FindingState
  readonly decision: {
    readonly outcome: Outcome | null
    readonly words: string | null
    readonly reading: string | null
    readonly author: string
  } | null
  readonly viewed: boolean
  readonly assigned: readonly string[]
  readonly several: readonly string[]
}

interface RowProps {
  readonly row: ListRow
  /** In the order of the columns; the base first where there is one. */
  readonly sources: readonly SourceView[]
  readonly base: string | null
}

export function MatrixCells({ row, sources, base }: RowProps) {
  const based = base === null ? null : row.readings.findIndex((reading) => reading.said.some(([source]) => source === base)) + 1
  return (
    <>
      <th scope="row" className="matrix-question">
        <Question row={row} />
        <span className="facts">
          <RelationBadge relation={row.relation} possible={row.possible} />
          <SeverityMark severity={row.severity} />
          <KindLabel kind={row.kind} />
          <Standing row={row} sources={sources} />
        </span>
      </th>
      {sources.map((source) => (
        <Cell key={source.id} row={row} source={source} based={source.id === base ? null : based} />
      ))}
    </>
  )
}

export function QueueCells({ row, sources, base }: RowProps) {
  const nouns = useTranslations('nouns')
  const silent = sources.filter((source) => row.silent.includes(source.id))
  return (
    <>
      <td className="queue-relation">
        <RelationBadge relation={row.relation} possible={row.possible} />
        <KindLabel kind={row.kind} />
      </td>
      <th scope="row" className="queue-question">
        <Question row={row} />
        <span className="queue-readings">
          {row.readings.map((reading, index) => (
            <span key={reading.normal} className="queue-reading" data-chosen={reading.normal === row.decision?.reading || undefined}>
              <span className="sigla">
                {sources
                  .filter((source) => reading.said.some(([id]) => id === source.id))
                  .map((source) => (
                    <span key={source.id} className={source.id === base ? 'siglum siglum--base' : 'siglum'}>
                      {source.siglum}
                    </span>
                  ))}
              </span>
              <q className="exact" lang={languageOf(reading.said[0]?.[0], sources)}>
                {reading.value}
              </q>
              {index < row.readings.length - 1 && <span className="visually-hidden">; </span>}
            </span>
          ))}
          {silent.length > 0 && (
            <span className="queue-silent">
              {nouns('silent')} {silent.map((source) => source.siglum).join(' ')}
            </span>
          )}
        </span>
      </th>
      <td className="queue-standing">
        <Standing row={row} sources={sources} />
      </td>
    </>
  )
}

function languageOf(source: string | undefined, sources: readonly SourceView[]): string | undefined {
  const language = sources.find((one) => one.id === source)?.language
  return language === 'und' ? undefined : language
}

function Question({ row }: { readonly row: ListRow }) {
  const t = useTranslations('dossier')
  return (
    <a href={row.href} className="question" data-row={row.id} data-viewed={row.viewed || undefined}>
      <span className="question-number count" aria-hidden="true">
        {row.number}
      </span>
      <span lang="en">{row.question}</span>
      {row.viewed && <span className="visually-hidden"> ({t('filter.viewedYes')})</span>}
    </a>
  )
}

function Standing({ row, sources }: { readonly row: ListRow; readonly sources: readonly SourceView[] }) {
  const t = useTranslations('dossier')
  const nouns = useTranslations('nouns')
  const { decision } = row
  const twice = sources.filter((source) => row.several.includes(source.id)).map((source) => source.siglum)
  return (
    <>
      {(decision !== null || row.relation !== 'agree') && (
        <StateMark state={row.state}>
          {decision?.outcome === 'reading' ? <q>{decision.words}</q> : decision?.outcome ? nouns(`outcome.${decision.outcome}`) : null}
        </StateMark>
      )}
      {twice.length > 0 && <span className="flag">{t('severalAnswers', { sigla: twice.join(', ') })}</span>}
      {row.assigned.length > 0 && <span className="kind">{t('assignedTo', { people: row.assigned.join(', ') })}</span>}
    </>
  )
}

interface CellProps {
  readonly row: ListRow
  readonly source: SourceView
  /** The number of the base's reading; 0 where the base is silent, null without a base or in the base's own column. */
  readonly based: number | null
}

function Cell({ row, source, based }: CellProps) {
  const t = useTranslations('dossier')
  const nouns = useTranslations('nouns')
  const said = row.readings.flatMap((reading, index) =>
    reading.said.filter(([id]) => id === source.id).map(([, exact]) => ({ number: index + 1, normal: reading.normal, exact })),
  )
  const who = (
    <span className="cell-who">
      <Siglum source={source} link={false} /> {sourceName(source)}
    </span>
  )
  if (said.length === 0) {
    return (
      <td className="cell-silent">
        {who}
        <span>{row.silent.includes(source.id) ? nouns('silent') : t('notCompared')}</span>
      </td>
    )
  }
  const chosen = row.decision?.outcome === 'reading' ? row.decision.reading : null
  return (
    <td>
      {who}
      {said.map((one) => (
        <span
          key={`${one.number}-${one.exact}`}
          className={`said said-${Math.min(one.number, 4)}`}
          data-chosen={one.normal === chosen || undefined}
          data-same={(based !== null && based > 0 && one.number === based) || undefined}
        >
          {row.readings.length > 1 && (
            <span className="reading-number" title={nouns('reading', { number: one.number })}>
              <span className="visually-hidden">{t('readingLabel')} </span>
              {one.number}
            </span>
          )}
          <q className="exact" lang={source.language === 'und' ? undefined : source.language}>
            {one.exact}
          </q>
          {based !== null && based > 0 && <span className="against-base">{one.number === based ? t('asBase') : t('unlikeBase')}</span>}
          {one.normal === chosen && <span className="visually-hidden">{t('chosen')}</span>}
        </span>
      ))}
    </td>
  )
}
