/**
 * Small words inside the name of a body: "and", commas, "for the … of".
 *
 * In: the tokens of a sentence and a run of capitalised words that ends before `to`. Out: whether the run goes on past the small word.
 * Refuses: two bodies or two people side by side ("White House and State Department").
 * Example: "National Oceanic | and | Atmospheric Administration", "Ministry of Health | , | Labour and Welfare".
 */
import { WORK_HEADS } from '../../lexicon/event-words.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANISATION_HEADS, ORGANISATION_OF } from '../../lexicon/organisation-words.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { Token } from '../../model.ts'
import { isKnownWord } from '../../text/tagger.ts'
import { bare } from './draft.ts'
import { isCapitalised, isWord } from './evidence.ts'
import { lookUp } from './gazetteer.ts'

/** Bodies that are named by what they are for: "Centers for Disease Control". */
export const BODIES_FOR = /^(?:centers?|centres?|institute|campaign|society|alliance|fund|foundation|association|union)$/

/** "Society for the Prevention | of | Cruelty | to | Animals": the purpose of a body goes on with a noun in a capital. */
export function isPurpose(tokens: readonly Token[], from: number, to: number): boolean {
  const small = tokens.slice(from, to).findLast((token) => token.text === token.lower && isWord(token))
  const purpose = tokens.slice(from, to).findIndex((token) => token.lower === 'for')
  return purpose > 0 && small !== undefined && /^(?:for|the|of)$/.test(small.lower) && isPlainWord(tokens[to - 1])
}

/** A word of the language, and no place or given name: "oceanic", "welfare". */
function isPlainWord(token: Token | undefined): boolean {
  const word = bare(token)
  return token !== undefined && isKnownWord(word) && lookUp(word, token.text) === null && !GIVEN_NAMES.has(word)
}

/** "Ministry of Health, Labour and Welfare": the list of what a body is for, up to its "and". */
export function isListOfCharges(tokens: readonly Token[], eligible: readonly boolean[], from: number, to: number): boolean {
  if (!ORGANISATION_OF.has(bare(tokens[from])) || !tokens.slice(from, to).some((token) => token.lower === 'of')) return false
  for (let k = to; k < Math.min(tokens.length, to + LONGEST_LIST); k++) {
    const token = tokens[k] as Token
    if (token.lower === 'and') return eligible[k + 1] === true && isCharge(tokens[k + 1])
    if (token.text !== ',' && !(eligible[k] && isCharge(token))) return false
  }
  return false
}

const LONGEST_LIST = 12

function isCharge(token: Token | undefined): boolean {
  return isPlainWord(token) && !ORGANISATION_HEADS.has(bare(token)) && !ORGANISATION_OF.has(bare(token)) && !TITLES.has(bare(token))
}

// "Food and Drug Administration", "Treaty of Peace and Friendship"; but "Ann Voss and Karl Berg" are two.
export function joinsAnd(tokens: readonly Token[], from: number, to: number): boolean {
  const first = bare(tokens[from])
  const inside = tokens.slice(from, to).some((token) => token.lower === 'of')
  if (inside && (ORGANISATION_OF.has(first) || WORK_HEADS.has(first))) return tokens[to + 2]?.lower !== 'of'
  if (isPurpose(tokens, from, to)) return isPlainWord(tokens[to + 1])
  if (to - from <= 2 && PARTNERS.test(tokens[to + 1]?.text ?? '')) return true
  if (to - from > 2) return false
  const listed = lookUp(bare(tokens[to - 1]), tokens[to - 1]?.text ?? '') !== null
  if (to - from === 2 && !isOfState(tokens[from], first) && lookUp(first, tokens[from]?.text ?? '') === null) return false
  if (to - from === 2 && (!isCharge(tokens[to - 1]) || !isCharge(tokens[to + 1]) || STANDS_ALONE.test(bare(tokens[to - 1])))) return false
  for (let k = to + 1; k < Math.min(tokens.length, to + 4); k++) {
    const token = tokens[k]
    if (!token || !isCapitalised(token.text)) return false
    if (ORGANISATION_HEADS.has(bare(token))) return k > to + 1 && !listed
  }
  return false
}

/** "National Oceanic and Atmospheric Administration"; but "White House and State Department" are two. */
function isOfState(token: Token | undefined, word: string): boolean {
  return OF_A_STATE.test(word) || /^(?:\p{Lu}\.?){2,}$/u.test(token?.text ?? '')
}

const OF_A_STATE = /^(?:national|federal|royal|imperial|state|international|provincial|central)$/

/** Bodies that need no head behind them: "U.S. Treasury and Justice Department" are two. */
const STANDS_ALONE = /^(?:treasury|reserve|exchequer|admiralty|presidency|judiciary|opposition|cross|crescent)$/

/** "Holm and Sons". */
const PARTNERS = /^(?:Sons|Daughters|Co|Company|Partners|Associates|Brothers)$/
