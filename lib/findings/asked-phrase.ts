/**
 * A noun phrase of a sentence → the words that name the same thing inside a question, without the value that is asked for.
 *
 * In: the slot with its sentence, a phrase. Out: the words, and whether they are many; or null.
 * Refuses: pronouns, phrases with digits or punctuation, what is left of a phrase that was nothing but a number.
 * Example: "At least ten wooden ferries" → "wooden ferries", many; "His lawyer" → "the lawyer"; "no alarm" → "any alarm"; "he" → null.
 */

import { POSSESSIVES } from '../lexicon/function-words.ts'
import { IRREGULAR_PLURALS, SAME_PLURAL } from '../lexicon/inflections.ts'
import { MONEY_NOUNS, TIME_NOUNS } from '../lexicon/question-phrases.ts'
import { UNITS } from '../lexicon/units.ts'
import type { Phrase, Token } from '../model.ts'
import { isKnownWord } from '../text/tagger.ts'
import type { Asked } from './asked.ts'

export interface NamedThing {
  readonly words: string
  readonly many: boolean
  /** Lemma of the noun. */
  readonly head: string
}

/** Longer phrases carry more than the thing itself. */
const LONGEST = 60
const POINTERS = new Set(['this', 'that', 'these', 'those', 'such', 'both', 'each', 'every', 'another'])
const HEDGES = new Set([
  'at',
  'least',
  'most',
  'more',
  'fewer',
  'less',
  'than',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'up',
  'to',
  'as',
  'many',
  'just',
  'under',
  'only',
  'some',
  'another',
  'other',
])
const NAMING = new Set(['NOUN', 'PROPN'])
const ORDINARY = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'ADP', 'PART', 'VERB', 'CCONJ', 'SYM'])
/** What is left of a value without its number names nothing. */
const UNIT_WORDS = new Set([...UNITS.flatMap((u) => u.words), ...MONEY_NOUNS, 'percent', 'per cent', 'cent', 'point', 'points'])
/** Adjectives with a capital of their own. */
const OF_NATIONS = /..(ese|[^f]ish|ian|ican|ench|utch|raqi|aeli|ani|reek)$/

/** Names the thing of a phrase, or null where it cannot be named in place. */
export function thingOf({ tokens, text }: Asked, phrase: Phrase | null): NamedThing | null {
  if (!phrase) return null
  const all = withComplement(tokens, phrase)
  const inside = tokens.filter((t) => t.start >= phrase.start && t.end <= phrase.end)
  const counted = inside.some((t) => t.pos === 'NUM')
  if (TIME_NOUNS.has(phrase.head.toLowerCase()) || (counted && UNIT_WORDS.has(phrase.head))) return null
  // "a million guys" leaves "guys"; "the 76ers" stay, their number is part of the name.
  const named = (t: Token): boolean => tokens.some((o) => o.start === t.end && /^\p{Ll}/u.test(o.text))
  const uncounted = all.filter(
    (t, i) => !((t.pos === 'NUM' && !named(t)) || (counted && (isHedgeBefore(all, i) || isArticleBefore(all, i)))),
  )
  // "four of the guards" leaves "any of the guards".
  const partitive = uncounted[0]?.lower === 'of'
  const kept = partitive ? uncounted.slice(1) : uncounted
  const head = inside.findLast((t) => NAMING.has(t.pos))
  if (!head || !kept.includes(head) || kept.some((t) => !isOrdinary(t))) return null
  const words = kept
    .map((t, i) => (i === 0 ? '' : gapBefore(t, kept[i - 1] as Token, text)) + wordOf(t, i === 0 && isOpening(tokens, t), kept[1], text))
    .join('')
  if (partitive) return { words: `any of ${words}`, many: true, head: phrase.head }
  if (words.length > LONGEST || (words === words.toUpperCase() && words.length > 5)) return null
  const single = inside.some((t) => t.pos === 'NUM' && (t.lower === 'one' || t.text === '1'))
  const many =
    !single &&
    (counted ||
      isPlural(asWritten(head, tokens, text), kept[0] as Token, kept[kept.indexOf(head) - 1]) ||
      inside.some((t) => t.lower === 'and'))
  return {
    words: needsArticle(kept[0] as Token, head, counted && !many) ? `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}` : words,
    many,
    head: phrase.head,
  }
}

/** "the head" goes on as "the head of the port authority". */
function withComplement(tokens: readonly Token[], phrase: Phrase): readonly Token[] {
  const first = tokens.findIndex((t) => t.start >= phrase.start)
  let end = tokens.findIndex((t) => t.start >= phrase.end)
  if (end < 0) end = tokens.length
  if (tokens[end]?.lower === 'of') {
    let stop = end + 1
    while (stop < tokens.length && stop < end + 6 && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes((tokens[stop] as Token).pos)) stop++
    const timed = tokens.slice(end, stop).some((t) => TIME_NOUNS.has(t.lower))
    if (NAMING.has(tokens[stop - 1]?.pos ?? 'X') && tokens[stop]?.pos !== 'NUM' && !timed) end = stop
  }
  return tokens.slice(Math.max(0, first), end)
}

function isHedgeBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 5; i++) {
    const token = tokens[i] as Token
    if (token.pos === 'NUM') return i > at
    if (!HEDGES.has(token.lower)) return false
  }
  return false
}

function isArticleBefore(tokens: readonly Token[], at: number): boolean {
  return ['a', 'an'].includes(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'NUM'
}

function isOrdinary(token: Token): boolean {
  if (POSSESSIVES.has(token.lower)) return true
  return (
    ORDINARY.has(token.pos) &&
    /^[\p{L}’'.&-]+$/u.test(token.text) &&
    !['who', 'which', 'what', 'there', 'where', 'when', 'how', 'why'].includes(token.lower)
  )
}

function gapBefore(token: Token, previous: Token, text: string): string {
  return text.slice(previous.end, token.start) === '' ? '' : ' '
}

function wordOf(token: Token, opens: boolean, next: Token | undefined, text: string): string {
  if (POSSESSIVES.has(token.lower) || (token.pos === 'DET' && POINTERS.has(token.lower))) return 'the'
  if (token.lower === 'no') return 'any'
  if (token.lower === 'persons') return 'people'
  if (isShouted(token, next, text)) return token.lower
  const lowers = token.pos === 'DET' || (opens && !isName(token, next, text) && !OF_NATIONS.test(token.lower))
  return lowers && /^\p{Lu}\p{Ll}*$/u.test(token.text) ? token.text.toLowerCase() : token.text
}

/** "THOUSANDS of residents", "a HUGE fire": a common word in capitals beside one that is not. */
function isShouted(token: Token, next: Token | undefined, text: string): boolean {
  if (next === undefined || !/^\p{Lu}{3,}$/u.test(token.text) || !/^\p{Ll}/u.test(next.text) || !isKnownWord(token.lower)) return false
  return token.pos !== 'PROPN' || QUANTIFIERS.has(token.lower) || isWrittenSmall(token, text)
}

/** Nothing but marks stands before it. */
function isOpening(tokens: readonly Token[], token: Token): boolean {
  return tokens.slice(0, tokens.indexOf(token)).every((t) => t.pos === 'PUNCT')
}

/** A capital at the start of a sentence makes every word a name to the tagger; a common word before a small letter is none. */
function isName(token: Token, next: Token | undefined, text: string): boolean {
  if (token.pos !== 'PROPN') return false
  if (!isKnownWord(token.lower) || (next !== undefined && !/^\p{Ll}/u.test(next.text))) return true
  // What the text writes small elsewhere is a common word ("Police", "police said").
  if (isWrittenSmall(token, text)) return false
  return new RegExp(`[\\p{L},] ${token.text}\\b`, 'u').test(text)
}

function isWrittenSmall(token: Token, text: string): boolean {
  return new RegExp(`[\\p{L},] ${token.lower}\\b`, 'u').test(text)
}

const IRREGULAR_FORMS = new Set(IRREGULAR_PLURALS.values())
/** Names that end in "s" and are one thing. */
const ONE_THING = new Set(['states', 'nations', 'netherlands', 'philippines', 'emirates', 'times', 'news'])
/** "a couple of fire engines": what follows is what is counted. */
const QUANTIFIERS = new Set(['couple', 'number', 'handful', 'hundreds', 'dozens', 'thousands', 'scores', 'majority'])

/** "Terms of the deal": what opens a sentence has a capital, and is no name for that. */
function asWritten(head: Token, tokens: readonly Token[], text: string): Token {
  const common = head.pos === 'PROPN' && isOpening(tokens, head) && !isName(head, tokens[tokens.indexOf(head) + 1], text)
  return common ? { ...head, pos: 'NOUN', lemma: head.lower.replace(/s$/, '') } : head
}

function isPlural(head: Token, first: Token, before: Token | undefined): boolean {
  if (
    SAME_PLURAL.has(head.lower) ||
    QUANTIFIERS.has(head.lower) ||
    IRREGULAR_FORMS.has(head.lower) ||
    /(children|[a-z]men)$/.test(head.lower)
  )
    return true
  if (head.pos === 'NOUN') return head.lower !== head.lemma && head.lower.endsWith('s')
  if (!/[^suiy]s$/.test(head.lower) || ONE_THING.has(head.lower)) return false
  // "The Boston Celtics", "Republicans"; "Ron Cheeks" and "Cheeks" are one.
  if (first.lower === 'the' || /(ans|ers|ists|ors)$/.test(head.lower)) return true
  return before !== undefined && before.pos !== 'NOUN' && before.pos !== 'PROPN' && isKnownWord(head.lower)
}

function needsArticle(first: Token, head: Token, wasOne: boolean): boolean {
  return wasOne && head.pos === 'NOUN' && !['DET', 'PRON'].includes(first.pos) && !POSSESSIVES.has(first.lower)
}
