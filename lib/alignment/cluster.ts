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
import { JOINED, OPPOSED, SAME, type Walk, type WalkBefore } from './walk.ts'
import { Walking } from './walking.ts'

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

/**
 * Clusters the slots that `edges` join.
 *
 * @param names What slots are called in the walk; absent: by their numbers.
 */
export function cluster(
  refs: readonly SlotRef[],
  edges: EdgeList,
  limitsOf: (slot: SlotRef) => Linkage,
  before: WalkBefore | null = null,
  room = new Room(),
  names: Uint32Array = Uint32Array.from(refs.keys()),
): Clustered {
  const fresh = inOrder(refs, edges, joiningOf(refs, edges, limitsOf, before))
  const groups = new GrowingGroups(refs.length, (slot) => names[slot] as number, room, 'now')
  const linking = new Linking(refs, edges, groups, limitsOf, room)
  const walking = new Walking(fresh.length + (before?.walk.a.length ?? 0), room)
  const merge = (p: number, q: number): void => {
    const [large, small] = groups.bySize(p, q)
    linking.merging(small, large)
    groups.merge(small, large)
  }
  const asked = { refs, edges, names, fresh, groups, joins: linking.joins.bind(linking), merge }
  if (before) new Replay(asked, before, walking, room).walk()
  else {
    for (const e of fresh) {
      const [p, q] = [groups.home[edges.a[e] as number] as number, groups.home[edges.b[e] as number] as number]
      const opposed = edges.opposed[e] === 1
      const joins = p !== q && linking.joins(edges.score[e] as number, opposed, p, q)
      if (joins) merge(p, q)
      walking.add(
        names[edges.a[e] as number] as number,
        names[edges.b[e] as number] as number,
        edges.score[e] as number,
        (p === q ? SAME : 0) | (opposed ? OPPOSED : 0) | (joins ? JOINED : 0),
      )
    }
  }
  return { walk: walking.done(), groups, linking }
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
