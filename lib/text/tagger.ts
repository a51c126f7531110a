/**
 * Part of speech and lemma of English words, by wink-nlp and its lite web model (both MIT, weights inside the package).
 *
 * In: the words of one sentence, already cut. Out: one tag and one lemma for each word, in order.
 * Refuses: nothing; a word the tagger cannot place is 'X' with its own lower case as lemma.
 * Example: ['The', 'ferries', 'sank'] → DET the, NOUN ferry, VERB sink.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type Document, type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Pos } from '../model.ts'
import { retag } from './retag.ts'

export interface Tag {
  readonly pos: Pos
  readonly lemma: string
}

const MARKS: ReadonlySet<string> = new Set(['PUNCT', 'SYM', 'SPACE'])

// One instance serves all sentences: making one costs 0.2 s, and it keeps nothing but the words it has seen.
let tagger: WinkMethods | undefined
let blank: Document | undefined

/** Tags the words of one sentence. Words must not contain white space. */
export function tagWords(words: readonly string[]): readonly Tag[] {
  if (words.length === 0) return []
  const parts = readParts(words.join(' '))
  if (totalLength(parts) !== words.reduce((sum, word) => sum + word.length, 0)) return words.map(tagAlone)
  let next = 0
  const tags = words.map((word) => {
    const first = next
    for (let taken = 0; taken < word.length && next < parts.length; next++) taken += parts[next]?.value.length ?? 0
    return joinParts(word, parts.slice(first, next))
  })
  return retag(words, tags, isKnownWord)
}

/** True for an English word of the tagger's own vocabulary, asked in lower case; names and rare words are not in it. */
export function isKnownWord(lower: string): boolean {
  tagger ??= winkNLP(model, ['pos'])
  blank ??= tagger.readDoc('')
  return !blank.isOOV(lower)
}

interface Part {
  readonly value: string
  readonly pos: string
  readonly lemma: string
}

function readParts(text: string): readonly Part[] {
  tagger ??= winkNLP(model, ['pos'])
  const { its } = tagger
  const tokens = tagger.readDoc(text).tokens()
  const tags = tokens.out(its.pos)
  // The package's types give `lemma` one parameter too few for its own `out`; it is called with the add-ons it needs.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>)
  return tokens.out(its.value).map((value, i) => ({ value, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? value }))
}

function totalLength(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.value.length, 0)
}

// The tagger drops a few rare characters; then its words cannot be counted off, and context is given up for this sentence.
function tagAlone(word: string): Tag {
  return joinParts(word, readParts(word))
}

function joinParts(word: string, parts: readonly Part[]): Tag {
  const naming = parts.find((part) => !MARKS.has(part.pos)) ?? parts[0]
  const lemma = parts.length === 1 && naming ? naming.lemma : word
  return { pos: toPos(naming?.pos), lemma: lemma.toLowerCase() }
}

function toPos(tag: string | undefined): Pos {
  return tag === undefined || tag === 'SPACE' ? 'X' : (tag as Pos)
}
