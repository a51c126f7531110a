/**
 * The report on screen and on paper: what was compared, each finding with its words, what was concluded and by whom, how it was made.
 *
 * In: the report and its sentences, notes as sanitised HTML. Out: one article. Refuses: nothing.
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion } from '../../lib/model.ts'
import { useDates } from './dates.tsx'
import { RelationIcon } from './relation.tsx'
import { Conclusion, Group, Quoted, type ReportFinding, type ReportHolder } from './report-finding.tsx'

interface ReportSource {
  readonly id: string
  readonly siglum: string
  readonly path: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly sha256: string
}

interface ReportViewProps {
  readonly base: string
  readonly report: {
    readonly sources: readonly ReportSource[]
    readonly findings: readonly ReportFinding[]
    readonly differentReferents: readonly ReportFinding[]
    readonly possible: readonly ReportFinding[]
    readonly singles: readonly (ReportHolder & { readonly id: string })[]
    readonly orphans: readonly { readonly finding: string; readonly decision: DecisionVersion }[]
  }
  readonly summary: string
  readonly progress: string
  readonly method: readonly string[]
  readonly notes: ReadonlyMap<string, string>
  readonly coverage: ReadonlyMap<string, string>
}

export function ReportView({ base, report, summary, progress, method, notes, coverage }: ReportViewProps) {
  const t = useTranslations('report')
  const nouns = useTranslations('nouns')
  const dates = useDates()
  return (
    <div className="report-layout">
      <Contents groups={[report.findings, report.differentReferents, report.possible]} />
      <article className="report">
        <div className="downloads">
          <a className="button button--plain" href={`${base}/report.md`} download>
            {t('markdownFile')}
          </a>
          <a className="button button--plain" href={`${base}/report.html`} download>
            {t('htmlFile')}
          </a>
          <span className="hint">{t('orPrint')}</span>
        </div>
        <p className="report-summary" lang="en">
          <strong>{summary}</strong> {progress}
        </p>
        <section className="section">
          <h2>{t('compared')}</h2>
          <ol className="report-sources">
            {report.sources.map((source) => (
              <li key={source.id}>
                <span className="siglum">{source.siglum}</span>
                <span>
                  <a href={`${base}/sources/${source.id}`}>{source.publisher ?? source.title ?? source.path}</a>
                  {source.publisher !== null && source.title !== null && <cite> {source.title}</cite>}
                  <span className="muted">
                    , {source.published === null ? nouns('noDate') : dates.date(source.published)};{' '}
                    <span lang="en">{coverage.get(source.id)}</span>
                  </span>
                  <code className="hash report-hash">sha-256 {source.sha256}</code>
                </span>
              </li>
            ))}
          </ol>
        </section>
        <Group title={t('findings')} findings={report.findings} base={base} notes={notes} />
        <Group title={t('different')} about={t('differentAbout')} findings={report.differentReferents} base={base} notes={notes} />
        <Group title={t('possible')} about={t('possibleAbout')} findings={report.possible} base={base} notes={notes} possible />
        {report.singles.length > 0 && (
          <section className="section">
            <div className="section-head">
              <h2>{t('singles')}</h2>
              <p>{t('singlesAbout')}</p>
            </div>
            <details>
              <summary>{t('claims', { count: report.singles.length })}</summary>
              <ul className="ledger-list">
                {report.singles.map((single) => (
                  <li key={single.id}>
                    <span className="siglum">{single.siglum}</span> <Quoted holder={single} />
                  </li>
                ))}
              </ul>
            </details>
          </section>
        )}
        {report.orphans.length > 0 && (
          <section className="section">
            <div className="section-head">
              <h2>{t('orphans')}</h2>
              <p>{t('orphansAbout')}</p>
            </div>
            {report.orphans.map(({ finding, decision }) => (
              <Conclusion key={finding} decision={decision} chosen={decision.reading} gone={false} noteHtml={notes.get(finding) ?? ''} />
            ))}
          </section>
        )}
        <section className="section">
          <h2>{t('method')}</h2>
          <div className="prose" lang="en">
            {method.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </section>
      </article>
    </div>
  )
}

/** The findings at a glance, beside the text where there is room; not on paper. */
function Contents({ groups }: { readonly groups: readonly (readonly ReportFinding[])[] }) {
  const t = useTranslations('report')
  const nouns = useTranslations('nouns')
  return (
    <nav className="report-contents" aria-label={t('contents')}>
      <ol>
        {groups.flat().map((finding) => (
          <li key={finding.id}>
            <a href={`#finding-${finding.number}`}>
              <span className="count">{finding.number}</span>
              <span className={`relation tone-${finding.relation}`}>
                <RelationIcon relation={finding.relation} size={13} />
                <span className="visually-hidden">{nouns(`relation.${finding.relation}`)}: </span>
              </span>
              <span lang="en">{finding.question}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
