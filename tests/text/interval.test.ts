import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hedge, Quantity } from '../../lib/model.ts'
import { granule, plain, relateQuantities, significantDigits } from '../../lib/text/interval.ts'
import { slotIn } from '../fixtures/read-claims.ts'

function quantity(words: string): Quantity {
  const { mention } = slotIn(`The clerk counted ${words}.`, 'quantity')
  if (mention?.kind !== 'quantity') throw new Error(`no quantity in “${words}”`)
  return mention
}

describe('relation of two quantities', () => {
  it.each([
    ['26 volumes', '26 volumes', 'equal'],
    ['about 40 barns', 'about 40 barns', 'equal'],
    ['about 40 barns', '40 barns', 'equal'],
    ['over 40 barns', '40 barns', 'compatible'],
    ['about 40 barns', 'over 40 barns', 'compatible'],
    ['five to seven barns', 'between five and seven barns', 'equal'],
    ['26 volumes', '27 volumes', 'disjoint'],
    ['one year', '12 months', 'equal'],
    ['one year', 'seven months', 'disjoint'],
    ['two miles', '3 km', 'equal'],
    ['about 85 miles', 'about 135 km', 'equal'],
    ['about 85 miles', '135 km', 'compatible'],
    ['16,000 pages', '10,600 pages', 'disjoint'],
    ['about 16,000 pages', 'about 10,600 pages', 'disjoint'],
    // Hedges allow what they say, and no more.
    ['about 100 barns', '98 barns', 'compatible'],
    ['about 100 barns', '80 barns', 'compatible'],
    ['about 100 barns', '70 barns', 'disjoint'],
    ['about 1,000 barns', '700 barns', 'disjoint'],
    ['about 10,600 pages', '10,640 pages', 'compatible'],
    ['about 10,600 pages', '11,000 pages', 'disjoint'],
    ['over 10,000 pages', '10,600 pages', 'compatible'],
    ['over 10,000 pages', '9,000 pages', 'disjoint'],
    ['over 40 barns', '40 barns', 'compatible'],
    ['at least five barns', 'nine barns', 'compatible'],
    ['at least five barns', 'four barns', 'disjoint'],
    ['up to 12 barns', 'nine barns', 'compatible'],
    ['up to 12 barns', '13 barns', 'disjoint'],
    ['fewer than four barns', 'eleven barns', 'disjoint'],
    ['at least five barns', 'over 40 barns', 'compatible'],
    ['at most five barns', 'over 40 barns', 'disjoint'],
    ['five to seven barns', 'six barns', 'compatible'],
    ['five to seven barns', 'eight barns', 'disjoint'],
    ['dozens of barns', '40 barns', 'compatible'],
    ['about two barns', 'some three barns', 'disjoint'],
    ['10 km', '6 miles', 'equal'],
    ['2 km', '2 miles', 'disjoint'],
    ['dozens of barns', '249 barns', 'compatible'],
    ['dozens of barns', '400 barns', 'disjoint'],
    ['several barns', 'two barns', 'disjoint'],
    // Units with a fixed conversion; a converted figure was rounded.
    ['10 km', '6 miles', 'equal'],
    ['10 km', '9 miles', 'disjoint'],
    ['3 km', 'two miles', 'equal'],
    ['100 km', '60 miles', 'equal'],
    ['100 km', '70 miles', 'disjoint'],
    ['two hours', '120 minutes', 'equal'],
    ['about two hours', '125 minutes', 'compatible'],
    ['nine kilometres', '9,000 metres', 'equal'],
    // What cannot be compared is no conflict.
    ['$12 million', '€11 million', 'incomparable'],
    ['12 percent', '12 km', 'incomparable'],
  ] as const)('%s and %s: %s', (x, y, expected) => {
    expect(relateQuantities(quantity(x), quantity(y)).relation).toBe(expected)
    expect(relateQuantities(quantity(y), quantity(x)).relation).toBe(expected)
  })

  it('shows the arithmetic', () => {
    expect(relateQuantities(quantity('10 km'), quantity('9 miles')).reason).toMatch(/ m after conversion$/)
    expect(relateQuantities(quantity('$12 million'), quantity('€11 million')).reason).toBe('USD and EUR have no fixed conversion')
  })
})

/** A count with a hedge, its interval made as the recogniser makes it. */
const counts = fc
  .record({ point: fc.integer({ min: 1, max: 200_000 }), hedge: fc.constantFrom<Hedge>('exact', 'over', 'at-least', 'under', 'at-most') })
  .map(({ point, hedge }): Quantity => {
    const low = hedge === 'under' || hedge === 'at-most' ? null : point
    const high = hedge === 'over' || hedge === 'at-least' ? null : point
    return { ...quantityOf(point), hedge, interval: { low, high } }
  })

function quantityOf(point: number): Quantity {
  return {
    kind: 'quantity',
    start: 0,
    end: 1,
    sentenceId: 's',
    because: [],
    numeral: { start: 0, end: 1 },
    point,
    interval: { low: point, high: point },
    hedge: 'exact',
    measure: 'count',
    unit: null,
    base: null,
    noun: null,
    additional: false,
  }
}

describe('two scores', () => {
  const score = (one: number, other: number): Quantity => ({
    ...quantityOf(0),
    measure: 'score',
    point: null,
    interval: { low: null, high: null },
    score: [one, other],
  })

  it.each([
    [score(31, 24), score(31, 24), 'equal'],
    [score(31, 24), score(24, 31), 'equal'],
    [score(31, 24), score(31, 27), 'disjoint'],
    [score(31, 24), score(24, 24), 'disjoint'],
    [score(31, 24), quantityOf(31), 'incomparable'],
  ] as const)('%#: %o and %o', (a, b, expected) => {
    expect(relateQuantities(a, b).relation).toBe(expected)
    expect(relateQuantities(b, a).relation).toBe(expected)
  })

  it('are shown as they are written', () => {
    expect(relateQuantities(score(31, 24), score(17, 20)).reason).toBe('31–24 and 17–20')
  })
})

describe('properties', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(relateQuantities(a, b).relation).toBe(relateQuantities(b, a).relation)
      }),
    )
  })

  it('finds every quantity equal to itself', () => {
    fc.assert(fc.property(counts, (a) => relateQuantities(a, a).relation === 'equal'))
  })

  it('never lets a bound exclude a figure that it allows', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 200_000 }), (bound, point) => {
        const allowed = (bound.interval.low ?? point) <= point && point <= (bound.interval.high ?? point)
        expect(relateQuantities(bound, quantityOf(point)).relation === 'disjoint').toBe(!allowed)
      }),
    )
  })
})

describe('rounding', () => {
  it.each([
    ['the nearest whole per cent', 54, 53.7, 'percent', 'compatible'],
    ['not one farther off', 54, 53.2, 'percent', 'disjoint'],
    ['not of a small rate', 6, 5.5, 'percent', 'disjoint'],
    ['not of a magnitude', 6, 6.05, 'scale', 'disjoint'],
  ] as const)('%s', (_, whole, exact, measure, relation) => {
    const of = (point: number) => ({ ...quantityOf(point), measure, unit: measure === 'percent' ? '%' : null })
    expect(relateQuantities(of(whole), of(exact)).relation).toBe(relation)
    expect(relateQuantities(of(exact), of(whole)).relation).toBe(relation)
  })
})

describe('figures', () => {
  it.each([
    [10_600, 100, 3],
    [16_000, 1000, 2],
    [7.5, 0.1, 2],
    [26, 1, 2],
    [100, 100, 1],
    [0, 1, 1],
  ])('%d: last digit counts %d, %d significant', (value, step, digits) => {
    expect([Number(granule(value).toPrecision(6)), significantDigits(value)]).toEqual([step, digits])
  })

  it.each([
    [10_600, '10,600'],
    [1_400_000_000, '1,400,000,000'],
    [0.1 + 0.2, '0.3'],
    [1234.5, '1,234.5'],
    [7, '7'],
  ])('%d is written %s', (value, expected) => {
    expect(plain(value)).toBe(expected)
  })
})
