/**
 * The words of a passage that a reader would be misled by if they changed unseen: numbers, dates, names, hedges, denials.
 *
 * In: a text and a span. Out: those words in order, with the ones that lean on the span from outside ("12" of "12 million", the "not" of
 * its sentence). Refuses: to weigh a change; any of them differs or none does.
 * Example: tellingWords('Some 120 ferries were not cancelled', { start: 5, end: 16 }) → ['some', '120', 'not']
 */

import { HEDGES_AFTER, HEDGES_BEFORE } from '../lexicon/hedges.ts'
import { MONTH_ABBREVIATIONS, MONTHS } from '../lexicon/months.ts'
import { DENOMINATORS, ONES, ORDINALS, SCALES, TEENS, TENS, VAGUE } from '../lexicon/numerals.ts'
import { AVERTED_BY, DENIALS, NEGATIVE_STARTS, PREVENTED_BY, UNDONE_BY } from '../lexicon/polarity-words.ts'
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/weekdays.ts'
import type { Span } from '../model.ts'
import { foldText } from '../text/fold.ts'

/** A number with its inner signs, a word, a sign of currency or per cent, or one character of a script without spaces. */
const WORD = /\p{N}+(?:[.,:/’'-]\p{N}+)*|[\p{Script=Han}\p{Script=Katakana}ー]|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[%‰°\p{Sc}]/gu
const SENTENCE_END = /[.!?](?=\s|["'”’)]|$)|[。！？\n]/g
const DENYING: ReadonlySet<string> = new Set(['not', 'never', 'without', 'nor', 'cannot', 'false', 'untrue', 'wrong', 'unless'])
const JAPANESE_DENIAL = /ない|なかっ|ません|ぬ(?=[。、]|$)|ず(?=[、に。]|$)|否定/gu

const NUMBERS: ReadonlySet<string> = new Set(
  [ONES, TEENS, TENS, SCALES, ORDINALS, DENOMINATORS, VAGUE].flatMap((words) => [...words.keys()].flatMap((word) => word.split(' '))),
)
const DATES: ReadonlySet<string> = new Set([MONTHS, MONTH_ABBREVIATIONS, WEEKDAYS, WEEKDAY_ABBREVIATIONS].flatMap(Object.keys))
const HEDGES: ReadonlySet<string> = new Set([...HEDGES_BEFORE, ...HEDGES_AFTER].flatMap(([phrase]) => phrase.split(' ')))
/** Words of hedges that say nothing by themselves ("as many as", "in the region of"). */
const EMPTY: ReadonlySet<string> = new Set('a an and as at be by for in is not of on or so than that the to'.split(' '))
/** What leads on from a number to the rest of it: "12 to 15", "12 or more". */
const LEADING_ON: ReadonlySet<string> = new Set(['to', 'or', 'and'])

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly capital: boolean
}

/** What must be the same for a passage to be the same: of the span, of what leans on it, and the denials of its sentence. */
export interface Telling {
  readonly values: readonly string[]
  readonly names: ReadonlySet<string>
  readonly denials: readonly string[]
}

export function tellingOf(text: string, span: Span): Telling {
  const sentence = sentenceAround(text, span)
  const words = wordsOf(text, sentence)
  const inside = words.filter(({ start, end }) => start < span.end && end > span.start)
  const first = words.findIndex(({ end }) => end > span.start)
  const last = words.findLastIndex(({ start }) => start < span.end)
  const leaning = [...run(words, first - 1, -1).toReversed(), ...inside, ...run(words, last + 1, 1)]
  return {
    values: leaning.filter((word) => isValue(word.folded)).map(({ folded }) => folded),
    names: new Set(inside.filter(({ capital, start }) => capital && start > sentence.start).map(({ folded }) => folded)),
    denials: [
      ...words.filter(({ folded }) => denies(folded)).map(({ folded }) => folded),
      ...(text.slice(sentence.start, sentence.end).match(JAPANESE_DENIAL) ?? []),
    ],
  }
}

/** Whether two passages tell the same: the same values in the same order, the same names, as many denials. */
export function tellTheSame(was: Telling, now: Telling): boolean {
  return same(was.values, now.values) && same([...was.names].sort(), [...now.names].sort()) && same(was.denials, now.denials)
}

/** The words beside the span that belong to its value: "12 [million]", "[about] 12". A plain word ends them. */
function run(words: readonly Word[], from: number, step: 1 | -1): readonly Word[] {
  const between = step < 0 ? EMPTY : LEADING_ON
  const found: Word[] = []
  for (let at = from; at >= 0 && at < words.length; at += step) {
    const word = words[at]
    if (word === undefined || !(isValue(word.folded) || between.has(word.folded)) || found.length > 4) break
    found.push(word)
  }
  return found
}

function isValue(folded: string): boolean {
  if (/\p{N}|[%‰°\p{Sc}]/u.test(folded)) return true
  if (/^[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(folded)) return true
  if (folded.split('-').some((part) => NUMBERS.has(part))) return true
  return DATES.has(folded) || denies(folded) || (HEDGES.has(folded) && !EMPTY.has(folded))
}

function denies(folded: string): boolean {
  if (DENYING.has(folded) || NEGATIVE_STARTS.has(folded) || folded.endsWith("n't")) return true
  return [UNDONE_BY, PREVENTED_BY, DENIALS, AVERTED_BY].some((verbs) => stemsOf(folded).some((stem) => verbs.has(stem)))
}

/** Enough for a guard: the forms a regular verb can have. */
function stemsOf(word: string): readonly string[] {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/(?:es|ed|ing)$/, ''),
    word.replace(/(?:d|ing)$/, 'e').replace(/ee$/, 'e'),
    word.replace(/ie[sd]$/, 'y'),
  ]
}

function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    folded: foldText(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
  }))
}

function sentenceAround(text: string, span: Span): Span {
  let [start, end] = [0, text.length]
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + 1
    if (after <= span.start) start = after
    else if (match.index >= span.end - 1) {
      end = after
      break
    }
  }
  while (start < span.start && /\s/.test(text[start] ?? '')) start++
  return { start, end }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
