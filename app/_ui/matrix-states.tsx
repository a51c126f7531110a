/**
 * What a dossier's page shows beside or instead of its matrix: not compared yet, texts that changed, decisions whose finding is gone.
 *
 * In: the state and the action that compares. Out: a notice with one button. Refuses: nothing.
 */
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { outcomeWords, readingWords } from './outcome.tsx'

interface CompareProps {
  readonly slug: string
  readonly compare: (form: FormData) => Promise<void>
}

function CompareForm({ slug, compare, label }: CompareProps & { readonly label: string }) {
  return (
    <form action={compare}>
      <input type="hidden" name="dossier" value={slug} />
      <button type="submit" className="button">
        {label}
      </button>
    </form>
  )
}

export function NotCompared({ slug, compare }: CompareProps) {
  return (
    <div className="empty">
      <h2>Not compared yet</h2>
      <p>The texts are here, but nothing has been put side by side. It takes a few seconds.</p>
      <CompareForm slug={slug} compare={compare} label="Compare now" />
    </div>
  )
}

export function Outdated({ slug, compare }: CompareProps) {
  return (
    <div className="notice tone-possible">
      <h2>The texts have changed since they were compared</h2>
      <p>What you see is of the earlier texts. Decisions are kept whatever comes out.</p>
      <CompareForm slug={slug} compare={compare} label="Compare again" />
    </div>
  )
}

interface OrphansProps {
  readonly orphans: readonly { readonly finding: Finding; readonly decision: DecisionVersion }[]
  readonly base: string
}

export function Orphans({ orphans, base }: OrphansProps) {
  if (orphans.length === 0) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>Decisions on earlier findings</h2>
        <p>A source or the engine has changed since; what was concluded is kept.</p>
      </div>
      <ul className="plain-list">
        {orphans.map(({ finding, decision }) => (
          <li key={finding.id}>
            <a href={`${base}/findings/${encodeURIComponent(finding.id)}`}>{finding.question}</a>{' '}
            <span className="muted">
              {decision.outcome === null
                ? 'note'
                : decision.outcome === 'reading'
                  ? readingWords(finding, decision.reading)
                  : outcomeWords[decision.outcome]}
              , {decision.author}, <Moment iso={decision.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
