/**
 * The filters of a dossier, as they stand in an address.
 *
 * In: the search parameters of a request. Out: a filter, the findings that pass it, and the address that says the same.
 * Refuses: nothing; a value it does not know is dropped, so that an old link still opens.
 * Example: {relation: 'conflict', state: 'undecided'} ↔ ?relation=conflict&state=undecided
 */
import { z } from 'zod'
import type { DecisionVersion, Finding, FindingKind, Relation } from '../../lib/model.ts'

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

export interface FindingFilter {
  readonly q: string
  readonly relation: Relation | null
  readonly kind: FindingKind | null
  readonly severity: 1 | 2 | 3 | null
  readonly source: string | null
  readonly state: 'decided' | 'undecided' | null
}

const kinds = [
  'number',
  'money',
  'percent',
  'date',
  'time',
  'duration',
  'place',
  'name',
  'attribution',
  'quote',
  'polarity',
  'event',
] as const satisfies readonly FindingKind[]
const relations = ['conflict', 'different-referent', 'compatible', 'agree'] as const satisfies readonly Relation[]

const schema = z.object({
  q: z.string().trim().max(200).catch(''),
  relation: z.enum(relations).nullable().catch(null),
  kind: z.enum(kinds).nullable().catch(null),
  severity: z.enum(['1', '2', '3']).nullable().catch(null),
  source: z.string().min(1).max(80).nullable().catch(null),
  state: z.enum(['decided', 'undecided']).nullable().catch(null),
})

export function readFilter(params: SearchParams): FindingFilter {
  const first = (name: string): string | undefined => {
    const value = params[name]
    return typeof value === 'string' ? value : value?.[0]
  }
  const read = schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, first(name)])))
  return { ...read, severity: read.severity === null ? null : severities[read.severity] }
}

const severities = { '1': 1, '2': 2, '3': 3 } as const

/** The filter as a query with its leading '?', or '' when nothing is filtered. */
export function filterQuery(filter: FindingFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value !== null && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Decided means an outcome was chosen; a note alone leaves a finding undecided. */
export function isDecided(decision: DecisionVersion | null | undefined): boolean {
  return decision != null && decision.outcome !== null
}

export function passes(finding: Finding, filter: FindingFilter, decision: DecisionVersion | null): boolean {
  if (filter.relation !== null && finding.relation !== filter.relation) return false
  if (filter.kind !== null && finding.kind !== filter.kind) return false
  if (filter.severity !== null && finding.severity !== filter.severity) return false
  if (filter.state !== null && isDecided(decision) !== (filter.state === 'decided')) return false
  if (filter.source !== null && !holdersOf(finding).some((holder) => holder.source === filter.source)) return false
  return filter.q === '' || wordsOf(finding, decision).includes(filter.q.toLowerCase())
}

function holdersOf(finding: Finding) {
  return finding.readings.flatMap((reading) => reading.holders)
}

function wordsOf(finding: Finding, decision: DecisionVersion | null): string {
  const own = [finding.question, ...finding.readings.flatMap((reading) => [reading.value, reading.normal])]
  const quoted = holdersOf(finding).map((holder) => holder.exact)
  const decided = decision === null ? [] : [decision.rationale, decision.note]
  return [...own, ...quoted, ...decided].join('\n').toLowerCase()
}

const rank: Record<Relation, number> = { conflict: 0, compatible: 1, agree: 2, 'different-referent': 3 }

/** The gravest first, conflicts before the rest; the engine's own order decides between equals. The report numbers findings in the same order. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => b.severity - a.severity || rank[a.relation] - rank[b.relation])
  const sameReferent = sorted.filter((finding) => finding.relation !== 'different-referent')
  return [...sameReferent, ...sorted.filter((finding) => finding.relation === 'different-referent')]
}
