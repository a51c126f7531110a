/**
 * Where no question can be written about a value or an event, the source is quoted.
 *
 * In: the slot with its sentence. Out: "left … at noon" around a value, "the crew left the boat at noon" about an event, as plain words; or
 * null where nothing stands beside the value.
 * Refuses: to run past a strong stop, to begin or end on a word that leans on one left out ("of", "the"); Markdown and quotation marks are
 * taken out, because the words stand between marks again.
 */
import { CLAUSE_ENDS, POSSESSIVES } from '../lexicon/function-words.ts'
import type { Span, Token } from '../model.ts'
import type { Asked, Proposal } from './asked.ts'

/** Tokens taken on either side of a value. */
const BESIDE = 8
/** Tokens taken before the verb of an event and after it. */
const BEFORE_EVENT = 7
const AFTER_EVENT = 8
/** Characters taken on either side at most, and where words are not set apart, so that a token may be a letter or a clause. */
const MOST_CHARACTERS = 55
const MOST_UNSPACED = 30
/** A quotation with fewer words beside the value leaves open what is meant. */
const TELLING_WORDS = 4

/** Quotes the source around the value; `left` is what is left out where it is less than the slot. */
export function asIn(word: string, one: Asked, left = { start: one.slot.start, end: one.slot.end }): Proposal {
  const context = contextOf(one, left)
  return { question: context ? quoting(word, context) : `${word}?`, rank: tellingRank(context) }
}

/** "Who was fired" and words of a source → "Who was fired, as in “… became the fifth coach fired”?". */
export function quoting(asked: string, words: string): string {
  return `${asked}, as in “${words}”?`
}

/** How far a quotation tells by itself what is meant; where words are not set apart, its length tells. */
export function tellingRank(context: string | null): 3 | 4 {
  if (context === null) return 4
  const words = context.split(' ').filter((w) => w !== '…').length
  return words >= TELLING_WORDS || /[^\p{ASCII}\p{P}\p{Script=Latin}]{6}/u.test(context) ? 3 : 4
}

/** Words around a value. `value` is what is left out; the counted noun may stay. */
export function contextOf({ tokens, text }: Asked, value: Span): string | null {
  const { start, end } = around(tokens, value, BESIDE, BESIDE, isStop)
  const words = plainWords(`${text.slice(start, value.start)} … ${text.slice(value.end, end)}`)
  return /\p{L}/u.test(words) ? words : null
}

/** The words of an event with what stands beside its verb in the clause: "took them" → "the guards took them to the pier". */
export function clauseAround({ slot, tokens, text }: Asked): string {
  const { start, end } = around(tokens, slot.frame?.predicate ?? slot, BEFORE_EVENT, AFTER_EVENT, (t) => isStop(t) || isBreak(t))
  const words = plainWords(text.slice(Math.min(slot.start, start), Math.max(slot.end, end)))
  // "していた従業員が…": the end of a word that the clause was cut in.
  return isUnspaced(tokens) ? words.replace(/^\p{Script=Hiragana}+/u, '') : words
}

/** Whole words on either side as far as they may reach; where the nearest is longer than that, as much of it. */
function around(tokens: readonly Token[], value: Span, mostBefore: number, mostAfter: number, isEnd: (token: Token) => boolean): Span {
  const unspaced = isUnspaced(tokens)
  const reach = unspaced ? MOST_UNSPACED : MOST_CHARACTERS
  const left = tokens.filter((t) => t.end <= value.start && t.end > value.start - reach)
  const right = tokens.filter((t) => t.start >= value.end && t.start < value.end + reach)
  const near = left.slice(unspaced ? 0 : -mostBefore)
  const before = withoutLeaningStart(near.slice(near.findLastIndex(isEnd) + 1), tokens)
  const after = withoutLeaningEnd(upToStop(right.slice(0, unspaced ? reach : mostAfter), isEnd), tokens)
  return {
    start: Math.max(before[0]?.start ?? value.start, value.start - reach),
    end: Math.min(after.at(-1)?.end ?? value.end, value.end + reach),
  }
}

/** Nothing but figures and marks has a part of speech: no spaces, no words as a tagger knows them. */
function isUnspaced(tokens: readonly Token[]): boolean {
  return tokens.some((t) => t.pos === 'X' && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(t.text))
}

function upToStop(tokens: readonly Token[], isEnd: (token: Token) => boolean): readonly Token[] {
  const stop = tokens.findIndex(isEnd)
  return stop < 0 ? tokens : tokens.slice(0, stop)
}

/** Words that lean on the next one; a quotation that is cut off ends before them. */
const LEANING = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'SYM', 'PUNCT'])

/** The comma and a word or two. */
const BEGINNING = 3

/** Cut where it does not end with the sentence or a stop. */
function withoutLeaningEnd(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const next = tokens[tokens.indexOf(words.at(-1) as Token) + 1]
  if (next === undefined || isStop(next)) return words
  // "Two of which collapsed, he": what begins after a comma and is cut off at once says nothing.
  const comma = words.findLastIndex((t) => t.text === ',')
  const whole = comma > 0 && words.length - comma <= BEGINNING ? words.slice(0, comma) : words
  const last = whole.findLastIndex((t) => !LEANING.has(t.pos) && !POSSESSIVES.has(t.lower))
  return whole.slice(0, last + 1)
}

/** "’s eight years in": what is left of a word is cut off with it; so is a punctuation mark. */
function withoutLeaningStart(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const before = tokens[tokens.indexOf(words[0] as Token) - 1]
  if (words.length === 0 || before === undefined) return words
  // A word is whole at a stop; cut elsewhere, a particle and the end of a verb lean on what is left out.
  const leans = (t: Token): boolean =>
    ['PUNCT', 'PART', 'CCONJ'].includes(t.pos) || /^[’']/.test(t.text) || (!isStop(before) && /^\p{Script=Hiragana}+$/u.test(t.text))
  // "3-2 on Friday": the second half of what is joined says nothing without the first.
  const isHalf = (t: Token): boolean => {
    const joint = tokens[tokens.indexOf(t) - 1]
    return joint !== undefined && /^[-–]$/.test(joint.text) && joint.end === t.start
  }
  const first = words.findIndex((t) => !leans(t) && !isHalf(t))
  return first < 0 ? [] : words.slice(first)
}

/** Text without markup, quotation marks and line ends, closed up before punctuation. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/[*_`#>|[\]“”"«»「」]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:!?]|['’]s\b)/g, '$1')
    .replaceAll(/^[\s,.;:!?)’'–—-]+|[\s,;:(‘–—-]+$/g, '')
    .trim()
}

/** The first words of a text, with "…" where it goes on. */
export function firstWords(text: string, most: number): string {
  const words = plainWords(text).split(' ')
  return words.length <= most
    ? words.join(' ').replace(/[.,]$/, '')
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[.,;:]$/, '')} …`
}

function isStop(token: Token): boolean {
  return /^([;:.!?—()]|。|、)$/.test(token.text)
}

/** Where a clause ends: an event is told by its own clause. */
function isBreak(token: Token): boolean {
  return token.text === ',' || /^["“”]$/.test(token.text) || CLAUSE_ENDS.has(token.lower)
}
