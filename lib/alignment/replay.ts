/**
 * The walk of the comparison before, taken again step by step beside the one of now (cluster.ts).
 *
 * In: the groups of now while they grow; the walk of before, and which edges have changed since. Out: what two groups were told then, and where in
 * that walk a new edge has its place. Refuses: to tell where a group is not what it was, or an edge between the two is new, gone or another.
 * Example: a strong edge is new in a dossier → the two groups that it joins are asked, and whoever they meet later; of all others it is known.
 */
import type { EdgeList } from './edge-list.ts'
import { GrowingGroups } from './growing-groups.ts'
import { compareEnds } from './merge-order.ts'
import type { SlotRef } from './slot-ref.ts'
import { JOINED, type WalkBefore } from './walk.ts'

export class Replay {
  readonly #refs: readonly SlotRef[]
  readonly #edges: EdgeList
  readonly #now: GrowingGroups
  readonly #then: GrowingGroups
  readonly #before: WalkBefore
  /** By slot of now: the number it had; -1 = it is new. */
  readonly #slotsBefore: Int32Array
  /** By group of now: 1 = an edge of one of its slots has changed. */
  readonly #changed: Uint8Array
  /** The other slots of the changed edges of each slot; those of slot i begin at `from[i]`. */
  readonly #from: Uint32Array
  readonly #others: Uint32Array
  /** By slot: 1 = an edge of its is gone. */
  readonly #losing: Uint8Array
  readonly #gone = new Set<number>()

  constructor(refs: readonly SlotRef[], edges: EdgeList, now: GrowingGroups, before: WalkBefore) {
    this.#refs = refs
    this.#edges = edges
    this.#now = now
    this.#before = before
    const slots = refs.length
    this.#slotsBefore = new Int32Array(slots).fill(-1)
    before.slotsNow.forEach((slot, was) => {
      if (slot !== -1) this.#slotsBefore[slot] = was
    })
    // A slot that is gone is called by a number that none of now has.
    this.#then = new GrowingGroups(before.slotsNow.length, (was) => {
      const slot = before.slotsNow[was] as number
      return slot === -1 ? slots + was : slot
    })
    this.#changed = new Uint8Array(slots)
    this.#losing = new Uint8Array(slots)
    const { fresh, gone } = before.changes
    const ends = Uint32Array.from([...fresh.flatMap((e) => [edges.a[e] as number, edges.b[e] as number]), ...gone])
    for (const slot of ends) this.#changed[slot] = 1
    for (const slot of gone) this.#losing[slot] = 1
    for (let i = 0; i < gone.length; i += 2) this.#gone.add((gone[i] as number) * slots + (gone[i + 1] as number))
    const from = new Uint32Array(slots + 1)
    for (const slot of ends) from[slot + 1] = (from[slot + 1] as number) + 1
    for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number)
    const next = from.slice()
    this.#others = new Uint32Array(ends.length)
    for (const [i, slot] of ends.entries()) {
      this.#others[next[slot] as number] = ends[i ^ 1] as number
      next[slot] = (next[slot] as number) + 1
    }
    this.#from = from
  }

  /** Whether the edge between two slots is one of those that are gone, or another. */
  isGone(a: number, b: number): boolean {
    return this.#losing[a] === 1 && this.#losing[b] === 1 && this.#gone.has(a * this.#refs.length + b)
  }

  /** The first step from this one on that the edge comes before; as many as there are where it comes last, or where there is no edge. */
  placeOf(e: number | undefined, step: number): number {
    const steps = this.#before.walk.a.length
    if (e === undefined) return steps
    // The next one is mostly near: steps are doubled until one is behind it.
    let [low, reach] = [step, 1]
    while (low + reach <= steps && !this.#comesBefore(e, low + reach - 1)) {
      low += reach
      reach *= 2
    }
    let high = Math.min(steps, low + reach - 1)
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#comesBefore(e, middle)) high = middle
      else low = middle + 1
    }
    return low
  }

  /** What two groups were told then, where they are what they were and nothing between them has changed; null otherwise. */
  told(step: number, p: number, q: number): boolean | null {
    if (!this.#isAsThen(p) || !this.#isAsThen(q)) return null
    if (this.#changed[p] === 1 && this.#changed[q] === 1 && this.#differBetween(p, q)) return null
    return ((this.#before.walk.signs[step] as number) & JOINED) !== 0
  }

  /** A group of now goes into another. */
  merging(small: number, large: number): void {
    if (this.#changed[small] === 1) this.#changed[large] = 1
  }

  /** Takes a step of then that joined two groups. */
  pass(step: number): void {
    const { a, b } = this.#before.walk
    const { home } = this.#then
    const [large, small] = this.#then.bySize(home[a[step] as number] as number, home[b[step] as number] as number)
    this.#then.merge(small, large)
  }

  #isAsThen(group: number): boolean {
    const was = this.#slotsBefore[group] as number
    return was !== -1 && this.#now.holds(group, this.#then, this.#then.home[was] as number)
  }

  /** Whether an edge between two groups has changed. */
  #differBetween(p: number, q: number): boolean {
    const { home } = this.#now
    const [large, small] = this.#now.bySize(p, q)
    for (let slot = small; slot !== -1; slot = this.#now.after(slot)) {
      const end = this.#from[slot + 1] as number
      for (let i = this.#from[slot] as number; i < end; i++) if (home[this.#others[i] as number] === large) return true
    }
    return false
  }

  #comesBefore(e: number, step: number): boolean {
    const { walk, refs, slotsNow } = this.#before
    const score = this.#edges.score[e] as number
    const than = walk.score[step] as number
    if (score !== than) return score > than
    const [a, b] = [this.#edges.a[e] as number, this.#edges.b[e] as number]
    const [x, y] = [walk.a[step] as number, walk.b[step] as number]
    const by = compareEnds([this.#refs[a] as SlotRef, this.#refs[b] as SlotRef], [refs[x] as SlotRef, refs[y] as SlotRef])
    // Slots of one id are of one sentence, and edges between the same two sentences are in the order of their slots.
    return (by || a - (slotsNow[x] as number) || b - (slotsNow[y] as number)) < 0
  }
}
