/**
 * How seldom a source names a thing: what stands in one sentence of a text answers one question there.
 *
 * In: claims by source. Out: sentences by source and name, and the rarity 0..1 of a named slot. Refuses: nothing; what is no name is 0.
 * Example: a pilot named once in each of two reports → 1 · 1; the town both name in ten sentences → 0.1 · 0.1.
 */
import type { Claim } from '../model.ts'
import type { SlotRef } from './slot-ref.ts'

/** Sentences by `${source}:${folded name}`. */
export type NameCounts = ReadonlyMap<string, number>

/** Counts the sentences in which each source names each thing. */
export function countNames(claims: readonly (readonly Claim[])[]): NameCounts {
  const counts = new Map<string, number>()
  claims.forEach((list, source) => {
    for (const { slots } of list) {
      const keys = slots.flatMap(({ mention }) => (mention?.kind === 'name' ? [keyOf(source, mention.canonical)] : []))
      for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  })
  return counts
}

/** 1 where the source names it in one sentence, 1/2 in two …; 0 for what is no name. */
export function rarity({ source, slot }: SlotRef, counts: NameCounts): number {
  if (slot.mention?.kind !== 'name') return 0
  return 1 / Math.max(1, counts.get(keyOf(source, slot.mention.canonical)) ?? 1)
}

function keyOf(source: number, name: string): string {
  return `${source}:${name.toLowerCase()}`
}
