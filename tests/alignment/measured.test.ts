import { describe, expect, it } from 'vitest'
import { anchorOf, areNear, isOnePurpose, measuredOf } from '../../lib/alignment/measured.ts'
import { slotRefs } from './slot-refs.ts'

const first = (text: string) => {
  const [ref] = slotRefs([text])
  if (!ref) throw new Error('no quantity')
  return ref
}

describe('the place a distance is told from', () => {
  it.each([
    ['The wreck lies 40 miles north of Lisbon.', 'lisbon'],
    ['The wreck lies 40 km off the coast of Portugal.', 'portugal'],
    ['It sank 16 km (10 miles) east of Lisbon.', 'lisbon'],
    ['The village is 12 miles from Oslo.', 'oslo'],
    ['It was felt in Oslo, 250 km to the north.', 'oslo'],
    ['In Oslo, some 350 km away, windows broke.', 'oslo'],
    // none is named, or it is no distance from it
    ['It was felt in Oslo, 250 km of roads broke.', null],
    ['The wreck lies 40 miles off the coast.', null],
    ['They walked 40 miles and reached Lisbon.', null],
    ['It took 40 minutes from Lisbon.', null],
  ])('%s', (text, expected) => {
    expect(anchorOf(first(text))).toBe(expected)
  })
})

it.each([
  ['The quake struck at a depth of 12 km.', 'depth'],
  ['It struck 10 km below the surface.', 'depth'],
  ['The shaft is 40 metres deep.', 'depth'],
  ['The slab was 120 metres across.', 'width'],
  ['The tower is 90 metres high.', 'height'],
  ['They walked 40 miles and reached Lisbon.', null],
])('what is measured: %s', (text, expected) => {
  expect(measuredOf(first(text))).toBe(expected)
})

describe('two sums', () => {
  const sums = (a: string, b: string) => {
    const [x, y] = [first(a).slot.mention, first(b).slot.mention]
    if (x?.kind !== 'quantity' || y?.kind !== 'quantity') throw new Error('no sums')
    return { near: areNear(x, y), purpose: isOnePurpose(x, y) }
  }

  it.each([
    ['near', 'Orm was sold for $13.9 billion.', 'Orm was sold for $13 billion.', { near: true, purpose: false }],
    ['far', 'Orm was sold for $22 billion.', 'Orm was sold for $2.5 billion.', { near: false, purpose: false }],
    ['two fines', 'The fine of $40,000 stands.', 'He was fined $14,000.', { near: false, purpose: true }],
    ['a fine and a reward', 'The fine of $40,000 stands.', 'A reward of $14,000 was paid.', { near: false, purpose: false }],
  ])('%s', (_, a, b, expected) => {
    expect(sums(a, b)).toEqual(expected)
  })
})
