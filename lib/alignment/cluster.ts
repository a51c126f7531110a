/**
 * Scored slot pairs → groups, by average linkage from the strongest pair down.
 *
 * In: edges over slots; what the comparison before was asked and answered. Out: groups of two or more. Refuses: to chain (see linkage.ts).
 * The result does not depend on the order of the sources: ties are broken by the ids of the slots.
 *
 * A comparison that follows another goes through the same edges in the same order, beside what the one before did at each: where two groups
 * are what they were then, and no edge between them has changed, they are joined or not as they were. Only the others are asked.
 * What a decision depends on is the members of both groups, the edges between them and the edge itself (linkage.ts), so that nothing else is looked at.
 */
import type { EdgeList } from './edge-list.ts'
import { GrowingGroups } from './growing-groups.ts'
import { type Linkage, Linking } from './linkage.ts'
import { inOrder } from './merge-order.ts'
import { Replay } from './replay.ts'
import { Room } from './room.ts'
import type { SlotRef } from './slot-ref.ts'
import { JOINED, OPPOSED, type Walk, type WalkBefore } from './walk.ts'

export interface Cluster {
  readonly members: readonly number[]
  /** The edges between them, by number. */
  readonly edges: readonly number[]
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
  room = new Room(),
): Clustered {
  const fresh = inOrder(refs, edges, joiningOf(refs, edges, limitsOf, before))
  const groups = new GrowingGroups(refs.length)
  const linking = new Linking(refs, edges, groups, limitsOf, room)
  const most = fresh.length + (before?.walk.a.length ?? 0)
  const walked = {
    a: room.kept(Uint32Array, 'walk a', most),
    b: room.kept(Uint32Array, 'walk b', most),
    score: room.kept(Float64Array, 'walk score', most),
    signs: room.kept(Uint8Array, 'walk signs', most),
  }
  let size = 0
  const replay = before && new Replay(refs, edges, groups, before)
  const ask = (a: number, b: number, score: number, opposed: number, was: number): void => {
    const [p, q] = [groups.home[a] as number, groups.home[b] as number]
    let joins = false
    if (p !== q) {
      const told = replay && was !== -1 ? replay.told(was, p, q) : null
      joins = told ?? linking.joins(score, opposed === OPPOSED, p, q)
      if (joins) {
        const [large, small] = groups.bySize(p, q)
        replay?.merging(small, large)
        linking.merging(small, large)
        groups.merge(small, large)
      }
    }
    walked.a[size] = a
    walked.b[size] = b
    walked.score[size] = score
    walked.signs[size] = opposed | (joins ? JOINED : 0)
    size++
  }
  let next = 0
  const askFresh = (): void => {
    const e = fresh[next++] as number
    ask(edges.a[e] as number, edges.b[e] as number, edges.score[e] as number, edges.opposed[e] === 1 ? OPPOSED : 0, -1)
  }
  if (before && replay) {
    const { walk, slotsNow } = before
    const steps = walk.a.length
    let place = replay.placeOf(fresh[0], 0)
    for (let step = 0; step < steps; step++) {
      while (step === place) {
        askFresh()
        place = replay.placeOf(fresh[next], step)
      }
      const [a, b] = [slotsNow[walk.a[step] as number] as number, slotsNow[walk.b[step] as number] as number]
      const signs = walk.signs[step] as number
      if (a !== -1 && b !== -1 && !replay.isGone(a, b)) ask(a, b, walk.score[step] as number, signs & OPPOSED, step)
      if ((signs & JOINED) !== 0) replay.pass(step)
    }
  }
  while (next < fresh.length) askFresh()
  const { a, b, score, signs } = walked
  const walk = { a: a.subarray(0, size), b: b.subarray(0, size), score: score.subarray(0, size), signs: signs.subarray(0, size) }
  return { walk, groups, linking }
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

/** Numbers of the edges that may join two groups and were not asked about before as they are. */
function joiningOf(
  refs: readonly SlotRef[],
  { a, score, size }: EdgeList,
  limitsOf: (slot: SlotRef) => Linkage,
  before: WalkBefore | null,
): Uint32Array {
  const isStrong = (e: number): boolean => (score[e] as number) >= limitsOf(refs[a[e] as number] as SlotRef).strongest
  if (before) return Uint32Array.from(before.changes.fresh.filter(isStrong))
  let strong = 0
  for (let e = 0; e < size; e++) if (isStrong(e)) strong++
  const all = new Uint32Array(strong)
  for (let e = 0, at = 0; e < size; e++) if (isStrong(e)) all[at++] = e
  return all
}
