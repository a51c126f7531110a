import { describe, expect, it } from 'vitest'
import { addsToOwnRole, compareReferents, isAddend, isPart } from '../../lib/alignment/referent.ts'
import type { SlotKind } from '../../lib/model.ts'
import { EVERY_PLACE_LIMITS, NO_PLACE_LIMITS, pairOf, slotRefs } from './slot-refs.ts'

describe('referents', () => {
  it.each([
    ['the same event', 'Nine people died.', 'Twelve people died.', []],
    ['another year', 'Nine people died.', 'In 2004 twelve people died.', ['period']],
    ['two background years', 'In 1998 nine people died.', 'In 2004 twelve people died.', ['period']],
    ['one background year', 'In 2004 nine people died.', 'Twelve people died in 2004.', []],
    ['two days', 'Nine people died on 3 March.', 'Twelve people died on 4 March.', ['day']],
    ['one day', 'Nine people died on 4 March.', 'Twelve people died on 4 March.', []],
    ['two places', 'Nine people died in Tokyo.', 'Twelve people died in Osaka.', ['place']],
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

describe('addends', () => {
  it.each([
    ['The flood killed 900 people in the delta and dozens more upstream.', true],
    ['The flood killed 900 people and injured dozens more.', false],
    ['Some 900 tickets were sold and a further 30 guards hired.', false],
    ['The flood killed 900 people.', false],
  ])('%s: %s', (text, expected) => {
    const [first] = slotRefs([text])
    if (!first) throw new Error('no slot')
    expect(isAddend(first)).toBe(expected)
  })
})

describe('parts', () => {
  const first = (text: string, kind: SlotKind = 'quantity', at = 0) => {
    const ref = slotRefs([text], kind)[at]
    if (!ref) throw new Error('no slot')
    return ref
  }

  it.each([
    ['Two of the injured died.', 0, true],
    ['Forty people were injured, including 12 sailors.', 1, true],
    ['Forty people were injured, including 12 sailors.', 0, false],
    // The gravest among the injured are a part of them.
    ['Eight were critically injured.', 0, true],
    ['Eight people were injured.', 0, false],
    ['The flood killed 900 people in the delta alone.', 0, true],
    ['The flood killed 900 people in the delta.', 0, false],
  ])('%s (%d): %s', (text, at, expected) => {
    expect(isPart(first(text, 'quantity', at))).toBe(expected)
  })

  it.each([
    ['Another 20 people were injured.', 0, true],
    ['Five people were killed and dozens more were injured.', 1, false],
    ['Twenty people were injured.', 0, false],
  ])('beside a first count: %s (%d): %s', (text, at, expected) => {
    expect(addsToOwnRole(first(text, 'quantity', at))).toBe(expected)
  })
})
