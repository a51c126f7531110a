/**
 * The walk through the edges beside the walk of the comparison before (cluster.ts).
 *
 * In: the new edges in order, the groups of now; the walk of before, and which edges have changed since. Out: groups and walk as if every edge were
 * asked. Refuses: to take an answer over where a group is not what it was, or an edge between the two is new, gone or another.
 *
 * At any step a group of now is as it was when the walk of before was at that step, or it is not: of its slots this is known, so that an edge
 * between two slots of groups that are as they were needs nothing else. If both were in one group then, they are now. If not, the two groups were
 * asked, and what the answer depends on (their members, the edges between them, the edge itself) is the same unless one of these edges has
 * changed. Such steps are nearly all, and are taken over as they stand.
 * Example: a strong edge is new in a dossier → the two groups that it joins are asked, and whoever they meet later; of all others it is known.
 */
import type { EdgeList } from './edge-list.ts'
import { GrowingGroups } from './growing-groups.ts'
import { compareEnds } from './merge-order.ts'
import type { Room } from './room.ts'
import type { SlotRef } from './slot-ref.ts'
import { JOINED, OPPOSED, SAME, type WalkBefore } from './walk.ts'
import type { Walking } from './walking.ts'

/** What there is to ask of now. */
export interface AskedNow {
  readonly refs: readonly SlotRef[]
  readonly edges: EdgeList
  /** By slot. */
  readonly names: Uint32Array
  /** Numbers of the edges that were not asked about before as they are, in order. */
  readonly fresh: Uint32Array
  readonly groups: GrowingGroups
  readonly joins: (score: number, opposed: boolean, p: number, q: number) => boolean
  readonly merge: (p: number, q: number) => void
}

/** Flags of a slot: its group is not what it was. */
const OTHER = 1
/** It has an edge that is gone. */
const LOSING = 2
/** It is gone itself. */
const GONE = 4
/** Its group has an edge that is new, gone or another. */
const CHANGED = 8

export class Replay {
  readonly #now: AskedNow
  readonly #before: WalkBefore
  readonly #then: GrowingGroups
  readonly #walking: Walking
  /** By name. */
  readonly #flags: Uint8Array
  /** The other slots of the changed edges of each slot; those of slot i begin at `from[i]`. */
  readonly #from: Uint32Array
  readonly #others: Uint32Array
  readonly #gone = new Set<number>()
  /** Steps from this one on are still to be taken over. */
  #first = 0

  constructor(now: AskedNow, before: WalkBefore, walking: Walking, room: Room) {
    this.#now = now
    this.#before = before
    this.#walking = walking
    const slots = now.refs.length
    this.#then = new GrowingGroups(before.slotsNow.length, undefined, room, 'then')
    this.#flags = Uint8Array.from(before.slotsNow, (slot) => (slot === -1 ? GONE : 0))
    const { fresh, gone } = before.changes
    const { a, b } = now.edges
    const ends = new Uint32Array(2 * fresh.length + gone.length)
    for (const [i, e] of fresh.entries()) {
      ends[2 * i] = a[e] as number
      ends[2 * i + 1] = b[e] as number
    }
    ends.set(gone, 2 * fresh.length)
    for (const slot of ends) this.#mark(slot, CHANGED)
    for (const slot of gone) this.#mark(slot, LOSING)
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

  walk(): void {
    const { a, b, signs } = this.#before.walk
    const { fresh } = this.#now
    const steps = a.length
    const flags = this.#flags
    let next = 0
    let place = this.#placeOf(fresh[0], 0)
    for (let step = 0; step < steps; step++) {
      while (step === place) {
        this.#askFresh(fresh[next++] as number, step)
        place = this.#placeOf(fresh[next], step)
      }
      const [x, y] = [flags[a[step] as number] as number, flags[b[step] as number] as number]
      if (((x | y) & (OTHER | GONE)) === 0 && (x & y & LOSING) === 0) {
        const sign = signs[step] as number
        // Two groups that an edge did not join, and none of whose edges has changed.
        if ((sign & SAME) !== 0 || ((sign & JOINED) === 0 && (x & y & CHANGED) === 0)) continue
      }
      this.#step(step, x, y)
    }
    this.#takeUpTo(steps)
    while (next < fresh.length) this.#askFresh(fresh[next++] as number, steps)
  }

  #mark(slot: number, flag: number): void {
    const name = this.#now.names[slot] as number
    this.#flags[name] = (this.#flags[name] as number) | flag
  }

  #takeUpTo(step: number): void {
    if (step > this.#first) this.#walking.take(this.#before.walk, this.#first, step)
    this.#first = step
  }

  #askFresh(e: number, step: number): void {
    this.#takeUpTo(step)
    const { edges, names, groups } = this.#now
    const [a, b] = [edges.a[e] as number, edges.b[e] as number]
    const [p, q] = [groups.home[a] as number, groups.home[b] as number]
    const opposed = edges.opposed[e] === 1
    const joins = p !== q && this.#now.joins(edges.score[e] as number, opposed, p, q)
    const signs = (p === q ? SAME : 0) | (opposed ? OPPOSED : 0) | (joins ? JOINED : 0)
    this.#walking.add(names[a] as number, names[b] as number, edges.score[e] as number, signs)
    if (joins) this.#merge(p, q, false)
  }

  /** A step that may be another than it was. */
  #step(step: number, x: number, y: number): void {
    const { a: names, b: others, score, signs } = this.#before.walk
    const was = signs[step] as number
    const [a, b] = [this.#slotNow(names[step] as number), this.#slotNow(others[step] as number)]
    if (a === -1 || b === -1 || ((x & y & LOSING) !== 0 && this.#gone.has(a * this.#now.refs.length + b))) {
      this.#takeUpTo(step)
      this.#first = step + 1
      if ((was & JOINED) !== 0) this.#pass(step, a, b)
      return
    }
    const { home } = this.#now.groups
    const [p, q] = [home[a] as number, home[b] as number]
    const asThen = ((x | y) & OTHER) === 0
    let joins = false
    if (p !== q) {
      const known = asThen && !((x & y & CHANGED) !== 0 && this.#differBetween(p, q))
      joins = known ? (was & JOINED) !== 0 : this.#now.joins(score[step] as number, (was & OPPOSED) !== 0, p, q)
    }
    const now = (was & OPPOSED) | (p === q ? SAME : 0) | (joins ? JOINED : 0)
    if (now !== was) {
      this.#takeUpTo(step)
      this.#walking.add(names[step] as number, others[step] as number, score[step] as number, now)
      this.#first = step + 1
    }
    const joined = (was & JOINED) !== 0
    if (joined) this.#mergeThen(step)
    // Two groups that were as they were and go together as they did are one that is as it was.
    if (joins) this.#merge(p, q, asThen && joined)
    else if (joined) {
      this.#settle(p, [p])
      this.#settle(q, [q])
    }
  }

  /** A step of then that joined two groups, by an edge that there is no more. */
  #pass(step: number, a: number, b: number): void {
    this.#mergeThen(step)
    const { home } = this.#now.groups
    for (const slot of [a, b]) if (slot !== -1) this.#settle(home[slot] as number, [home[slot] as number])
  }

  #mergeThen(step: number): void {
    const { a, b } = this.#before.walk
    const { home } = this.#then
    const [large, small] = this.#then.bySize(home[a[step] as number] as number, home[b[step] as number] as number)
    this.#then.merge(small, large)
  }

  /** @param asThen Both are as they were, and so is what they become. */
  #merge(p: number, q: number, asThen: boolean): void {
    const { groups, names } = this.#now
    const [of, also] = [this.#flags[names[p] as number] as number, this.#flags[names[q] as number] as number]
    const changed = (of | also) & CHANGED
    for (const [group, own] of [
      [p, of],
      [q, also],
    ] as const)
      if ((own & CHANGED) !== changed) for (let slot = group; slot !== -1; slot = groups.after(slot)) this.#mark(slot, CHANGED)
    this.#now.merge(p, q)
    if (!asThen) this.#settle(groups.home[p] as number, [p, q])
  }

  /** Tells the slots of a group whether it is what it was; `parts` are slots of the groups that went into it, which told it each of its own. */
  #settle(group: number, parts: readonly number[]): void {
    const { groups, names } = this.#now
    const was = this.#then.home[names[group] as number] as number
    const is = groups.holds(group, this.#then, was) ? 0 : OTHER
    if (parts.every((slot) => ((this.#flags[names[slot] as number] as number) & OTHER) === is)) return
    for (let slot = group; slot !== -1; slot = groups.after(slot)) {
      const own = names[slot] as number
      this.#flags[own] = ((this.#flags[own] as number) & ~OTHER) | is
    }
  }

  #slotNow(name: number): number {
    return this.#before.slotsNow[name] as number
  }

  /** Whether an edge between two groups has changed. */
  #differBetween(p: number, q: number): boolean {
    const { groups } = this.#now
    const { home } = groups
    const [large, small] = groups.bySize(p, q)
    for (let slot = small; slot !== -1; slot = groups.after(slot)) {
      const end = this.#from[slot + 1] as number
      for (let i = this.#from[slot] as number; i < end; i++) if (home[this.#others[i] as number] === large) return true
    }
    return false
  }

  /** The first step from this one on that the edge comes before; as many as there are where it comes last, or where there is no edge. */
  #placeOf(e: number | undefined, step: number): number {
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

  #comesBefore(e: number, step: number): boolean {
    const { walk, refOf } = this.#before
    const { refs, edges } = this.#now
    const score = edges.score[e] as number
    const than = walk.score[step] as number
    if (score !== than) return score > than
    const [a, b] = [edges.a[e] as number, edges.b[e] as number]
    const [x, y] = [walk.a[step] as number, walk.b[step] as number]
    const by = compareEnds([refs[a] as SlotRef, refs[b] as SlotRef], [refOf(x), refOf(y)])
    // Slots of one id are of one sentence, and edges between the same two sentences are in the order of their slots.
    return (by || a - this.#slotNow(x) || b - this.#slotNow(y)) < 0
  }
}
