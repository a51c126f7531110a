/**
 * How seldom a source names a thing or a day: what stands in one sentence of a text answers one question there.
 *
 * In: claims by source. Out: sentences by source and name or day, and the rarity 0..1 of such a slot. Refuses: nothing; any other slot is 0.
 * Example: a pilot named once in each of two reports → 1 · 1; the town both name in ten sentences → 0.1 · 0.1; the Friday on which four
 * people speak → 0.25.
 */
import type { Claim, Slot } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { SlotRef } from './slot-ref.ts'

/** Of each source, its sentences by folded name or by day. */
export type NameCounts = readonly ReadonlyMap<string, number>[]

const countsIn = readOnce(countIn)

/** Counts the sentences in which each source names each thing; a source is counted once. */
export function countNames(claims: readonly (readonly Claim[])[]): NameCounts {
  return claims.map(countsIn)
}

function countIn(list: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { slots } of list) {
    for (const name of new Set(slots.flatMap((slot) => keyOf(slot) ?? []))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function keyOf({ kind, mention, phrase, frame }: Slot): string | null {
  if (kind === 'event') return frame === null ? null : `does ${frame.predicate.cls ?? frame.predicate.lemma}`
  if (phrase) return `of ${phrase.head}`
  if (mention?.kind === 'name') return mention.canonical.toLowerCase()
  return mention?.kind === 'date' && mention.earliest !== null ? `${mention.earliest}/${mention.latest}` : null
}

/** 1 where the source names it in one sentence, 1/2 in two …; 0 for what is neither a name nor a placed date. */
export function rarity({ source, slot }: SlotRef, counts: NameCounts): number {
  const key = keyOf(slot)
  return key === null ? 0 : 1 / Math.max(1, counts[source]?.get(key) ?? 1)
}
