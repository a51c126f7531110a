/**
 * What the store gives out of corrections and of the two-person rule, in plain values. Times are ISO strings in UTC.
 */
import type { Finding, Outcome, ProposalKind } from '../lib/model.ts'
import type { PersonName } from './discussion-views.ts'

/** How far a correction is to be heard: where it was taught, in its dossier, in every dossier. */
export type CorrectionScope = 'here' | 'dossier' | 'always'

export interface CorrectionView {
  readonly id: string
  /** Slug and title of the dossier it was taught in. */
  readonly dossier: { readonly slug: string; readonly title: string }
  readonly finding: string | null
  readonly scope: CorrectionScope
  readonly kind: ProposalKind
  /** The fields of a proposal, without id, origin and reason. */
  readonly body: object
  readonly why: string
  readonly author: PersonName
  readonly at: string
  readonly active: boolean
  /** Taken back and brought back, oldest first. */
  readonly events: readonly { readonly what: 'retracted' | 'restored'; readonly author: PersonName; readonly at: string }[]
}

/** A finding that was decided on, with the sources of the comparison it was taken from. */
export interface DecidedFinding {
  readonly finding: Finding
  readonly sources: readonly { readonly id: string; readonly path: string; readonly sha256: string }[]
}

export interface BlindView {
  readonly outcome: Outcome
  readonly reading: string | null
  readonly rationale: string
  readonly author: PersonName
  readonly at: string
}

/** 'open': fewer than two have decided; 'agreed' and 'differ': two have. */
export interface TwoPersonView {
  readonly on: boolean
  readonly state: 'open' | 'agreed' | 'differ'
  /** How many have decided alone. */
  readonly decided: number
  /** What the asking person decided alone. */
  readonly mine: BlindView | null
  /** Both, as soon as there are two; before that nobody sees another's. */
  readonly both: readonly BlindView[]
}
