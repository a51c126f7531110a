/**
 * Slots that strong edges join, directly or over others: no group reaches beyond them.
 *
 * In: edges with how strong one must be between two slots. Out: the sets, each called after its first slot.
 * Refuses: slots without a strong edge; they are in no group.
 * Example: edges 1–2 (strong), 2–3 (strong), 1–3 (weak), 3–4 (weak) → one set of 1, 2 and 3.
 */
import type { EdgeList } from './edge-list.ts'

/**
 * By slot: the first slot of its set; -1 = it is in none.
 *
 * @param strongest By slot: the score from which on an edge joins it to others of its kind.
 */
export function componentsOf(slots: number, edges: EdgeList, strongest: Float64Array): Int32Array {
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
  return Int32Array.from(joined, (is, slot) => (is === 1 ? find(slot) : -1))
}
