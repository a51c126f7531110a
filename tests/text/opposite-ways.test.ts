import { expect, it } from 'vitest'
import { areOppositeWays, wayOf } from '../../lib/text/opposite-ways.ts'
import { slotIn } from '../fixtures/read-claims.ts'

it.each([
  ['Shares rose 4 percent.', 1],
  ['Shares fell 4 percent.', -1],
  ['The firm made a profit of $36 million.', 1],
  ['The firm lost $36 million.', -1],
  ['The firm paid $36 million.', 0],
  ['Nine ferries sank.', 0],
])('%s', (text, way) => {
  expect(wayOf(slotIn(text, 'quantity'))).toBe(way)
})

it('are of two figures alone', () => {
  const [up, down] = ['Shares rose 4 percent.', 'Shares fell 4 percent.'].map((text) => slotIn(text, 'quantity'))
  if (!up || !down) throw new Error('no slots')
  expect([areOppositeWays(up, down), areOppositeWays(down, up), areOppositeWays(up, up)]).toEqual([true, true, false])
  expect(areOppositeWays(slotIn('Shares rose on Friday.', 'date'), slotIn('Shares fell on Friday.', 'date'))).toBe(false)
})
