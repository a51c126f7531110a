/**
 * A year told by the way: when the ship was built that sank, when the stadium was opened where it happened.
 *
 * In: the tokens of a sentence, where its date stands. Out: whether the date only says how old a thing is that the sentence names. Refuses: the main
 * verb ("The stadium was built in 1964").
 * Example: "The ground, opened in 1964, holds 18,000" → yes; "Built in Japan in 1987, she was certified for 180 people" → yes.
 */
import type { DateMention, Token } from '../model.ts'

const COMING_TO_BE: ReadonlySet<string> = new Set(
  'build open found construct launch complete erect establish bear create commission install inaugurate design'.split(' '),
)
const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who'])
/** "Built at a yard in Japan in 1987". */
const REACH = 9

/** The year stands behind a participle or in a relative clause that says how the thing came to be. */
export function isByTheWay(date: DateMention, tokens: readonly Token[]): boolean {
  if (date.granularity !== 'year' && date.granularity !== 'span' && date.granularity !== 'month') return false
  const before = tokens.filter((t) => t.end <= date.start)
  const verb = before.findLastIndex((t) => t.pos === 'VERB')
  const between = before.slice(verb + 1)
  if (verb < 0 || between.length > REACH || between.some((t) => t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'AUX')) return false
  if (!COMING_TO_BE.has((before[verb] as Token).lemma)) return false
  const after = tokens.find((t) => t.start >= date.end)
  const opened = before.slice(0, verb).findLast((t) => t.pos !== 'AUX' && t.pos !== 'ADV')
  if (opened === undefined) return after?.text === ','
  return opened.text === ',' || RELATIVES.has(opened.lower)
}
