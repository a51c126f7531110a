/**
 * Words within a verb group that stand in quotation marks: somebody's word for what was done, which was done all the same.
 *
 * In: the tokens of a sentence and a place. Out: whether a mark there is one around such a word. Refuses: marks around more than an adverb and a verb.
 * Example: "the boat was “hijacked” by four men" → both marks; "he said: “It sank.”" → none.
 */
import type { Token } from '../model.ts'

const isMark = (token: Token | undefined): boolean => token !== undefined && /^["“”„‟«»'‘’]$/.test(token.text)

/** "Was then “launched”", "was “badly” built". */
export function isAroundOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!isMark(tokens[at]) || (next?.pos !== 'VERB' && next?.pos !== 'ADV')) return false
  if (next.pos === 'VERB') return isMark(tokens[at + 2]) || isMark(tokens[at - 2])
  return isMark(tokens[at + 2]) || isMark(tokens[at + 3])
}

/** Where a verb group ends in which so many marks were passed: what was opened within is closed within. */
export function pastMark(tokens: readonly Token[], end: number, marks: number): number {
  return marks % 2 === 1 && isMark(tokens[end]) ? end + 1 : end
}
