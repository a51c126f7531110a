import { expect, it } from 'vitest'
import { componentsOf } from '../../lib/alignment/components.ts'
import { EdgeList } from '../../lib/alignment/edge-list.ts'

function listOf(edges: readonly (readonly [number, number, number])[]): EdgeList {
  const list = new EdgeList()
  for (const [a, b, score] of edges) list.push(a, b, score, 0)
  return list.close()
}

it('strong edges join, weak ones do not', () => {
  const edges = listOf([
    [1, 2, 0.9],
    [2, 4, 0.8],
    [1, 4, 0.1],
    [4, 5, 0.1],
    [6, 7, 0.9],
  ])
  expect([...componentsOf(8, edges, new Float64Array(8).fill(0.5))]).toEqual([-1, 1, 1, -1, 1, -1, 6, 6])
})

it('a list of edges grows as needed', () => {
  const many = Array.from({ length: 3_000 }, (_, i) => [i, i + 1, i / 3_000] as const)
  const list = listOf(many)
  expect(list.size).toBe(3_000)
  expect([list.a[2_999], list.b[2_999], list.score[1_500]]).toEqual([2_999, 3_000, 0.5])
  expect([list.a[1_023], list.a[1_024], list.opposed[2_048]]).toEqual([1_023, 1_024, 0])
})
