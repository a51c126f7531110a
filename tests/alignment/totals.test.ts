import { describe, expect, it } from 'vitest'
import { totalsOf } from '../../lib/alignment/totals.ts'
import { EVERY_PLACE_LIMITS, NO_PLACE_LIMITS, slotRefs } from './slot-refs.ts'

function totals(text: string, salience = NO_PLACE_LIMITS): string[] {
  const refs = slotRefs([text])
  const ids = totalsOf(refs, salience)
  return refs.filter((r) => ids.has(r.slot.id)).map((r) => r.slot.exact)
}

describe('totals', () => {
  it.each([
    ['the first count', 'Nine people died.', ['Nine people']],
    ['the count a text ends with', 'Nine people died.\n\nLater, 12 people were dead.', ['Nine people', '12 people']],
    ['the same figure again', 'Nine people died.\n\nThe nine dead were fishermen.', ['Nine people', 'nine']],
    ['one total a role', 'Nine people died.\n\nForty people were injured.', ['Nine people', 'Forty people']],
    ['a smaller count after it is a part', 'Nine people died.\n\nFour people died in hospital.', ['Nine people']],
    ['a single victim', 'A girl was killed.', []],
    ['another time', 'In 2004 a ferry sank and twelve people died.', []],
    ['a group', 'Nine people died.\n\nNine children died.', ['Nine people']],
    ['a part', 'Nine people died, including four sailors.', ['Nine people']],
    ['a plan', 'Nine people will be arrested.', []],
    ['the strongest quake', 'A quake of magnitude 6.4 struck at dawn.\n\nA 5.1-magnitude quake followed.', ['6.4']],
    ['an aftershock alone', 'An aftershock of magnitude 5.1 followed.', []],
    ['a quake of another time', 'In 2004 a quake of magnitude 9.1 struck.', []],
    ['for how long the one was jailed whom it is about', 'Voss was jailed for 12 years.\n\nLind was jailed for two years.', ['12 years']],
    ['what he may be jailed for', 'Voss may be jailed for 12 years.', []],
    ['the least he was jailed for', 'Voss was jailed for at least 12 years.', []],
    ['how fast the car went', 'The coach was going at 95 km/h.\n\nThe limit there is 60 km/h.', ['95 km/h']],
    ['votes for one of many', 'Voss got 14,310 votes.', []],
    ['nobody', 'Nobody was hurt in the fire.', ['Nobody']],
    ['nobody in years before', 'Nobody had been hurt there for 21 years.', []],
    ['what no role counts', 'The pier has three gates.', []],
  ])('%s', (_, text, expected) => {
    expect(totals(text)).toEqual(expected)
  })

  it('takes a count of one place for a part, unless everybody names the place', () => {
    const text = 'Nine people died in Tokyo.'
    expect(totals(text, EVERY_PLACE_LIMITS)).toEqual([])
    expect(totals(text, NO_PLACE_LIMITS)).toEqual(['Nine people'])
  })
})
