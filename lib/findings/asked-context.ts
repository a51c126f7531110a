/**
 * Where no question can be written about a value or an event, the source is quoted.
 *
 * In: the slot with its sentence. Out: "left … at noon" around a value, "the crew left the boat at noon" about an event, as plain words; or
 * null where nothing stands beside the value.
 * Refuses: to run past a strong stop, to begin or end on a word that leans on one left out ("of", "the"); Markdown and quotation marks are
 * taken out, because the words stand between marks again.
 */
import type { Span, Token } from '../model.ts'
import type { Asked, Proposal } from './asked.ts'

/** Tokens taken on either side of a value. */
const BESIDE = 8
/** Tokens taken before the verb of an event and after it. */
const BEFORE_EVENT = 7
const AFTER_EVENT = 8
/** Characters taken on either side in scripts without spaces, where a token may be long or short. */
const MOST_CHARACTERS = 55
/** A quotation with fewer words beside the value leaves open what is meant. */
const TELLING_WORDS = 4

/** Quotes the source around the value; `left` is what is left out where it is less than the slot. */
export function asIn(word: string, one: Asked, left = { start: one.slot.start, end: one.slot.end }): Proposal {
  const context = contextOf(one, left)
  return { question: context ? `${word}, as in “${context}”?` : `${word}?`, rank: tellingRank(context) }
}

/** How far a quotation tells by itself what is meant; where words are not set apart, its length tells. */
export function tellingRank(context: string | null): 3 | 4 {
  if (context === null) return 4
  const words = context.split(' ').filter((w) => w !== '…').length
  return words >= TELLING_WORDS || /[^\p{ASCII}\p{P}\p{Script=Latin}]{6}/u.test(context) ? 3 : 4
}

/** Words around a value. `value` is what is left out; the counted noun may stay. */
export function contextOf({ tokens, text }: Asked, value: Span): string | null {
  const left = tokens.filter((t) => t.end <= value.start).slice(-BESIDE)
  const right = tokens.filter((t) => t.start >= value.end).slice(0, BESIDE)
  const before = withoutLeaningStart(left.slice(left.findLastIndex(isStop) + 1), tokens)
  const after = withoutLeaningEnd(upToStop(right), tokens)
  const words = plainWords(`${text.slice(startOf(before, value), value.start)} … ${text.slice(value.end, endOf(after, value))}`)
  return /\p{L}/u.test(words) ? words : null
}

/** Whole words as far as they may reach; where the nearest is longer than that, as much of it. */
function startOf(before: readonly Token[], value: Span): number {
  const first = before.find((t) => t.start >= value.start - MOST_CHARACTERS)
  return first?.start ?? (before.length > 0 ? value.start - MOST_CHARACTERS : value.start)
}

function endOf(after: readonly Token[], value: Span): number {
  const last = after.findLast((t) => t.end <= value.end + MOST_CHARACTERS)
  return last?.end ?? (after.length > 0 ? value.end + MOST_CHARACTERS : value.end)
}

/** The words of an event with what stands beside its verb in the clause: "took them" → "the guards took them to the pier". */
export function clauseAround({ slot, tokens, text }: Asked): string {
  const verb = slot.frame?.predicate ?? slot
  const left = tokens.filter((t) => t.end <= verb.start).slice(-BEFORE_EVENT)
  const right = tokens.filter((t) => t.start >= verb.end).slice(0, AFTER_EVENT)
  const before = withoutLeaningStart(left.slice(left.findLastIndex((t) => isStop(t) || isBreak(t)) + 1), tokens)
  const after = withoutLeaningEnd(upToStop(right, isBreak), tokens)
  return plainWords(text.slice(Math.min(slot.start, startOf(before, verb)), Math.max(slot.end, endOf(after, verb))))
}

function upToStop(tokens: readonly Token[], isEnd: (token: Token) => boolean = () => false): readonly Token[] {
  const stop = tokens.findIndex((t) => isStop(t) || isEnd(t))
  return stop < 0 ? tokens : tokens.slice(0, stop)
}

/** Words that lean on the next one; a quotation that is cut off ends before them. */
const LEANING = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'SYM', 'PUNCT'])

/** Cut where it does not end with the sentence or a stop. */
function withoutLeaningEnd(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const next = tokens[tokens.indexOf(words.at(-1) as Token) + 1]
  if (next === undefined || isStop(next)) return words
  const last = words.findLastIndex((t) => !LEANING.has(t.pos) && !POSSESSIVES.has(t.lower))
  return words.slice(0, last + 1)
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

/** "’s eight years in": what is left of a word is cut off with it; so is a punctuation mark. */
function withoutLeaningStart(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const before = tokens[tokens.indexOf(words[0] as Token) - 1]
  if (words.length === 0 || before === undefined) return words
  const first = words.findIndex((t) => !['PUNCT', 'PART', 'CCONJ'].includes(t.pos) && !/^[’']/.test(t.text))
  return first < 0 ? [] : words.slice(first)
}

/** Text without markup, quotation marks and line ends, closed up before punctuation. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/[*_`#>|[\]“”"«»「」]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:!?])/g, '$1')
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
  return token.text === ',' || /^["“”]$/.test(token.text) || CLAUSE_WORDS.has(token.lower)
}

const CLAUSE_WORDS = new Set('when while after before because if although though where since until but whereas unless who which'.split(' '))
