/**
 * How seldom a source names a thing: what stands in one sentence of a text answers one question there.
 *
 * In: claims by source. Out: sentences by source and name, and the rarity 0..1 of a named slot. Refuses: nothing; what is no name is 0.
 * Example: a pilot named once in each of two reports → 1 · 1; the town both name in ten sentences → 0.1 · 0.1.
 */
import type { Claim } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { SlotRef } from './slot-ref.ts'

/** Of each source, its sentences by folded name. */
export type NameCounts = readonly ReadonlyMap<string, number>[]

const countsIn = readOnce(countIn)

/** Counts the sentences in which each source names each thing; a source is counted once. */
export function countNames(claims: readonly (readonly Claim[])[]): NameCounts {
  return claims.map(countsIn)
}

function countIn(list: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { slots } of list) {
    const names = slots.flatMap(({ mention }) => (mention?.kind === 'name' ? [mention.canonical.toLowerCase()] : []))
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** 1 where the source names it in one sentence, 1/2 in two …; 0 for what is no name. */
export function rarity({ source, slot }: SlotRef, counts: NameCounts): number {
  if (slot.mention?.kind !== 'name') return 0
  return 1 / Math.max(1, counts[source]?.get(slot.mention.canonical.toLowerCase()) ?? 1)
}
