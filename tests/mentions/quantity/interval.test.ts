/** What hedges allow, and conversion to base units. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNITS } from '../../../lib/lexicon/units.ts'
import { granule, hedged, toBase } from '../../../lib/mentions/quantity/interval.ts'
import { unitByCode } from '../../../lib/mentions/quantity/units.ts'

describe('granule', () => {
  it.each([
    [10600, 100],
    [14000, 1000],
    [37, 1],
    [4.5, 0.1],
    [0.25, 0.01],
    [7.7e9, 1e8],
    [0, 1],
  ])('of %d is %d', (value, size) => expect(granule(value)).toBeCloseTo(size, 10))
})

describe('hedged', () => {
  it.each([
    [14000, 'exact', { low: 14000, high: 14000 }],
    [10600, 'about', { low: 10070, high: 11130, soft: true }],
    [300, 'about', { low: 250, high: 350, soft: true }],
    [1000, 'about', { low: 750, high: 1250, soft: true }],
    [3000, 'nearly', { low: 2400, high: 3000, highOpen: true, soft: true }],
    [37, 'nearly', { low: 36, high: 37, highOpen: true, soft: true }],
    [300, 'over', { low: 300, high: null, lowOpen: true }],
    [10, 'at-least', { low: 10, high: null }],
    [15, 'under', { low: null, high: 15, highOpen: true }],
    [40, 'at-most', { low: null, high: 40 }],
  ] as const)('%d %s', (point, hedge, interval) => expect(hedged(point, hedge)).toEqual(interval))

  it('always allows the number itself after "about" and never after "over"', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        const about = hedged(value, 'about')
        expect((about.low ?? 0) < value && value < (about.high ?? 0)).toBe(true)
        expect(hedged(value, 'over').lowOpen).toBe(true)
        const nearly = hedged(value, 'nearly')
        expect((nearly.low ?? 0) > 0 && (nearly.low ?? 0) < value).toBe(true)
      }),
    )
  })
})

describe('toBase', () => {
  it.each([
    [1, 'mi', 1609.344, 'm'],
    [40, 'km2', 4e7, 'm2'],
    [5, 'lb', 2.26796185, 'kg'],
    [1, 'bbl', 0.158987294928, 'm3'],
    [36, 'km/h', 10, 'm/s'],
    [0, 'Cel', 273.15, 'K'],
    [32, '[degF]', 273.15, 'K'],
    [12, 'mo', 31_557_600, 's'],
    [1, 'a', 31_557_600, 's'],
    [50, 'bp', 0.5, 'pp'],
    [9, '%', 0.09, '1'],
    [1, 'GB', 1e9, 'B'],
  ])('%d %s is %d %s', (value, code, expected, unit) => {
    const row = unitByCode(code)
    const base = toBase({ low: value, high: value }, row?.measure ?? 'count', row)
    expect(base?.unit).toBe(unit)
    expect(base?.interval.low).toBeCloseTo(expected, 6)
  })

  it('gives no base to counts, money and unknown units', () => {
    expect(toBase({ low: 1, high: 1 }, 'count', null)).toBeNull()
    expect(toBase({ low: 1, high: 1 }, 'money', null)).toBeNull()
    expect(toBase({ low: 1, high: 1 }, 'temperature', null)).toBeNull()
  })

  it('keeps an open bound open', () => {
    expect(toBase({ low: 2, high: null }, 'length', unitByCode('km'))).toEqual({ interval: { low: 2000, high: null }, unit: 'm' })
  })

  it('can convert every unit of the lexicon, and orders them as sizes do', () => {
    for (const row of UNITS) {
      const base = toBase({ low: 2, high: 3 }, row.measure, row)
      expect(base, row.code).not.toBeNull()
      expect(Number.isFinite(base?.interval.low), row.code).toBe(true)
      expect((base?.interval.low ?? 0) < (base?.interval.high ?? 0), row.code).toBe(true)
    }
  })
})
