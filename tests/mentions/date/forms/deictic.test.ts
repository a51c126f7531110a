/** Days as older papers and dispatches write them, and New Year. */
import { expect, it } from 'vitest'
import type { DateMention } from '../../../../lib/model.ts'
import { claimsIn } from '../../../fixtures/read-claims.ts'

const days = (text: string): string[] =>
  claimsIn(text, '1926-04-16')
    .flatMap((c) => c.mentions)
    .filter((m): m is DateMention => m.kind === 'date')
    .map((m) => `${m.earliest}${m.latest === m.earliest ? '' : `..${m.latest}`}`)

it.each([
  ['The pact was signed to-day and takes effect to-morrow.', ['1926-04-16', '1926-04-17']],
  ['I refer to my telegram of the 14th instant.', ['1926-04-14']],
  ['Your dispatch of the 3rd ult. has arrived.', ['1926-03-03']],
  ['The board meets on the 2nd prox. in Lund.', ['1926-05-02']],
  ['Prices have risen since New Year.', ['1926-01-01']],
])('%s', (text, expected) => {
  expect(days(text)).toEqual(expected)
})

it.each(['The 3rd ulterior motive was greed.', 'It was the 14th instance of it.'])('finds no day in: %s', (text) => {
  expect(days(text)).toEqual([])
})
