/**
 * Whether a day is that on which somebody said so, and not that of what is told.
 *
 * In: the tokens of a sentence and the place of a day. Out: yes or no. Refuses: days of a noun after them ("said Thursday's storm").
 * Example: "Nine ferries have sunk, the harbour office confirmed today." → yes; "The bank announced on Monday that it would close." → no
 */
import { SAYING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Span, Token } from '../model.ts'

/** How many words may stand between "told" and its day: "told local reporters in Aldport on Monday". */
const SAYING_REACH = 6

/**
 * The verb of saying whose day it is; null where it is none of a saying.
 *
 * "…, police said Saturday", "told reporters on Monday", "the ministry on Friday said": the day of the saying is no day of the event.
 * "Said Thursday's storm" is one: there the day belongs to the noun after it.
 */
export function sayingOf(tokens: readonly Token[], span: Span): string | null {
  const after = tokens.findIndex((t) => t.start >= span.end)
  const next = tokens[after]
  if (next && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PART')) return null
  if (next?.pos === 'VERB' && SAYING_VERBS.has(next.lemma)) return next.lemma
  const before = tokens
    .filter((t) => t.end <= span.start)
    .slice(-SAYING_REACH)
    .reverse()
  for (const token of before) {
    if (token.pos === 'VERB')
      return SAYING_VERBS.has(token.lemma) || (TAG_VERBS.has(token.lemma) && isTag(tokens, token, next)) ? token.lemma : null
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ' || token.pos === 'AUX' || token.lower === 'that')
      return null
  }
  return null
}

/** At the end of a sentence these only say who says so; at its head ("the bank announced on Monday that …") they are what was done that day. */
const TAG_VERBS: ReadonlySet<string> = new Set(['announce', 'confirm', 'report', 'state', 'reveal', 'disclose', 'claim', 'acknowledge'])

/** "Nine ferries have sunk, the harbour office confirmed today." */
function isTag(tokens: readonly Token[], verb: Token, next: Token | undefined): boolean {
  if (next && next.pos !== 'PUNCT') return false
  const before = tokens.filter((t) => t.end <= verb.start)
  const comma = before.findLastIndex((t) => t.pos === 'PUNCT')
  const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'
  return comma > 0 && before[comma]?.text === ',' && !before.slice(comma).some(isVerb) && before.slice(0, comma).some(isVerb)
}
