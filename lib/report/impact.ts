/**
 * What changes if one source is withdrawn: the risk of leaning on it.
 *
 * In: the comparison of all sources, the comparison without one, and that source's id. Out: the findings that change, worst first, each with
 * what becomes of it. Refuses: to guess; both comparisons are the engine's own, and findings are known again by the words they rest on.
 * Example: impactOf(all, withoutC, 's-…') → [{ change: 'relation', words: 'conflict → agree', … }]
 */
import type { Comparison, Finding } from '../model.ts'
import { relationLabel } from './labels.ts'
import { count } from './wording.ts'

/** 'gone': fewer than two sources are left; 'reading': an answer has no holder left; 'support': the same answers on fewer sources. */
export type ImpactKind = 'gone' | 'relation' | 'reading' | 'support' | 'new'

export interface Impact {
  readonly change: ImpactKind
  /** Of the comparison with all sources; of the one without for 'new'. */
  readonly finding: string
  readonly question: string
  readonly words: string
}

const RANK: Readonly<Record<ImpactKind, number>> = { gone: 0, relation: 1, reading: 2, new: 3, support: 4 }

export function impactOf(all: Comparison, without: Comparison, source: string): readonly Impact[] {
  const left = new Map<string, Finding>()
  for (const finding of without.findings) for (const place of placesOf(finding)) left.set(`${finding.kind} ${place}`, finding)
  const found = all.findings.flatMap((finding) => changeOf(finding, successorOf(finding, left), source))
  const known = new Set(all.findings.flatMap((finding) => placesOf(finding).map((place) => `${finding.kind} ${place}`)))
  // Without one source the others may be read together that were not before.
  const fresh = without.findings
    .filter((finding) => !placesOf(finding).some((place) => known.has(`${finding.kind} ${place}`)))
    .map((finding): Impact => ({ change: 'new', finding: finding.id, question: finding.question, words: relationLabel[finding.relation] }))
  return [...found, ...fresh].sort((a, b) => RANK[a.change] - RANK[b.change] || (a.finding < b.finding ? -1 : 1))
}

/** The finding that holds most of the same words; null where none does. */
function successorOf(finding: Finding, left: ReadonlyMap<string, Finding>): Finding | null {
  const votes = new Map<Finding, number>()
  for (const place of placesOf(finding)) {
    const other = left.get(`${finding.kind} ${place}`)
    if (other !== undefined) votes.set(other, (votes.get(other) ?? 0) + 1)
  }
  const [best] = [...votes].sort(([a, n], [b, m]) => m - n || (a.id < b.id ? -1 : 1))
  return best?.[0] ?? null
}

function changeOf(finding: Finding, after: Finding | null, source: string): readonly Impact[] {
  const told = (change: ImpactKind, words: string): readonly Impact[] => [
    { change, finding: finding.id, question: finding.question, words },
  ]
  if (after === null) return told('gone', `${relationLabel[finding.relation]}; one source or none is left that says anything on it`)
  if (after.relation !== finding.relation) return told('relation', `${relationLabel[finding.relation]} → ${relationLabel[after.relation]}`)
  const lost = finding.readings.filter(({ normal }) => !after.readings.some((reading) => reading.normal === normal))
  if (lost.length > 0) return told('reading', `nobody says ${lost.map(({ value }) => `“${value}”`).join(', ')} any more`)
  const leans = finding.readings.some(({ holders }) => holders.some((holder) => holder.source === source))
  const { sources, independent } = after.independence
  return leans ? told('support', `the same readings on ${count(sources, 'source')}, ${independent} independent`) : []
}

function placesOf({ readings }: Finding): readonly string[] {
  return readings.flatMap(({ holders }) => holders.map(({ source, start, end }) => `${source} ${start} ${end}`))
}
