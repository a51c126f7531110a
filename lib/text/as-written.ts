/**
 * Tokens side by side as their text has them: a gap between two is a space.
 *
 * In: tokens of one sentence, in order. Out: their words in one line. Refuses: nothing; marks that stand in no token are left out.
 * Example: the tokens of "(202)  555-0143" → "(202) 555-0143"
 */
import type { Token } from '../model.ts'

export function asWritten(tokens: readonly Token[]): string {
  return tokens.map(({ text, start }, i) => (i > 0 && (tokens[i - 1] as Token).end < start ? ` ${text}` : text)).join('')
}
