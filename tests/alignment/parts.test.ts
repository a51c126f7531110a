import { describe, expect, it } from 'vitest'
import { addsToOwnRole, isAddend, isPart, isWhole } from '../../lib/alignment/parts.ts'
import type { SlotKind } from '../../lib/model.ts'
import { slotRefs } from './slot-refs.ts'

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
    ['Two of the three sailors died.', 0, false],
    ['Two of the three sailors died.', 1, true],
    ['Most of the 40 sailors died.', 0, true],
    ['Out of 288 sailors half came ashore.', 0, true],
    ['A crew of 40 sailors died.', 0, false],
    ['Sarpa is one of 129 active volcanoes.', 1, false],
    ['One of the three sailors died.', 1, true],
  ])('of a whole: %s (%d): %s', (text, at, expected) => {
    expect(isWhole(first(text, 'quantity', at))).toBe(expected)
  })

  it.each([
    ['Of the 22 kitchens, every one was closed, and typhus took another 4,000 lives.', 1, true],
    ['The quake flattened 40 houses and injured 250 others.', 1, false],
    ['Another 20 people were injured.', 0, true],
    ['Five people were killed and dozens more were injured.', 1, false],
    ['Twenty people were injured.', 0, false],
  ])('beside a first count: %s (%d): %s', (text, at, expected) => {
    expect(addsToOwnRole(first(text, 'quantity', at))).toBe(expected)
  })
})
