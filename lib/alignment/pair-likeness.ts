/**
 * The likeness of each candidate pair, read once.
 *
 * In: candidate pairs; those of the comparison before with their likeness, where there was one. Out: numbers 0..1 in the order of the pairs.
 * Refuses: nothing. Example: of two comparisons that differ in one source, most pairs have the number they had.
 */
import type { CandidatePairs } from './candidates.ts'
import type { Context } from './context.ts'
import { Room } from './room.ts'
import type { Staying } from './staying.ts'

/** What was read of pairs before: `numbers` tells which of them each pair of now was, -1 where it was none. */
export interface LikenessBefore {
  readonly numbers: Int32Array
  readonly likeness: Float64Array
  /** By sentence of now: something that its likeness depends on has changed. */
  readonly touched: Uint8Array
}

/** The number that each pair had in the comparison before; -1 for one that was none. */
export function numbersBefore(now: CandidatePairs, then: CandidatePairs, { before }: Staying, room = new Room()): Int32Array {
  const numbers = room.passing(Int32Array, 'numbers', now.length).fill(-1)
  for (let a = 0; a < now.sentences.length; a++) {
    const was = before[a] as number
    if (was === -1) continue
    let at = then.from[was] as number
    const end = then.from[was + 1] as number
    // Both lists are ascending, and those that stay keep their order.
    for (let i = now.from[a] as number; i < (now.from[a + 1] as number); i++) {
      const other = before[now.partners[i] as number] as number
      if (other === -1) continue
      while (at < end && (then.partners[at] as number) < other) at++
      if (at < end && then.partners[at] === other) numbers[i] = at
    }
  }
  return numbers
}

export function pairLikeness(
  pairs: CandidatePairs,
  context: Context,
  before: LikenessBefore | null = null,
  room = new Room(),
): Float64Array {
  const { sentences, from, partners } = pairs
  const all = room.kept(Float64Array, 'likeness', pairs.length)
  for (let a = 0; a < sentences.length; a++) {
    for (let i = from[a] as number; i < (from[a + 1] as number); i++) {
      const b = partners[i] as number
      const was = before && before.touched[a] === 0 && before.touched[b] === 0 ? (before.numbers[i] as number) : -1
      all[i] = before && was !== -1 ? (before.likeness[was] as number) : context.exactLikeness(a, b)
    }
  }
  return all
}
