/**
 * Large dossiers for measuring speed: our evaluation texts taken apart and put together again as other events.
 *
 * In: how many sources. Out: Markdown texts of 40 sentences each, the same every time.
 *   `madeDossier`: many events in one dossier. Eight sources tell one event; every event has names, figures and half of its
 *   longer words of its own, so that the vocabulary grows with the dossier as it does in life, and the eight tell it with
 *   small differences in the figures.
 *   `oneEventDossier`: one event told by all sources. Some statements are in nearly every source and most in few, as in the
 *   coverage of one event by many outlets.
 * Refuses: nothing is read here; the sentences to start from are passed in.
 * Example: madeDossier(sentences, 40).length // 40
 */
import type { SourceText } from '../../lib/model.ts'
import { pick, random, shuffled } from '../eval/random.ts'

export const SENTENCES_PER_SOURCE = 40
const SOURCES_PER_EVENT = 8

const ONSETS = ['b', 'br', 'ch', 'd', 'dr', 'f', 'g', 'h', 'k', 'kr', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const CODAS = ['', 'n', 'r', 's', 'l', 'nd', 'rt', 'm', 'ck', 'st']

/** A pronounceable word of two or three syllables. */
function inventedWord(next: () => number): string {
  const syllable = () => pick(ONSETS, next) + pick(VOWELS, next) + pick(CODAS, next)
  return syllable() + syllable() + (next() < 0.3 ? syllable() : '')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Words that stay: weekdays and months keep dates dates, and endings keep verbs verbs. */
const KEPT =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|(?:ed|ing|ly)$/

/** One event's way of writing: the same word always becomes the same other word. */
function eventSpeech(seed: number): (sentence: string, own: () => number) => string {
  const next = random(seed)
  const words = new Map<string, string>()
  const factor = 0.5 + next() * 1.5
  const replace = (word: string): string => {
    if (word.length < 5 || KEPT.test(word)) return word
    const known = words.get(word)
    if (known !== undefined) return known
    const keeps = next() < 0.5
    const other = keeps ? word : inventedWord(next)
    const made = /^[A-Z]/.test(word) ? capital(other) : other
    words.set(word, made)
    return made
  }
  const figure = (digits: string, own: () => number): string => {
    const value = Number(digits)
    if (value > 1800 && value < 2100) return digits
    const differs = own() < 0.1 ? 1 + Math.ceil(own() * 3) : 0
    return String(Math.max(1, Math.round(value * factor) + differs))
  }
  return (sentence, own) =>
    sentence.replace(/[A-Za-zÀ-ž]+/g, replace).replace(/(?<![\d.,])\d{2,4}(?![\d.,])/g, (digits) => figure(digits, own))
}

/** @param sentences Whole English sentences to start from, in a fixed order. */
export function madeDossier(sentences: readonly string[], sources: number): readonly SourceText[] {
  return Array.from({ length: sources }, (_, n) => {
    const event = Math.floor(n / SOURCES_PER_EVENT)
    const speak = eventSpeech(1000 + event)
    const chosen = shuffled(sentences, random(event)).slice(0, Math.round(SENTENCES_PER_SOURCE * 1.5))
    const own = random(50_000 + n)
    // Words are met in the order of the event, not of the source, so that all eight sources use the same ones.
    const told = new Map(chosen.map((sentence) => [sentence, speak(sentence, own)]))
    const body = shuffled(chosen, own)
      .slice(0, SENTENCES_PER_SOURCE)
      .map((sentence) => told.get(sentence) ?? sentence)
    return sourceText(n, event, body)
  })
}

/** How fast a statement is told by fewer: the tenth most told one is told by half as many sources as the first. */
const HALF_AT = 10

/** @param sentences Whole English sentences to start from, in a fixed order; all of them are told of the one event. */
export function oneEventDossier(sentences: readonly string[], sources: number): readonly SourceText[] {
  const speak = eventSpeech(999)
  const statements = shuffled(sentences, random(999))
  return Array.from({ length: sources }, (_, n) => {
    const own = random(70_000 + n)
    // Weighted choice without repetition (Efraimidis and Spirakis): the largest u^(1/w) win.
    const body = statements
      .map((sentence, rank) => ({ sentence, rank, key: own() ** (1 + rank / HALF_AT) }))
      .sort((a, b) => b.key - a.key || a.rank - b.rank)
      .slice(0, SENTENCES_PER_SOURCE)
      .map(({ sentence }) => speak(sentence, own))
    return sourceText(n, 0, shuffled(body, own))
  })
}

function sourceText(n: number, event: number, body: readonly string[]): SourceText {
  const day = 1 + (event % 28)
  const front = `---\ntitle: "Source ${n + 1}"\npublished: "2019-05-${String(day).padStart(2, '0')}"\nlanguage: "en"\n---\n`
  return { path: `source-${String(n + 1).padStart(4, '0')}.md`, text: `${front}\n${body.join('\n\n')}\n` }
}
