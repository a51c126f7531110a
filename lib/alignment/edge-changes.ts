/**
 * Edges of now against those of before: which are new, gone or another, and which slots they are of.
 *
 * In: the edges of a pair of sentences that was scored again; all pairs of before. Out: these edges; marks by slot, 2 = one of its edges is new,
 * gone or another, 1 = one was read again and is the same. Refuses: nothing.
 * Example: of two edges of a pair one has another score → it is gone and new, its two slots are 2, those of the other edge are 1.
 */
import type { EdgeList } from './edge-list.ts'
import type { Known } from './scored.ts'
import type { ChangedEdges } from './walk.ts'

export class EdgeChanges implements ChangedEdges {
  /** By slot of now. */
  readonly slots: Uint8Array
  readonly fresh: number[] = []
  readonly gone: number[] = []

  constructor(slots: number) {
    this.slots = new Uint8Array(slots)
  }

  /** Tells of the edges that the pair `i` has now, from `begin` on, and of those it had. */
  tell(begin: number, i: number, edges: EdgeList, known: Known | null): void {
    const was = known?.numbers[i] ?? -1
    if (known === null || was === -1) {
      for (let now = begin; now < edges.size; now++) this.#isFresh(now, edges)
      return
    }
    known.met[was] = 1
    const { scored, slotsNow } = known
    const end = scored.from[was + 1] as number
    let now = begin
    for (let e = scored.from[was] as number; e < end; e++) {
      const [a, b] = [slotsNow[scored.edges.a[e] as number] as number, slotsNow[scored.edges.b[e] as number] as number]
      // Both are in the order of the slots, so that what comes before this one is new.
      while (now < edges.size && isBefore(edges.a[now] as number, edges.b[now] as number, a, b)) this.#isFresh(now++, edges)
      const found = now < edges.size && edges.a[now] === a && edges.b[now] === b
      const same = found && edges.score[now] === scored.edges.score[e] && edges.opposed[now] === scored.edges.opposed[e]
      if (same) this.#mark(a, b, 1)
      else {
        this.#isGone(a, b)
        if (found) this.#isFresh(now, edges)
      }
      if (found) now++
    }
    for (; now < edges.size; now++) this.#isFresh(now, edges)
  }

  /** Tells of the edges of pairs that are none any more. */
  tellGone({ scored, pairs, slotsNow, met }: Known): void {
    for (let was = 0; was < pairs.length; was++) {
      if (met[was] === 1) continue
      for (let e = scored.from[was] as number; e < (scored.from[was + 1] as number); e++)
        this.#isGone(slotsNow[scored.edges.a[e] as number] as number, slotsNow[scored.edges.b[e] as number] as number)
    }
  }

  #isFresh(e: number, { a, b }: EdgeList): void {
    this.fresh.push(e)
    this.#mark(a[e] as number, b[e] as number, 2)
  }

  #isGone(a: number, b: number): void {
    if (a !== -1 && b !== -1) this.gone.push(a, b)
    this.#mark(a, b, 2)
  }

  /** A slot that is gone has the number -1. */
  #mark(a: number, b: number, how: number): void {
    if (a !== -1) this.slots[a] = Math.max(this.slots[a] as number, how)
    if (b !== -1) this.slots[b] = Math.max(this.slots[b] as number, how)
  }
}

function isBefore(a: number, b: number, x: number, y: number): boolean {
  return a < x || (a === x && b < y)
}
