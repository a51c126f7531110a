/**
 * What the form of a decision and its parts hand each other.
 *
 * In: nothing. Out: types. Refuses: nothing; it has no code. They are those of app/_data/decision-form.ts, as a form sees them.
 */
import type { DecisionVersion } from '../../lib/model.ts'

export interface DecisionTyped {
  /** 'reading:<normal>', an outcome, or '' for a note without an outcome. */
  readonly choice: string
  readonly rationale: string
  readonly note: string
  readonly confidence: string
  /** A link a line. */
  readonly evidence: string
}

export type DecisionField = keyof DecisionTyped

export interface DecisionFormState {
  readonly status: 'fresh' | 'invalid' | 'conflict' | 'preview' | 'failed'
  /** Counts answers, so that two equal ones are told apart. */
  readonly turn: number
  readonly typed: DecisionTyped
  /** The version this text builds on; 0 for none. */
  readonly basedOn: number
  readonly errors: Readonly<Partial<Record<DecisionField, string>>>
  readonly message: string | null
  /** Why it failed, where that changes what the person can do about it. */
  readonly problem: string | null
  /** Signing in again is what helps. */
  readonly signIn: boolean
  readonly previewHtml: string | null
  /** What somebody else saved meanwhile. */
  readonly stored: DecisionVersion | null
}

export interface ReadingChoice {
  readonly normal: string
  readonly value: string
  readonly sigla: string
}
