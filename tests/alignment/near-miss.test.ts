import { describe, expect, it } from 'vitest'
import { areTwoTurned, isNearMiss, isPowerOfTen, movedDigits, tellingDigits } from '../../lib/alignment/near-miss.ts'
import type { Quantity } from '../../lib/model.ts'

const figure = (point: number | null) => ({ point }) as Quantity

describe('figures of the same digits', () => {
  it.each([
    ['two digits in another order', 2940, 2490, true],
    ['a zero that moved', 16_000, 10_600, true],
    ['another power of ten', 480_000_000, 4_800_000_000, true],
    // chance
    ['the same figure', 241, 241, false],
    ['so few digits that it is chance', 14, 41, false],
    ['other digits', 2940, 2941, false],
    ['a figure that nobody tells', null, 241, false],
  ])('%s', (_, x, y, near) => expect(isNearMiss(figure(x), figure(y))).toBe(near))

  it.each([
    ['millions', 38_000_000, 83_000_000, true],
    ['ones', 26, 62, true],
    ['another power of ten', 38_000_000, 830_000_000, false],
    ['three digits', 381, 183, false],
    ['the same figure', 38, 38, false],
  ])('may be two in the other order: %s', (_, x, y, turned) => expect(areTwoTurned(figure(x), figure(y))).toBe(turned))

  it('have a key in common, where they are no chance', () => {
    expect([61_000, 16_000, 2940, 4290, 600, 61, 5].map(movedDigits)).toEqual(['16', '16', '249', '249', null, null, null])
  })

  it('are a power of ten apart', () => expect([isPowerOfTen(1000), isPowerOfTen(0.01), isPowerOfTen(30)]).toEqual([true, true, false]))
})

it('tells more with every digit, and where thousands are counted', () => {
  expect([4, 62, 170, 14_000, 208, 10_600].map(tellingDigits)).toEqual([0, 0.5, 0.5, 0.75, 1, 1])
})
