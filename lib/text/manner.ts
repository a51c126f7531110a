/**
 * How a thing was done: well, or badly.
 *
 * In: an event slot. Out: 'well' or 'badly'; null where the predicate says neither, or both. Refuses: what stands behind the verb ("as
 * well as"), how much was done, and words of the thing it was done to ("the well-known pier", "an oil well").
 * Example: "was well equipped" → 'well'; "was poorly built" → 'badly'.
 */
import type { Slot } from '../model.ts'

export type Manner = 'well' | 'badly'

const WELL = /\b(?:well|properly|adequately|sufficiently|correctly|flawlessly)\b/i
const BADLY = /\b(?:ill|poorly|badly|inadequately|insufficiently|improperly|incorrectly|wrongly|faultily)\b/i

/** The words of the predicate of a clause, as far as the slot holds them; empty where there is none. */
export function predicateIn({ exact, start, frame }: Slot): string {
  if (frame === null) return ''
  const { predicate } = frame
  return exact.slice(Math.max(0, predicate.start - start), Math.max(0, predicate.end - start))
}

export function mannerOf(slot: Slot): Manner | null {
  const said = predicateIn(slot)
  const [well, badly] = [WELL.test(said), BADLY.test(said)]
  if (well === badly) return null
  return well ? 'well' : 'badly'
}
