/**
 * Scored slot pairs → groups, by average linkage from the strongest pair down.
 *
 * In: edges over slots; what the comparison before was asked and answered. Out: groups of two or more. Refuses: to chain (see linkage.ts).
 * The result does not depend on the order of the sources: ties are broken by the ids of the slots.
 *
 * A comparison that follows another goes through the same edges in the same order, beside what the one before did at each: where two groups
 * are what they were then, and no edge between them has changed, they are joined or not as they were. Only the others are asked.
 */
import type { EdgeList } from './edge-list.ts'
import { GrowingGroups } from './growing-groups.ts'
import { type Linkage, Linking } from './linkage.ts'
import { comesBefore, inOrder } from './merge-order.ts'
import type { SlotRef } from './slot-ref.ts'

export interface Cluster {
  readonly members: readonly number[]
  /** The edges between them, by number. */
  readonly edges: readonly number[]
}

/** What was asked in which order, and what came of it. */
export interface Walk {
  /** Numbers of the edges that may join two groups, in order. */
  readonly order: Uint32Array
  /** By place in the order: 1 = it joined two groups. */
  readonly joined: Uint8Array
  /** By place in the order: the slots of the edge, and its score as far as 32 bits tell: looked up by number they lie far apart. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly score: Float32Array
}

export interface WalkBefore {
  readonly walk: Walk
  /** By edge of before: the number it has, where it is the same; -1 = it is gone or another. */
  readonly edgesNow: Int32Array
  /** By slot of before: the number it has; -1 = it is gone. */
  readonly slotsNow: Int32Array
  /** By slot of now: 2 = one of its edges is new, gone or another. */
  readonly changed: Uint8Array
}

export interface Clustered {
  readonly walk: Walk
  readonly groups: GrowingGroups
  readonly linking: Linking
}

/** Clusters the slots that `edges` join. */
export function cluster(
  refs: readonly SlotRef[],
  edges: EdgeList,
  limitsOf: (slot: SlotRef) => Linkage,
  before: WalkBefore | null = null,
): Clustered {
  const groups = new GrowingGroups(refs.length)
  const linking = new Linking(refs, edges, groups, limitsOf)
  const fresh = inOrder(refs, edges, freshEdges(refs, edges, limitsOf, before))
  const replay = new Replay(groups, before)
  const most = fresh.length + (before?.walk.order.length ?? 0)
  const [order, joined] = [new Uint32Array(most), new Uint8Array(most)]
  const walked = { a: new Uint32Array(most), b: new Uint32Array(most), score: new Float32Array(most) }
  let size = 0
  const ask = (e: number, step: number, a: number, b: number, score: number): void => {
    const [p, q] = [groups.home[a] as number, groups.home[b] as number]
    const told = step === -1 ? null : replay.told(step, p, q)
    if (p !== q && (told ?? linking.joins(e, p, q))) {
      const [large, small] = groups.bySize(p, q)
      replay.merging(small, large)
      linking.merging(small, large)
      groups.merge(small, large)
      joined[size] = 1
    }
    walked.a[size] = a
    walked.b[size] = b
    walked.score[size] = score
    order[size++] = e
  }
  let next = 0
  let head = scoreAt(fresh, 0, edges)
  const askNext = (): void => {
    const e = fresh[next++] as number
    ask(e, -1, edges.a[e] as number, edges.b[e] as number, head)
    head = scoreAt(fresh, next, edges)
  }
  const then = before?.walk
  for (let step = 0; then && step < then.order.length; step++) {
    const e = replay.edgeAt(step)
    const score = then.score[step] as number
    if (e !== -1) {
      while (head > score || (head === score && comesBefore(refs, edges, fresh[next] as number, e))) askNext()
      ask(e, step, replay.slotNow(then.a[step] as number), replay.slotNow(then.b[step] as number), score)
    }
    replay.pass(step)
  }
  while (next < fresh.length) askNext()
  // Views: what is left over is what of the edges before is gone.
  const { a, b, score } = walked
  const walk = {
    order: order.subarray(0, size),
    joined: joined.subarray(0, size),
    a: a.subarray(0, size),
    b: b.subarray(0, size),
    score: score.subarray(0, size),
  }
  return { walk, groups, linking }
}

/** The score of the edge at a place as 32 bits tell it, which puts no edge before a better one; below all others where there is none. */
function scoreAt(order: Uint32Array, place: number, { score }: EdgeList): number {
  return place < order.length ? Math.fround(score[order[place] as number] as number) : Number.NEGATIVE_INFINITY
}

/** The members and edges of a group. */
export function clusterOf(group: number, { groups, linking }: Clustered, { a, b }: EdgeList): Cluster {
  const members = [...groups.members(group)]
  const inside: number[] = []
  for (const slot of members)
    for (const e of linking.edgesOf(slot)) {
      if (a[e] === slot && groups.home[b[e] as number] === group) inside.push(e)
    }
  return { members, edges: inside.sort((x, y) => x - y) }
}

/** Edges that may join two groups and were not asked about before as they are. */
function freshEdges(
  refs: readonly SlotRef[],
  { a, score, size }: EdgeList,
  limitsOf: (slot: SlotRef) => Linkage,
  before: WalkBefore | null,
): Uint32Array {
  const known = new Uint8Array(size)
  const edgesNow = before?.edgesNow ?? new Int32Array()
  for (let was = 0; was < edgesNow.length; was++) if (edgesNow[was] !== -1) known[edgesNow[was] as number] = 1
  const fresh: number[] = []
  for (let e = 0; e < size; e++) {
    if (known[e] === 0 && (score[e] as number) >= limitsOf(refs[a[e] as number] as SlotRef).strongest) fresh.push(e)
  }
  return Uint32Array.from(fresh)
}

/** The walk of before, taken again step by step beside the one of now. */
class Replay {
  readonly #now: GrowingGroups
  readonly #then: GrowingGroups
  readonly #before: WalkBefore | null
  /** By slot of now: the number it had; -1 = it is new. */
  readonly #slotsBefore: Int32Array
  /** By group of now: 1 = an edge of one of its slots has changed. */
  readonly #changed: Uint8Array

  constructor(now: GrowingGroups, before: WalkBefore | null) {
    this.#now = now
    this.#before = before
    const slots = now.home.length
    this.#slotsBefore = new Int32Array(slots).fill(-1)
    before?.slotsNow.forEach((slot, was) => {
      if (slot !== -1) this.#slotsBefore[slot] = was
    })
    // A slot that is gone is called by a number that none of now has.
    this.#then = new GrowingGroups(before?.slotsNow.length ?? 0, (was) => {
      const slot = before?.slotsNow[was] ?? -1
      return slot === -1 ? slots + was : slot
    })
    this.#changed = new Uint8Array(slots)
    if (before) for (let slot = 0; slot < slots; slot++) if (before.changed[slot] === 2) this.#changed[slot] = 1
  }

  slotNow(was: number): number {
    return (this.#before as WalkBefore).slotsNow[was] as number
  }

  /** The edge that was asked about, by its number of now; -1 = it is none any more. */
  edgeAt(step: number): number {
    const { walk, edgesNow } = this.#before as WalkBefore
    return edgesNow[walk.order[step] as number] as number
  }

  /** What two groups were told then, where they are what they were and nothing between them has changed; null otherwise. */
  told(step: number, p: number, q: number): boolean | null {
    if (p === q || (this.#changed[p] === 1 && this.#changed[q] === 1)) return null
    return this.#isAsThen(p) && this.#isAsThen(q) ? (this.#before as WalkBefore).walk.joined[step] === 1 : null
  }

  /** A group of now goes into another. */
  merging(small: number, large: number): void {
    if (this.#changed[small] === 1) this.#changed[large] = 1
  }

  /** Takes the step of then. */
  pass(step: number): void {
    const { walk } = this.#before as WalkBefore
    if (walk.joined[step] === 0) return
    const { home } = this.#then
    const [large, small] = this.#then.bySize(home[walk.a[step] as number] as number, home[walk.b[step] as number] as number)
    this.#then.merge(small, large)
  }

  #isAsThen(group: number): boolean {
    const was = this.#slotsBefore[group] as number
    return was !== -1 && this.#now.holds(group, this.#then, this.#then.home[was] as number)
  }
}
