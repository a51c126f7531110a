import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cluster, cluster, type Linkage } from '../../lib/alignment/cluster.ts'
import { EdgeList } from '../../lib/alignment/edge-list.ts'
import type { SlotRef } from '../../lib/alignment/slot-ref.ts'
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
  const list = new EdgeList()
  for (const { a, b, score, opposed } of edges) list.push(a, b, score, opposed ? 1 : 0)
  return cluster(refs, list, limits)
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
