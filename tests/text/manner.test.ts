import { expect, it } from 'vitest'
import { mannerOf } from '../../lib/text/manner.ts'
import { slotIn } from '../fixtures/read-claims.ts'

it.each([
  ['The climber was well equipped.', 'well'],
  ['The climber was ill equipped.', 'badly'],
  ['The climber was “insufficiently” equipped.', 'badly'],
  ['The boats were lost as well as the nets.', null],
  ['The well-known pier was damaged.', null],
  ['An oil well was damaged.', null],
] as const)('%s → %s', (text, manner) => {
  expect(mannerOf(slotIn(text, 'event'))).toBe(manner)
})
