/**
 * The filters of a dossier, as they stand in an address, and the order in which findings are read.
 *
 * In: the search parameters of a request. Out: a filter, whether a finding passes it, and the address that says the same.
 * Refuses: nothing; a value it does not know is dropped, so that an old link still opens.
 * Example: {relation: 'conflict', state: 'undecided'} ↔ ?relation=conflict&state=undecided
 */

import { z } from 'zod'
import { FINDING_KINDS } from '../../lib/comparison-schema.ts'
import type { FindingKind, Relation, Severity } from '../../lib/model.ts'
import type { DecisionLine, FindingLine } from '../../prisma/desk-views.ts'
import { foldWords } from '../../prisma/read/fold-words.ts'

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** Where a finding stands with the editors. */
export type FindingState = 'undecided' | 'incomplete' | 'decided' | 'stale'

export interface FindingFilter {
  readonly q: string
  readonly relation: Relation | null
  readonly kind: FindingKind | null
  readonly severity: Severity | null
  readonly source: string | null
  readonly state: FindingState | null
  readonly person: string | null
  readonly viewed: 'yes' | 'no' | null
}

/** What a filter is asked about, beside the finding itself. */
export interface Standing {
  readonly decision: Pick<DecisionLine, 'outcome' | 'author' | 'stale' | 'words'> | null
  readonly viewed: boolean
  readonly assigned: readonly string[]
}

const relations = ['conflict', 'different-referent', 'compatible', 'agree'] as const satisfies readonly Relation[]
export const states = ['undecided', 'incomplete', 'stale', 'decided'] as const satisfies readonly FindingState[]

const schema = z.object({
  q: z.string().trim().max(200).catch(''),
  relation: z.enum(relations).nullable().catch(null),
  kind: z.enum(FINDING_KINDS).nullable().catch(null),
  severity: z.enum(['1', '2', '3']).nullable().catch(null),
  source: z.string().min(1).max(80).nullable().catch(null),
  state: z.enum(states).nullable().catch(null),
  person: z.string().min(1).max(200).nullable().catch(null),
  viewed: z.enum(['yes', 'no']).nullable().catch(null),
})

export function firstOf(params: SearchParams, name: string): string | undefined {
  const value = params[name]
  return typeof value === 'string' ? value : value?.[0]
}

export function readFilter(params: SearchParams): FindingFilter {
  const read = schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, firstOf(params, name)])))
  return { ...read, severity: read.severity === null ? null : severities[read.severity] }
}

const severities = { '1': 1, '2': 2, '3': 3 } as const

/**
 * The filter as a query with its leading '?', or '' when nothing is filtered.
 *
 * @param base The source that the others are set against: no filter, but it goes with it from page to page.
 */
export function filterQuery(filter: FindingFilter, base: string | null = null): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, base })) {
    if (value !== null && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Decided means an outcome was chosen; a note alone leaves a finding incomplete. */
export function stateOf(decision: Pick<DecisionLine, 'outcome' | 'stale'> | null | undefined): FindingState {
  if (decision === null || decision === undefined) return 'undecided'
  if (decision.stale !== null) return 'stale'
  return decision.outcome === null ? 'incomplete' : 'decided'
}

export function passes(line: FindingLine, filter: FindingFilter, { decision, viewed, assigned }: Standing): boolean {
  if (filter.relation !== null && line.relation !== filter.relation) return false
  if (filter.kind !== null && line.kind !== filter.kind) return false
  if (filter.severity !== null && line.severity !== filter.severity) return false
  if (filter.state !== null && stateOf(decision) !== filter.state) return false
  if (filter.viewed !== null && viewed !== (filter.viewed === 'yes')) return false
  if (filter.person !== null && decision?.author !== filter.person && !assigned.includes(filter.person)) return false
  if (filter.source !== null && !speaks(line, filter.source)) return false
  return hasWords(`${line.words}\n${decision?.words ?? ''}`, filter.q)
}

/** Whether a source holds one of the readings. */
export function speaks(line: FindingLine, source: string): boolean {
  return line.readings.some((reading) => reading.holders.some((holder) => holder.source === source))
}

/** Every word must be there; words in quotation marks must stand together. */
function hasWords(words: string, q: string): boolean {
  const wanted = foldWords(q).match(/"[^"]+"|\S+/g) ?? []
  return wanted.every((one) => words.includes(one.replaceAll('"', '')))
}

const rank: Record<Relation, number> = { conflict: 0, compatible: 1, agree: 2, 'different-referent': 3 }

/** The gravest first, conflicts before the rest; the engine's own order decides between equals. The report numbers findings in the same order. */
export function inReadingOrder<T extends { readonly relation: Relation; readonly severity: Severity }>(
  findings: readonly T[],
): readonly T[] {
  const sorted = [...findings].sort((a, b) => b.severity - a.severity || rank[a.relation] - rank[b.relation])
  const sameReferent = sorted.filter((finding) => finding.relation !== 'different-referent')
  return [...sameReferent, ...sorted.filter((finding) => finding.relation === 'different-referent')]
}
