/**
 * Japanese text → words, as far as the lexicon knows them: longest match from left to right, without a morphological dictionary.
 *
 * In: text, and spans that are one word each (values, names). Out: words in order with their English lemma.
 * Refuses: to guess inside an unknown run; it is one word without a gloss, cut where the script changes.
 * Example: '従業員5人が死亡し' → 従業員 (employee) | 5人 (value) | が (subject) | 死亡し (die).
 */
import {
  DENIED_AFTER,
  DONE_AFTER,
  INFLECTION,
  NEGATIVE_ENDING,
  NONE_AFTER,
  PARTICLES,
  PASSIVE_ENDING,
} from '../lexicon/japanese-grammar.ts'
import { JAPANESE_NOUNS, type JapaneseNoun } from '../lexicon/japanese-nouns.ts'
import { JAPANESE_PREDICATES, type JapanesePredicate } from '../lexicon/japanese-predicates.ts'
import type { Mention, Sentence, Span } from '../model.ts'

export interface JapaneseWord extends Span {
  readonly text: string
  readonly kind: 'noun' | 'predicate' | 'particle' | 'value' | 'name' | 'unknown' | 'mark'
  /** English lemma of a noun or predicate, name of a particle's role, canonical name; null where nothing is known. */
  readonly gloss: string | null
  readonly noun: JapaneseNoun | null
  /** The ending of a predicate, empty for a stem that stands as a noun (死亡を確認). */
  readonly ending: string
  readonly negated: boolean
  readonly passive: boolean
}

/** A part of the text that is one word whatever it is made of. */
export interface FixedWord extends Span {
  readonly kind: 'value' | 'name'
  readonly gloss: string | null
}

type Entry = { readonly noun: JapaneseNoun } | { readonly predicate: JapanesePredicate }

const BY_FIRST = new Map<string, (readonly [string, Entry])[]>()
for (const [word, entry] of [
  ...JAPANESE_NOUNS.map((noun): [string, Entry] => [noun.word, { noun }]),
  ...JAPANESE_PREDICATES.map((predicate): [string, Entry] => [predicate.stem, { predicate }]),
]) {
  BY_FIRST.set(word.charAt(0), [...(BY_FIRST.get(word.charAt(0)) ?? []), [word, entry]])
}
// Longest first; of a noun and a predicate written alike the predicate, which tells more.
for (const [first, list] of BY_FIRST)
  BY_FIRST.set(
    first,
    list.sort((a, b) => b[0].length - a[0].length || ('predicate' in a[1] ? -1 : 1)),
  )

const KANJI = /[\u3400-\u9fff\u3005\uf900-\ufaff]/
const HIRAGANA = /[\u3041-\u3096]/
const KATAKANA = /[\u30a1-\u30fa\u30fc・]/
const LATIN = /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ.]/

/**
 * Cuts `text` into words.
 *
 * @param offset Where `text` starts in the file; the words carry file offsets.
 * @param fixed Values and names, in file offsets, in order.
 */
export function wordsOf(text: string, offset = 0, fixed: readonly FixedWord[] = []): readonly JapaneseWord[] {
  const words: JapaneseWord[] = []
  let at = 0
  while (at < text.length) {
    const whole = fixed.find((f) => f.start - offset === at && f.end > f.start)
    const word = whole ? fixedWord(text, offset, whole) : nextWord(text, at, offset, words.at(-1))
    const cut = fixed.find((f) => f.start - offset > at && f.start < word.end)
    const end = cut && !whole ? cut.start - offset : word.end - offset
    if (end < word.end - offset) words.push(...wordsOf(text.slice(at, end), offset + at))
    else if (word.text.trim() !== '') words.push(word)
    at = end
  }
  return words
}

function fixedWord(text: string, offset: number, { start, end, kind, gloss }: FixedWord): JapaneseWord {
  return { ...PLAIN, start, end, text: text.slice(start - offset, end - offset), kind, gloss }
}

const PLAIN = { gloss: null, noun: null, ending: '', negated: false, passive: false } as const

function nextWord(text: string, at: number, offset: number, before: JapaneseWord | undefined): JapaneseWord {
  const make = (end: number, rest: Partial<JapaneseWord> & Pick<JapaneseWord, 'kind'>): JapaneseWord => ({
    ...PLAIN,
    start: offset + at,
    end: offset + end,
    text: text.slice(at, end),
    ...rest,
  })
  const known = entryAt(text, at, false)
  const afterContent = before !== undefined && before.kind !== 'particle' && (before.kind !== 'mark' || /[）)」』”]/.test(before.text))
  const particle = afterContent ? PARTICLES.find(([form]) => text.startsWith(form, at)) : undefined
  if (particle && !(known && known[0].length > particle[0].length))
    return make(at + particle[0].length, { kind: 'particle', gloss: particle[1] })
  if (known) {
    const [form, entry] = known
    const end = at + form.length
    if ('noun' in entry) return make(end, { kind: 'noun', gloss: entry.noun.gloss, noun: entry.noun })
    const ending = endingAt(text, end, form)
    const none =
      ending === '' || /[がは]$/.test(form)
        ? NONE_AFTER.exec(`${/[がは]$/.test(form) ? form.slice(-1) : ''}${text.slice(end, end + LONGEST_DENIAL)}`)
        : DENIED_AFTER.exec(text.slice(end + ending.length, end + ending.length + LONGEST_DENIAL))
    return make(end + ending.length, {
      kind: 'predicate',
      gloss: entry.predicate.gloss,
      ending,
      negated: none !== null || NEGATIVE_ENDING.test(ending),
      passive: PASSIVE_ENDING.test(ending),
    })
  }
  const script = [KANJI, KATAKANA, LATIN, HIRAGANA].find((s) => s.test(text.charAt(at)))
  if (!script) return make(at + 1, { kind: 'mark' })
  let end = at + 1
  while (
    end < text.length &&
    script.test(text.charAt(end)) &&
    entryAt(text, end, true) === null &&
    !(script === HIRAGANA && startsParticle(text, end))
  )
    end++
  return make(end, { kind: 'unknown' })
}

function startsParticle(text: string, at: number): boolean {
  return /[がはをにでと]/.test(text.charAt(at)) && !HIRAGANA.test(text.charAt(at + 1))
}

/** The longest word of the lexicon at a place, where what stands around it allows it. */
function entryAt(text: string, at: number, insideRun: boolean): readonly [string, Entry] | null {
  for (const row of BY_FIRST.get(text.charAt(at)) ?? [])
    if ((row[0].length > 1 || !insideRun) && text.startsWith(row[0], at) && mayStand(text, at, row)) return row
  return null
}

/** Letters that a denial behind a predicate may take. */
const LONGEST_DENIAL = 24

/** What a predicate ends in: after a noun only する and its forms (死亡し), after a verb's stem whatever verbs end in (鳴らなかった). */
function endingAt(text: string, at: number, form: string): string {
  const ending = INFLECTION.exec(text.slice(at, at + 20))?.[0] ?? ''
  const nounLike = /[\u3400-\u9fff\u30a1-\u30fc]{2}$/.test(form)
  if (nounLike && DONE_AFTER.test(text.slice(at, at + 4)))
    return text.charAt(at) + (INFLECTION.exec(text.slice(at + 1, at + 20))?.[0] ?? '')
  if (nounLike && !/^(?:[しさすせ]|だっ|であ|です|でき)/.test(ending)) return ''
  // 焼失したことから: the こ of こと is no ending.
  return text.charAt(at + ending.length) === 'と' ? ending.replace(/こ$/, '') : ending
}

function mayStand(text: string, at: number, [form, entry]: readonly [string, Entry]): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + form.length)
  // ガス in メガスター, ビル in ビルマ: katakana words do not begin or end inside another.
  if (KATAKANA.test(form.charAt(0)) && KATAKANA.test(before)) return false
  if (KATAKANA.test(form.charAt(form.length - 1)) && KATAKANA.test(after)) return false
  if (form.length > 1 || !KANJI.test(form)) return true
  // One character is a verb with its ending (鳴った) or a noun that stands free (船が), never a part of an unknown compound.
  return 'predicate' in entry ? HIRAGANA.test(after) && !KANJI.test(before) && !PARTICLE_START.test(after) : !KANJI.test(after)
}

const PARTICLE_START = /[がをはのと]/

/** The English lemmas of words, multi-word glosses as single words; unknown words are left out. */
export function glossesOf(words: readonly JapaneseWord[]): readonly string[] {
  return words.flatMap((w) => ((w.kind === 'noun' || w.kind === 'predicate') && w.gloss ? w.gloss.split(' ') : []))
}

/** The text of a sentence from its tokens; what stands between them is a space. */
export function textOfSentence({ start, end, tokens }: Sentence): string {
  const units = new Array<string>(end - start).fill(' ')
  for (const token of tokens) for (let i = 0; i < token.text.length; i++) units[token.start - start + i] = token.text.charAt(i)
  return units.join('')
}

/** The words of a sentence; its values and names are one word each. */
export function wordsOfSentence(sentence: Sentence, mentions: readonly Mention[]): readonly JapaneseWord[] {
  const fixed = mentions.flatMap((m): FixedWord[] => {
    if (m.sentenceId !== sentence.id) return []
    if (m.kind === 'name') return [{ start: m.start, end: m.end, kind: 'name', gloss: m.canonical }]
    return m.kind === 'quantity' || m.kind === 'date' || m.kind === 'time'
      ? [{ start: m.start, end: m.end, kind: 'value', gloss: null }]
      : []
  })
  // A value inside a name (the 一 of 健一) is none.
  const free = fixed.filter(
    (f) => !fixed.some((g) => g !== f && g.start <= f.start && g.end >= f.end && (g.kind === 'name' || g.end > f.end || g.start < f.start)),
  )
  return wordsOf(textOfSentence(sentence), sentence.start, free)
}
