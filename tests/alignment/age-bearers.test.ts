import { describe, expect, it } from 'vitest'
import { ONE_BY_NOUN, sameBearer } from '../../lib/alignment/age-bearers.ts'
import { slotRefs } from './slot-refs.ts'

/** How surely the first age of each text is of one. */
function bearers(a: string, b: string): number | null {
  const refs = slotRefs([a, b])
  const ages = [0, 1].map((source) =>
    refs.find(({ source: own, slot: { mention } }) => own === source && mention?.kind === 'quantity' && mention.measure === 'age'),
  )
  if (!ages[0] || !ages[1]) throw new Error('no age')
  return sameBearer(ages[0], ages[1])
}

describe('whose age it is', () => {
  it.each([
    ['one by name', 'Ann Voss, 54, left.', 'The 45-year-old mayor, Ann Voss, left.', 1],
    ['two by name', 'Ann Voss, 54, left.', 'Karl Lind, 45, left.', null],
    ['one by the noun', 'The driver, a 52-year-old man, was hurt.', 'The 47-year-old driver was hurt.', ONE_BY_NOUN],
    ['one by the noun, told as a man of an age', 'The driver, a man of 52, was hurt.', 'The 47-year-old driver was hurt.', ONE_BY_NOUN],
    ['of somebody by a noun', "The coach's driver, 52, was hurt.", 'The 47-year-old driver was hurt.', ONE_BY_NOUN],
    ['whom both begin with', 'A two-year-old boy was found in a forest.', 'A three-year-old boy was found alive.', ONE_BY_NOUN],
    ['a girl by her name', 'They saved Elif Lind, 5.', 'A three-year-old girl named Elif Lind was saved.', 1],
    // may be anybody
    [
      'two who are nobody in particular',
      'The roof of the school fell in. Nine pupils were hurt. A 23-year-old student is in hospital.',
      'The school was shut. Its roof is old. A 25-year-old student was hurt.',
      0.3,
    ],
    ['two nouns', 'The 47-year-old driver was hurt.', 'The 52-year-old pilot was hurt.', 0.3],
    ['one without a name', 'Ann Voss, 54, left.', 'The 47-year-old driver left.', 0.3],
  ])('%s', (_, a, b, expected) => {
    expect(bearers(a, b)).toBe(expected)
  })
})
