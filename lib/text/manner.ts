/**
 * How a thing was done: well, or badly.
 *
 * In: a clause and its predicate. Out: 'well' or 'badly'; null where the predicate says neither, or both. Refuses: what stands behind the verb ("as
 * well as"), how much was done, and words of the thing it was done to ("the well-known pier", "an oil well").
 * Example: "was well equipped" → 'well'; "was poorly built" → 'badly'.
 */
import type { Frame } from '../model.ts'

export type Manner = 'well' | 'badly'

const WELL = /\b(?:well|properly|adequately|sufficiently|correctly|flawlessly)\b/i
const BADLY = /\b(?:ill|poorly|badly|inadequately|insufficiently|improperly|incorrectly|wrongly|faultily)\b/i

/**
 * @param exact The words of the clause, or of a part of it.
 * @param start Where they start in the file.
 */
export function mannerOf(exact: string, start: number, { predicate }: Frame): Manner | null {
  const said = exact.slice(Math.max(0, predicate.start - start), Math.max(0, predicate.end - start))
  const [well, badly] = [WELL.test(said), BADLY.test(said)]
  if (well === badly) return null
  return well ? 'well' : 'badly'
}
