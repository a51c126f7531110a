/**
 * Groups of slots while they grow, in numbers: a large dossier has as many as slots, and most are what they were in the comparison before.
 *
 * In: how many slots. Out: the group of each slot, named after one of its members; members in the order in which they came. Refuses: to part.
 * Example: new GrowingGroups(3).merge(2, 0) // slot 2 is in the group 0 now
 */
import { Room } from './room.ts'

export class GrowingGroups {
  /** By slot: its group. */
  readonly home: Int32Array
  /** By group: how many members. */
  readonly size: Int32Array
  /** By group: what it holds, in 64 bits: of groups with the same bits the members are the same, as surely as slots of one id are. */
  readonly #low: Int32Array
  readonly #high: Int32Array
  readonly #next: Int32Array
  readonly #last: Int32Array

  /**
   * @param nameOf What a slot is called where groups of two comparisons are held against one another.
   * @param of What groups they are, of those that have their place in the room.
   */
  constructor(slots: number, nameOf: (slot: number) => number = (slot) => slot, room = new Room(), of = '') {
    const list = (what: string): Int32Array => room.passing(Int32Array, `${what} of groups ${of}`, slots)
    this.home = list('home')
    this.size = list('size').fill(1)
    this.#low = list('low')
    this.#high = list('high')
    for (let slot = 0; slot < slots; slot++) {
      const name = nameOf(slot)
      this.home[slot] = slot
      this.#low[slot] = mixed(name, 0x9e3779b1)
      this.#high[slot] = mixed(name, 0x7feb352d)
    }
    this.#next = list('next').fill(-1)
    this.#last = list('last')
    this.#last.set(this.home)
  }

  /** The first member of a group is the slot it is named after. */
  *members(group: number): Iterable<number> {
    for (let slot = group; slot !== -1; slot = this.#next[slot] as number) yield slot
  }

  /** The member after this one; -1 = it is the last. */
  after(slot: number): number {
    return this.#next[slot] as number
  }

  /** Puts one group into another, behind its members. */
  merge(small: number, large: number): void {
    const { home, size } = this
    for (let slot = small; slot !== -1; slot = this.#next[slot] as number) home[slot] = large
    this.#next[this.#last[large] as number] = small
    this.#last[large] = this.#last[small] as number
    size[large] = (size[large] as number) + (size[small] as number)
    this.#low[large] = ((this.#low[large] as number) + (this.#low[small] as number)) | 0
    this.#high[large] = ((this.#high[large] as number) + (this.#high[small] as number)) | 0
  }

  /** The larger of two groups first; of two of one size the first stays first. */
  bySize(p: number, q: number): readonly [number, number] {
    return (this.size[p] as number) >= (this.size[q] as number) ? [p, q] : [q, p]
  }

  /** Whether a group holds what one of another comparison holds. */
  holds(group: number, others: GrowingGroups, other: number): boolean {
    return this.size[group] === others.size[other] && this.#low[group] === others.#low[other] && this.#high[group] === others.#high[other]
  }
}

/** A number without order in it. */
function mixed(number: number, by: number): number {
  let x = Math.imul(number + 1, by)
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39)
  return x ^ (x >>> 15)
}
