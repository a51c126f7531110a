/**
 * Two clauses about people of two ages: a miner of 36 is not the one of 52, whatever else is told alike of both.
 *
 * In: two slots with their claims. Out: whether the one it happened to, or the one who did it, is of another age in each. Refuses: ages themselves,
 * which are compared as values; people with one name, of whom a text may have the age wrong; a year more or less.
 * Example: "On Friday a 36-year-old fell" / "On Saturday a 52-year-old fell" → two people.
 */
import type { Phrase, Quantity } from '../model.ts'
import { overlap } from '../text/overlap.ts'
import { readOnce } from '../text/read-once.ts'
import { haveOneParty } from './parties.ts'
import type { SlotRef } from './slot-ref.ts'

/** Whether the two clauses are about people of two ages. */
export function areOfTwoAges(a: SlotRef, b: SlotRef): boolean {
  const [x, y] = [agesIn(a), agesIn(b)]
  return (areApart(x.done, y.done) || areApart(x.doing, y.doing)) && !haveOneParty(a, b)
}

/** A birthday may lie between two texts. */
const BIRTHDAY = 1

function areApart(x: number | null, y: number | null): boolean {
  return x !== null && y !== null && Math.abs(x - y) > BIRTHDAY
}

/** How old the one is whom it happened to, and the one who did it; null where that is not told, or of several. */
interface Ages {
  readonly done: number | null
  readonly doing: number | null
}

const OF_PEOPLE: ReadonlySet<Quantity['measure']> = new Set(['age', 'count', 'ordinal'])

const NO_AGES: Ages = { done: null, doing: null }

const agesIn = readOnce(({ claim, slot: { frame, mention } }: SlotRef): Ages => {
  if (!frame || (mention?.kind === 'quantity' && mention.measure === 'age')) return NO_AGES
  const ages = claim.mentions.filter((m): m is Quantity => m.kind === 'quantity' && m.measure === 'age' && m.point !== null)
  if (ages.length === 0) return NO_AGES
  const within = (phrase: Phrase | null): number | null => {
    const own = ages.filter((age) => phrase !== null && overlap(age, phrase))
    return own.length === 1 ? (own[0]?.point ?? null) : null
  }
  // "Fell 2,000 feet": what stands for the patient is a measure, and it happened to the one who fell.
  const { patient } = frame
  const measure = patient !== null && claim.mentions.some((m) => m.kind === 'quantity' && !OF_PEOPLE.has(m.measure) && overlap(m, patient))
  return measure ? { done: within(frame.agent), doing: null } : { done: within(patient), doing: within(frame.agent) }
})
