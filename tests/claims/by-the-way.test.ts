import { expect, it } from 'vitest'
import { isByTheWay } from '../../lib/claims/by-the-way.ts'
import { claimsIn } from '../fixtures/read-claims.ts'

it.each([
  ['The ground, opened in 1964, holds 18,000 people.', true],
  ['Built in Japan in 1987, the ferry carried 180 people.', true],
  ['The museum, which opened in 1898, was robbed.', true],
  ['The ground was opened in 1964.', false],
  ['In 1964, the ground was sold.', false],
  ['The ground, sold in 1964, holds 18,000 people.', false],
])('%s tells a year by the way: %s', (text, expected) => {
  const [claim] = claimsIn(text)
  const date = claim?.mentions.find((m) => m.kind === 'date')
  if (!claim || date?.kind !== 'date') throw new Error('no date')
  expect(isByTheWay(date, claim.sentence.tokens)).toBe(expected)
})
