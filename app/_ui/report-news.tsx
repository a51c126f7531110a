/**
 * What published reports say that is so no longer.
 *
 * In: one line a finding. Out: a notice, or nothing. Refuses: nothing; what to do about it is for an editor.
 */
import { useTranslations } from 'next-intl'

export interface NewsLine {
  readonly report: { readonly id: string; readonly slug: string; readonly title: string; readonly number: number }
  readonly dossier: { readonly slug: string; readonly title: string }
  readonly finding: string
  readonly question: string
  readonly what: 'gone' | 'changed' | 'decided'
}

interface ReportNewsProps {
  readonly news: readonly NewsLine[]
  /** Where the report is not the page itself, each line says which one it is. */
  readonly named?: boolean
}

export function ReportNews({ news, named = false }: ReportNewsProps) {
  const t = useTranslations('reports')
  const [first] = news
  if (first === undefined) return null
  return (
    <div className="notice tone-conflict" id="news">
      <p>
        <strong>{t('news.title', { count: news.length })}</strong> {!named && t('news.about', { number: first.report.number })}
      </p>
      <NewsLines news={news} named={named} />
    </div>
  )
}

export function NewsLines({ news, named = false }: ReportNewsProps) {
  const t = useTranslations('reports')
  return (
    <ul className="news-lines">
      {news.map(({ report, dossier, finding, question, what }) => (
        <li key={`${report.id} ${finding}`}>
          <a href={`/dossiers/${dossier.slug}/findings/${encodeURIComponent(finding)}`} lang="en">
            {question}
          </a>{' '}
          <span className="muted">{t(`news.${what}`)}</span>{' '}
          {named && <a href={`/dossiers/${dossier.slug}/reports/${report.slug}`}>{t('news.in', { title: report.title })}</a>}
        </li>
      ))}
    </ul>
  )
}
