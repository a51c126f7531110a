/**
 * What an editor may conclude, in words.
 *
 * In: an outcome of lib/model. Out: its words, and the line that sums a decision up. Refuses: nothing; exhaustive by type.
 * Example: outcome 'none' → "none of these"
 */
import type { DecisionVersion, Finding, Outcome } from '../../lib/model.ts'

export const outcomeWords: Record<Outcome, string> = {
  reading: 'one reading holds',
  'both-different-scope': 'both hold, different scope',
  none: 'none of these',
  unresolved: 'cannot be resolved',
  'needs-primary-source': 'needs the primary source',
  'not-a-difference': 'not a real difference',
}

export const outcomeHints: Record<Exclude<Outcome, 'reading'>, string> = {
  'both-different-scope': 'Each is right about what it speaks of.',
  none: 'Something else is right, or every source is wrong.',
  unresolved: 'The evidence at hand does not settle it.',
  'needs-primary-source': 'A document or a person has to be asked first.',
  'not-a-difference': 'The machine saw a difference where there is none.',
}

/** The words of a finding's reading with this canonical value; the value itself when the reading is gone. */
export function readingWords(finding: Finding | null, normal: string | null): string {
  if (normal === null) return ''
  return finding?.readings.find((reading) => reading.normal === normal)?.value ?? normal
}

export function DecisionLine({ decision, finding }: { readonly decision: DecisionVersion | null; readonly finding: Finding }) {
  if (decision === null) return <span className="state muted">undecided</span>
  if (decision.outcome === null) return <span className="state">note, undecided</span>
  return (
    <span className="state">
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />
      </svg>
      <span>
        <span className="visually-hidden">decided: </span>
        {decision.outcome === 'reading' ? <q>{readingWords(finding, decision.reading)}</q> : outcomeWords[decision.outcome]}
      </span>
    </span>
  )
}
