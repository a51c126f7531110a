/**
 * How much went in and what became of it, step by step, after the flow charts of systematic reviews (PRISMA).
 *
 * In: a Report. Out: steps with their figures. Refuses: to count possible findings among the findings; they have a line of their own.
 * Example: flowOf(report) → [{ step: 'sources', count: 4, words: '4 sources, 11 sentences' }, …]
 */
import type { Report } from './build-report.ts'
import { count } from './wording.ts'

export interface FlowStep {
  readonly step: 'sources' | 'claims' | 'aligned' | 'differing' | 'decided'
  readonly count: number
  readonly words: string
}

export function flowOf(report: Report): readonly FlowStep[] {
  const { counts, sources, singles } = report
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
    { step: 'sources', count: sources.length, words: `${count(sources.length, 'source')}, ${count(sentences, 'sentence')} read` },
    { step: 'claims', count: claims, words: `${count(claims, 'claim')}; ${singles.length} made by one source only` },
    {
      step: 'aligned',
      count: aligned,
      words: `${count(aligned, 'claim')} aligned in ${count(counts.findings, 'finding')}; ${weak} more in possible ones`,
    },
    {
      step: 'differing',
      count: differing.length,
      words: `${count(differing.length, 'finding')} that differ: ${counts.conflict} in conflict, ${counts.compatible} compatible, ${counts['different-referent']} of different referents`,
    },
    {
      step: 'decided',
      count: settled,
      words: `${settled} decided, ${open} unresolved, ${differing.length - settled - open} undecided`,
    },
  ]
}
