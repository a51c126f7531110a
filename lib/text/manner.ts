/**
 * How a thing was done: well, or badly.
 *
 * In: the words of a clause. Out: 'well' or 'badly'; null where neither is said, or both are. Refuses: "as well", and how much was done.
 * Example: "was well equipped" → 'well'; "insufficiently equipped" → 'badly'.
 */

export type Manner = 'well' | 'badly'

const WELL = /(?<!\bas )\bwell(?! as\b)\b|\b(?:properly|adequately|sufficiently|correctly|flawlessly)\b/i
const BADLY = /\b(?:ill|poorly|badly|inadequately|insufficiently|improperly|incorrectly|wrongly|faultily)\b/i
/** @param clause The words of a clause. */
export function mannerOf(clause: string): Manner | null {
  const [well, badly] = [WELL.test(clause), BADLY.test(clause)]
  if (well === badly) return null
  return well ? 'well' : 'badly'
}
