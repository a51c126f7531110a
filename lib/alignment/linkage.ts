/**
 * Whether two groups of slots become one: they fit on average, or one strong opposed pair sets two answers side by side.
 *
 * In: slots, edges, the groups as they are. Out: yes or no for two groups that an edge joins.
 * Refuses: groups that hold two values of one sentence that exclude one another. What two groups share is summed over the edges of the smaller
 * one, so that cost grows with the edges.
 */
import type { EdgeList } from './edge-list.ts'
import type { GrowingGroups } from './growing-groups.ts'
import { Room } from './room.ts'
import type { SlotRef } from './slot-ref.ts'

export interface Linkage {
  /** A pair joins two groups only from this score on. */
  readonly strongest: number
  /** Mean score that two groups must reach to become one. */
  readonly coherence: number
  /** An opposed pair from this score on joins two groups of different sources whatever their mean. */
  readonly opposed: number
  /** A source may stand on both sides: it reports that some say yes and some say no. */
  readonly disputes: boolean
  /** Two slots of one sentence that cannot answer one question. */
  readonly apart: (a: SlotRef, b: SlotRef) => boolean
}

export class Linking {
  readonly #refs: readonly SlotRef[]
  readonly #edges: EdgeList
  readonly #groups: GrowingGroups
  readonly #limitsOf: (slot: SlotRef) => Linkage
  /** The numbers of the edges of each slot, ascending; those of slot i begin at `from[i]`. */
  readonly #from: Uint32Array
  readonly #own: Uint32Array
  /** The slot at the other end of each of them: asked of far more edges than their scores. */
  readonly #other: Uint32Array
  /** How many members each source has, by group; read when a group is first asked about. */
  readonly #sources = new Map<number, Map<number, number>>()
  /** Groups that did not fit, by the smaller one, with the number of members of both at that time. */
  readonly #refused = new Map<number, Map<number, number>>()
  readonly #rivals = new Map<number, readonly number[]>()

  constructor(refs: readonly SlotRef[], edges: EdgeList, groups: GrowingGroups, limitsOf: (slot: SlotRef) => Linkage, room = new Room()) {
    this.#refs = refs
    this.#edges = edges
    this.#groups = groups
    this.#limitsOf = limitsOf
    const { a, b, size } = edges
    const from = new Uint32Array(refs.length + 1)
    for (let e = 0; e < size; e++) {
      const [x, y] = [(a[e] as number) + 1, (b[e] as number) + 1]
      from[x] = (from[x] as number) + 1
      from[y] = (from[y] as number) + 1
    }
    for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number)
    const next = from.slice()
    const own = room.passing(Uint32Array, 'edges by slot', 2 * size)
    const other = room.passing(Uint32Array, 'others by slot', 2 * size)
    for (let e = 0; e < size; e++) {
      const [x, y] = [a[e] as number, b[e] as number]
      const [i, j] = [next[x] as number, next[y] as number]
      own[i] = e
      other[i] = y
      next[x] = i + 1
      own[j] = e
      other[j] = x
      next[y] = j + 1
    }
    this.#from = from
    this.#own = own
    this.#other = other
  }

  /** The numbers of the edges of a slot, ascending. */
  edgesOf(slot: number): Uint32Array {
    return this.#own.subarray(this.#from[slot] as number, this.#from[slot + 1] as number)
  }

  /** Whether the two groups become one by an edge of this score. */
  joins(score: number, opposed: boolean, p: number, q: number): boolean {
    const limits = this.#limitsOf(this.#refs[p] as SlotRef)
    const [large, small] = this.#groups.bySize(p, q)
    const witnessed = opposed && score >= limits.opposed && (limits.disputes || this.#shareNoSource(p, q))
    if (!witnessed && this.#isRefused(small, large)) return false
    if (!witnessed && this.#mean(small, large) < limits.coherence) {
      this.#refuse(small, large)
      return false
    }
    const { home } = this.#groups
    for (let i = small; i !== -1; i = this.#groups.after(i)) if (this.#rivalsOf(i, limits).some((j) => home[j] === large)) return false
    return true
  }

  /** Tells that one group goes into another, before it does. */
  merging(small: number, large: number): void {
    const sources = this.#sources.get(large)
    if (sources) this.#count(small, sources)
    this.#sources.delete(small)
  }

  #sourceOf(slot: number): number {
    return (this.#refs[slot] as SlotRef).source
  }

  #sourcesOf(group: number): ReadonlyMap<number, number> {
    const known = this.#sources.get(group)
    if (known) return known
    const counts = new Map<number, number>()
    this.#count(group, counts)
    this.#sources.set(group, counts)
    return counts
  }

  #count(group: number, counts: Map<number, number>): void {
    for (let i = group; i !== -1; i = this.#groups.after(i)) counts.set(this.#sourceOf(i), (counts.get(this.#sourceOf(i)) ?? 0) + 1)
  }

  #shareNoSource(p: number, q: number): boolean {
    const [left, right] = [this.#sourcesOf(p), this.#sourcesOf(q)]
    for (const source of left.keys()) if (right.has(source)) return false
    return true
  }

  /** Slots of its sentence that cannot answer one question with it. */
  #rivalsOf(slot: number, { apart }: Linkage): readonly number[] {
    const known = this.#rivals.get(slot)
    if (known) return known
    const own = this.#refs[slot] as SlotRef
    const rivals: number[] = []
    const isBeside = (ref: SlotRef | undefined): ref is SlotRef => ref?.source === own.source && ref.index === own.index
    let first = slot
    while (isBeside(this.#refs[first - 1])) first--
    for (let i = first; isBeside(this.#refs[i]); i++) {
      const other = this.#refs[i] as SlotRef
      if (i === slot || other.slot.kind !== own.slot.kind) continue
      if (i < slot ? apart(other, own) : apart(own, other)) rivals.push(i)
    }
    this.#rivals.set(slot, rivals)
    return rivals
  }

  /** Two groups that did not fit are asked again only when one of them has grown. */
  #isRefused(small: number, large: number): boolean {
    const { size } = this.#groups
    return this.#refused.get(small)?.get(large) === (size[small] as number) + (size[large] as number)
  }

  #refuse(small: number, large: number): void {
    const { size } = this.#groups
    const own = this.#refused.get(small) ?? new Map<number, number>()
    own.set(large, (size[small] as number) + (size[large] as number))
    this.#refused.set(small, own)
  }

  /** Mean score of the pairs of two groups; a pair of two sources without an edge counts as nothing shared. */
  #mean(small: number, large: number): number {
    const { score } = this.#edges
    const { home, size } = this.#groups
    let sum = 0
    let withinOneSource = 0
    for (let i = small; i !== -1; i = this.#groups.after(i)) {
      const source = this.#sourceOf(i)
      const end = this.#from[i + 1] as number
      for (let at = this.#from[i] as number; at < end; at++) {
        const j = this.#other[at] as number
        if (home[j] !== large) continue
        sum += score[this.#own[at] as number] as number
        if (source === this.#sourceOf(j)) withinOneSource++
      }
    }
    const [left, right] = [this.#sourcesOf(small), this.#sourcesOf(large)]
    let unneeded = 0
    for (const [source, n] of left) unneeded += n * (right.get(source) ?? 0)
    const pairs = (size[small] as number) * (size[large] as number) - unneeded + withinOneSource
    return pairs === 0 ? 0 : sum / pairs
  }
}
