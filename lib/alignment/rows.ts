/**
 * Which of a row: "the third victim", "the second floor".
 *
 * In: two ordinals with their slots. Out: whether they can answer one question. Refuses: two of a row where the ordinal only tells them apart.
 */
import type { Quantity } from '../model.ts'
import { isRank } from '../text/rank.ts'
import { readOnce } from '../text/read-once.ts'
import type { SlotRef } from './slot-ref.ts'

/**
 * Which of a row: of one sort of thing, and where the two differ a rank of both. The third victim and the second are two people; the second floor
 * and the third answer one question.
 */
export function areOneRow(a: SlotRef, b: SlotRef, x: Quantity, y: Quantity, equal: number): boolean {
  const ranks = isRankIn(a) && isRankIn(b)
  if (equal === 0) return ranks && x.noun?.lemma === y.noun?.lemma
  return ranks || (x.noun?.lemma === y.noun?.lemma && !OF_ANY_ROW.has(x.noun?.lemma ?? ''))
}

/** Read once a slot: each is compared with hundreds of others. */
const isRankIn = readOnce(
  ({ claim, slot: { mention } }: SlotRef): boolean => mention?.kind === 'quantity' && isRank(mention, claim.frames, claim.sentence.tokens),
)

/** "The second time", "the third day": of these every text has some. */
const OF_ANY_ROW: ReadonlySet<string> = new Set(['time', 'day'])
