/**
 * Which of a row: "the third victim", "the second floor".
 *
 * In: two ordinals with their slots. Out: whether they can answer one question. Refuses: two of a row where the ordinal only tells them apart.
 */
import type { Quantity } from '../model.ts'
import { isRank } from '../text/rank.ts'
import type { SlotRef } from './slot-ref.ts'

/**
 * Which of a row: of one sort of thing, and where the two differ a rank of both. The third victim and the second are two people; the second floor
 * and the third answer one question.
 */
export function areOneRow(a: SlotRef, b: SlotRef, x: Quantity, y: Quantity, equal: number): boolean {
  const ranks = isRankIn(a, x) && isRankIn(b, y)
  if (equal === 0) return ranks && x.noun?.lemma === y.noun?.lemma
  return ranks || (x.noun?.lemma === y.noun?.lemma && !OF_ANY_ROW.has(x.noun?.lemma ?? ''))
}

function isRankIn({ claim }: SlotRef, ordinal: Quantity): boolean {
  return isRank(ordinal, claim.frames, claim.sentence.tokens)
}

/** "The second time", "the third day": of these every text has some. */
const OF_ANY_ROW: ReadonlySet<string> = new Set(['time', 'day'])
