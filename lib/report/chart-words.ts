/**
 * The words of the charts and of the flow from sources to decisions, in English; chart-words-ja.ts has them in Japanese.
 *
 * In: figures. Out: words. Refuses: nothing. Example: neverBoth('A', 'B') → 'A and B never speak of the same thing.'
 */

export const chartTitle: Readonly<Record<'flow' | 'numbers' | 'timeline' | 'matrix', string>> = {
  flow: 'From sources to decisions',
  numbers: 'Figures that differ',
  timeline: 'When the sources say it happened',
  matrix: 'Who agrees with whom',
}

/** Heads of the tables that say what the charts show. */
export const chartColumns: Readonly<Record<'flow' | 'numbers' | 'timeline' | 'matrix', readonly string[]>> = {
  flow: ['Step', 'Number', 'In words'],
  numbers: ['Finding', 'Sources', 'Figure'],
  timeline: ['Finding', 'Sources', 'In their words', 'Days'],
  matrix: ['Sources', 'Findings in which both speak', 'Without a conflict'],
}

export const stepName: Readonly<Record<'sources' | 'claims' | 'aligned' | 'differing' | 'decided', string>> = {
  sources: 'Sources',
  claims: 'Claims',
  aligned: 'Aligned',
  differing: 'Differing',
  decided: 'Decided',
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`
}

export function sourcesRead(sources: number, sentences: number): string {
  return `${count(sources, 'source')}, ${count(sentences, 'sentence')} read`
}

export function claimsMade(claims: number, singles: number): string {
  return `${count(claims, 'claim')}; ${singles} made by one source only`
}

export function claimsAligned(claims: number, findings: number, possible: number): string {
  return `${count(claims, 'claim')} aligned in ${count(findings, 'finding')}; ${possible} more in possible ones`
}

export function findingsDiffer(findings: number, conflict: number, compatible: number, referents: number): string {
  return `${count(findings, 'finding')} that differ: ${conflict} in conflict, ${compatible} compatible, ${referents} of different referents`
}

export function findingsDecided(decided: number, unresolved: number, undecided: number): string {
  return `${decided} decided, ${unresolved} unresolved, ${undecided} undecided`
}

export function furtherFindings(number: number): string {
  return `${count(number, 'further finding')} not drawn.`
}

export function neverBoth(a: string, b: string): string {
  return `${a} and ${b} never speak of the same thing.`
}

export function noConflict(a: string, b: string, agree: number, both: number): string {
  return `${a} and ${b}: no conflict in ${agree} of ${both} findings.`
}

export function datedReading(number: number, sigla: string, value: string, days: string): string {
  return `Finding ${number}, ${sigla}: “${value}” (${days}).`
}

/** Days as 2011-03-04; the same twice for one. */
export function daysFrom(low: string, high: string, inferred: boolean): string {
  const days = low === high ? low : `${low} to ${high}`
  return inferred ? `${days}, in part inferred` : days
}

export function readingsLeft(number: number): string {
  return `Not drawn, because no year is known, because they lie far away or for want of room: ${count(number, 'reading')}.`
}
