import { expect, it } from 'vitest'
import { mannerOf } from '../../lib/text/manner.ts'

it.each([
  ['the climber was well equipped', 'well'],
  ['the climber was ill equipped', 'badly'],
  ['the boats as well as the nets were lost', null],
  ['the nets were lost as well', null],
  ['well rehearsed and badly sung', null],
] as const)('“%s” → %s', (clause, manner) => {
  expect(mannerOf(clause)).toBe(manner)
})
