/**
 * A copula and what stands after it → what something is: "was drunk", "remained open", "was on probation", "were off".
 *
 * In: the tokens of a sentence, a verb group. Out: the state and where its words stand; null where none follows. Refuses: judgements and degrees
 * ("was clear", "was older than"), what goes on in an infinitive ("was ready to leave"), and nouns ("was a captain").
 */
import { DEGREE_WORDS, JUDGING_ADJECTIVES, NOUNS_OF_SORT, STATE_ADVERBS, STATE_NOUNS } from '../lexicon/state-words.ts'
import type { Token } from '../model.ts'
import type { VerbGroup } from './chunks.ts'

export interface State {
  /** One word, or a preposition and its noun. */
  readonly words: string
  readonly end: number
}

const COPULAS: ReadonlySet<string> = new Set(['be', 'remain', 'stay'])
/** Beside them an adjective has its noun, and the noun tells what somebody is. */
const GOES_ON: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'VERB'])

/** What the subject of a verb group is said to be. */
export function stateAfter(tokens: readonly Token[], group: VerbGroup): State | null {
  if (group.form !== 'finite' || !COPULAS.has(tokens[group.head]?.lemma ?? '')) return null
  // Adverbs belong to the group, and some of them are the state itself.
  let at = group.head + 1
  while (isPassedOver(tokens[at])) at++
  const [word, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!word) return null
  if (word.pos === 'ADP' && next && STATE_NOUNS.has(`${word.lower} ${next.lower}`))
    return third !== undefined && (third.pos === 'NOUN' || third.lower === 'of')
      ? null
      : { words: `${word.lower} ${next.lower}`, end: next.end }
  if (word.pos === 'ADP' && third?.pos === 'NOUN' && STATE_NOUNS.has(`${word.lower} ${third.lower}`))
    return { words: `${word.lower} ${third.lower}`, end: third.end }
  const noun = word.pos === 'DET' ? next : word
  const behind = word.pos === 'DET' ? third : next
  if (noun?.pos === 'NOUN' && NOUNS_OF_SORT.has(noun.lower)) return isEndOfClause(behind) ? { words: noun.lower, end: noun.end } : null
  if (STATE_ADVERBS.has(word.lower)) return isEndOfClause(next) ? { words: word.lower, end: word.end } : null
  if (word.pos !== 'ADJ' || !/^[a-z]{3,}$/.test(word.lower) || JUDGING_ADJECTIVES.has(word.lower) || isCompared(word.lower)) return null
  const goesOn = next !== undefined && (GOES_ON.has(next.pos) || next.text === '-' || next.lower === 'than' || leadsOn(next, third))
  return goesOn ? null : { words: word.lower, end: word.end }
}

function isPassedOver(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower === 'not' ||
      token.lower === 'no' ||
      token.lower === 'longer' ||
      (token.pos === 'ADV' && !DEGREE_WORDS.has(token.lower) && !STATE_ADVERBS.has(token.lower)))
  )
}

/** "Cheaper", "oldest". */
function isCompared(word: string): boolean {
  return /.{3}(?:er|est)$/.test(word) && !NOT_COMPARED.has(word)
}

const NOT_COMPARED: ReadonlySet<string> = new Set(['sober', 'eager', 'bitter', 'clever', 'tender', 'modest', 'honest', 'manifest'])

/** "Ready to leave", "sure that". */
function leadsOn(next: Token, after: Token | undefined): boolean {
  return next.lower === 'that' || (next.lower === 'to' && (after?.pos === 'VERB' || after?.pos === 'AUX'))
}

function isEndOfClause(next: Token | undefined): boolean {
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'SCONJ' || next.pos === 'ADP'
}
