import { expect, it } from 'vitest'
import { twoWays } from '../../lib/text/two-ways.ts'
import { slotsIn } from '../fixtures/read-claims.ts'

it.each([
  ['how one was killed', 'The guard, Ann Voss, was shot dead.', 'Ann Voss was stabbed to death.', 'shot and stabbed'],
  ['two sides of a thing', 'They blew a hole in the north wall.', 'They blew a hole in the south wall.', 'north and south'],
  ['two tools', 'Strikers blocked the gate with a bus.', 'They blocked it with a tractor.', 'with a bus and with a tractor'],
  // no two ways
  ['two of whom there may be more', 'A man was shot dead.', 'A man was stabbed to death.', null],
  ['one way in two words', 'Ann Voss was gunned down.', 'Ann Voss was shot dead.', null],
  ['two things', 'They blew a hole in the north wall.', 'They blew a hole in the south tower.', null],
  ['a tool and a sort of it', 'He killed the cook with a gun.', 'He killed the cook with a rifle.', null],
  ['what was not done', 'Ann Voss was not shot dead.', 'Ann Voss was stabbed to death.', null],
] as const)('%s', (_, a, b, expected) => {
  const [x, y] = [slotsIn(a, 'event')[0], slotsIn(b, 'event')[0]]
  if (!x || !y) throw new Error('no event')
  expect([twoWays(x, y) !== null, twoWays(y, x) !== null]).toEqual([expected !== null, expected !== null])
  expect(twoWays(x, y)).toBe(expected)
})
