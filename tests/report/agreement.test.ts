/** Krippendorff's alpha against the worked examples of its author (2011), and where it is not defined. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../lib/report/agreement.ts'

/** Rows are observers, '.' is a missing judgement. */
const units = (...observers: readonly string[]): readonly (readonly string[])[] => {
  const rows = observers.map((row) => row.split(' '))
  return (rows[0] ?? []).map((_, i) => rows.flatMap((row) => (row[i] === undefined || row[i] === '.' ? [] : [row[i]])))
}

describe('agreementOf', () => {
  const published: readonly (readonly [string, readonly string[], number])[] = [
    ['A: binary, two observers', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
    ['B: nominal, two observers', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
    [
      'C: nominal, four observers, judgements missing',
      ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
      0.743,
    ],
  ]
  it.each(published)('%s', (_, observers, alpha) => {
    expect(agreementOf(units(...observers)).alpha).toBeCloseTo(alpha, 3)
  })

  const undefinedFor: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['nothing', []],
    ['one judgement a thing', [['a'], ['b']]],
    [
      'one judgement only ever',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
    ],
  ]
  it.each(undefinedFor)('is not defined for %s', (_, given) => {
    expect(agreementOf(given).alpha).toBeNull()
  })

  it('is 1 for people who always agree, and takes no notice of order', () => {
    const unit = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (given) => {
        const { alpha } = agreementOf(given)
        const turned = agreementOf([...given].reverse().map((values) => [...values].reverse())).alpha
        if (alpha === null) expect(turned).toBeNull()
        else {
          expect(turned).toBeCloseTo(alpha, 10)
          expect(alpha).toBeLessThanOrEqual(1)
        }
        const same = given.filter((values) => values.length > 1).map((values) => values.map(() => values[0] as string))
        if (new Set(same.flat()).size > 1) expect(agreementOf(same).alpha).toBeCloseTo(1, 10)
      }),
    )
  })
})
