/**
 * The reports of a dossier, and how a new one is begun.
 *
 * In: the reports, what may be done with them, the templates. Out: a list and a form. Refuses: nothing; whoever only reads sees what is published.
 */
import { useTranslations } from 'next-intl'
import { Moment } from './dates.tsx'
import { EmptyState } from './problem.tsx'

export type TemplateName = 'fact-check' | 'memo' | 'apparatus' | 'correction-request'

interface ListedReport {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly template: string
  readonly updatedBy: { readonly name: string }
  readonly updatedAt: string
  readonly published: readonly { readonly number: number; readonly at: string; readonly withdrawn: boolean }[]
  readonly withdrawals: readonly { readonly at: string }[]
  /** Findings that are no longer as the published version says. */
  readonly stale: number
}

interface ReportsListProps {
  readonly base: string
  readonly mayBuild: boolean
  readonly reports: readonly ListedReport[]
}

export function ReportsList({ base, mayBuild, reports }: ReportsListProps) {
  const t = useTranslations('reports')
  if (reports.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <p>{t(mayBuild ? 'noneAbout' : 'noneReader')}</p>
      </EmptyState>
    )
  }
  return (
    <ul className="reports-list">
      {reports.map((report) => (
        <li key={report.id}>
          <h2>
            {mayBuild ? <a href={`${base}/reports/${report.slug}`}>{report.title}</a> : <a href={`/r/${report.id}`}>{report.title}</a>}
          </h2>
          <p className="reports-facts">
            <State report={report} />
            {mayBuild && <span>{t.rich('draftBy', { name: report.updatedBy.name, when: () => <Moment iso={report.updatedAt} /> })}</span>}
          </p>
          {report.stale > 0 && (
            <p className="reports-stale">
              <a href={`${base}/reports/${report.slug}#news`}>{t('news.title', { count: report.stale })}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function State({ report: { id, published, withdrawals } }: { readonly report: ListedReport }) {
  const t = useTranslations('reports')
  const newest = published.at(-1)
  if (newest === undefined) return <span className="muted">{t('neverPublished')}</span>
  const when = newest.withdrawn ? (withdrawals.at(-1)?.at ?? newest.at) : newest.at
  return (
    <a href={`/r/${id}`}>
      {newest.withdrawn
        ? t.rich('withdrawnOn', { when: () => <Moment iso={when} /> })
        : t.rich('versionNow', { number: newest.number, when: () => <Moment iso={when} /> })}
    </a>
  )
}

interface NewReportFormProps {
  readonly action: (form: FormData) => Promise<void>
  readonly dossier: string
  readonly templates: readonly TemplateName[]
}

export function NewReportForm({ action, dossier, templates }: NewReportFormProps) {
  const t = useTranslations('reports')
  return (
    <section className="section" aria-labelledby="new-report">
      <h2 id="new-report">{t('newReport')}</h2>
      <form action={action} className="new-report">
        <input type="hidden" name="dossier" value={dossier} />
        <fieldset className="role-choice">
          <legend>{t('template.label')}</legend>
          {templates.map((name, index) => (
            <label key={name} className="choice">
              <input type="radio" name="template" value={name} defaultChecked={index === 0} />
              <span>
                <span className="choice-label">{t(`template.${name}`)}</span> <span className="hint">{t(`templateAbout.${name}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="new-title">{t('newTitle')}</label>
          <input id="new-title" className="input" name="title" maxLength={300} aria-describedby="new-title-hint" />
          <span className="hint" id="new-title-hint">
            {t('newTitleHint')}
          </span>
        </div>
        <button type="submit" className="button">
          {t('begin')}
        </button>
      </form>
    </section>
  )
}
