/**
 * A comparison, what editors decided about it, and the dossier's own words become one report, ready for any format.
 *
 * In: a Comparison, the newest decision by finding, title, description, and the moment of making (passed in; the core has no clock).
 * Out: a Report: everything a renderer says, in the order it says it. Refuses: nothing; a decision whose finding is gone is listed as such.
 * Example: 4 ferries' accounts, one decided → {counts: {conflict: 2, decided: 1, undecided: 3, …}, …}
 */
import type {
  AttributionView,
  Comparison,
  ComparisonSource,
  DecisionVersion,
  Diagnosis,
  Finding,
  FindingKind,
  Holder,
  LedgerEntry,
  ProposalOutcome,
  Relation,
  Severity,
  Single,
} from '../model.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import type { ReportLanguage } from './report-language.ts'
import { siglaOf } from './sigla.ts'

/** A decision, and whether its finding reads otherwise now than when it was made. */
export interface ReportDecision extends DecisionVersion {
  readonly stale?: 'changed' | 'gone' | null
}

export interface ReportInput {
  readonly comparison: Comparison
  readonly dossier: { readonly title: string; readonly description: string }
  /** The newest version by finding id. */
  readonly decisions: Readonly<Record<string, ReportDecision>>
  /** Findings as they were when they were decided, by id: what a decision was about when its finding is gone. */
  readonly earlier?: Readonly<Record<string, Finding>>
  /** ISO date-time to print, or null to print none: then the report depends on its sources and decisions alone. */
  readonly at: string | null
  /** Texts by source id, to quote the sentence around a reading; without them only the words themselves are quoted. */
  readonly texts: Readonly<Record<string, string>>
  /** Where two editors decide without seeing each other: the conclusions of every pair, as labels that are equal where the conclusions are. */
  readonly twoPerson?: { readonly on: boolean; readonly pairs: readonly (readonly string[])[] }
  /** What the report is written in; missing: English. */
  readonly language?: ReportLanguage
  /** Sigla by path of the source, where they are not A, B, C …; those that are missing are given in order. */
  readonly sigla?: Readonly<Record<string, string>>
  /** Only these findings are printed; `by` says in words what they were chosen by. Numbers and figures stay those of the whole. */
  readonly only?: { readonly findings: ReadonlySet<string>; readonly by: string }
}

export interface ReportSource extends ComparisonSource {
  readonly siglum: string
  readonly ledger: LedgerEntry | null
  /** On how many findings (possible ones not counted) this source says nothing. */
  readonly silentOn: number
}

/** Words of a source with what stands before and after them in their sentence (empty where the text was not given). */
export interface ReportHolder {
  readonly siglum: string
  readonly language: string
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly start: number
  readonly end: number
  readonly attribution: readonly AttributionView[]
}

export interface ReportReading {
  readonly value: string
  readonly normal: string
  readonly sigla: readonly string[]
  readonly holders: readonly ReportHolder[]
  /** The text of a negative apparatus: whoever has it goes unnamed. */
  readonly unnamed?: true
}

/** What an editor, a taught rule or a model said beside the engine, where it shaped a finding. */
export type ReportCorrection = Pick<ProposalOutcome, 'id' | 'kind' | 'origin' | 'why'>

/** 'unresolved' is an editor's own conclusion (cannot be resolved, needs a primary source); 'undecided' is that nobody has concluded anything. */
export type ReportState = 'decided' | 'unresolved' | 'undecided'

export interface ReportFinding {
  readonly id: string
  /** From 1, over the whole report, so that a reader can point at one. */
  readonly number: number
  readonly question: string
  readonly kind: FindingKind
  readonly relation: Relation
  readonly severity: Severity
  readonly readings: readonly ReportReading[]
  readonly silent: readonly string[]
  readonly independence: Finding['independence']
  readonly diagnoses: readonly Diagnosis[]
  readonly corrections: readonly ReportCorrection[]
  readonly state: ReportState
  readonly decision: ReportDecision | null
  /** The words of the chosen reading; null where none was chosen; `gone` where it is no longer among the readings. */
  readonly chosen: { readonly value: string; readonly gone: boolean } | null
  /** A possible finding that editors put among the others: it says so itself, as it stands under no heading that does. */
  readonly possible?: true
  /** The wording that a request for a correction proposes. */
  readonly proposed?: string
}

export interface ReportGroup {
  /** In the editors' words; '' for findings that stand first without a heading. */
  readonly heading: string
  /** Ids, in their order. */
  readonly findings: readonly string[]
}

export interface Report {
  /** Missing for English. */
  readonly language?: ReportLanguage
  readonly title: string
  readonly description: string
  readonly at: string | null
  readonly generator: Comparison['generator']
  readonly sources: readonly ReportSource[]
  readonly counts: Readonly<Record<Relation | ReportState | 'findings' | 'possible' | 'singles', number>>
  /** How far two editors agreed who did not see each other; null where the rule never held. */
  readonly agreement: Agreement | null
  /** What a narrowed report leaves out; null for a whole one. */
  readonly narrowed: { readonly shown: number; readonly of: number; readonly by: string } | null
  /** Findings that editors put in an order of their own; missing where nobody did. */
  readonly groups?: readonly ReportGroup[]
  readonly apparatus?: 'negative'
  /** Conflicts, compatible and agreeing findings, worst first. */
  readonly findings: readonly ReportFinding[]
  readonly differentReferents: readonly ReportFinding[]
  readonly possible: readonly ReportFinding[]
  readonly singles: readonly (ReportHolder & { readonly id: string; readonly kind: FindingKind })[]
  /** Decisions whose finding this comparison no longer has: kept in sight, because an editor's word is never dropped. */
  readonly orphans: readonly { readonly finding: string; readonly question: string | null; readonly decision: ReportDecision }[]
}

/** Worst first; ties keep the engine's order. */
const RANK: Readonly<Record<Relation, number>> = { conflict: 0, compatible: 1, agree: 2, 'different-referent': 3 }

export function buildReport(input: ReportInput): Report {
  const { comparison, dossier, decisions } = input
  const sigla = siglaOf(comparison.sources, input.sigla)
  const order = [...comparison.findings].sort((a, b) => b.severity - a.severity || RANK[a.relation] - RANK[b.relation])
  const same = order.filter((finding) => finding.relation !== 'different-referent')
  const other = order.filter((finding) => finding.relation === 'different-referent')
  const all = [...same, ...other, ...comparison.possible].map((finding, index) => findingOf(finding, index + 1, input, sigla))
  const counted = all.slice(0, order.length)
  const printed = (some: readonly ReportFinding[]) => some.filter(({ id }) => input.only === undefined || input.only.findings.has(id))
  const known = new Set(all.map((finding) => finding.id))
  const number = (of: (finding: ReportFinding) => boolean): number => counted.filter(of).length
  return {
    ...(input.language !== undefined && input.language !== 'en' && { language: input.language }),
    title: dossier.title,
    description: dossier.description,
    at: input.at,
    generator: comparison.generator,
    sources: comparison.sources.map((source) => ({
      ...source,
      siglum: sigla.get(source.id) ?? source.id,
      ledger: comparison.ledger.find((entry) => entry.source === source.id) ?? null,
      silentOn: comparison.findings.filter((finding) => finding.silent.includes(source.id)).length,
    })),
    counts: {
      findings: counted.length,
      possible: comparison.possible.length,
      singles: comparison.singles.length,
      conflict: number((finding) => finding.relation === 'conflict'),
      compatible: number((finding) => finding.relation === 'compatible'),
      agree: number((finding) => finding.relation === 'agree'),
      'different-referent': other.length,
      decided: number((finding) => finding.state === 'decided'),
      unresolved: number((finding) => finding.state === 'unresolved'),
      undecided: number((finding) => finding.state === 'undecided'),
    },
    agreement: input.twoPerson && (input.twoPerson.on || input.twoPerson.pairs.length > 0) ? agreementOf(input.twoPerson.pairs) : null,
    narrowed: input.only === undefined ? null : { shown: printed(all).length, of: all.length, by: input.only.by },
    findings: printed(all.slice(0, same.length)),
    differentReferents: printed(all.slice(same.length, order.length)),
    possible: printed(all.slice(order.length)),
    singles: (input.only === undefined ? comparison.singles : []).map((single: Single) => ({
      ...holderOf(single, input, sigla),
      id: single.id,
      kind: single.kind,
    })),
    orphans: Object.entries(decisions)
      .filter(([finding]) => input.only === undefined && !known.has(finding))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([finding, decision]) => ({ finding, question: input.earlier?.[finding]?.question ?? null, decision })),
  }
}

type Sigla = ReadonlyMap<string, string>

function findingOf(finding: Finding, number: number, input: ReportInput, sigla: Sigla): ReportFinding {
  const decision = Object.hasOwn(input.decisions, finding.id) ? (input.decisions[finding.id] ?? null) : null
  const { id, question, kind, relation, severity, independence, diagnoses } = finding
  return {
    ...{ id, number, question, kind, relation, severity, independence, diagnoses, decision },
    readings: finding.readings.map((reading) => {
      const holders = reading.holders.map((holder) => holderOf(holder, input, sigla))
      return { value: reading.value, normal: reading.normal, sigla: [...new Set(holders.map((holder) => holder.siglum))], holders }
    }),
    silent: finding.silent.map((source) => sigla.get(source) ?? source),
    corrections: correctionsOf(finding, input.comparison),
    state: stateOf(decision),
    chosen: chosenOf(finding, decision),
  }
}

function correctionsOf({ proposed }: Finding, { proposals = [] }: Comparison): readonly ReportCorrection[] {
  return proposals.filter(({ id }) => proposed?.by.includes(id) ?? false).map(({ id, kind, origin, why }) => ({ id, kind, origin, why }))
}

function stateOf(decision: ReportDecision | null): ReportState {
  if (decision === null || decision.outcome === null) return 'undecided'
  return decision.outcome === 'unresolved' || decision.outcome === 'needs-primary-source' ? 'unresolved' : 'decided'
}

function chosenOf(finding: Finding, decision: ReportDecision | null): ReportFinding['chosen'] {
  if (decision?.outcome !== 'reading' || decision.reading === null) return null
  const reading = finding.readings.find((one) => one.normal === decision.reading)
  return reading === undefined ? { value: decision.reading, gone: true } : { value: reading.value, gone: false }
}

function holderOf(holder: Holder, input: ReportInput, sigla: Sigla): ReportHolder {
  const text = input.texts[holder.source]
  const source = input.comparison.sources.find((one) => one.id === holder.source)
  // Another revision of the text would put the wrong words around the quote: then the quote stands alone.
  const fits = text !== undefined && text.slice(holder.start, holder.end) === holder.exact
  return {
    siglum: sigla.get(holder.source) ?? holder.source,
    language: source?.language ?? 'und',
    before: fits ? text.slice(Math.min(holder.sentence.start, holder.start), holder.start) : '',
    exact: holder.exact,
    after: fits ? text.slice(holder.end, Math.max(holder.sentence.end, holder.end)) : '',
    start: holder.start,
    end: holder.end,
    attribution: holder.attribution,
  }
}
