/**
 * What a hedge lets a number be, as an interval; and the same interval in the base unit.
 *
 * In: the number the words name, its hedge. Out: an interval in the same unit. Refuses: to widen a round figure nobody hedged
 * ("14,000" is a point). Example: about 10,600 → [10070, 11130] soft; over 300 → (300, …); nearly 3,000 → [2400, 3000) soft.
 *
 * The granule of a number is the power of ten of its last non-zero digit, and half of it is the usual reading of "about". For numbers
 * of one significant digit that alone would make "about 1,000" reach 500 and "nearly 1,000" reach 0, so both are capped by a share.
 */
import { convert, type Unit } from 'convert'
import { BASE_UNITS, type UnitRow } from '../../lexicon/units.ts'
import type { Hedge, Interval, Measure } from '../../model.ts'

/** "About" reaches at least this share of the value to each side … */
const ABOUT_LEAST = 0.05
/** … and never more than this one: "about 1,000" and 700 differ. */
const ABOUT_MOST = 0.25
/** "Nearly 1,000" starts here at the lowest. */
const NEARLY_MOST = 0.2

/** Power of ten of the last non-zero digit: 10,600 → 100, 4.5 → 0.1, 37 → 1. */
export function granule(value: number): number {
  if (value === 0) return 1
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e')
  const digits = mantissa.replace('.', '').replace(/0+$/, '').length
  return 10 ** (Number(exponent) - (digits - 1))
}

export function hedged(point: number, hedge: Hedge): Interval {
  const size = Math.abs(point)
  switch (hedge) {
    case 'about': {
      const reach = Math.min(Math.max(granule(point) / 2, size * ABOUT_LEAST), size * ABOUT_MOST)
      return { low: clean(point - reach), high: clean(point + reach), soft: true }
    }
    case 'nearly':
      return { low: clean(point - Math.min(granule(point), size * NEARLY_MOST)), high: point, highOpen: true, soft: true }
    case 'over':
      return { low: point, high: null, lowOpen: true }
    case 'at-least':
      return { low: point, high: null }
    case 'under':
      return { low: null, high: point, highOpen: true }
    case 'at-most':
      return { low: null, high: point }
    case 'exact':
    case 'range':
    case 'vague':
      return { low: point, high: point }
  }
}

/** Twelve significant digits: what is left after them is floating point, not meaning. */
export function clean(value: number): number {
  return Number(value.toPrecision(12))
}

/** The interval in the base unit; null where there is no fixed conversion. */
export function toBase(
  interval: Interval,
  measure: Measure,
  row: UnitRow | null,
): { readonly interval: Interval; readonly unit: string } | null {
  const base = BASE_UNITS.get(measure)
  if (base === undefined) return null
  if (measure === 'share') return { interval, unit: base.code }
  if (row === null) return null
  const map = (value: number | null) => (value === null ? null : clean(inBase(value, row, base.library)))
  return { interval: { ...interval, low: map(interval.low), high: map(interval.high) }, unit: base.code }
}

function inBase(value: number, row: UnitRow, base: string | null): number {
  if (row.factor !== undefined) return value * row.factor
  if (row.library === undefined || base === null) return value
  return Number(convert(value, row.library as Unit).to(base as never))
}
