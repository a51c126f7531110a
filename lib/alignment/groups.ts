/**
 * Scored pairs → groups of slots that answer one question, and figures that only look alike.
 *
 * In: slots, edges and look-alikes; the groups of the alignment before and what has changed since. Out: groups. Refuses: to chain.
 * A group of the same slots, none of which has another edge, is the group it was.
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import type { Slot } from '../model.ts'
import { nameRelation } from '../text/alias.ts'
import { OF_ONE_THING } from '../text/alias-relation.ts'
import { relateDates } from '../text/date-interval.ts'
import { quantityRelation } from '../text/interval.ts'
import { type Cluster, type Clustered, cluster, clusterOf } from './cluster.ts'
import { componentsOf } from './components.ts'
import type { EdgeChanges } from './edge-changes.ts'
import type { FeatureContext } from './features.ts'
import { type FoundGroup, foundGroup, reasoned, theSame } from './found-group.ts'
import type { Alignment } from './kept.ts'
import type { Linkage } from './linkage.ts'
import { bestLookalikes, type Lookalike } from './lookalikes.ts'
import { Room } from './room.ts'
import type { Scored } from './scored.ts'
import type { Group, SlotRef } from './slot-ref.ts'
import type { Slots } from './slots.ts'
import type { WalkBefore } from './walk.ts'

/**
 * A pair starts a group only from here on. Names recur all through a text, so that two mentions of one mayor say little about
 * one question; they need more.
 */
const STRONG_EDGE: Readonly<Record<Slot['kind'], number>> = {
  quantity: 0.42,
  date: 0.42,
  time: 0.42,
  name: 0.69,
  place: 0.42,
  quote: 0.42,
  attribution: 0.42,
  event: 0.46,
  thing: 0.41,
}
/**
 * Mean score of a slot (or group) to the group it joins. Dates are told once or twice a text, and one event in as many clauses as
 * there are reports, so that a missing pair says less; a name that recurs is another question in each sentence.
 */
const COHERENCE: Readonly<Record<Slot['kind'], number>> = {
  quantity: 0.4,
  date: 0.3,
  time: 0.4,
  name: 0.69,
  place: 0.42,
  quote: 0.4,
  attribution: 0.4,
  event: 0.46,
  thing: 0.36,
}
/** From here on one opposed pair is enough to set two answers side by side; dates say least about their question. */
const OPPOSED_EDGE = 0.55
const OPPOSED_DATES = 0.7

export interface Grouping {
  readonly slots: Slots
  readonly scored: Scored
  readonly changes: EdgeChanges | null
  readonly against: FeatureContext
}

export interface GroupedBefore {
  readonly last: Alignment
  /** By slot of before: the number it has, -1 where it is gone. */
  readonly slotsNow: Int32Array
}

/** Groups and look-alikes, by themselves and in the order in which findings are made. */
export function groupsOf(
  grouping: Grouping,
  before: GroupedBefore | null,
  room = new Room(),
): Pick<Alignment, 'walk' | 'groups' | 'lookalikes'> & { readonly inOrder: readonly Group[] } {
  const { slots, scored, changes } = grouping
  const { refs } = slots
  const { edges } = scored
  const clustered = cluster(
    refs,
    edges,
    ({ slot }) => LIMITS[slot.kind],
    before && changes && walkBefore(slots, before.last, changes),
    room,
    slots.names,
  )
  const then = before ? groupsBefore(before) : new Map<SlotRef, FoundGroup>()
  const groups = inOrderOfSets(grouping, clustered).map((root) => groupNow(root, clustered, then, grouping))
  const byKind = new Map<Slot['kind'], Group[]>(KINDS.map((kind) => [kind, []]))
  for (const group of groups) byKind.get(group.kind)?.push(group)
  const lookalikes = lookalikesOf(byKind.get('quantity') ?? [], grouping, before)
  const inOrder = KINDS.flatMap((kind) => [...(byKind.get(kind) ?? []), ...(kind === 'quantity' ? lookalikes : [])])
  return { walk: clustered.walk, groups, lookalikes, inOrder }
}

/** Null where the names of before say nothing of the slots of now. */
function walkBefore({ names, named, renamed }: Slots, { walk, slots: then }: Alignment, changes: EdgeChanges): WalkBefore | null {
  if (renamed) return null
  const bySlot = (list: Uint32Array): Int32Array => {
    const numbers = new Int32Array(named).fill(-1)
    list.forEach((name, slot) => {
      numbers[name] = slot
    })
    return numbers
  }
  const thenOf = bySlot(then.names)
  return { walk, refOf: (name) => then.refs[thenOf[name] as number] as SlotRef, slotsNow: bySlot(names), changes }
}

/** The groups of two and more: by the first slot of those that strong edges join, and then as their first edges come. */
function inOrderOfSets({ slots: { refs }, scored: { edges } }: Grouping, { groups, linking }: Clustered): readonly number[] {
  const first = componentsOf(
    refs.length,
    edges,
    Float64Array.from(refs, ({ slot }) => STRONG_EDGE[slot.kind]),
  )
  const begins = (root: number): number => {
    const e = linking.edgesOf(root).find((one) => first[edges.a[one] as number] === first[edges.b[one] as number]) as number
    return 2 * e + (edges.a[e] === root ? 0 : 1)
  }
  const roots: number[] = []
  groups.home.forEach((home, slot) => {
    if (home === slot && (groups.size[slot] as number) > 1) roots.push(slot)
  })
  const keys = new Map(roots.map((root) => [root, begins(root)]))
  return roots.sort((x, y) => (first[x] as number) - (first[y] as number) || (keys.get(x) as number) - (keys.get(y) as number))
}

/** Groups of before whose slots are all here, by their first member of now. */
function groupsBefore({ last, slotsNow }: GroupedBefore): ReadonlyMap<SlotRef, FoundGroup> {
  const gone = new Set(slotsNow.includes(-1) ? last.slots.refs.filter((_, slot) => slotsNow[slot] === -1) : [])
  const here = gone.size === 0 ? last.groups : last.groups.filter(({ members }) => !members.some((ref) => gone.has(ref)))
  return new Map(here.map((group) => [group.members[0] as SlotRef, group]))
}

/** The group of before where it is the same, with its reasons read again where a score of it was. */
function groupNow(root: number, clustered: Clustered, then: ReadonlyMap<SlotRef, FoundGroup>, grouping: Grouping): FoundGroup {
  const { slots, scored, changes, against } = grouping
  const { refs } = slots
  const was = then.get(refs[root] as SlotRef)
  let [most, members, same] = [0, 0, was !== undefined]
  for (let i = root; i !== -1; i = clustered.groups.after(i)) {
    most = Math.max(most, changes?.slots[i] ?? 2)
    same &&= was?.members[members] === refs[i]
    members++
  }
  if (was && same && was.members.length === members && most < 2) return most === 1 ? reasoned(was, against) : was
  return theSame(foundGroup(clusterOf(root, clustered, scored.edges), refs, scored.edges, against), was)
}

/** Pairs of figures that only look alike; one that is shown as before is the same group as before. */
function lookalikesOf(quantities: readonly Group[], { slots, scored }: Grouping, before: GroupedBefore | null): readonly Group[] {
  const found = [...scored.lookalikes.values()].flat()
  if (found.length === 0) return []
  const { refs } = slots
  const numbers = new Map(refs.flatMap((ref, slot) => (ref.slot.kind === 'quantity' ? [[ref, slot] as const] : [])))
  const clusters = quantities.map(({ members }): Cluster => ({ members: members.map((ref) => numbers.get(ref) as number), edges: [] }))
  const then = new Map((before?.last.lookalikes ?? []).map((group) => [group.members[0] as SlotRef, group]))
  return bestLookalikes(found, refs, clusters).map((one) => {
    const group = lookalikeGroup(one, refs)
    const was = then.get(group.members[0] as SlotRef)
    return was && isSame(was, group) ? was : group
  })
}

function isSame(x: Group, y: Group): boolean {
  return (
    x.members.every((ref, i) => ref === y.members[i]) && x.edges[0]?.score === y.edges[0]?.score && `${x.differing}` === `${y.differing}`
  )
}

/** Two look-alikes are shown together and never taken for one question. */
function lookalikeGroup({ a, b, score, differing }: Lookalike, refs: readonly SlotRef[]): Group {
  const [x, y] = [refs[a] as SlotRef, refs[b] as SlotRef]
  return { kind: 'quantity', members: [x, y], edges: [{ a: x, b: y, score }], because: [], differing }
}

/** Values of one sentence that exclude one another: figures, dates, or two things of two names ("from Lyon to Basel"). */
function excludeOneAnother({ mention: x }: Slot, { mention: y }: Slot): boolean {
  if (x?.kind === 'quantity' && y?.kind === 'quantity') return x.additional !== y.additional || quantityRelation(x, y) === 'disjoint'
  if (x?.kind === 'date' && y?.kind === 'date') return relateDates(x, y).relation === 'disjoint'
  if (x?.kind === 'name' && y?.kind === 'name') return !OF_ONE_THING.has(nameRelation(x, y, NAME_TABLES).relation)
  return false
}

const KINDS = Object.keys(STRONG_EDGE) as readonly Slot['kind'][]

function limitsOf(kind: Slot['kind']): Linkage {
  return {
    strongest: STRONG_EDGE[kind],
    coherence: COHERENCE[kind],
    opposed: kind === 'date' ? OPPOSED_DATES : OPPOSED_EDGE,
    disputes: kind === 'event',
    apart: (a, b) => excludeOneAnother(a.slot, b.slot),
  }
}

const LIMITS: Readonly<Record<Slot['kind'], Linkage>> = {
  quantity: limitsOf('quantity'),
  date: limitsOf('date'),
  time: limitsOf('time'),
  name: limitsOf('name'),
  place: limitsOf('place'),
  quote: limitsOf('quote'),
  attribution: limitsOf('attribution'),
  event: limitsOf('event'),
  thing: limitsOf('thing'),
}
