/**
 * A group as it is kept: its edges in two lists, because an object for each of some three million takes two and a half times their room, and the
 * collector looks at every one of them.
 *
 * In: the members and edges of a cluster. Out: a group; the one of before where it says nothing else. Refuses: nothing.
 * Example: foundGroup(cluster, refs, edges, context).edges // made of the lists whenever somebody asks
 */
import type { Cluster } from './cluster.ts'
import type { EdgeList } from './edge-list.ts'
import { type FeatureContext, featuresOf } from './features.ts'
import type { Group, SlotRef } from './slot-ref.ts'

export class FoundGroup implements Group {
  readonly kind: Group['kind']
  readonly members: readonly SlotRef[]
  /** The slots of its edges, two by two. */
  readonly ends: readonly SlotRef[]
  readonly scores: readonly number[]
  readonly because: Group['because']

  constructor(members: readonly SlotRef[], ends: readonly SlotRef[], scores: readonly number[], because: Group['because']) {
    this.kind = (members[0] as SlotRef).slot.kind
    this.members = members
    this.ends = ends
    this.scores = scores
    this.because = because
  }

  get edges(): Group['edges'] {
    const { ends, scores } = this
    return scores.map((score, i) => ({ a: ends[2 * i] as SlotRef, b: ends[2 * i + 1] as SlotRef, score }))
  }
}

/** The group of a cluster. */
export function foundGroup({ members, edges }: Cluster, refs: readonly SlotRef[], list: EdgeList, context: FeatureContext): FoundGroup {
  const ends: SlotRef[] = []
  for (const e of edges) ends.push(refs[list.a[e] as number] as SlotRef, refs[list.b[e] as number] as SlotRef)
  const scores = edges.map((e) => list.score[e] as number)
  const own = members.map((i) => refs[i] as SlotRef)
  return new FoundGroup(own, ends, scores, reasonsOf(ends, scores, context))
}

/** The group of before, where this one says nothing else. */
export function theSame(group: FoundGroup, was: FoundGroup | undefined): FoundGroup {
  const holds =
    was &&
    areSame(was.members, group.members) &&
    areSame(was.scores, group.scores) &&
    areSame(was.ends, group.ends) &&
    areSameReasons(was.because, group.because)
  return holds ? was : group
}

function areSame<T>(x: readonly T[], y: readonly T[]): boolean {
  if (x.length !== y.length) return false
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
  return true
}

function areSameReasons(x: Group['because'], y: Group['because']): boolean {
  return x.length === y.length && x.every(({ rule, saw }, i) => rule === y[i]?.rule && saw === y[i]?.saw)
}

/** The same group, or one with other reasons: scores of its set were read again and came out the same. */
export function reasoned(group: FoundGroup, context: FeatureContext): FoundGroup {
  const { members, ends, scores } = group
  const because = reasonsOf(ends, scores, context)
  return areSameReasons(because, group.because) ? group : new FoundGroup(members, ends, scores, because)
}

/** What the best pair of a group rests on, read again because keeping it for every pair costs memory. */
function reasonsOf(ends: readonly SlotRef[], scores: readonly number[], context: FeatureContext): Group['because'] {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
  return (Object.entries(featuresOf(ends[2 * best] as SlotRef, ends[2 * best + 1] as SlotRef, context) ?? {}) as [string, number][])
    .filter(([, v]) => v !== 0)
    .map(([rule, v]) => ({ rule, saw: v.toFixed(2) }))
}
