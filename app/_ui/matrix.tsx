/**
 * The matrix question × source: one row a finding, one column a source. Narrow screens show the same table as stacked cards.
 *
 * In: rows in order and the sources in order. Out: a table with a head that stays in sight.
 * Refuses: to leave a cell blank; a source that says nothing is written "silent".
 * Example: row "How many ferries were cancelled?" → A "12 ferries" · B "At least ten ferries" · C "120 ferries"
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { useDates } from './dates.tsx'
import { DecisionLine } from './outcome.tsx'
import { KindLabel, RelationBadge, SeverityMark } from './relation.tsx'
import { Siglum, type SourceView, sourceName } from './sigla.tsx'

export interface MatrixRow {
  readonly finding: Finding
  readonly href: string
  readonly decision: DecisionVersion | null
}

interface MatrixProps {
  readonly caption: string
  readonly rows: readonly MatrixRow[]
  readonly sources: readonly SourceView[]
  readonly possible?: boolean
}

/** With more columns than this the table scrolls sideways in a frame of its own. */
const COLUMNS_THAT_FIT = 6

export function Matrix({ caption, rows, sources, possible = false }: MatrixProps) {
  const t = useTranslations('dossier')
  const dates = useDates()
  const wide = sources.length > COLUMNS_THAT_FIT
  const table = (
    <table className="matrix" data-sources={Math.min(sources.length, 12)}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="matrix-question">
            {t('question')}
          </th>
          {sources.map((source) => (
            <th scope="col" key={source.id}>
              <span className="matrix-head">
                <Siglum source={source} />
                <span className="matrix-who">
                  {sourceName(source)}
                  <span className="matrix-when">{source.published === null ? t('noDate') : dates.date(source.published)}</span>
                </span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.finding.id} row={row} sources={sources} possible={possible} />
        ))}
      </tbody>
    </table>
  )
  if (!wide) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="matrix-frame" tabIndex={0} aria-label={t('scrollsSideways', { caption })}>
      {table}
    </section>
  )
}

function Row({ row, sources, possible }: { readonly row: MatrixRow; readonly sources: readonly SourceView[]; readonly possible: boolean }) {
  const { finding } = row
  return (
    <tr className={`tone-${finding.relation}`} data-finding={finding.id}>
      <th scope="row" className="matrix-question">
        <a href={row.href} className="question" lang="en" data-row="">
          {finding.question}
        </a>
        <span className="facts">
          <RelationBadge relation={finding.relation} possible={possible} />
          <SeverityMark severity={finding.severity} />
          <KindLabel kind={finding.kind} />
          {(row.decision !== null || finding.relation !== 'agree') && <DecisionLine decision={row.decision} finding={finding} />}
        </span>
      </th>
      {sources.map((source) => (
        <Cell
          key={source.id}
          finding={finding}
          source={source}
          chosen={row.decision?.outcome === 'reading' ? row.decision.reading : null}
        />
      ))}
    </tr>
  )
}

interface Said {
  readonly reading: number
  readonly normal: string
  readonly exact: string
}

/** What one source says on a finding: each distinct wording once, with the number of its reading. */
function whatItSays(finding: Finding, source: string): readonly Said[] {
  const said: Said[] = []
  finding.readings.forEach((reading, index) => {
    for (const holder of reading.holders) {
      if (holder.source !== source) continue
      if (said.some((one) => one.reading === index + 1 && one.exact === holder.exact)) continue
      said.push({ reading: index + 1, normal: reading.normal, exact: holder.exact })
    }
  })
  return said
}

function Cell({ finding, source, chosen }: { readonly finding: Finding; readonly source: SourceView; readonly chosen: string | null }) {
  const t = useTranslations('dossier')
  const nouns = useTranslations('nouns')
  const said = whatItSays(finding, source.id)
  const who = (
    <span className="cell-who">
      <Siglum source={source} link={false} /> {sourceName(source)}
    </span>
  )
  if (said.length === 0) {
    return (
      <td className="cell-silent">
        {who}
        <span>{finding.silent.includes(source.id) ? nouns('silent') : t('notCompared')}</span>
      </td>
    )
  }
  return (
    <td>
      {who}
      {said.map((one) => (
        <span
          key={`${one.reading}-${one.exact}`}
          className={`said said-${Math.min(one.reading, 4)}`}
          data-chosen={one.normal === chosen || undefined}
        >
          {finding.readings.length > 1 && (
            <span className="reading-number" title={nouns('reading', { number: one.reading })}>
              <span className="visually-hidden">{t('readingLabel')} </span>
              {one.reading}
            </span>
          )}
          <q className="exact" lang={source.language === 'und' ? undefined : source.language}>
            {one.exact}
          </q>
          {one.normal === chosen && <span className="visually-hidden">{t('chosen')}</span>}
        </span>
      ))}
    </td>
  )
}
