/** Canonical strings read back as places on an axis: exactly those, and no guess at anything else. */
import { describe, expect, test } from 'vitest'
import { readDate, readNumber } from '../../../lib/report/charts/values.ts'
import { dayNumber } from '../../../lib/text/civil.ts'

describe('numbers', () => {
  test.each([
    ['12 ferries', { low: 12, high: 12, unit: 'ferries', hedged: false }],
    ['14,000', { low: 14000, high: 14000, unit: '', hedged: false }],
    ['≥10 ferries', { low: 10, high: null, unit: 'ferries', hedged: true }],
    ['<4 km', { low: null, high: 4, unit: 'km', hedged: true }],
    ['≈20–99 people', { low: 20, high: 99, unit: 'people', hedged: true }],
    ['5–7', { low: 5, high: 7, unit: '', hedged: false }],
    ['≈14,000', { low: 13300, high: 14700, unit: '', hedged: true }],
    ['≈249 people', { low: 248.5, high: 249.5, unit: 'people', hedged: true }],
    ['just under 10 m', { low: 9, high: 10, unit: 'm', hedged: true }],
    ['7.5%', { low: 7.5, high: 7.5, unit: '%', hedged: false }],
    ['12 ferries (“a dozen ferries”)', { low: 12, high: 12, unit: 'ferries', hedged: false }],
  ])('%s', (normal, place) => {
    expect(readNumber(normal)).toEqual(place)
  })

  test.each(['another 20', 'unknown', 'yes', '', 'Ann Voss', '2nd pier', '14:30', '~120', '31 – 24', '24 – 31 (“24-31”)'])(
    '%j is no number',
    (normal) => {
      expect(readNumber(normal)).toBeNull()
    },
  )
})

describe('dates', () => {
  const day = (month: number, of: number) => dayNumber(2011, month, of)
  test.each([
    ['2011-03-04', { low: day(3, 4), high: day(3, 4), hedged: false }],
    ['2011-03-04?', { low: day(3, 4), high: day(3, 4), hedged: true }],
    ['2011?-03-04', { low: day(3, 4), high: day(3, 4), hedged: true }],
    ['2011-03', { low: day(3, 1), high: day(3, 31), hedged: false }],
    ['2011', { low: day(1, 1), high: day(12, 31), hedged: false }],
    ['2011-03-04/2011-03-06', { low: day(3, 4), high: day(3, 6), hedged: false }],
    ['2011-03-04~', { low: day(3, 4), high: day(3, 4), hedged: true }],
  ])('%s', (normal, place) => {
    expect(readDate(normal)).toEqual(place)
  })

  test.each(['XXXX-03-04', '2011-02-30', '2011-13', '2011-21', '2011-12-2X', 'unknown', '', '2011-03-06/2011-03-04', '1/2/3'])(
    '%j is no day',
    (normal) => {
      expect(readDate(normal)).toBeNull()
    },
  )
})
