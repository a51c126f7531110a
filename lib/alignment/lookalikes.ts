/**
 * Figures that look like answers to one question and speak of two things: another period, place or part.
 *
 * In: two figures of two sources, or the pairs found and the groups that alignment made. Out: pairs with the fields that differ.
 * Refuses: figures that both may be true, or that nobody takes for one another (of two named people, 4 and 230,000); a pair where each
 * source answers the question of the other figure too (then both texts are clear by themselves); all but the best pair of two
 * questions. A reader sees: "two look-alike facts: other place".
 * Example: "40 houses were damaged" / "a storm damaged 90 houses in 2004" → period.
 */
import type { Quantity } from '../model.ts'
import type { Cluster } from './cluster.ts'
import type { FeatureContext } from './features.ts'
import { governorLikeness } from './likeness.ts'
import { compareReferents, surelyDiffering } from './referent.ts'
import type { SlotRef } from './slot-ref.ts'
import { VALUES } from './values.ts'

export interface Lookalike {
  readonly a: number
  readonly b: number
  readonly score: number
  /** What differs: "period", "place", "sub-group" … */
  readonly differing: readonly string[]
}

/** Likeness of the counted things and of what happened to them: nothing but the referent may differ. */
const SAME_NOUN = 0.9
const SAME_DOING = 0.75
/** One of two sentences is the other's best, or the two are so alike. */
const PARTNERS = 0.5
const ALIKE = 0.2
/** Measures that describe somebody, or that are the same wherever they are told. */
const COMPARED = new Set(['count', 'money', 'percent', 'share'])

/** Nobody takes 4 for 230,000. */
const MOST_TIMES = 10

function isNear(p: Quantity, q: Quantity): boolean {
  const [x, y] = [p, q].map((one) => one.point ?? one.interval.low ?? one.interval.high ?? 0) as [number, number]
  return Math.max(x, y) <= MOST_TIMES * Math.min(x, y)
}

/** Reads two figures as look-alikes; null where they are not. */
export function lookalikeOf(a: number, b: number, refs: readonly SlotRef[], against: FeatureContext): Lookalike | null {
  const [x, y] = [refs[a] as SlotRef, refs[b] as SlotRef]
  const { context, partners, salience, actors, affinity } = against
  const [p, q] = [x.slot.mention, y.slot.mention]
  if (x.source === y.source || p?.kind !== 'quantity' || q?.kind !== 'quantity' || !COMPARED.has(p.measure)) return null
  const mutual = partners.mutual(x, y)
  const sentence = context.likeness(x.source, x.index, y.source, y.index)
  if (mutual < PARTNERS && sentence < ALIKE) return null
  if (affinity.apart(x.source, y.source) || actors.differ(x.slot, y.slot) || !isNear(p, q)) return null
  const value = VALUES.quantity(x, y, context)
  if (value === null || value.equal !== 0 || value.doubt === 1 || value.object < SAME_NOUN) return null
  if (x.slot.governor === null || y.slot.governor === null || governorLikeness(x.slot, y.slot, context) < SAME_DOING) return null
  const referent = compareReferents(x, y, salience)
  // What two named people did nobody takes for one thing.
  if (referent.differing.includes('who')) return null
  const scope = mutual === 1 ? referent.oneSided.filter((field) => field === 'place' || field === 'scope') : []
  const differing = [...surelyDiffering(x, y, referent), ...(referent.subgroup === null ? [] : [referent.subgroup]), ...scope]
  return differing.length === 0 ? null : { a, b, score: (mutual + sentence) / 2, differing }
}

/** The pairs worth showing: the best of each two questions, unless both sources answer both. */
export function bestLookalikes(found: readonly Lookalike[], refs: readonly SlotRef[], clusters: readonly Cluster[]): readonly Lookalike[] {
  const home = new Map(clusters.flatMap((c, i) => c.members.map((m) => [m, i] as const)))
  const speaks = (i: number, other: number): boolean => {
    const cluster = home.get(i)
    const source = (refs[other] as SlotRef).source
    return cluster !== undefined && (clusters[cluster] as Cluster).members.some((m) => (refs[m] as SlotRef).source === source)
  }
  const questionOf = (i: number): string => (home.has(i) ? `g${home.get(i)}` : `s${i}`)
  const best = new Map<string, Lookalike>()
  const ids = new Map(found.map((one) => [one, idOf(one, refs)]))
  for (const one of [...found].sort((x, y) => y.score - x.score || ((ids.get(x) as string) < (ids.get(y) as string) ? -1 : 1))) {
    if (speaks(one.a, one.b) && speaks(one.b, one.a)) continue
    const key = [questionOf(one.a), questionOf(one.b)].sort().join('|')
    if (!best.has(key)) best.set(key, one)
  }
  return [...best.values()]
}

function idOf({ a, b }: Lookalike, refs: readonly SlotRef[]): string {
  return [(refs[a] as SlotRef).slot.id, (refs[b] as SlotRef).slot.id].sort().join('|')
}
