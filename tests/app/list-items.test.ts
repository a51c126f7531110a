import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemAt, itemOfRow, itemsOf, type ListGroup } from '../../app/_ui/list-items.ts'

const groups: readonly ListGroup[] = [
  { key: 'severity-3', from: 0, count: 2 },
  { key: 'possible', from: 2, count: 3 },
]

describe('itemAt', () => {
  test.each([
    [0, { group: groups[0] }],
    [1, { row: 0 }],
    [2, { row: 1 }],
    [3, { group: groups[1] }],
    [4, { row: 2 }],
    [6, { row: 4 }],
    [7, null],
    [-1, null],
  ])('%i', (index, expected) => {
    expect(itemAt(groups, index)).toEqual(expected)
  })

  test('finds every row where itemOfRow says it is, whatever the groups', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), (counts) => {
        let from = 0
        const made = counts.map((count): ListGroup => {
          const group = { key: 'possible', from, count } as const
          from += count
          return group
        })
        for (let row = 0; row < from; row++) expect(itemAt(made, itemOfRow(made, row))).toEqual({ row })
        expect(itemAt(made, from + made.length)).toBeNull()
        expect(itemsOf(made, 0, from).length).toBe(from + made.length)
      }),
    )
  })
})

describe('itemsOf', () => {
  test('a page that begins inside a group has its heading', () => {
    expect(itemsOf(groups, 1, 2)).toEqual([{ group: groups[0] }, { row: 1 }, { group: groups[1] }, { row: 2 }])
    expect(itemsOf(groups, 3, 60)).toEqual([{ group: groups[1] }, { row: 3 }, { row: 4 }])
    expect(itemsOf([], 0, 60)).toEqual([])
  })
})
