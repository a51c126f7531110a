/**
 * What the pages of a dossier read: the findings as lines (without reasons, diagnoses and passages), and what people did with each.
 *
 * A page shows sixty of two thousand findings, so the parts that never change are read once a comparison and kept; what people did is
 * read for every page, but as columns, not as documents.
 */
import type { ComparisonSource, Finding, LedgerEntry, Outcome, Single } from '../lib/model.ts'
import type { ComparisonInfo, Stale } from './views.ts'

export interface LineHolder {
  readonly source: string
  readonly start: number
  readonly exact: string
}

export interface LineReading {
  readonly value: string
  readonly normal: string
  readonly holders: readonly LineHolder[]
}

/** One finding of the current comparison, as a list shows it. */
export interface FindingLine extends Pick<Finding, 'id' | 'kind' | 'relation' | 'severity' | 'question' | 'silent' | 'independence'> {
  readonly tier: 'finding' | 'possible'
  readonly readings: readonly LineReading[]
  /** Everything of it that can be searched, folded: question, values, words in the sources and the sentences around them. */
  readonly words: string
  /** Changes when relation or readings do. */
  readonly signature: string
}

export interface DeskSource extends ComparisonSource {
  /** Characters of the file that was compared. */
  readonly length: number
}

/** What was decided on a finding, as a list shows it. */
export interface DecisionLine {
  readonly version: number
  readonly outcome: Outcome | null
  readonly reading: string | null
  readonly author: string
  readonly at: string
  readonly stale: Stale | null
  /** Rationale and note, folded. */
  readonly words: string
}

export interface Desk {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly description: string
  /** Null before the first comparison. */
  readonly comparison: ComparisonInfo | null
  readonly sources: readonly DeskSource[]
  /** In the order of the comparison: findings proper, then possible ones. */
  readonly lines: readonly FindingLine[]
  /** Claims that one source alone makes. */
  readonly singles: number
  readonly decisions: ReadonlyMap<string, DecisionLine>
  /** Ids of findings that the asking person has looked at as they read now. */
  readonly viewed: ReadonlySet<string>
  /** Finding id → people to whom an open discussion of it is assigned. */
  readonly assigned: ReadonlyMap<string, readonly string[]>
}

/** What the engine did with the sentences of each source, and what only one of them says. */
export interface DeskLedger {
  readonly ledger: readonly LedgerEntry[]
  readonly singles: readonly Single[]
}
