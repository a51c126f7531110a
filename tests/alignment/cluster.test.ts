import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Cluster, type Clustered, cluster, clusterOf } from '../../lib/alignment/cluster.ts'
import { EdgeList } from '../../lib/alignment/edge-list.ts'
import type { Linkage } from '../../lib/alignment/linkage.ts'
import type { SlotRef } from '../../lib/alignment/slot-ref.ts'
import type { WalkBefore } from '../../lib/alignment/walk.ts'
import { slotRefs } from './slot-refs.ts'

const LIMITS: Linkage = { strongest: 0.4, coherence: 0.4, opposed: 0.55, disputes: false, apart: () => false }

/** Five sources that give one count each. */
const REFS = slotRefs([
  'Twelve ferries were cancelled.',
  'Twelve ferries were cancelled.',
  'Twelve ferries were cancelled.',
  'Forty ferries were cancelled.',
  'Forty ferries were cancelled.',
])

interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly opposed: boolean
}

function edge(a: number, b: number, score: number, opposed = false): Edge {
  return { a, b, score, opposed }
}

function groups(edges: readonly Edge[], limits: Partial<Linkage> = {}): readonly (readonly number[])[] {
  return clustered(REFS, edges, { ...LIMITS, ...limits })
    .map((c) => [...c.members].sort())
    .sort()
}

function clustered(refs: readonly SlotRef[], edges: readonly Edge[], limits: Linkage): readonly Cluster[] {
  const list = listOf(edges)
  return clustersIn(
    cluster(refs, list, () => limits),
    list,
  )
}

function listOf(edges: readonly Edge[]): EdgeList {
  const list = new EdgeList()
  for (const { a, b, score, opposed } of edges) list.push(a, b, score, opposed ? 1 : 0)
  return list
}

function clustersIn(made: Clustered, list: EdgeList): readonly Cluster[] {
  const roots = [...made.groups.home.keys()].filter((slot) => made.groups.home[slot] === slot && (made.groups.size[slot] ?? 0) > 1)
  return roots.map((root) => clusterOf(root, made, list))
}

const AGREEING = [edge(0, 1, 0.9), edge(0, 2, 0.9), edge(1, 2, 0.9), edge(3, 4, 0.9)]

describe('groups', () => {
  it.each([
    ['a weak pair starts none', [edge(0, 1, 0.39)], []],
    ['a strong pair starts one', [edge(0, 1, 0.41)], [[0, 1]]],
    [
      'one pair does not chain two groups that agree on nothing',
      [...AGREEING, edge(0, 3, 0.8)],
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
    ['one opposed pair sets two answers side by side', [...AGREEING, edge(0, 3, 0.6, true)], [[0, 1, 2, 3, 4]]],
    [
      'a weak opposed pair does not',
      [...AGREEING, edge(0, 3, 0.5, true)],
      [
        [0, 1, 2],
        [3, 4],
      ],
    ],
  ] as [string, Edge[], number[][]][])('%s', (_, edges, expected) => {
    expect(groups(edges)).toEqual(expected)
  })

  it('are not joined by an opposed pair where one source speaks in both', () => {
    const refs = slotRefs([
      'Twelve ferries were cancelled. Forty ferries were cancelled.',
      'Twelve ferries were cancelled.',
      'Forty ferries were cancelled.',
    ])
    const joined = clustered(refs, [edge(0, 2, 0.9), edge(1, 3, 0.9), edge(2, 3, 0.6, true)], LIMITS)
    expect(joined.map((c) => c.members.length)).toEqual([2, 2])
    // … but a source may well report that some say yes and some say no.
    expect(clustered(refs, [edge(0, 2, 0.9), edge(1, 3, 0.9), edge(2, 3, 0.6, true)], { ...LIMITS, disputes: true })).toHaveLength(1)
  })

  it('hold no two slots of one sentence that cannot answer one question', () => {
    const refs = slotRefs(['Twelve ferries and forty boats were cancelled.', 'Twelve ferries were cancelled.'])
    const edges = [edge(0, 2, 0.9), edge(1, 2, 0.8)]
    expect(clustered(refs, edges, LIMITS)[0]?.members).toHaveLength(3)
    expect(clustered(refs, edges, { ...LIMITS, apart: () => true }).map((c) => [...c.members].sort())).toEqual([[0, 2]])
  })

  it('do not depend on the order of the pairs', () => {
    const edges = [...AGREEING, edge(0, 3, 0.6, true), edge(1, 4, 0.45, true)]
    fc.assert(
      fc.property(fc.shuffledSubarray(edges, { minLength: edges.length }), (shuffled) => {
        expect(groups(shuffled)).toEqual(groups(edges))
      }),
    )
  })
})

describe('a walk beside the one before', () => {
  /** Sources of two counts each: a dossier in which groups share sources and exclude one another. */
  const many = slotRefs(
    Array.from({ length: 7 }, (_, i) => `${'Twelve Forty Nine'.split(' ')[i % 3]} ferries and ${i + 2} boats were cancelled.`),
  )
  const limits: Linkage = { ...LIMITS, apart: () => true }
  const pairs = many.flatMap((_, a) => many.slice(a + 1).map((_, i) => [a, a + 1 + i] as const))
  const edges = fc.array(
    fc.option(fc.record({ score: fc.constantFrom(0.3, 0.41, 0.5, 0.5, 0.5 + 1e-12, 0.6, 0.7, 0.8, 0.8, 0.9), opposed: fc.boolean() }), {
      freq: 2,
    }),
    { minLength: pairs.length, maxLength: pairs.length },
  )
  type Made = readonly ({ readonly score: number; readonly opposed: boolean } | null)[]
  /** Slots of the last source may be gone before or now. */
  const edgesAmong = (made: Made, slots: number): readonly Edge[] =>
    pairs.flatMap(([a, b], i) => (made[i] && b < slots ? [edge(a, b, made[i].score, made[i].opposed)] : []))
  const beside = (then: Made, now: Made, sizes: readonly [number, number]): WalkBefore => {
    const [was, is] = [edgesAmong(then, sizes[0]), edgesAmong(now, sizes[1])]
    const sameAs = (e: Edge): number => is.findIndex((o) => o.a === e.a && o.b === e.b && o.score === e.score && o.opposed === e.opposed)
    const edgesNow = was.map(sameAs)
    const gone = was.filter(({ a, b }, i) => edgesNow[i] === -1 && a < sizes[1] && b < sizes[1])
    const changes = { fresh: [...is.keys()].filter((i) => !edgesNow.includes(i)), gone: gone.flatMap(({ a, b }) => [a, b]) }
    const refs = many.slice(0, sizes[0])
    const { walk } = cluster(refs, listOf(was), () => limits)
    // Slots are called by their numbers; there are names for all that were and are.
    const slotsNow = Int32Array.from({ length: Math.max(...sizes) }, (_, i) => (i < sizes[1] ? i : -1))
    return { walk, refOf: (name) => refs[name] as SlotRef, slotsNow, changes }
  }

  it('finds what one without it finds, whatever edges and slots came and went', () => {
    const few = fc.array(
      fc.tuple(fc.nat(pairs.length - 1), fc.constantFrom(null, { score: 0.5, opposed: false }, { score: 0.8, opposed: true })),
      {
        maxLength: 6,
      },
    )
    const size = fc.constantFrom(many.length, many.length, many.length - 2)
    fc.assert(
      fc.property(edges, few, size, size, (then, changes, before, after) => {
        const now = [...then]
        for (const [i, made] of changes) now[i] = made
        const list = listOf(edgesAmong(now, after))
        const refs = many.slice(0, after)
        const [again, anew] = [beside(then, now, [before, after]), null].map((walk) => cluster(refs, list, () => limits, walk))
        expect(clustersIn(again as Clustered, list)).toEqual(clustersIn(anew as Clustered, list))
        expect((again as Clustered).walk).toEqual((anew as Clustered).walk)
      }),
      { numRuns: 300 },
    )
  })

  it('asks nothing where nothing has changed', () => {
    const made = pairs.map((_, i) => (i % 3 === 0 ? { score: 0.5 + (i % 5) / 10, opposed: i % 7 === 0 } : null))
    const list = listOf(edgesAmong(made, many.length))
    const asked = vi.fn(() => true)
    const before = beside(made, made, [many.length, many.length])
    const again = cluster(many, list, () => ({ ...limits, apart: asked }), before)
    expect(asked).not.toHaveBeenCalled()
    expect([...again.walk.signs]).toEqual([...before.walk.signs])
  })
})
