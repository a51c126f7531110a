/** Rows of numbers say what maps of words said before them, to the last digit, whichever row comes first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TermRows } from '../../lib/alignment/term-rows.ts'

const LETTERS = [...'abcdefghijklmn']

/** The plain way: shared squares in the order of the smaller row (of the second where both are as large). */
function plainly(x: ReadonlySet<string>, y: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const square = (term: string): number => (weights.get(term) ?? 1) ** 2
  const [small, large] = x.size < y.size ? [x, y] : [y, x]
  const norm = (row: ReadonlySet<string>): number => Math.sqrt([...row].reduce((sum, term) => sum + square(term), 1.2))
  let sum = 0
  for (const term of small) if (large.has(term)) sum += square(term)
  return sum / (norm(x) * norm(y))
}

describe('TermRows', () => {
  it('gives back the terms of a row in their order', () => {
    expect([...new TermRows([Uint32Array.of(0, 1), Uint32Array.of(2, 1)], Float64Array.of(1, 1, 1)).termsOf(1)]).toEqual([2, 1])
  })

  it('measures any two rows as maps of words do, in any order of asking', () => {
    const row = fc.uniqueArray(fc.constantFrom(...LETTERS), { maxLength: 10 }).map((terms) => new Set(terms))
    const weight = fc.double({ min: 0, max: 1, noNaN: true })
    const weights = fc.dictionary(fc.constantFrom(...LETTERS), weight).map((all) => new Map(Object.entries(all)))
    const asked = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), weights, asked, (rows, known, pairs) => {
        const made = new TermRows(
          rows.map((terms) => Uint32Array.from(terms, (term) => LETTERS.indexOf(term))),
          Float64Array.from(LETTERS, (term) => known.get(term) ?? 1),
        )
        for (const [i, j] of pairs) {
          const [a, b] = [i % rows.length, j % rows.length]
          expect(made.likeness(a, b)).toBe(plainly(rows[a] as Set<string>, rows[b] as Set<string>, known))
        }
      }),
    )
  })
})
