/**
 * Slots that strong edges join, directly or over others: no group reaches beyond them, so that each set is clustered by itself.
 *
 * In: edges with how strong one must be between two slots. Out: the sets by their first slot, each with the edges inside it.
 * Refuses: slots without a strong edge; they are in no group.
 * Example: edges 1–2 (strong), 2–3 (strong), 1–3 (weak), 3–4 (weak) → one set of 1, 2 and 3 with three edges.
 */
import type { EdgeList } from './edge-list.ts'
import type { Edge } from './slot-ref.ts'

export interface Components {
  /** By slot: the first slot of its set; -1 = it is in none. */
  readonly first: Int32Array
  /** The first slots of all sets, ascending. */
  readonly all: readonly number[]
}

/** @param strongest By slot: the score from which on an edge joins it to others of its kind. */
export function componentsOf(slots: number, edges: EdgeList, strongest: Float64Array): Components {
  const parent = Int32Array.from({ length: slots }, (_, i) => i)
  const find = (slot: number): number => {
    let at = slot
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const joined = new Uint8Array(slots)
  for (let e = 0; e < edges.size; e++) {
    const [a, b] = [edges.a[e] as number, edges.b[e] as number]
    if ((edges.score[e] as number) < (strongest[a] as number)) continue
    joined[a] = 1
    joined[b] = 1
    const [x, y] = [find(a), find(b)]
    // The first slot names the set.
    if (x < y) parent[y] = x
    else parent[x] = y
  }
  const first = Int32Array.from(joined, (is, slot) => (is === 1 ? find(slot) : -1))
  return { first, all: [...first.keys()].filter((slot) => first[slot] === slot) }
}

/** The edges inside the sets that are asked for, weak ones too, in the order of the pairs. */
export function edgesInside({ first }: Components, edges: EdgeList, asked: ReadonlySet<number>): ReadonlyMap<number, readonly Edge[]> {
  const inside = new Map<number, Edge[]>()
  for (let e = 0; e < edges.size; e++) {
    const [a, b] = [edges.a[e] as number, edges.b[e] as number]
    const set = first[a] as number
    if (set === -1 || set !== first[b] || !asked.has(set)) continue
    const edge = { a, b, score: edges.score[e] as number, opposed: edges.opposed[e] === 1 }
    const list = inside.get(set)
    if (list) list.push(edge)
    else inside.set(set, [edge])
  }
  return inside
}
