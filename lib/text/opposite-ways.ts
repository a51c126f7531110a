/**
 * One figure told of two contrary movements: shares that rose four per cent, and fell four per cent.
 *
 * In: two slots. Out: whether the one goes up where the other goes down, or is won where the other is lost. Refuses: anything but figures.
 * Example: "rose 4 percent" / "fell 4 percent" → yes; "lost 36 million" / "made a profit of 36 million" → yes
 */
import type { Slot } from '../model.ts'

const UP: ReadonlySet<string> = new Set(['RISE', 'PROFIT'])
const DOWN: ReadonlySet<string> = new Set(['FALL', 'LOSE'])

/** Whether the figures of two slots are of two contrary movements; symmetric. */
export function areOppositeWays(a: Slot, b: Slot): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false
  const [x, y] = [wayOf(a), wayOf(b)]
  return x !== 0 && y !== 0 && x !== y
}

/** 1 = up, -1 = down, 0 = neither, or both. */
export function wayOf({ roles, mention }: Slot): number {
  if (mention?.kind !== 'quantity' || !MOVING.has(mention.measure)) return 0
  return Number(roles.some((role) => UP.has(role))) - Number(roles.some((role) => DOWN.has(role)))
}

const MOVING: ReadonlySet<string> = new Set(['percent', 'points', 'money'])
