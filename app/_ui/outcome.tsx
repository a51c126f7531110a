/**
 * What an editor may conclude, in words.
 *
 * In: an outcome of lib/model. Out: its words, and the line that sums a decision up. Refuses: nothing; exhaustive by type.
 * Example: <DecisionLine decision={version} finding={finding} /> → ✓ 16,000 pages
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion, Finding, Outcome } from '../../lib/model.ts'

/** Every outcome but a reading, in the order they are offered. */
export const otherOutcomes = [
  'both-different-scope',
  'none',
  'unresolved',
  'needs-primary-source',
  'not-a-difference',
] as const satisfies readonly Exclude<Outcome, 'reading'>[]

/** The words of a finding's reading with this canonical value; the value itself when the reading is gone. */
export function readingWords(finding: Finding | null, normal: string | null): string {
  if (normal === null) return ''
  return finding?.readings.find((reading) => reading.normal === normal)?.value ?? normal
}

export function DecisionLine({ decision, finding }: { readonly decision: DecisionVersion | null; readonly finding: Finding }) {
  const t = useTranslations('nouns')
  if (decision === null) return <span className="state muted">{t('state.undecided')}</span>
  if (decision.outcome === null) return <span className="state">{t('noteUndecided')}</span>
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
        <span className="visually-hidden">{t('decided')} </span>
        {decision.outcome === 'reading' ? <q>{readingWords(finding, decision.reading)}</q> : t(`outcome.${decision.outcome}`)}
      </span>
    </span>
  )
}
