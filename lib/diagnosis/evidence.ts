/**
 * What a hypothesis may look at: two readings that differ, with the words, values and sources behind them.
 */
import type { Diagnosis, Episode, FindingKind, Slot } from '../model.ts'

export interface Side {
  readonly slot: Slot
  readonly episode: Episode
  /** Text of the sentence the value stands in. */
  readonly sentence: string
  /** ISO publication date of the source, null when unknown. */
  readonly published: string | null
  readonly language: string
}

export interface Evidence {
  readonly kind: FindingKind
  readonly a: Side
  readonly b: Side
}

/** One hypothesis: a diagnosis with its arithmetic, or null where it does not apply. Never an assertion. */
export type Hypothesis = (evidence: Evidence) => Diagnosis | null
