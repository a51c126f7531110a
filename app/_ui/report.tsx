/**
 * The report on screen and on paper: what was compared, each finding with its words, what was concluded and by whom, how it was made.
 *
 * In: the report, notes as sanitised HTML, the filters that narrow it. Out: one article. Refuses: nothing.
 */
import { useLocale, useTranslations } from 'next-intl'
import type { DecisionVersion, Relation } from '../../lib/model.ts'
import { BuildLink } from './build-link.tsx'
import { useDates } from './dates.tsx'
import { languageNames } from './language-names.ts'
import { RelationIcon } from './relation.tsx'
import { type ReportChart, ReportCharts } from './report-charts.tsx'
import { Conclusion, Group, Quoted, type ReportFinding, type ReportHolder } from './report-finding.tsx'
import { SafeHtml } from './safe-html.tsx'
import { Spoken } from './spoken.tsx'

interface ReportSource {
  readonly id: string
  readonly siglum: string
  readonly path: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly sha256: string
  readonly ledger: { readonly sentences: number; readonly claims: number; readonly skipped: readonly unknown[] } | null
}

interface ReportViewProps {
  readonly base: string
  /** The filters that narrow it, with their leading '?'. */
  readonly query: string
  readonly report: {
    /** Missing for English. */
    readonly language?: keyof typeof languageNames
    readonly generator: { readonly name: string; readonly version: string; readonly rules: string }
    readonly sources: readonly ReportSource[]
    readonly counts: Readonly<Record<Relation | 'decided' | 'unresolved' | 'undecided' | 'findings', number>>
    readonly agreement: { readonly alpha: number | null; readonly things: number; readonly agreed: number } | null
    readonly narrowed: { readonly shown: number; readonly of: number } | null
    /** Findings in an order of the editors' own. */
    readonly groups?: readonly { readonly heading: string; readonly findings: readonly string[] }[]
    readonly charts: readonly ReportChart[]
    readonly findings: readonly ReportFinding[]
    readonly differentReferents: readonly ReportFinding[]
    readonly possible: readonly ReportFinding[]
    readonly singles: readonly (ReportHolder & { readonly id: string })[]
    readonly orphans: readonly { readonly finding: string; readonly question: string | null; readonly decision: DecisionVersion }[]
  }
  readonly notes: ReadonlyMap<string, string>
  /** What the publisher says, before and after the findings. */
  readonly leads?: readonly ReportPart[]
  readonly statements?: readonly ReportPart[]
  /** A draft has no files yet. */
  readonly draft?: boolean
}

export interface ReportPart {
  readonly title: string
  readonly html: string
  readonly lines: readonly string[]
}

export function ReportView({ base, query, report, notes, leads = [], statements = [], draft = false }: ReportViewProps) {
  const t = useTranslations('report')
  const nouns = useTranslations('nouns')
  const dates = useDates()
  const { counts, agreement, narrowed, generator } = report
  const all = new Map([...report.findings, ...report.differentReferents, ...report.possible].map((finding) => [finding.id, finding]))
  const own = (report.groups ?? []).map(({ heading, findings }) => ({ heading, findings: findings.flatMap((id) => all.get(id) ?? []) }))
  const placed = new Set(own.flatMap(({ findings }) => findings.map(({ id }) => id)))
  const rest = (findings: readonly ReportFinding[]): readonly ReportFinding[] => findings.filter(({ id }) => !placed.has(id))
  return (
    <div className={draft ? undefined : 'report-layout'}>
      {!draft && <Contents groups={[report.findings, report.differentReferents, report.possible]} />}
      <article className="report">
        {!draft && <Downloads base={base} query={query} language={report.language ?? 'en'} />}
        <p className="report-summary">
          <strong>{t('summary', { ...counts, referents: counts['different-referent'], sources: report.sources.length })}</strong>{' '}
          {t('progress', counts)}
        </p>
        {agreement !== null && (
          <p>
            {agreement.things === 0
              ? t('agreementNone')
              : t('agreement', { ...agreement, alpha: agreement.alpha === null ? t('alphaNone') : agreement.alpha.toFixed(2) })}
          </p>
        )}
        {narrowed !== null && (
          <p className="notice">
            {t(draft ? 'chosen' : 'narrowed', narrowed)} {!draft && <a href={`${base}/report`}>{t('whole')}</a>}
          </p>
        )}
        <Parts parts={leads} />
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
                    , {source.published === null ? nouns('noDate') : dates.date(source.published)}
                    {source.ledger !== null && `; ${t('coverage', { ...source.ledger, skipped: source.ledger.skipped.length })}`}
                  </span>
                  <code className="hash report-hash">sha-256 {source.sha256}</code>
                </span>
              </li>
            ))}
          </ol>
        </section>
        <ReportCharts charts={report.charts} />
        {own.map(({ heading, findings }) => (
          <Group key={findings[0]?.id} title={heading === '' ? t('findings') : heading} findings={findings} base={base} notes={notes} />
        ))}
        <Group title={t('findings')} findings={rest(report.findings)} base={base} notes={notes} />
        <Group title={t('different')} about={t('differentAbout')} findings={rest(report.differentReferents)} base={base} notes={notes} />
        <Group title={t('possible')} about={t('possibleAbout')} findings={rest(report.possible)} base={base} notes={notes} possible />
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
            {report.orphans.map(({ finding, question, decision }) => (
              <section key={finding} className="report-finding">
                {question !== null && <h3 lang="en">{question}</h3>}
                <Conclusion decision={decision} chosen={decision.reading} gone={false} noteHtml={notes.get(finding) ?? ''} />
              </section>
            ))}
          </section>
        )}
        <section className="section">
          <h2>{t('method')}</h2>
          <div className="prose">
            <p>{t('methodMade', { name: generator.name, version: generator.version, rules: generator.rules })}</p>
            <p>{t('methodQuotes')}</p>
            <p>{t('methodAgain')}</p>
          </div>
        </section>
        <Parts parts={statements} />
      </article>
    </div>
  )
}

function Parts({ parts }: { readonly parts: readonly ReportPart[] }) {
  return parts.map(({ title, html, lines }) => (
    <section className="section" key={title}>
      <h2 lang="en">{title}</h2>
      <SafeHtml className="prose" html={html} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  ))
}

const PROGRAM_FILES = [
  { name: 'csv', ending: 'csv' },
  { name: 'json', ending: 'json' },
  { name: 'jsonld', ending: 'jsonld' },
  { name: 'annotations', ending: 'annotations.jsonld' },
  { name: 'tei', ending: 'tei.xml' },
  { name: 'prov', ending: 'prov.jsonld' },
  { name: 'csl', ending: 'csl.json' },
  { name: 'bibliography', ending: 'bibliography.txt' },
  { name: 'card', ending: 'card.html' },
] as const

/** For people first; what programs and libraries read is one step further. */
const FILES = { people: ['docx', 'html', 'md'], programs: PROGRAM_FILES } as const

interface DownloadsProps {
  readonly base: string
  readonly query: string
  /** What the report of this page is written in. */
  readonly language: keyof typeof languageNames
}

function Downloads({ base, query: filters, language }: DownloadsProps) {
  const t = useTranslations('report')
  const here = useLocale()
  const withLanguage = (name: string): string => (name === here ? filters : `${filters}${filters === '' ? '?' : '&'}language=${name}`)
  const query = withLanguage(language)
  return (
    <div className="downloads">
      <Spoken rooms={['reports']}>
        <BuildLink href={`${base}/report/report.pdf${query}`} words={t('files.pdf')} />
      </Spoken>
      {FILES.people.map((ending) => (
        <a key={ending} className="button button--plain" href={`${base}/report/report.${ending}${query}`} download>
          {t(`files.${ending}`)}
        </a>
      ))}
      <span className="hint">{t('orPrint')}</span>
      <nav className="switch" aria-label={t('filesIn')}>
        {(Object.keys(languageNames) as (keyof typeof languageNames)[]).map((name) => (
          <a key={name} href={`${base}/report${withLanguage(name)}`} lang={name} aria-current={name === language ? 'true' : undefined}>
            {languageNames[name]}
          </a>
        ))}
      </nav>
      <details className="downloads-more">
        <summary>{t('moreFiles')}</summary>
        <ul>
          {FILES.programs.map(({ name, ending }) => (
            <li key={name}>
              <a href={`${base}/report/report.${ending}${query}`} download>
                {t(`files.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
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
