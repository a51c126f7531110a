/**
 * Scored slot pairs → groups, by average linkage from the strongest pair down.
 *
 * In: edges over slots of one kind. Out: groups of two or more. Refuses: to chain; a group takes in another only when the two
 * fit on average, a pair of two sources without an edge counting as nothing shared. It refuses as well to hold two values of
 * one sentence that exclude one another: "42 offices and 1,600 houses" are two answers to two questions.
 * Where no source speaks in both groups, one strong opposed pair joins them: what the others of a group say is the same, and
 * need not be told in like sentences. Cost grows with the edges, not with the square of the groups: what two groups share is
 * summed over the neighbours of the smaller one.
 * The result does not depend on the order of the sources: ties are broken by the ids of the slots.
 */
import type { EdgeList } from './edge-list.ts'
import type { SlotRef } from './slot-ref.ts'

export interface Cluster {
  readonly members: readonly number[]
  /** The edges between them, by number. */
  readonly edges: readonly number[]
}

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

interface Growing {
  members: number[]
  /** How many members each source has: pairs within one source need no edge. */
  readonly sources: Map<number, number>
  /** Groups it did not fit, with the number of members of both at that time. */
  refused: Map<number, number> | null
}

/** Clusters the slots that `edges` join. */
export function cluster(refs: readonly SlotRef[], edges: EdgeList, limits: Linkage): readonly Cluster[] {
  const neighbours = neighboursOf(refs.length, edges)
  /** The group of each slot, named after one of its members; -1 where no edge ends. */
  const home = new Int32Array(refs.length).fill(-1)
  const groups = new Map<number, Growing>()
  const begin = (i: number): void => {
    if (home[i] !== -1) return
    home[i] = i
    groups.set(i, { members: [i], sources: new Map([[sourceOf(refs, i), 1]]), refused: null })
  }
  for (let e = 0; e < edges.size; e++) {
    begin(edges.a[e] as number)
    begin(edges.b[e] as number)
  }
  const rivals = rivalsOf(refs, home, limits.apart)
  for (const e of inOrder(refs, edges, limits.strongest)) {
    const p = home[edges.a[e] as number] as number
    const q = home[edges.b[e] as number] as number
    if (p === q) continue
    const [large, small] = sizeOf(groups, p) >= sizeOf(groups, q) ? [p, q] : [q, p]
    const witnessed =
      edges.opposed[e] === 1 && (edges.score[e] as number) >= limits.opposed && (limits.disputes || shareNoSource(groups, p, q))
    if (!witnessed && isRefused(groups, small, large)) continue
    if (!witnessed && linkage(groups, home, neighbours, refs, small, large) < limits.coherence) {
      refuse(groups, small, large)
      continue
    }
    if (groups.get(small)?.members.some((i) => rivals.get(i)?.some((j) => home[j] === large))) continue
    merge(groups, home, small, large)
  }
  const inside = new Map<number, number[]>()
  for (let e = 0; e < edges.size; e++) {
    const p = home[edges.a[e] as number] as number
    if (p !== home[edges.b[e] as number]) continue
    const list = inside.get(p)
    if (list) list.push(e)
    else inside.set(p, [e])
  }
  return [...groups].filter(([, g]) => g.members.length > 1).map(([root, g]) => ({ members: g.members, edges: inside.get(root) ?? [] }))
}

/** The slots each slot has an edge to, in the order of the edges, with their scores; those of slot i begin at `from[i]`. */
interface Neighbours {
  readonly from: Uint32Array
  readonly others: Uint32Array
  readonly scores: Float64Array
}

function neighboursOf(slots: number, edges: EdgeList): Neighbours {
  const from = new Uint32Array(slots + 1)
  const { a, b, score } = edges
  for (let e = 0; e < edges.size; e++) {
    for (const slot of [a[e] as number, b[e] as number]) from[slot + 1] = (from[slot + 1] as number) + 1
  }
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number)
  const next = from.slice()
  const others = new Uint32Array(2 * edges.size)
  const scores = new Float64Array(2 * edges.size)
  const put = (i: number, other: number, value: number): void => {
    const place = next[i] as number
    others[place] = other
    scores[place] = value
    next[i] = place + 1
  }
  for (let e = 0; e < edges.size; e++) {
    put(a[e] as number, b[e] as number, score[e] as number)
    put(b[e] as number, a[e] as number, score[e] as number)
  }
  return { from, others, scores }
}

function sourceOf(refs: readonly SlotRef[], i: number): number {
  return (refs[i] as SlotRef).source
}

function sizeOf(groups: ReadonlyMap<number, Growing>, root: number): number {
  return (groups.get(root) as Growing).members.length
}

function shareNoSource(groups: ReadonlyMap<number, Growing>, p: number, q: number): boolean {
  const [left, right] = [(groups.get(p) as Growing).sources, (groups.get(q) as Growing).sources]
  for (const source of left.keys()) if (right.has(source)) return false
  return true
}

/** Slots of one sentence that cannot answer one question: each with those it excludes. */
function rivalsOf(refs: readonly SlotRef[], home: Int32Array, apart: Linkage['apart']): ReadonlyMap<number, readonly number[]> {
  const bySentence = new Map<number, number[]>()
  const rivals = new Map<number, number[]>()
  const add = (i: number, j: number): unknown => rivals.set(i, [...(rivals.get(i) ?? []), j])
  refs.forEach((ref, i) => {
    if (home[i] === -1) return
    const key = ref.source * MOST_SENTENCES + ref.index
    const before = bySentence.get(key)
    if (!before) {
      bySentence.set(key, [i])
      return
    }
    for (const j of before) {
      if (!apart(refs[j] as SlotRef, ref)) continue
      add(i, j)
      add(j, i)
    }
    before.push(i)
  })
  return rivals
}

/** More than any source has. */
const MOST_SENTENCES = 2 ** 26

/** The edges that join, by number: strongest first, ties by the ids of the two slots whatever their order. */
function inOrder(refs: readonly SlotRef[], { a, b, score, size }: EdgeList, strongest: number): Uint32Array {
  const used = new Uint8Array(refs.length)
  const strong = new Uint32Array(size)
  let found = 0
  for (let e = 0; e < size; e++) {
    if ((score[e] as number) < strongest) continue
    strong[found++] = e
    used[a[e] as number] = 1
    used[b[e] as number] = 1
  }
  // The key of an edge is "id|id", the smaller id first. Ids are ranked once: comparing a million keys as text takes most of the time.
  const ids = [...new Set(refs.flatMap(({ slot }, i) => (used[i] === 1 ? [slot.id] : [])))]
  const rankIn = (sorted: readonly string[]): ReadonlyMap<string, number> => new Map(sorted.map((id, i) => [id, i]))
  const asSecond = rankIn([...ids].sort())
  // Ids of one length are in the same order with something after them.
  const asFirst = ids.every((id) => id.length === ids[0]?.length) ? asSecond : rankIn(ids.sort(byIdAndBar))
  const first = new Float64Array(refs.length)
  const second = new Float64Array(refs.length)
  for (const [i, { slot }] of refs.entries()) {
    if (used[i] === 0) continue
    first[i] = (asFirst.get(slot.id) as number) * ids.length
    second[i] = asSecond.get(slot.id) as number
  }
  const keys = new Float64Array(size)
  const order = strong.subarray(0, found)
  for (const e of order) {
    const [x, y] = [a[e] as number, b[e] as number]
    keys[e] =
      (second[x] as number) < (second[y] as number)
        ? (first[x] as number) + (second[y] as number)
        : (first[y] as number) + (second[x] as number)
  }
  return order.sort((x, y) => (score[y] as number) - (score[x] as number) || (keys[x] as number) - (keys[y] as number))
}

function byIdAndBar(x: string, y: string): number {
  return `${x}|` < `${y}|` ? -1 : 1
}

/** Two groups that did not fit are asked again only when one of them has grown. */
function isRefused(groups: ReadonlyMap<number, Growing>, small: number, large: number): boolean {
  return groups.get(small)?.refused?.get(large) === sizeOf(groups, small) + sizeOf(groups, large)
}

function refuse(groups: ReadonlyMap<number, Growing>, small: number, large: number): void {
  const group = groups.get(small) as Growing
  group.refused ??= new Map()
  group.refused.set(large, sizeOf(groups, small) + sizeOf(groups, large))
}

function linkage(
  groups: ReadonlyMap<number, Growing>,
  home: Int32Array,
  { from, others, scores }: Neighbours,
  refs: readonly SlotRef[],
  small: number,
  large: number,
): number {
  const [left, right] = [groups.get(small) as Growing, groups.get(large) as Growing]
  let sum = 0
  let withinOneSource = 0
  for (const i of left.members) {
    const source = sourceOf(refs, i)
    const end = from[i + 1] as number
    for (let at = from[i] as number; at < end; at++) {
      const j = others[at] as number
      if (home[j] !== large) continue
      sum += scores[at] as number
      if (source === sourceOf(refs, j)) withinOneSource++
    }
  }
  let unneeded = 0
  for (const [source, n] of left.sources) unneeded += n * (right.sources.get(source) ?? 0)
  const pairs = left.members.length * right.members.length - unneeded + withinOneSource
  return pairs === 0 ? 0 : sum / pairs
}

function merge(groups: Map<number, Growing>, home: Int32Array, small: number, large: number): void {
  const [from, to] = [groups.get(small) as Growing, groups.get(large) as Growing]
  for (const i of from.members) home[i] = large
  to.members.push(...from.members)
  for (const [source, n] of from.sources) to.sources.set(source, (to.sources.get(source) ?? 0) + n)
  groups.delete(small)
}
