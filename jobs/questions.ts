/**
 * What the process that compares is asked, and what it answers: lines of JSON. It holds the comparison it made last, so that what is said of
 * some ten thousand findings need not come over to be saved, where nearly all of it is in the database already.
 *
 * In: nothing. Out: types. Refuses: nothing. Example: { keep: true, texts, proposals } → { head, sha256, … }, then { rows: ['0a1b…'] } → [{ … }]
 */
import type { EarlierFinding, Succession } from '../lib/findings/successors.ts'
import type { SourceText } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'
import type { TerseComparison } from '../prisma/silent.ts'
import type { FoundComparison } from '../prisma/write.ts'

export type Question =
  /** Compare these: the whole comparison, without who is silent; or, to keep it, what is kept beside its findings. */
  | { readonly texts: readonly SourceText[]; readonly proposals: readonly Proposal[]; readonly keep: boolean }
  /** Of the comparison that was made last: what is said of these findings, by their keys, as rows. */
  | { readonly rows: readonly string[] }
  /** Which of these findings, of earlier comparisons, go on as which of its own. */
  | { readonly earlier: readonly EarlierFinding[] }

export interface FoundApart extends FoundComparison {
  /** The ids of all its findings. */
  readonly ids: readonly string[]
}

export interface Answers {
  readonly whole: TerseComparison
  readonly found: FoundApart
  readonly successors: readonly Succession[]
}
