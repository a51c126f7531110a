import { expect, it } from 'vitest'
import { mayLieIn } from '../../lib/text/place-rank.ts'

it.each([
  ['Los Angeles', 'California', true],
  ['Lisbon', 'Portugal', true],
  ['Lisbon', 'Europe', true],
  ['Aldport', 'Aldmoor County', true],
  ['Lisbon', 'Aldport', false],
  ['Peru', 'Norway', false],
  ['Ohio', 'Texas', false],
  ['Aldmoor County', 'Brask County', false],
])('%s and %s: %s', (a, b, may) => {
  expect([mayLieIn(a, b), mayLieIn(b, a)]).toEqual([may, may])
})
