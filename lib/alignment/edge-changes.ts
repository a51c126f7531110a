/**
 * Edges of now against those of before: which slots have an edge that is new, gone or another.
 *
 * In: the edges of a pair of sentences that was scored again; all pairs of before. Out: marks by slot, 2 = one of its edges is new, gone or
 * another, 1 = one was read again and is the same. Refuses: nothing.
 * Example: of two edges of a pair one has another score → its two slots are 2, those of the other edge are 1.
 */
import type { EdgeList } from './edge-list.ts'
import type { Known } from './scored.ts'

/** Marks the slots of the edges that the pair `i` has now, from `begin` on, and of those it had. */
export function tellEdges(begin: number, i: number, edges: EdgeList, known: Known | null, changed: Uint8Array): void {
  const was = known?.numbers[i] ?? -1
  if (known === null || was === -1) {
    for (let now = begin; now < edges.size; now++) mark(edges.a[now] as number, edges.b[now] as number, 2, changed)
    return
  }
  known.met[was] = 1
  const { scored, slotsNow } = known
  const end = scored.from[was + 1] as number
  let now = begin
  for (let e = scored.from[was] as number; e < end; e++) {
    const [a, b] = [slotsNow[scored.edges.a[e] as number] as number, slotsNow[scored.edges.b[e] as number] as number]
    // Both are in the order of the slots, so that what comes before this one is new.
    while (now < edges.size && isBefore(edges.a[now] as number, edges.b[now] as number, a, b)) {
      mark(edges.a[now] as number, edges.b[now] as number, 2, changed)
      now++
    }
    const found = now < edges.size && edges.a[now] === a && edges.b[now] === b
    const same = found && edges.score[now] === scored.edges.score[e] && edges.opposed[now] === scored.edges.opposed[e]
    mark(a, b, same ? 1 : 2, changed)
    if (same) known.edgesNow[e] = now
    if (found) now++
  }
  for (; now < edges.size; now++) mark(edges.a[now] as number, edges.b[now] as number, 2, changed)
}

/** Marks the slots of edges of pairs that are none any more. */
export function tellGone({ scored, pairs, slotsNow, met }: Known, changed: Uint8Array): void {
  for (let was = 0; was < pairs.length; was++) {
    if (met[was] === 1) continue
    for (let e = scored.from[was] as number; e < (scored.from[was + 1] as number); e++)
      mark(slotsNow[scored.edges.a[e] as number] as number, slotsNow[scored.edges.b[e] as number] as number, 2, changed)
  }
}

function isBefore(a: number, b: number, x: number, y: number): boolean {
  return a < x || (a === x && b < y)
}

/** A slot that is gone has the number -1. */
function mark(a: number, b: number, how: number, changed: Uint8Array): void {
  if (a !== -1) changed[a] = Math.max(changed[a] as number, how)
  if (b !== -1) changed[b] = Math.max(changed[b] as number, how)
}
