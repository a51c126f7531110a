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
}

export function ReportCharts({ charts }: { readonly charts: readonly ReportChart[] }) {
  const t = useTranslations('reports')
  if (charts.length === 0) return null
  return (
    <section className="section">
      <h2>{t('charts')}</h2>
      {charts.map(({ id, title, svg, lines }) => (
        <figure key={id} className="report-chart" lang="en">
          <figcaption>{title}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the page is moved within its frame, by keyboard too. */}
          <section className="report-chart-frame" aria-label={title} tabIndex={0}>
            <SafeHtml className="report-chart-picture" html={svg} />
          </section>
          <details>
            <summary lang={undefined}>{t('chartWords')}</summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </figure>
      ))}
    </section>
  )
}
