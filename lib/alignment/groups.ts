/**
 * Scored pairs → groups of slots that answer one question, and figures that only look alike.
 *
 * In: slots, edges and look-alikes; the groups of the alignment before and what has changed since. Out: groups. Refuses: to chain.
 * Sets of slots that no strong edge joins are clustered apart, so that a set without a changed slot has the groups it had.
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import type { Slot } from '../model.ts'
import { type NameRelation, nameRelation } from '../text/alias.ts'
import { relateDates } from '../text/date-interval.ts'
import { quantityRelation } from '../text/interval.ts'
import { type Cluster, cluster } from './cluster.ts'
import { type Components, componentsOf, edgesInside } from './components.ts'
import { EdgeList } from './edge-list.ts'
import { type FeatureContext, featuresOf } from './features.ts'
import type { Alignment } from './kept.ts'
import { bestLookalikes, type Lookalike } from './lookalikes.ts'
import type { Scored } from './scored.ts'
import type { Group, SlotRef } from './slot-ref.ts'
import type { Slots } from './slots.ts'

/**
 * A pair starts a group only from here on. Names recur all through a text, so that two mentions of one mayor say little about
 * one question; they need more.
 */
const STRONG_EDGE: Readonly<Record<Slot['kind'], number>> = {
  quantity: 0.42,
  date: 0.42,
  time: 0.42,
  name: 0.72,
  place: 0.45,
  quote: 0.42,
  attribution: 0.42,
  event: 0.46,
}
/**
 * Mean score of a slot (or group) to the group it joins. Dates are told once or twice a text, and one event in as many clauses as
 * there are reports, so that a missing pair says less; a name that recurs is another question in each sentence.
 */
const COHERENCE: Readonly<Record<Slot['kind'], number>> = {
  quantity: 0.4,
  date: 0.3,
  time: 0.4,
  name: 0.72,
  place: 0.45,
  quote: 0.4,
  attribution: 0.4,
  event: 0.46,
}
/** From here on one opposed pair is enough to set two answers side by side; dates say least about their question. */
const OPPOSED_EDGE = 0.55
const OPPOSED_DATES = 0.7

export interface Grouping {
  readonly slots: Slots
  readonly scored: Scored
  /** By slot: 2 = one of its edges is new, gone or another; 1 = one was read again, and is the same. */
  readonly changed: Uint8Array
  readonly against: FeatureContext
}

export interface GroupedBefore {
  readonly last: Alignment
  /** By slot of before: the number it has, -1 where it is gone. */
  readonly slotsNow: Int32Array
}

/** Groups by the first slot of their set, look-alikes, and all of them in the order in which findings are made. */
export function groupsOf(
  grouping: Grouping,
  before: GroupedBefore | null,
): Pick<Alignment, 'groups' | 'lookalikes'> & { readonly inOrder: readonly Group[] } {
  const { slots, scored } = grouping
  const { refs } = slots
  const components = componentsOf(
    refs.length,
    scored.edges,
    Float64Array.from(refs, ({ slot }) => STRONG_EDGE[slot.kind]),
  )
  const { known, others } = before ? takeOver(components, grouping, before) : NOTHING
  const asked = new Set(components.all.filter((first) => !known.has(first)))
  const inside = edgesInside(components, scored.edges, asked)
  const numbers = new Int32Array(refs.length).fill(-1)
  const anew = (first: number): readonly Group[] =>
    clusterSet(inside.get(first) ?? new Uint32Array(), numbers, grouping).map((group) => theSame(group, others))
  const groups = new Map(components.all.map((first) => [first, known.get(first) ?? anew(first)]))
  const byKind = new Map<Slot['kind'], Group[]>(KINDS.map((kind) => [kind, []]))
  for (const list of groups.values()) for (const group of list) byKind.get(group.kind)?.push(group)
  const lookalikes = lookalikesOf(byKind.get('quantity') ?? [], grouping, before)
  const inOrder = KINDS.flatMap((kind) => [...(byKind.get(kind) ?? []), ...(kind === 'quantity' ? lookalikes : [])])
  return { groups, lookalikes, inOrder }
}

interface TakenOver {
  /** Groups of sets of which no slot has changed, by the first slot of the set. */
  readonly known: ReadonlyMap<number, readonly Group[]>
  /** Groups of other sets, by their first slot of now: most of these are made again as they were. */
  readonly others: ReadonlyMap<SlotRef, Group>
}

const NOTHING: TakenOver = { known: new Map(), others: new Map() }

function takeOver({ first, all }: Components, { slots, changed, against }: Grouping, { last, slotsNow }: GroupedBefore): TakenOver {
  const [again, reread] = [new Set<number>(), new Set<number>()]
  changed.forEach((is, slot) => {
    if (is === 2) again.add(first[slot] as number)
    else if (is === 1) reread.add(first[slot] as number)
  })
  const now = (ref: SlotRef, at: ReadonlyMap<SlotRef, number>): SlotRef => slots.refs[slotsNow[at.get(ref) as number] as number] as SlotRef
  const moved = last.slots.refs.some((ref, slot) => slotsNow[slot] !== -1 && slots.refs[slotsNow[slot] as number] !== ref)
  const at = moved ? new Map(last.slots.refs.map((ref, slot) => [ref, slot])) : new Map<SlotRef, number>()
  const stays = new Set(all.filter((set) => !again.has(set)))
  const known = new Map<number, readonly Group[]>()
  const others = new Map<SlotRef, Group>()
  const isHere = ({ members }: Group): boolean => !moved || members.every((ref) => slotsNow[at.get(ref) as number] !== -1)
  for (const [set, groups] of last.groups) {
    const number = slotsNow[set] as number
    const own = groups.filter(isHere).map((group) => (moved ? carried(group, (ref) => now(ref, at)) : group))
    if (number === -1 || !stays.has(number)) for (const group of own) others.set(group.members[0] as SlotRef, group)
    else known.set(number, reread.has(number) ? own.map((group) => reasoned(group, against)) : own)
  }
  return { known, others }
}

/** The group of before, where this one says nothing else. */
function theSame(group: Group, others: ReadonlyMap<SlotRef, Group>): Group {
  const was = others.get(group.members[0] as SlotRef)
  if (!was || was.members.length !== group.members.length || was.edges.length !== group.edges.length) return group
  const edges = was.edges.every(({ a, b, score }, i) => {
    const now = group.edges[i]
    return a === now?.a && b === now.b && score === now.score
  })
  return edges && was.members.every((ref, i) => ref === group.members[i]) && areSame(was.because, group.because) ? was : group
}

function areSame(x: Group['because'], y: Group['because']): boolean {
  return x.length === y.length && x.every(({ rule, saw }, i) => rule === y[i]?.rule && saw === y[i]?.saw)
}

/** The same group of the same slots, whose sources have another index. */
function carried(group: Group, now: (ref: SlotRef) => SlotRef): Group {
  const { members, edges } = group
  return {
    ...group,
    members: members.map(now),
    edges: edges.map(({ a, b, score }) => ({ a: now(a), b: now(b), score })),
    origin: group.origin ?? group,
  }
}

/**
 * Clusters one set by itself, under numbers of its own.
 *
 * @param inside Its edges by number.
 * @param numbers By slot: its number within the set; -1 before and after.
 */
function clusterSet(inside: Uint32Array, numbers: Int32Array, { slots: { refs }, scored, against }: Grouping): readonly Group[] {
  const { edges } = scored
  const slots: number[] = []
  for (const e of inside) {
    for (const slot of [edges.a[e] as number, edges.b[e] as number]) {
      if (numbers[slot] !== -1) continue
      numbers[slot] = 0
      slots.push(slot)
    }
  }
  slots.sort((x, y) => x - y)
  for (const [number, slot] of slots.entries()) numbers[slot] = number
  const own = new EdgeList(inside.length)
  for (const e of inside) {
    const [a, b] = [numbers[edges.a[e] as number] as number, numbers[edges.b[e] as number] as number]
    own.push(a, b, edges.score[e] as number, edges.opposed[e] as number)
  }
  for (const slot of slots) numbers[slot] = -1
  const ownRefs = slots.map((slot) => refs[slot] as SlotRef)
  const { kind } = (ownRefs[0] as SlotRef).slot
  const clusters = cluster(ownRefs, own, {
    strongest: STRONG_EDGE[kind],
    coherence: COHERENCE[kind],
    opposed: kind === 'date' ? OPPOSED_DATES : OPPOSED_EDGE,
    disputes: kind === 'event',
    apart: (a, b) => excludeOneAnother(a.slot, b.slot),
  })
  return clusters.map((c) => groupOf(kind, c, ownRefs, own, against))
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
  if (x?.kind === 'name' && y?.kind === 'name') return !ONE_THING.has(nameRelation(x, y, NAME_TABLES).relation)
  return false
}

const ONE_THING: ReadonlySet<NameRelation['relation']> = new Set(['same', 'alias', 'spelling'])

/** The group of a cluster. */
function groupOf(
  kind: Slot['kind'],
  { members, edges }: Cluster,
  refs: readonly SlotRef[],
  list: EdgeList,
  context: FeatureContext,
): Group {
  const own = edges.map((e) => ({
    a: refs[list.a[e] as number] as SlotRef,
    b: refs[list.b[e] as number] as SlotRef,
    score: list.score[e] as number,
  }))
  return { kind, members: members.map((i) => refs[i] as SlotRef), edges: own, because: reasonsOf(own, context) }
}

/** What the best pair of a group rests on, read again because keeping it for every pair costs memory. */
function reasonsOf(edges: Group['edges'], context: FeatureContext): Group['because'] {
  const best = edges.reduce((x, y) => (y.score > x.score ? y : x))
  return (Object.entries(featuresOf(best.a, best.b, context) ?? {}) as [string, number][])
    .filter(([, v]) => v !== 0)
    .map(([rule, v]) => ({ rule, saw: v.toFixed(2) }))
}

/** The same group, or one with other reasons: scores of its set were read again and came out the same. */
function reasoned(group: Group, context: FeatureContext): Group {
  const because = reasonsOf(group.edges, context)
  if (areSame(because, group.because)) return group
  const { kind, members, edges } = group
  return { kind, members, edges, because }
}

const KINDS = Object.keys(STRONG_EDGE) as readonly Slot['kind'][]
