/**
 * Slots that strong edges join, directly or over others: no group reaches beyond them, so that each set is clustered by itself.
 *
 * In: edges with how strong one must be between two slots. Out: the sets by their first slot, each with the numbers of the edges inside it.
 * Refuses: slots without a strong edge; they are in no group.
 * Example: edges 1–2 (strong), 2–3 (strong), 1–3 (weak), 3–4 (weak) → one set of 1, 2 and 3 with three edges.
 */
import type { EdgeList } from './edge-list.ts'

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
    for (let above = parent[at] as number; above !== at; above = parent[at] as number) {
      parent[at] = parent[above] as number
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

/** The numbers of the edges inside the sets that are asked for, weak ones too, in the order of the pairs. */
export function edgesInside({ first }: Components, edges: EdgeList, asked: ReadonlySet<number>): ReadonlyMap<number, Uint32Array> {
  const counts = new Int32Array(first.length).fill(-1)
  for (const set of asked) counts[set] = 0
  const setOf = (e: number): number => {
    const set = first[edges.a[e] as number] as number
    return set !== -1 && set === first[edges.b[e] as number] && counts[set] !== -1 ? set : -1
  }
  for (let e = 0; e < edges.size; e++) {
    const set = setOf(e)
    if (set !== -1) counts[set] = (counts[set] as number) + 1
  }
  const inside = new Map([...asked].map((set) => [set, new Uint32Array(counts[set] as number)]))
  for (const set of asked) counts[set] = 0
  for (let e = 0; e < edges.size; e++) {
    const set = setOf(e)
    if (set === -1) continue
    const place = counts[set] as number
    ;(inside.get(set) as Uint32Array)[place] = e
    counts[set] = place + 1
  }
  return inside
}
