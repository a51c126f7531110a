/**
 * Two quantities → do the words of both allow one number?
 *
 * In: two quantity mentions. Out: equal, compatible, disjoint or incomparable, with the arithmetic.
 * Refuses: money in two currencies, units without a fixed conversion, values without a number.
 * Example: "over 10,000" and 10,600 → compatible; 10 km and 6 miles → equal after rounding; 16,000 and 10,600 → disjoint.
 */
import type { Interval, Quantity } from '../model.ts'

export interface QuantityRelation {
  readonly relation: 'equal' | 'compatible' | 'disjoint' | 'incomparable'
  readonly reason: string
}

/** A converted figure stands for what lies within this share of it. */
const ROUNDED_SHARE = 0.05
/** And never farther away than this share, however small the figure is. */
const MOST_ROUNDED = 0.25
/** How many times what a vague word names there may turn out to be. */
const UNCOUNTED = 3
/** A figure given to so many digits was not rounded to fewer. */
const EXACT_DIGITS = 3

/** Relates the values of two quantities; symmetric. */
export function relateQuantities(a: Quantity, b: Quantity): QuantityRelation {
  const relation = quantityRelation(a, b)
  if (a.measure !== b.measure) return { relation, reason: `${a.measure} and ${b.measure}` }
  if (a.score && b.score) return { relation, reason: `${a.score.join('–')} and ${b.score.join('–')}` }
  if (a.unit === b.unit) return { relation, reason: `${show(reach(a))} and ${show(reach(b))}${a.unit ? ` ${a.unit}` : ''}` }
  if (!a.base || !b.base || a.base.unit !== b.base.unit)
    return { relation, reason: `${a.unit ?? 'no unit'} and ${b.unit ?? 'no unit'} have no fixed conversion` }
  return { relation, reason: `${show(converted(a))} and ${show(converted(b))} ${a.base.unit} after conversion` }
}

/** The relation without its arithmetic in words: alignment asks for a hundred thousand pairs and reads no reason. */
export function quantityRelation(a: Quantity, b: Quantity): QuantityRelation['relation'] {
  if (a.measure !== b.measure) return 'incomparable'
  if (a.score && b.score) return sameScore(a.score, b.score) ? 'equal' : 'disjoint'
  if (a.unit === b.unit) {
    // "About 13" and "13" are one answer, told once with less care; "over 13" is another one.
    if (a.point !== null && a.point === b.point) return a.hedge === b.hedge || (isPoint(a) && isPoint(b)) ? 'equal' : 'compatible'
    if (isRounded(a, b) || isRounded(b, a)) return 'compatible'
    const [x, y] = [reach(a), reach(b)]
    if (a.point === null && b.point === null && sameInterval(x, y)) return 'equal'
    return meets(x, y) ? 'compatible' : 'disjoint'
  }
  if (!a.base || !b.base || a.base.unit !== b.base.unit) return 'incomparable'
  // One of the two was converted and rounded, the other is as it was written first: never both.
  if (!meets(converted(a), inBase(b)) && !meets(inBase(a), converted(b))) return 'disjoint'
  return a.hedge === b.hedge && isPoint(a) ? 'equal' : 'compatible'
}

/** "54 per cent" beside "53.7 per cent": the whole number nearest to what was measured, and near it. Counts, ages and magnitudes are not rounded so. */
function isRounded(whole: Quantity, measured: Quantity): boolean {
  const [x, y] = [whole.point, measured.point]
  if (x === null || y === null || !isPoint(whole) || !isPoint(measured) || NEVER_ROUNDED.has(whole.measure)) return false
  return Number.isInteger(x) && !Number.isInteger(y) && Math.round(y) === x && Math.abs(x - y) <= Math.abs(y) * MOST_WHOLE
}

const NEVER_ROUNDED: ReadonlySet<Quantity['measure']> = new Set(['count', 'age', 'ordinal', 'scale', 'score'])
/** How far, as a share of it, a figure may be from the whole number that is told for it. */
const MOST_WHOLE = 0.01

/** Whoever lost 72-88 was beaten 88-72. */
function sameScore([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return (a === c && b === d) || (a === d && b === c)
}

/** Told as it is or with "about"; open ends ("over", "up to") are another answer. */
function isPoint({ hedge }: Quantity): boolean {
  return hedge === 'exact' || hedge === 'about'
}

/**
 * The interval of a quantity in its own unit; "about" a figure given to three digits reaches no further than half its last digit.
 * "Dozens" is said of what has not been counted yet: it names the least there were, and 249 does not contradict it, but 400 does.
 */
function reach(q: Quantity): Interval {
  if (q.hedge === 'vague') return { ...q.interval, high: q.interval.high === null ? null : q.interval.high * UNCOUNTED, soft: true }
  if (q.hedge !== 'about' || q.point === null || significantDigits(q.point) < EXACT_DIGITS) return q.interval
  const half = granule(q.point) / 2
  return { low: q.point - half, high: q.point + half, soft: true }
}

/** In the base unit, a written figure stands for all that round to it: "six miles" may be a converted 10 km. */
function converted(q: Quantity): Interval {
  const own = reach(q)
  const base = (q.base as NonNullable<Quantity['base']>).interval
  if (q.point === null || q.interval.low === null || base.low === null || q.interval.low === 0) return base
  const factor = base.low / q.interval.low
  const half = roundedBy(q.point)
  return {
    low: own.low === null ? null : Math.min(own.low, q.hedge === 'exact' ? q.point - half : own.low) * factor,
    high: own.high === null ? null : Math.max(own.high, q.hedge === 'exact' ? q.point + half : own.high) * factor,
    soft: true,
  }
}

/** The interval in the base unit, nothing rounded. */
function inBase(q: Quantity): Interval {
  const base = (q.base as NonNullable<Quantity['base']>).interval
  const own = reach(q)
  if (own === q.interval || q.interval.low === null || q.interval.low === 0 || base.low === null) return base
  const factor = base.low / q.interval.low
  return { low: own.low === null ? null : own.low * factor, high: own.high === null ? null : own.high * factor, soft: true }
}

/** How far a written figure may be from what it was converted from: half its last digit; but "10 km" was hardly 14 before, nor a year seven months. */
function roundedBy(point: number): number {
  const size = Math.abs(point)
  return Math.min(granule(point) / 2, size * MOST_ROUNDED, Math.max(0.5, size * ROUNDED_SHARE))
}

/** The power of ten of the last digit that is not zero: 10,600 → 100, 7.5 → 0.1. */
export function granule(value: number): number {
  if (value === 0) return 1
  let size = 1
  while (size > 1e-6 && Math.abs(value / size - Math.round(value / size)) > 1e-9) size /= 10
  while (size >= 1 && value % (size * 10) === 0) size *= 10
  return size
}

/** Digits from the first to the last that is not zero: 10,600 → 3. */
export function significantDigits(value: number): number {
  if (value === 0) return 1
  return Math.round(Math.log10(Math.abs(value) / granule(value)) + 1e-9) >= 0
    ? String(Math.round(Math.abs(value) / granule(value))).length
    : 1
}

/**
 * True when both allow one number. An open bound touches its own figure: "over 14,000" and 14,000 do not exclude one another.
 * Two roundings that merely touch do: who says "about two" and who says "some three" do not both mean 2.5.
 */
function meets(x: Interval, y: Interval): boolean {
  const low = Math.max(x.low ?? Number.NEGATIVE_INFINITY, y.low ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(x.high ?? Number.POSITIVE_INFINITY, y.high ?? Number.POSITIVE_INFINITY)
  const slack = Math.abs(high === Number.POSITIVE_INFINITY ? 0 : high) * 1e-9
  return x.soft && y.soft ? low < high - slack : low <= high + slack
}

function sameInterval(x: Interval, y: Interval): boolean {
  return x.low === y.low && x.high === y.high
}

function show({ low, high }: Interval): string {
  if (low !== null && low === high) return plain(low)
  return `${low === null ? '…' : plain(low)}–${high === null ? '…' : plain(high)}`
}

/** A number as people write it, without locale: 10600 → "10,600". */
export function plain(value: number): string {
  const [whole = '0', decimals] = String(Number(value.toPrecision(12))).split('.')
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (decimals ? `.${decimals}` : '')
}
