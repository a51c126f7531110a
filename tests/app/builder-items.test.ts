/** The lines of the builder: what is ticked and where it stands is what the draft keeps, and comes back from it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BuilderRow, itemsOf, keptOf, moved, renamed, ticked, withHeading } from '../../app/_ui/builder-items.ts'

const row = (id: string): BuilderRow => ({ id, question: id, relation: 'conflict', possible: false, passes: true, decided: false })
const rows = ['a', 'b', 'c', 'd'].map(row)
const all = itemsOf(rows, { choice: 'all', groups: [], left: [] })
const shown = (items: typeof all) => items.map((item) => (item.kind === 'heading' ? `# ${item.text}` : `${item.on ? '' : '-'}${item.key}`))

test('everything in the order of the program is nothing to keep', () => {
  expect(shown(all)).toEqual(['a', 'b', 'c', 'd'])
  expect(keptOf(all, rows, 'all')).toEqual({ groups: [], left: [] })
  expect(keptOf(ticked(all, 'b', false), rows, 'all')).toEqual({ groups: [], left: ['b'] })
})

describe('moving', () => {
  test.each<[number, number, readonly string[]]>([
    [0, 1, ['b', 'a', 'c', 'd']],
    [3, 0, ['d', 'a', 'b', 'c']],
    [0, -1, ['a', 'b', 'c', 'd']],
    [3, 4, ['a', 'b', 'c', 'd']],
    [9, 0, ['a', 'b', 'c', 'd']],
  ])('from %i to %i', (from, to, expected) => {
    expect(shown(moved(all, from, to))).toEqual(expected)
  })

  test('an order of one’s own is kept as groups', () => {
    expect(keptOf(moved(all, 3, 0), rows, 'all')).toEqual({ groups: [{ heading: '', findings: ['d', 'a', 'b', 'c'] }], left: [] })
  })
})

test('by hand only what is ticked is kept, under its headings', () => {
  const some = renamed(withHeading(ticked(ticked(all, 'a', false), 'c', false), 'New'), 'h0', 'The count')
  expect(keptOf(some, rows, 'hand')).toEqual({ groups: [{ heading: 'The count', findings: ['b', 'd'] }], left: [] })
})

test('what was kept comes back as it was, and new findings stand at the end', () => {
  const kept = { choice: 'hand' as const, groups: [{ heading: 'x', findings: ['d', 'gone', 'b'] }], left: [] }
  expect(shown(itemsOf([...rows, row('new')], kept))).toEqual(['# x', 'd', 'b', '-a', '-c', '-new'])
})

test('keeping twice changes nothing', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('move' as const), from: fc.nat(6), to: fc.nat(6) }),
    fc.record({ do: fc.constant('tick' as const), key: fc.constantFrom('a', 'b', 'c', 'd'), on: fc.boolean() }),
    fc.record({ do: fc.constant('heading' as const), text: fc.constantFrom('Group', '') }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom('all' as const, 'hand' as const), (steps, choice) => {
      let items = all
      for (const one of steps) {
        if (one.do === 'move') items = moved(items, one.from, one.to)
        else if (one.do === 'tick') items = ticked(items, one.key, one.on)
        else items = withHeading(items, one.text)
      }
      const kept = keptOf(items, rows, choice)
      const back = itemsOf(rows, { choice, ...kept })
      expect(keptOf(back, rows, choice)).toEqual(kept)
      const on = (some: typeof all) => some.flatMap((item) => (item.kind === 'finding' && item.on ? [item.key] : [])).sort()
      expect(on(back)).toEqual(on(items))
    }),
    { numRuns: 2_000 },
  )
})
