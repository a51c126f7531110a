/**
 * The charts of a report: a picture for whoever sees it, the same in words for everybody.
 *
 * In: charts made by lib/report/charts (SVG that names itself). Out: figures. Refuses: nothing; without charts there is no part.
 */
import { useTranslations } from 'next-intl'
import { SafeHtml } from './safe-html.tsx'

export interface ReportChart {
  readonly id: string
  readonly title: string
  readonly svg: string
  readonly lines: readonly string[]
  readonly table?: {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
    readonly note: string | null
  }
}

export function ReportCharts({ charts }: { readonly charts: readonly ReportChart[] }) {
  const t = useTranslations('reports')
  if (charts.length === 0) return null
  return (
    <section className="section">
      <h2>{t('charts')}</h2>
      {charts.map(({ id, title, svg, lines, table }) => (
        <figure key={id} className="report-chart" lang="en">
          <figcaption>{title}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the page is moved within its frame, by keyboard too. */}
          <section className="report-chart-frame" aria-label={title} tabIndex={0}>
            <SafeHtml className="report-chart-picture" html={svg} />
          </section>
          <details>
            <summary lang={undefined}>{t('chartWords')}</summary>
            {table === undefined ? (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <ChartTable title={title} table={table} />
            )}
          </details>
        </figure>
      ))}
    </section>
  )
}

function ChartTable({
  title,
  table: { columns, rows, note },
}: {
  readonly title: string
  readonly table: NonNullable<ReportChart['table']>
}) {
  return (
    <>
      <div className="report-chart-frame report-chart-words">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...cells], place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same; they never move.
              <tr key={place}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={columns[column + 1] ?? ''}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== null && <p className="hint">{note}</p>}
    </>
  )
}
