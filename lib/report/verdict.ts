/**
 * What an editor's decision says of each reading: it holds, it holds for another scope, it does not, or that is open.
 *
 * In: a finding of a report. Out: a verdict a reading; null where nobody concluded anything. Refuses: to judge a reading whose decision names
 * one that is gone: a conclusion on other readings says nothing sure about these.
 * Example: outcome 'reading' with the first chosen → ['holds', 'fails', 'fails']
 */
import type { Outcome } from '../model.ts'
import type { ReportFinding } from './build-report.ts'
import type { FullReport } from './full-report.ts'
import { wordingOf } from './languages.ts'
import { NO_PUBLICATION } from './publication.ts'

export type Verdict = 'holds' | 'holds-in-scope' | 'fails' | 'open'

/** For every outcome that judges all readings alike. */
const ALIKE: Readonly<Record<Exclude<Outcome, 'reading'>, Verdict>> = {
  'both-different-scope': 'holds-in-scope',
  none: 'fails',
  unresolved: 'open',
  'needs-primary-source': 'open',
  'not-a-difference': 'holds',
}

/** One verdict for each reading of the finding, in their order. */
export function verdictsOf({ decision, chosen, readings }: ReportFinding): readonly Verdict[] | null {
  if (decision === null || decision.outcome === null || decision.stale === 'changed') return null
  const { outcome, reading } = decision
  if (outcome !== 'reading') return readings.map(() => ALIKE[outcome])
  if (chosen === null || chosen.gone) return null
  return readings.map(({ normal }) => (normal === reading ? 'holds' : 'fails'))
}

/** A verdict in the publisher's words; where the publisher left the scale as it is, in the language of the report. */
export function verdictWords(report: Pick<FullReport, 'publication' | 'language'>, verdict: Verdict): string {
  const { words } = report.publication.scale[verdict]
  return words === NO_PUBLICATION.scale[verdict].words ? wordingOf(report).verdictLabel[verdict] : words
}
