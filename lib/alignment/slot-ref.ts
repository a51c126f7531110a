/**
 * A slot with the claim it stands in and its source: what alignment works on.
 */
import type { Claim, Slot, Step } from '../model.ts'

export interface SlotRef {
  /** Index of the source; of a slot that stays from one comparison to the next, its index in the last of them. */
  readonly source: number
  /** Index of the claim within the source. */
  readonly index: number
  readonly claim: Claim
  readonly slot: Slot
}

/** Slots that answer one question, with the edges that hold them together. */
export interface Group {
  readonly kind: Slot['kind']
  readonly members: readonly SlotRef[]
  readonly edges: readonly { readonly a: SlotRef; readonly b: SlotRef; readonly score: number }[]
  /** What the best of the edges rests on. */
  readonly because: readonly Step[]
  /** Fields in which the two referents differ: look-alikes, not one question. */
  readonly differing?: readonly string[]
}
