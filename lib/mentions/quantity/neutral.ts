/**
 * What of an English reading still holds in a language the engine does not know.
 *
 * In: a mention and the text. Out: the mention, the mention as unresolved, or nothing.
 * Refuses: number words and nouns; and separators, because "1,500" is one and a half in half of Europe.
 * Example: "16 km" stays, "1,500 km" becomes unresolved, "16 muertos" is dropped.
 */
import type { Quantity, UnresolvedMention } from '../../model.ts'

export function isNeutral(mention: Quantity | UnresolvedMention, text: string): readonly (Quantity | UnresolvedMention)[] {
  if (mention.kind === 'unresolved') return [mention]
  if (mention.unit === null && mention.measure !== 'percent') return []
  const numeral = text.slice(mention.numeral.start, mention.numeral.end)
  if (!/^\d/.test(numeral)) return []
  if (/^\d+$/.test(numeral)) return [{ ...mention, noun: null }]
  const { sentenceId, start, end } = mention
  const reason = 'separators of an unknown language'
  return [{ kind: 'unresolved', sentenceId, start, end, reason, because: [{ rule: 'unreadable-number', saw: numeral }] }]
}
