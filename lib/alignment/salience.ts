/**
 * Where an event is: a place in the lead of half the sources limits no figure.
 *
 * In: claims by source. Out: which places are so common. Refuses: places that are told further down only.
 * Example: in twenty reports of which eleven begin "PORT ALDER", a count "in Port Alder" counts all.
 */
import type { Claim, NameMention } from '../model.ts'
import type { PlaceSalience } from './referent.ts'

export interface Salience extends PlaceSalience {
  /** The places, folded. */
  readonly common: ReadonlySet<string>
}

/** Title and first sentences: where a report says what it is about. */
const LEAD = 4

/** @param before What was common before: the same object comes back where nothing has changed, so that what was read by it holds. */
export function placeSalience(
  claims: readonly (readonly Claim[])[],
  inLetters: (name: string) => string,
  before: Salience | null = null,
): Salience {
  const leads = new Map<string, Set<number>>()
  claims.forEach((list, source) => {
    for (const claim of list.slice(0, LEAD)) {
      for (const m of claim.mentions) {
        if (m.kind !== 'name' || (m as NameMention).type !== 'place') continue
        const canonical = inLetters(m.canonical).toLowerCase()
        leads.set(canonical, (leads.get(canonical) ?? new Set()).add(source))
      }
    }
  })
  const common = new Set([...leads].flatMap(([place, sources]) => (sources.size * 2 >= claims.length ? [place] : [])))
  if (before && before.common.size === common.size && [...common].every((place) => before.common.has(place))) return before
  return { common, isCommon: (name) => common.has(inLetters(name).toLowerCase()), inLetters }
}
