/**
 * Names that a number tells apart: roads, flights, resolutions, models.
 *
 * In: a sentence and the drafts of its capitalised names. Out: drafts of type place (roads) or other; drafts they swallow are left out by the caller.
 * Refuses: numbers that count what stands after them ("Ohio 12 people"), years ("London 2012"), sides of a score ("Colts 31, Jaguars 24").
 * Example: "Interstate 75", "I-75" → one place; "Norvik Air Flight 404", "Resolution 1701", "Galaxy S4", "reactor No. 4".
 */
import { CURRENCY_CODES } from '../../lexicon/currencies.ts'
import { NUMBERED_KINDS, NUMBERED_MAKES, NUMBERED_ROADS } from '../../lexicon/numbered-things.ts'
import type { NameType, Sentence, Token } from '../../model.ts'
import { bare, type Draft, textOf } from './draft.ts'
import { isCapitalised } from './evidence.ts'

/** Finds the numbered names of one sentence. */
export function findNumbered(sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = sentence
  const endingAt = new Map(drafts.map((draft) => [draft.to, draft]))
  const found: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const draft = numberedAt(sentence, i, endingAt) ?? codeAt(sentence, i)
    if (!draft) continue
    found.push(draft)
    i = draft.to - 1
  }
  return found
}

/** A word that takes a number, or a name before a model, and the number. */
function numberedAt(sentence: Sentence, i: number, endingAt: ReadonlyMap<number, Draft>): Draft | null {
  const { tokens } = sentence
  const word = bare(tokens[i])
  const at = afterNumberSign(tokens, i + 1)
  const number = tokens[at]
  if (!number || !isNumber(number.text) || isGlued(tokens, at)) return null
  const road = NUMBERED_ROADS.has(word) && isCapitalised(tokens[i]?.text ?? '')
  if (road || NUMBERED_KINDS.has(word)) {
    if (!road && countsAfter(tokens, at)) return null
    const kind = (tokens[i] as Token).text
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number.text}`
    return draftOf(sentence, i, at + 1, road ? 'place' : 'other', name)
  }
  const before = endingAt.get(i + 1)
  if (at !== i + 1 || !before) return null
  if (!NUMBERED_MAKES.has(word) && !isModel(tokens, at, before)) return null
  return draftOf(sentence, before.from, at + 1, 'other', textOf(tokens, before.from, at + 1))
}

/** "The M25", "I-75", "an F-16": letters and digits in one word. */
function codeAt(sentence: Sentence, i: number): Draft | null {
  const text = sentence.tokens[i]?.text ?? ''
  const [, letters, digits] = /^([A-Z]{1,3})-?(\d{1,4})[A-Z]?$/.exec(text) ?? []
  if (!letters || !digits || CURRENCY_CODES.has(letters) || /^G-?\d{1,2}$/.test(text)) return null
  const interstate = letters === 'I' && text.includes('-')
  return draftOf(sentence, i, i + 1, interstate ? 'place' : 'other', interstate ? `Interstate ${digits}` : text)
}

function draftOf(sentence: Sentence, from: number, to: number, type: NameType, listed: string): Draft {
  return { sentence, from, to, core: from, type, strength: 2, titles: [], listed, rule: 'told apart by its number' }
}

/** "Reactor No. 4", "Gate number 3": the number stands after the sign. */
function afterNumberSign(tokens: readonly Token[], at: number): number {
  return /^(?:no|nos|number|#)\.?$/i.test(tokens[at]?.text ?? '') ? at + 1 : at
}

function isNumber(text: string): boolean {
  return /^\d{1,5}$/.test(text) || /^[A-Z]{1,3}-?\d{1,4}[A-Z]?$/.test(text)
}

/** "404-seat", "52-48", "7.5": the number goes on. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.start === tokens[at]?.end && !/^[.,;:!?)"”'’]/.test(next.text)
}

/** "Flight 20 passengers": what is counted stands right after. */
function countsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.pos === 'NOUN' && next.lower !== next.lemma
}

/** A thing and its model: letters in the number, or a number of a thing that is neither a place nor people and counts nothing. */
function isModel(tokens: readonly Token[], at: number, name: Draft): boolean {
  const number = tokens[at]?.text ?? ''
  if (/[A-Z]/.test(number)) return name.type !== 'place' && name.type !== 'demonym'
  if (name.type !== 'other' || /^(?:1[5-9]|20)\d\d$/.test(number) || number.length < 2) return false
  const next = tokens[at + 1]
  return next === undefined || /^(?:VERB|AUX|ADP|CCONJ|PART|PUNCT)$/.test(next.pos) || (next.pos === 'NOUN' && next.lower === next.lemma)
}
