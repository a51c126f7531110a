import { describe, expect, it } from 'vitest'
import { compareReferents } from '../../lib/alignment/referent.ts'
import { EVERY_PLACE_LIMITS, NO_PLACE_LIMITS, pairOf } from './slot-refs.ts'

describe('referents', () => {
  it.each([
    ['the same event', 'Nine people died.', 'Twelve people died.', []],
    ['another year', 'Nine people died.', 'In 2004 twelve people died.', ['period']],
    ['two background years', 'In 1998 nine people died.', 'In 2004 twelve people died.', ['period']],
    ['one background year', 'In 2004 nine people died.', 'Twelve people died in 2004.', []],
    ['two days', 'Nine people died on 3 March.', 'Twelve people died on 4 March.', ['day']],
    ['one day', 'Nine people died on 4 March.', 'Twelve people died on 4 March.', []],
    ['two places', 'Nine people died in Tokyo.', 'Twelve people died in Osaka.', ['place']],
    [
      'a month and a place of its own',
      'In July a gunman killed nine people in Osaka.',
      'A gunman killed three people on Monday.',
      ['period', 'occasion'],
    ],
    ['one month and place', 'In July a gunman killed nine people in Osaka.', 'In July, three people died in Osaka.', []],
    ['one place', 'Nine people died in Tokyo.', 'Twelve people died in Tokyo.', []],
  ])('%s', (_, x, y, expected) => {
    const [a, b] = pairOf(x, y)
    expect(compareReferents(a, b, EVERY_PLACE_LIMITS).differing).toEqual(expected)
    expect(compareReferents(b, a, EVERY_PLACE_LIMITS).differing).toEqual(expected)
  })

  it.each([
    ['a place of one side', 'Nine people died in Tokyo.', 'Twelve people died.', 'place'],
    ['a place without a name', 'Nine people died in the province.', 'Twelve people died.', 'scope'],
    ['a plan', 'Nine people will be arrested.', 'Twelve people were arrested.', 'plan against fact'],
  ])('takes %s for one-sided, which is no difference', (_, x, y, expected) => {
    const compared = compareReferents(...pairOf(x, y), EVERY_PLACE_LIMITS)
    expect(compared.differing).toEqual([])
    expect(compared.oneSided).toContain(expected)
  })

  it('lets a place that every source names limit nothing', () => {
    const pair = pairOf('Nine people died in Tokyo.', 'Twelve people died.')
    expect(compareReferents(...pair, NO_PLACE_LIMITS).oneSided).toEqual([])
  })

  it('does not let a date be its own referent', () => {
    const pair = pairOf('It closed on 3 March.', 'It closed on 4 March.', 'date')
    expect(compareReferents(...pair, EVERY_PLACE_LIMITS).differing).toEqual([])
  })

  it.each([
    ['children among people', 'Nine children died.', 'Twelve people died.', 'sub-group'],
    ['a modifier', 'The storm damaged nine wooden barns.', 'The storm damaged twelve barns.', 'sub-group'],
    ['a part of those', 'Two of the injured died.', 'Twelve people died.', 'part of those counted'],
    ['people and people', 'Nine people died.', 'Twelve people died.', null],
  ])('sub-group: %s', (_, x, y, expected) => {
    expect(compareReferents(...pairOf(x, y), NO_PLACE_LIMITS).subgroup).toBe(expected)
  })
})
