/**
 * Whether two runs of words have a character in common.
 *
 * In: two spans of one text, ends exclusive. Out: yes or no. Refuses: nothing; spans that only touch have nothing in common.
 * Example: overlap({ start: 0, end: 5 }, { start: 5, end: 9 }) → false
 */
import type { Span } from '../model.ts'

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
