import { describe, expect, it } from 'vitest'
import { findingKindOf } from '../../lib/findings/finding-kind.ts'
import { slotIn } from '../fixtures/read-claims.ts'

describe('kind of a finding', () => {
  it.each([
    ['Twelve ferries were cancelled.', 'number'],
    ['The council paid $12 million.', 'money'],
    ['Exports rose by 4.4 percent.', 'percent'],
    ['The rate rose by 25 basis points.', 'percent'],
    ['The search lasted nine hours.', 'duration'],
    ['The wreck lies three kilometres off the pier.', 'number'],
  ])('%s → %s', (text, expected) => {
    expect(findingKindOf('quantity', slotIn(text, 'quantity').mention, 'agree')).toBe(expected)
  })

  it.each([
    ['event', 'conflict', 'polarity'],
    ['event', 'compatible', 'event'],
    ['date', 'conflict', 'date'],
    ['quote', 'agree', 'quote'],
  ] as const)('%s in %s → %s', (slot, relation, expected) => {
    expect(findingKindOf(slot, null, relation)).toBe(expected)
  })
})
