/**
 * What the store gives out, in plain values: no row, no Date, no client object leaves this room.
 *
 * Times are ISO strings in UTC. Ids of sources and findings are the engine's; dossiers go by their slug, sources inside a dossier also
 * by their path. `null` is unknown or none, never a stand-in for zero.
 */
import type { Comparison, DecisionVersion, Finding, Relation, SourceMeta, SourceText } from '../lib/model.ts'

/** Findings proper by relation, and what else there is to know at a glance. */
export interface FindingCounts extends Readonly<Record<Relation, number>> {
  /** All findings proper, of any relation. */
  readonly total: number
  /** Plausible but weak ones; not part of `total`. */
  readonly possible: number
  /** Findings (proper or possible) with a decision that still fits. */
  readonly decided: number
  /** Decisions whose finding changed or vanished. */
  readonly stale: number
}

export interface DossierSummary {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly sources: number
  readonly counts: FindingCounts
  /** When the current comparison was stored; null before the first. */
  readonly comparedAt: string | null
}

/** Which comparison the findings shown are from. */
export interface ComparisonInfo {
  readonly id: string
  readonly engineVersion: string
  readonly rules: string
  readonly setHash: string
  readonly at: string
  /** True when sources or corrections came in or changed since: the findings are of earlier ones. */
  readonly outdated: boolean
}

export interface SourceSummary {
  /** The engine's id ('s-…') of the newest revision. */
  readonly id: string
  readonly path: string
  readonly sha256: string
  readonly revision: number
  readonly meta: SourceMeta
}

/** Why a decision needs another look: its finding reads otherwise now, or is no longer found. */
export type Stale = 'changed' | 'gone'

export interface DecisionHead extends DecisionVersion {
  readonly stale: Stale | null
}

export interface FindingRow {
  readonly finding: Finding
  readonly tier: 'finding' | 'possible'
  /** Place in the comparison, from 0; findings proper come before possible ones. */
  readonly position: number
  readonly decision: DecisionHead | null
}

/** A decision whose finding is not in the current comparison, with the finding as it was when it was decided. */
export interface OrphanedDecision {
  readonly finding: Finding
  readonly decision: DecisionHead
}

export interface DossierView extends DossierSummary {
  readonly comparison: ComparisonInfo | null
  readonly sourceList: readonly SourceSummary[]
  readonly findings: readonly FindingRow[]
  readonly orphans: readonly OrphanedDecision[]
}

export interface FindingView {
  readonly dossier: { readonly slug: string; readonly title: string }
  readonly finding: Finding
  /** null when the finding is gone and only its decision keeps it. */
  readonly tier: 'finding' | 'possible' | null
  readonly position: number | null
  /** Neighbours in the order of the comparison. */
  readonly previous: string | null
  readonly next: string | null
  readonly decision: DecisionHead | null
  readonly sources: readonly SourceSummary[]
}

export interface RevisionInfo {
  readonly number: number
  readonly sha256: string
  readonly at: string
  readonly addedBy: string
}

export interface SourceView {
  readonly dossier: { readonly slug: string; readonly title: string }
  readonly id: string
  readonly path: string
  /** The revision shown, and its text and metadata. */
  readonly revision: RevisionInfo
  readonly text: string
  readonly meta: SourceMeta
  /** All revisions, newest first. */
  readonly revisions: readonly RevisionInfo[]
}

/** One version with what it was decided on. */
export interface DecisionVersionView extends DecisionVersion {
  /** The finding as extracted at that time, readings and all. */
  readonly extracted: Finding
  readonly comparison: { readonly engineVersion: string; readonly rules: string; readonly setHash: string }
  readonly superseded: boolean
}

export interface DecisionView {
  readonly finding: string
  readonly stale: Stale | null
  /** Newest first; the first one holds. */
  readonly versions: readonly DecisionVersionView[]
}

export interface StoredComparison extends ComparisonInfo {
  readonly comparison: Comparison
}

/** Everything a report needs, read in one transaction so that it is of one moment. */
export interface DossierSnapshot {
  readonly slug: string
  readonly title: string
  readonly description: string
  /** The texts that were compared, so that every span fits; the newest ones before the first comparison. */
  readonly texts: readonly SourceText[]
  readonly comparison: StoredComparison | null
  /** Newest versions by finding id, stale ones too. */
  readonly decisions: ReadonlyMap<string, DecisionHead>
  readonly orphans: readonly OrphanedDecision[]
  /** Whether the two-person rule holds, and the conclusions of every pair so far, as labels that are equal where the conclusions are. */
  readonly twoPerson: { readonly on: boolean; readonly pairs: readonly (readonly string[])[] }
}

export interface AuditEntry {
  readonly id: string
  readonly at: string
  readonly actor: string
  readonly actorId: string | null
  readonly action: string
  readonly objectType: string
  readonly objectId: string
  /** Slug of the dossier it happened in; null where it belongs to none; missing where only one is asked about. */
  readonly dossier?: string | null
  readonly before: unknown
  readonly after: unknown
}
