/**
 * How much went in and what became of it, step by step, after the flow charts of systematic reviews (PRISMA).
 *
 * In: a Report. Out: steps with their figures. Refuses: to count possible findings among the findings; they have a line of their own.
 * Example: flowOf(report) → [{ step: 'sources', count: 4, words: '4 sources, 11 sentences' }, …]
 */
import type { Report } from './build-report.ts'
import { wordingOf } from './languages.ts'

export interface FlowStep {
  readonly step: 'sources' | 'claims' | 'aligned' | 'differing' | 'decided'
  readonly count: number
  readonly words: string
}

export function flowOf(report: Report): readonly FlowStep[] {
  const { counts, sources, singles } = report
  const wording = wordingOf(report)
  const proper = [...report.findings, ...report.differentReferents]
  const heldIn = (findings: Report['findings']): number =>
    new Set(findings.flatMap(({ readings }) => readings.flatMap(({ holders }) => holders.map((h) => `${h.siglum} ${h.start} ${h.end}`))))
      .size
  const sentences = sources.reduce((sum, { ledger }) => sum + (ledger?.sentences ?? 0), 0)
  const aligned = heldIn(proper)
  const weak = heldIn(report.possible)
  const claims = heldIn([...proper, ...report.possible]) + singles.length
  const differing = proper.filter(({ relation }) => relation !== 'agree')
  const settled = differing.filter(({ state }) => state === 'decided').length
  const open = differing.filter(({ state }) => state === 'unresolved').length
  return [
    { step: 'sources', count: sources.length, words: wording.sourcesRead(sources.length, sentences) },
    { step: 'claims', count: claims, words: wording.claimsMade(claims, singles.length) },
    {
      step: 'aligned',
      count: aligned,
      words: wording.claimsAligned(aligned, counts.findings, weak),
    },
    {
      step: 'differing',
      count: differing.length,
      words: wording.findingsDiffer(differing.length, counts.conflict, counts.compatible, counts['different-referent']),
    },
    {
      step: 'decided',
      count: settled,
      words: wording.findingsDecided(settled, open, differing.length - settled - open),
    },
  ]
}
