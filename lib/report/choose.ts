/**
 * Which findings a draft prints.
 *
 * In: a draft, the comparison, the newest decisions, what its filter lets pass. Out: the ids and the choice in words; undefined for the whole.
 * Refuses: to ask a publisher for a correction of what nobody decided: a request holds only what differs from a decision.
 * Example: chosenBy({ choice: 'all', left: ['f-2'], … }) → { findings: all but f-2, by: 'the editors’ choice' }
 */
import type { Comparison, Finding } from '../model.ts'
import type { ReportDecision, ReportInput } from './build-report.ts'
import type { ReportDraft } from './draft.ts'

type Chosen = Pick<ReportDraft, 'choice' | 'left' | 'groups' | 'addressee'>

export function chosenBy(
  draft: Chosen,
  comparison: Comparison,
  decisions: Readonly<Record<string, ReportDecision>>,
  /** Findings that pass the draft's filter, and the filter in words. */
  passing: NonNullable<ReportInput['only']> | undefined,
): ReportInput['only'] {
  const everything = [...comparison.findings, ...comparison.possible]
  const left = new Set(draft.left)
  const asked = draft.addressee === null ? null : (comparison.sources.find(({ path }) => path === draft.addressee) ?? null)
  const grouped = new Set(draft.groups.flatMap(({ findings }) => findings))
  const findings = everything.filter((finding) => {
    if (draft.choice === 'hand') return grouped.has(finding.id)
    if (left.has(finding.id)) return false
    if (draft.choice === 'filter' && passing !== undefined && !passing.findings.has(finding.id)) return false
    return asked === null || contradicted(finding, asked.id, decisions)
  })
  // Who ticks everything has left out nothing.
  if (findings.length === everything.length) return undefined
  return { findings: new Set(findings.map(({ id }) => id)), by: wordsOf(draft, asked, passing) }
}

/** Whether the source says something that a decision holds to be otherwise. */
function contradicted(finding: Finding, source: string, decisions: Readonly<Record<string, ReportDecision>>): boolean {
  const decision = Object.hasOwn(decisions, finding.id) ? decisions[finding.id] : undefined
  if (decision === undefined || (decision.outcome !== 'reading' && decision.outcome !== 'none')) return false
  return finding.readings.some(
    ({ normal, holders }) =>
      (decision.outcome === 'none' || normal !== decision.reading) && holders.some((holder) => holder.source === source),
  )
}

function wordsOf(
  { choice, left }: Chosen,
  asked: { readonly publisher: string | null; readonly path: string } | null,
  passing: { readonly by: string } | undefined,
): string {
  if (choice === 'hand') return 'the editors’ choice'
  const words = [
    ...(choice === 'filter' && passing !== undefined && passing.by !== '' ? [passing.by] : []),
    ...(asked === null ? [] : [`what ${asked.publisher ?? asked.path} says otherwise than the decisions`]),
    ...(left.length === 0 ? [] : ['the editors’ choice']),
  ]
  return words.length === 0 ? 'the editors’ choice' : words.join(', ')
}
