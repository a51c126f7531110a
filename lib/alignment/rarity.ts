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

/** The sentences of a source by what they name; a list of its own for each sort, so that a pair is looked up without a key being written. */
interface Counts {
  readonly doings: Map<string, number>
  readonly things: Map<string, number>
  readonly names: Map<string, number>
  readonly days: Map<string, number>
}

/** Of each source, its sentences by predicate, thing, folded name and day. */
export type NameCounts = readonly Counts[]

const countsIn = readOnce(countIn)

/** Counts the sentences in which each source names each thing; a source is counted once. */
export function countNames(claims: readonly (readonly Claim[])[]): NameCounts {
  return claims.map(countsIn)
}

function countIn(list: readonly Claim[]): Counts {
  const counts: Counts = { doings: new Map(), things: new Map(), names: new Map(), days: new Map() }
  for (const { slots } of list) {
    for (const sort of Object.values(counts) as Counts[keyof Counts][]) {
      const keys = slots.flatMap((slot) => (sortOf(slot, counts) === sort ? (keyOf(slot) ?? []) : []))
      for (const key of new Set(keys)) sort.set(key, (sort.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function sortOf({ kind, mention, phrase }: Slot, counts: Counts): Map<string, number> | null {
  if (kind === 'event') return counts.doings
  if (phrase) return counts.things
  if (mention?.kind === 'name') return counts.names
  return mention?.kind === 'date' ? counts.days : null
}

function keyOf({ kind, mention, phrase, frame }: Slot): string | null {
  if (kind === 'event') return frame && (frame.predicate.cls ?? frame.predicate.lemma)
  if (phrase) return phrase.head
  if (mention?.kind === 'name') return mention.canonical.toLowerCase()
  return mention?.kind === 'date' && mention.earliest !== null ? `${mention.earliest}/${mention.latest}` : null
}

/** 1 where the source names it in one sentence, 1/2 in two …; 0 for what is neither a name nor a placed date. */
export function rarity({ source, slot }: SlotRef, counts: NameCounts): number {
  const own = counts[source]
  const sort = own ? sortOf(slot, own) : null
  const key = sort && keyOf(slot)
  return sort === null || key === null ? 0 : 1 / Math.max(1, sort.get(key) ?? 1)
}
