/**
 * The edges that clustering went through, in order, and what came of each: what the next comparison of the dossier goes through beside its own.
 *
 * In: nothing. Out: types. Refuses: nothing. Example: see cluster.ts and replay.ts
 */
import type { SlotRef } from './slot-ref.ts'

/** What was asked in which order, and what came of it: the edges that may join two groups, strongest first. */
export interface Walk {
  /** The slots of each edge, by their names (slots.ts), which stay from one comparison to the next. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly score: Float64Array
  /** JOINED, OPPOSED and SAME. */
  readonly signs: Uint8Array
}

/** It joined two groups. */
export const JOINED = 1
/** The two slots exclude one another. */
export const OPPOSED = 2
/** Both were in one group already. */
export const SAME = 4

/** What has changed since. */
export interface ChangedEdges {
  /** Numbers of the edges that there were not, or that were others; ascending. */
  readonly fresh: readonly number[]
  /** The slots of now of the edges that there are no more, or that are others, where both are still there; two by two. */
  readonly gone: readonly number[]
}

export interface WalkBefore {
  readonly walk: Walk
  /** The slots it was of, by name. */
  readonly refOf: (name: number) => SlotRef
  /** By name: the number of the slot; -1 = it is gone. */
  readonly slotsNow: Int32Array
  readonly changes: ChangedEdges
}
