/** Short names: unique, in order, however many sources there are. */
import { expect, test } from 'vitest'
import { siglaOf, siglum } from '../../lib/report/sigla.ts'

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('%i is %s', (index, expected) => {
  expect(siglum(index)).toBe(expected)
})

test('5,000 sources have 5,000 names', () => {
  const sources = Array.from({ length: 5000 }, (_, index) => ({ id: `s-${index}` }))
  expect(new Set(siglaOf(sources).values()).size).toBe(5000)
})
