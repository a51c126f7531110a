/**
 * The digits of figures: how telling they are, and whether one figure is another with its digits moved.
 *
 * In: numbers as texts tell them. Out: 0..1, yes or no. Refuses: figures of so few digits that it is chance.
 * Example: 2,940 / 2,490 → a near miss; 16,000 / 10,600 → one too.
 */
import type { Quantity } from '../model.ts'
import { significantDigits } from '../text/interval.ts'
import { readOnce } from '../text/read-once.ts'

/** How unlikely it is that two figures are the same by chance, 0..1: by their digits, and where they count thousands. */
export function tellingDigits(point: number): number {
  const zeros = Math.floor(Math.log10(Math.max(1, Math.abs(point)))) + 1 - significantDigits(point)
  return Math.min(1, (significantDigits(point) - 1) / 2 + (zeros >= 3 ? 0.25 : 0))
}

/** Digits from which on it is no chance that two figures are so alike. */
const NEAR_MISS_DIGITS = 3
const MOVED_DIGITS = 2

export function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(Math.abs(ratio))
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9
}

/**
 * 2,940 and 2,490, 16,000 and 10,600: the same digits in another order or place. Such figures were one figure once. So were 480 million and 4.8 billion:
 * two digits in their order are as telling as three in another.
 */
export function isNearMiss(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.point, b.point]
  if (x === null || y === null || x === y) return false
  const most = Math.max(significantDigits(x), significantDigits(y))
  if (most < NEAR_MISS_DIGITS && !(most === MOVED_DIGITS && isPowerOfTen(x / y))) return false
  return haveSameDigits(a, b)
}

/** 38 and 83 million: two digits in the other order. They are no chance only where both texts say what they are of. */
export function areTwoTurned(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.point, b.point]
  if (x === null || y === null || x === y || significantDigits(x) !== MOVED_DIGITS || significantDigits(y) !== MOVED_DIGITS) return false
  return haveSameDigits(a, b) && Math.floor(Math.log10(Math.abs(x))) === Math.floor(Math.log10(Math.abs(y)))
}

function haveSameDigits(x: Quantity, y: Quantity): boolean {
  const digits = digitsOfPoint(x)
  return digits.length > 1 && digits === digitsOfPoint(y)
}

const digitsOfPoint = readOnce(({ point }: Quantity): string => (point === null ? '' : digitsOf(point)))

/** In ascending order. */
function digitsOf(n: number): string {
  return [...String(n)]
    .filter((c) => c >= '1' && c <= '9')
    .sort()
    .join('')
}

/** What figures whose digits were moved have in common; null for a figure of so few that many others have the same. */
export function movedDigits(point: number): string | null {
  const digits = significantDigits(point)
  return digits >= NEAR_MISS_DIGITS || (digits === MOVED_DIGITS && Math.abs(point) >= THOUSANDS) ? digitsOf(point) : null
}

/** From here on two digits are told of many, and are few figures. */
const THOUSANDS = 10_000
