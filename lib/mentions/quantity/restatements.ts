/**
 * A value given again in another unit right beside it.
 *
 * In: the mentions of one sentence and the text. Out: the same mentions, the second of such a pair pointing at the first.
 * Refuses: pairs of one unit, and pairs with words between them; but a sum alone in a bracket behind a sum is one given again, though both
 * have one sign ("$1 million ($1.52 million)": dollars of two countries).
 * Example: "10 km (6 miles)", "800 billion yen ($7.7 billion)".
 */
import type { Quantity, UnresolvedMention } from '../../model.ts'

type Found = Quantity | UnresolvedMention

/** What may stand between the two: a bracket, "or", a slash, with a hedge that belongs to the second. */
const BETWEEN =
  /^\s?(?:\(|\[|（|,? or|\/|—|--)?\s?(?:equivalent to|i\.e\.|roughly|about|around|approximately|some|just over|nearly|that is,?)?\s?$/
const LONGEST_BETWEEN = 24

export function linkRestatements(mentions: readonly Found[], text: string): readonly Found[] {
  return mentions.map((mention, n) => {
    const before = mentions[n - 1]
    if (mention.kind !== 'quantity' || before?.kind !== 'quantity') return mention
    if (!areTwins(before, mention) && !isConverted(before, mention, text)) return mention
    if (mention.start - before.end > LONGEST_BETWEEN || mention.start <= before.end) return mention
    if (!BETWEEN.test(text.slice(before.end, mention.start)) || text.slice(before.end, mention.start).trim() === '') return mention
    return { ...mention, restates: { start: before.start, end: before.end } }
  })
}

function areTwins(a: Quantity, b: Quantity): boolean {
  return a.measure === b.measure && a.unit !== b.unit && a.unit !== null && b.unit !== null && (a.measure === 'money' || a.base !== null)
}

/** Nothing but the second sum stands in the bracket. The sign of the first may be one that could not be read. */
function isConverted(a: Quantity, b: Quantity, text: string): boolean {
  if (b.measure !== 'money' || (a.measure !== 'money' && (a.measure !== 'count' || a.noun !== null))) return false
  return /^\s?[([（]\s?$/.test(text.slice(a.end, b.start)) && /^\s?[)\]）]/.test(text.slice(b.end, b.end + 2))
}
