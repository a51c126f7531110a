/**
 * The report on screen and on paper: what was compared, each finding with its words, what was concluded and by whom, how it was made.
 *
 * In: the report and its sentences, notes as sanitised HTML. Out: one article. Refuses: nothing.
 */
import type { AttributionView, DecisionVersion, Diagnosis, Finding, FindingKind, Relation, Severity } from '../../lib/model.ts'
import { dateWords, Moment } from './dates.tsx'
import { independenceWords } from './evidence.tsx'
import { outcomeWords } from './outcome.tsx'
import { KindLabel, RelationBadge, RelationIcon, relationWords, SeverityMark } from './relation.tsx'
import { SafeHtml } from './safe-html.tsx'

interface ReportHolder {
  readonly siglum: string
  readonly language: string
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly start: number
  readonly end: number
  readonly attribution: readonly AttributionView[]
}

interface ReportFinding {
  readonly id: string
  readonly number: number
  readonly question: string
  readonly kind: FindingKind
  readonly relation: Relation
  readonly severity: Severity
  readonly readings: readonly {
    readonly value: string
    readonly normal: string
    readonly sigla: readonly string[]
    readonly holders: readonly ReportHolder[]
  }[]
  readonly silent: readonly string[]
  readonly independence: Finding['independence']
  readonly diagnoses: readonly Diagnosis[]
  readonly decision: DecisionVersion | null
  readonly chosen: { readonly value: string; readonly gone: boolean } | null
}

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
  return (
    <div className="report-layout">
      <Contents groups={[report.findings, report.differentReferents, report.possible]} />
      <article className="report">
        <div className="downloads">
          <a className="button button--plain" href={`${base}/report.md`} download>
            Markdown file
          </a>
          <a className="button button--plain" href={`${base}/report.html`} download>
            HTML file
          </a>
          <span className="hint">or print this page</span>
        </div>
        <p className="report-summary">
          <strong>{summary}</strong> {progress}
        </p>
        <section className="section">
          <h2>What was compared</h2>
          <ol className="report-sources">
            {report.sources.map((source) => (
              <li key={source.id}>
                <span className="siglum">{source.siglum}</span>
                <span>
                  <a href={`${base}/sources/${source.id}`}>{source.publisher ?? source.title ?? source.path}</a>
                  {source.publisher !== null && source.title !== null && <cite> {source.title}</cite>}
                  <span className="muted">
                    , {source.published === null ? 'date not stated' : dateWords(source.published)}; {coverage.get(source.id)}
                  </span>
                  <code className="hash report-hash">sha-256 {source.sha256}</code>
                </span>
              </li>
            ))}
          </ol>
        </section>
        <Group title="Findings" findings={report.findings} base={base} notes={notes} />
        <Group
          title="Different referents"
          about="These look alike, but the sources speak of different things."
          findings={report.differentReferents}
          base={base}
          notes={notes}
        />
        <Group
          title="Possible findings"
          about="Plausible but weak; they count in none of the figures above."
          findings={report.possible}
          base={base}
          notes={notes}
          possible
        />
        {report.singles.length > 0 && (
          <section className="section">
            <div className="section-head">
              <h2>Said by one source only</h2>
              <p>Nothing here confirms or contradicts these claims.</p>
            </div>
            <details>
              <summary>{report.singles.length} claims</summary>
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
              <h2>Decisions on earlier findings</h2>
              <p>Their findings are gone, because a source or the engine has changed since.</p>
            </div>
            {report.orphans.map(({ finding, decision }) => (
              <Conclusion key={finding} decision={decision} chosen={decision.reading} gone={false} noteHtml={notes.get(finding) ?? ''} />
            ))}
          </section>
        )}
        <section className="section">
          <h2>How this was made</h2>
          <div className="prose">
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
  return (
    <nav className="report-contents" aria-label="Findings of the report">
      <ol>
        {groups.flat().map((finding) => (
          <li key={finding.id}>
            <a href={`#finding-${finding.number}`}>
              <span className="count">{finding.number}</span>
              <span className={`relation tone-${finding.relation}`}>
                <RelationIcon relation={finding.relation} size={13} />
                <span className="visually-hidden">{relationWords[finding.relation]}: </span>
              </span>
              <span>{finding.question}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface GroupProps {
  readonly title: string
  readonly about?: string
  readonly findings: readonly ReportFinding[]
  readonly base: string
  readonly notes: ReadonlyMap<string, string>
  readonly possible?: boolean
}

function Group({ title, about, findings, base, notes, possible = false }: GroupProps) {
  if (findings.length === 0) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {about !== undefined && <p>{about}</p>}
      </div>
      {findings.map((finding) => (
        <section key={finding.id} className="report-finding" id={`finding-${finding.number}`}>
          <h3>
            <span className="muted">{finding.number}.</span>{' '}
            <a className="question-link" href={`${base}/findings/${encodeURIComponent(finding.id)}`}>
              {finding.question}
            </a>
          </h3>
          <p className="facts">
            <RelationBadge relation={finding.relation} possible={possible} />
            <SeverityMark severity={finding.severity} />
            <KindLabel kind={finding.kind} />
            <span className="kind">{independenceWords(finding.independence)}</span>
          </p>
          <ol className="report-readings">
            {finding.readings.map((reading) => (
              <li key={reading.normal}>
                <p className="report-value">
                  {reading.value} <span className="muted">{reading.sigla.join(', ')}</span>
                </p>
                {reading.holders.map((holder) => (
                  <blockquote key={`${holder.siglum}-${holder.start}`} lang={holder.language === 'und' ? undefined : holder.language}>
                    <Quoted holder={holder} />{' '}
                    <span className="report-place">
                      {holder.siglum} {holder.start}–{holder.end}
                    </span>
                  </blockquote>
                ))}
              </li>
            ))}
          </ol>
          {finding.silent.length > 0 && <p className="small muted">Silent: {finding.silent.join(', ')}</p>}
          {finding.diagnoses.length > 0 && (
            <ul className="report-diagnoses">
              {finding.diagnoses.map((diagnosis) => (
                <li key={diagnosis.code}>
                  <span className="muted">Hypothesis ({diagnosis.score.toFixed(2)}):</span> {diagnosis.explanation}
                </li>
              ))}
            </ul>
          )}
          <Conclusion
            decision={finding.decision}
            chosen={finding.chosen?.value ?? null}
            gone={finding.chosen?.gone ?? false}
            noteHtml={notes.get(finding.id) ?? ''}
          />
        </section>
      ))}
    </section>
  )
}

function Quoted({ holder }: { readonly holder: ReportHolder }) {
  return (
    <>
      {holder.before}
      <mark>{holder.exact}</mark>
      {holder.after}
    </>
  )
}

interface ConclusionProps {
  readonly decision: DecisionVersion | null
  readonly chosen: string | null
  readonly gone: boolean
  readonly noteHtml: string
}

function Conclusion({ decision, chosen, gone, noteHtml }: ConclusionProps) {
  if (decision === null || decision.outcome === null) {
    return (
      <div className="conclusion">
        <p className="muted">Undecided: no editor has concluded anything yet.</p>
        <Note html={noteHtml} />
      </div>
    )
  }
  return (
    <div className="conclusion conclusion--made">
      <p className="conclusion-head">
        {chosen === null ? outcomeWords[decision.outcome] : <>This reading holds: {chosen}</>}
        {gone && ' (no longer among the readings; the sources have changed since)'}
      </p>
      <p className="version-rationale">{decision.rationale}</p>
      <Note html={noteHtml} />
      <p className="small muted">
        {decision.author}, <Moment iso={decision.at} />, version {decision.version}
      </p>
    </div>
  )
}

function Note({ html }: { readonly html: string }) {
  if (html === '') return null
  return <SafeHtml className="prose" html={html} />
}
