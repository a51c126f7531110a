/**
 * The order in which edges are asked whether they join two groups: strongest first, ties by the ids of the two slots whatever their order.
 *
 * In: slots, edges, the numbers of those that join. Out: these numbers in order; which of two comes first.
 * Refuses: nothing. The order depends on ids and scores alone, so that edges that stay keep theirs among each other.
 * Example: 0.9 of "a" and "c", 0.8 of "b" and "a", 0.8 of "c" and "b" → in this order, because "a|b" is before "b|c"
 */
import type { EdgeList } from './edge-list.ts'
import type { SlotRef } from './slot-ref.ts'

/** @param joining Numbers of edges, ascending. */
export function inOrder(refs: readonly SlotRef[], { a, b, score }: EdgeList, joining: Uint32Array): Uint32Array {
  const used = new Uint8Array(refs.length)
  for (const e of joining) {
    used[a[e] as number] = 1
    used[b[e] as number] = 1
  }
  // The key of an edge is "id|id", the smaller id first. Ids are ranked once: comparing a million keys as text takes most of the time.
  const ids = [...new Set(refs.flatMap(({ slot }, i) => (used[i] === 1 ? [slot.id] : [])))]
  const rankIn = (sorted: readonly string[]): ReadonlyMap<string, number> => new Map(sorted.map((id, i) => [id, i]))
  const asSecond = rankIn([...ids].sort())
  // Ids of one length are in the same order with something after them.
  const asFirst = ids.every((id) => id.length === ids[0]?.length) ? asSecond : rankIn(ids.sort((x, y) => (isBefore(x, y) ? -1 : 1)))
  const first = new Float64Array(refs.length)
  const second = new Float64Array(refs.length)
  for (const [i, { slot }] of refs.entries()) {
    if (used[i] === 0) continue
    first[i] = (asFirst.get(slot.id) as number) * ids.length
    second[i] = asSecond.get(slot.id) as number
  }
  const keys = new Float64Array(joining.length)
  const scores = new Float64Array(joining.length)
  const places = new Uint32Array(joining.length)
  for (let i = 0; i < joining.length; i++) {
    const e = joining[i] as number
    const [x, y] = [a[e] as number, b[e] as number]
    scores[i] = score[e] as number
    places[i] = i
    keys[i] =
      (second[x] as number) < (second[y] as number)
        ? (first[x] as number) + (second[y] as number)
        : (first[y] as number) + (second[x] as number)
  }
  places.sort((x, y) => (scores[y] as number) - (scores[x] as number) || (keys[x] as number) - (keys[y] as number))
  return places.map((place) => joining[place] as number)
}

/** The slots of an edge. */
export type Ends = readonly [SlotRef, SlotRef]

/** Which of two edges of one score comes first in the order of `inOrder`: below 0 the first, above 0 the second; 0 = their slots have the same ids. */
export function compareEnds(e: Ends, f: Ends): number {
  const [[x, y], [p, q]] = [idsOf(e), idsOf(f)]
  if (x !== p) return isBefore(x, p) ? -1 : 1
  return y === q ? 0 : y < q ? -1 : 1
}

function idsOf([{ slot: x }, { slot: y }]: Ends): readonly [string, string] {
  return x.id < y.id ? [x.id, y.id] : [y.id, x.id]
}

/** As the first of two ids. */
function isBefore(x: string, y: string): boolean {
  return x.length === y.length ? x < y : `${x}|` < `${y}|`
}
