/**
 * The report on screen and on paper: what was compared, each finding with its words, what was concluded and by whom, how it was made.
 *
 * In: the report and its sentences, notes as sanitised HTML. Out: one article. Refuses: nothing.
 */
import type { DecisionVersion } from '../../lib/model.ts'
import { dateWords } from './dates.tsx'
import { RelationIcon, relationWords } from './relation.tsx'
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
