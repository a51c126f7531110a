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
import type { Edge, SlotRef } from './slot-ref.ts'

export interface Cluster {
  readonly members: readonly number[]
  readonly edges: readonly Edge[]
}

export interface Linkage {
  /** A pair joins two groups only from this score on. */
  readonly strongest: number
  /** Mean score that two groups must reach to become one. */
  readonly coherence: number
  /** An opposed pair from this score on joins two groups of different sources whatever their mean. */
  readonly opposed: number
  /** Two slots of one sentence that cannot answer one question. */
  readonly apart: (a: SlotRef, b: SlotRef) => boolean
}

interface Growing {
  members: number[]
  /** How many members each source has: pairs within one source need no edge. */
  readonly sources: Map<number, number>
  /** Members by sentence. */
  readonly sentences: Map<string, number[]>
}

/** Clusters the slots that `edges` join. */
export function cluster(refs: readonly SlotRef[], edges: readonly Edge[], limits: Linkage): readonly Cluster[] {
  const neighbours = new Map<number, Map<number, number>>()
  for (const { a, b, score } of edges) {
    neighboursOf(neighbours, a).set(b, score)
    neighboursOf(neighbours, b).set(a, score)
  }
  const home = new Map<number, number>()
  const groups = new Map<number, Growing>()
  for (const i of neighbours.keys()) {
    home.set(i, i)
    groups.set(i, { members: [i], sources: new Map([[sourceOf(refs, i), 1]]), sentences: new Map([[sentenceOf(refs, i), [i]]]) })
  }
  for (const { a, b, opposed, score } of inOrder(
    refs,
    edges.filter((e) => e.score >= limits.strongest),
  )) {
    const p = home.get(a) as number
    const q = home.get(b) as number
    if (p === q) continue
    const [large, small] = sizeOf(groups, p) >= sizeOf(groups, q) ? [p, q] : [q, p]
    const witnessed = opposed && score >= limits.opposed && shareNoSource(groups, p, q)
    if (!witnessed && linkage(groups, home, neighbours, refs, small, large) < limits.coherence) continue
    if (excludeOneAnother(groups, refs, small, large, limits.apart)) continue
    merge(groups, home, small, large)
  }
  const inside = new Map<number, Edge[]>()
  for (const e of edges) {
    const p = home.get(e.a) as number
    if (p !== home.get(e.b)) continue
    const list = inside.get(p)
    if (list) list.push(e)
    else inside.set(p, [e])
  }
  return [...groups].filter(([, g]) => g.members.length > 1).map(([root, g]) => ({ members: g.members, edges: inside.get(root) ?? [] }))
}

function neighboursOf(all: Map<number, Map<number, number>>, i: number): Map<number, number> {
  let own = all.get(i)
  if (!own) {
    own = new Map()
    all.set(i, own)
  }
  return own
}

function sourceOf(refs: readonly SlotRef[], i: number): number {
  return (refs[i] as SlotRef).source
}

function sizeOf(groups: ReadonlyMap<number, Growing>, root: number): number {
  return (groups.get(root) as Growing).members.length
}

function sentenceOf(refs: readonly SlotRef[], i: number): string {
  const { source, index } = refs[i] as SlotRef
  return `${source}:${index}`
}

function shareNoSource(groups: ReadonlyMap<number, Growing>, p: number, q: number): boolean {
  const other = (groups.get(q) as Growing).sources
  return ![...(groups.get(p) as Growing).sources.keys()].some((source) => other.has(source))
}

/** Somewhere one sentence gives a value of each group, and the two cannot answer one question. */
function excludeOneAnother(
  groups: ReadonlyMap<number, Growing>,
  refs: readonly SlotRef[],
  small: number,
  large: number,
  apart: Linkage['apart'],
): boolean {
  const there = (groups.get(large) as Growing).sentences
  for (const [sentence, own] of (groups.get(small) as Growing).sentences) {
    const others = there.get(sentence)
    if (others && own.some((i) => others.some((j) => apart(refs[i] as SlotRef, refs[j] as SlotRef)))) return true
  }
  return false
}

/** Strongest first, ties by the ids of the two slots whatever their order. */
function inOrder(refs: readonly SlotRef[], edges: readonly Edge[]): readonly Edge[] {
  const key = ({ a, b }: Edge): string => {
    const [x, y] = [(refs[a] as SlotRef).slot.id, (refs[b] as SlotRef).slot.id]
    return x < y ? `${x}|${y}` : `${y}|${x}`
  }
  const keyed = edges.map((edge) => ({ edge, key: key(edge) }))
  keyed.sort((x, y) => y.edge.score - x.edge.score || (x.key < y.key ? -1 : 1))
  return keyed.map((k) => k.edge)
}

function linkage(
  groups: ReadonlyMap<number, Growing>,
  home: ReadonlyMap<number, number>,
  neighbours: ReadonlyMap<number, ReadonlyMap<number, number>>,
  refs: readonly SlotRef[],
  small: number,
  large: number,
): number {
  const [left, right] = [groups.get(small) as Growing, groups.get(large) as Growing]
  let sum = 0
  let withinOneSource = 0
  for (const i of left.members) {
    for (const [j, score] of neighbours.get(i) ?? []) {
      if (home.get(j) !== large) continue
      sum += score
      if (sourceOf(refs, i) === sourceOf(refs, j)) withinOneSource++
    }
  }
  let unneeded = 0
  for (const [source, n] of left.sources) unneeded += n * (right.sources.get(source) ?? 0)
  const pairs = left.members.length * right.members.length - unneeded + withinOneSource
  return pairs === 0 ? 0 : sum / pairs
}

function merge(groups: Map<number, Growing>, home: Map<number, number>, small: number, large: number): void {
  const [from, to] = [groups.get(small) as Growing, groups.get(large) as Growing]
  for (const i of from.members) home.set(i, large)
  to.members.push(...from.members)
  for (const [source, n] of from.sources) to.sources.set(source, (to.sources.get(source) ?? 0) + n)
  for (const [sentence, own] of from.sentences) to.sentences.set(sentence, [...(to.sentences.get(sentence) ?? []), ...own])
  groups.delete(small)
}
