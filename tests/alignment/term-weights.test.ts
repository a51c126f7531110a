import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COARSE, FINE, termWeights } from '../../lib/alignment/term-weights.ts'

/** Weight of a term in so many of the sentences. */
function weightOf(count: number, sentences: number, steps = FINE): number {
  const rows = Array.from({ length: sentences }, (_, i) => (i < count ? Uint32Array.of(0) : new Uint32Array(0)))
  return termWeights(rows, 1, steps)[0] as number
}

describe('weights of terms', () => {
  it.each([
    [0, 400, 1],
    [2, 400, 1],
    [6, 400, weightOf(7, 400)],
    [6, 400, weightOf(6, 410)],
    [2, 2, 1],
  ])('a term in %i of %i sentences', (count, sentences, expected) => {
    expect(weightOf(count, sentences)).toBe(expected)
  })

  it('fall with the number of sentences, and lie between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(600), fc.constantFrom(FINE, COARSE), (sentences, n, steps) => {
        const count = n % sentences
        const [less, more] = [weightOf(count, sentences, steps), weightOf(count + 1, sentences, steps)]
        expect(more).toBeLessThanOrEqual(less)
        expect(more).toBeGreaterThanOrEqual(0)
        expect(less).toBeLessThanOrEqual(1)
      }),
    )
  })
})
