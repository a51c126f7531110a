/**
 * Which sources speak of one event: how many of their distinctive names they share.
 *
 * In: claims by source. Out: an affinity 0..1 of any two sources. Refuses: to decide where a source names almost nothing (0.5).
 * Example: two reports of a crush at stadium K share the town, the minister and the club; a report of another crush shares none.
 */
import type { Claim, NameMention } from '../model.ts'
import { isEastAsian } from '../text/japanese-reading.ts'

export interface Affinity {
  between(a: number, b: number): number
}

/** A source with fewer names than this cannot be told apart by them. */
const FEWEST_NAMES = 3
/** Shared share of the smaller set of names from which two sources surely speak of one event; measured on news of one event: 0.2–0.7. */
const SURE = 0.25

/** Reads the names of every source once; `between` is symmetric. */
export function affinityOf(claims: readonly (readonly Claim[])[], inLetters: (name: string) => string = (name) => name): Affinity {
  const mixed = new Set(claims.map((list) => list[0]?.sentence.language)).size > 1
  const names = claims.map((list) => {
    const weights = new Map<string, number>()
    for (const claim of list) {
      for (const m of claim.mentions) {
        if (m.kind !== 'name' || (m as NameMention).type === 'demonym') continue
        const letters = inLetters(m.canonical)
        // A name of another script that no source writes in letters can be shared by none of another language.
        if (mixed && isEastAsian(letters)) continue
        const lead = claim.sentence.ordinal < 3 ? 2 : 1
        for (const key of keysOf(letters)) weights.set(key, Math.max(weights.get(key) ?? 0, lead))
      }
    }
    return weights
  })
  return {
    between: (a, b) => {
      const x = names[a] ?? new Map<string, number>()
      const y = names[b] ?? new Map<string, number>()
      if (x.size < FEWEST_NAMES || y.size < FEWEST_NAMES) return 0.5
      let shared = 0
      for (const [name, w] of x) shared += Math.min(w, y.get(name) ?? 0)
      const total = (m: ReadonlyMap<string, number>): number => [...m.values()].reduce((n, w) => n + w, 0)
      return Math.min(1, shared / Math.min(total(x), total(y)) / SURE)
    },
  }
}

/** The name and its parts: "Kadoma Flats Stadium" and "Kadoma" are one place to a reader. */
function keysOf(name: string): readonly string[] {
  const folded = name.toLowerCase()
  return [folded, ...folded.split(/\s+/).filter((part) => part.length > 3)]
}
