/**
 * What two sentences of different languages can be compared by: concepts, names that read alike, and values.
 *
 * In: the claims of all sources. Out: for each sentence its terms across languages, and the names in letters behind Japanese ones;
 * null where all sentences are of one language. Refuses: nothing; a language without a lexicon here has names and values alone.
 * Example: '黒崎港を午後9時15分に出港' and "left Kurosaki at 21:15" share kurosaki, =21:15 and LEAVE.
 */
import { JAPANESE_NAME_KINDS, JAPANESE_NAMES } from '../lexicon/japanese-names.ts'
import type { Claim, Mention } from '../model.ts'
import { significantDigits } from '../text/interval.ts'
import { isEastAsian, isLoanword, readsAs, sameStart } from '../text/japanese-reading.ts'
import { type JapaneseWord, wordsOfSentence } from '../text/japanese-words.ts'

export interface CrossLanguage {
  /** Terms by source and sentence, beside the concepts of the sentence itself: names in letters and values. */
  readonly terms: readonly (readonly ReadonlySet<string>[])[]
  /** Japanese name → the folded words of the name in letters it is read as. */
  readonly latin: ReadonlyMap<string, readonly string[]>
}

/** Names in letters that may stand behind Japanese ones; a name of one word of three letters fits too much. */
const SHORTEST_NAME = 4
/** How many neighbouring words a name is joined from: ほしの + 丸, ミナト + 電池. */
const LONGEST_NAME = 3
const LISTED = new Map(JAPANESE_NAMES)

/** @param conceptOf The concept of an English lemma, as the sentences of the dossier have it. */
export function crossLanguage(claims: readonly (readonly Claim[])[], conceptOf: (lemma: string) => string): CrossLanguage | null {
  const languages = new Set(claims.flatMap((list) => list.map((c) => c.sentence.language)))
  if (languages.size < 2) return null
  const names = latinNames(claims)
  const nouns = latinNouns(claims)
  const latin = new Map<string, readonly string[]>()
  const inLetters = (japanese: string): readonly string[] => {
    const known = latin.get(japanese)
    if (known) return known
    const found = readName(japanese, names)
    latin.set(japanese, found)
    return found
  }
  const loanwords = new Map<string, string | null>()
  const asNoun = (japanese: string): string | null => {
    const known = loanwords.get(japanese)
    if (known !== undefined) return known
    // A name in letters comes first.
    const found = latin.get(japanese)?.length ? null : (readAmong(japanese, nouns)?.[0] ?? null)
    loanwords.set(japanese, found)
    if (found !== null) latin.set(japanese, [found])
    return found
  }
  const termsOf = ({ sentence, mentions }: Claim): ReadonlySet<string> => {
    const own = new Set<string>(mentions.flatMap(valueKeys))
    for (const m of mentions) if (m.kind === 'name' && !isEastAsian(m.canonical)) for (const word of wordsOf(m.canonical)) own.add(word)
    if (sentence.language !== 'ja') return own
    const words = wordsOfSentence(sentence, mentions)
    for (const candidate of nameCandidates(words)) for (const word of inLetters(candidate)) own.add(word)
    for (const { kind, text } of words) {
      const noun = kind === 'unknown' && isLoanword(text) ? asNoun(text) : null
      if (noun !== null) own.add(conceptOf(noun))
    }
    return own
  }
  const terms = claims.map((list) => list.map(termsOf))
  return { terms, latin }
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((w) => w.length > 1)

/** A figure of one digit is in every text. */
function valueKeys(m: Mention): readonly string[] {
  if (m.kind === 'quantity') return m.point === null || significantDigits(m.point) < 2 ? [] : [`=${m.point}`]
  if (m.kind === 'date') return m.earliest !== null && m.earliest === m.latest ? [`=${m.earliest}`] : []
  return m.kind === 'time' ? [`=${m.from}m`] : []
}

/** Words in letters by their first letter, each with what it stands for. */
type ByLetter = ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>

function byLetter(entries: readonly (readonly [string, readonly string[]])[]): ByLetter {
  const lists = new Map<string, (readonly [string, readonly string[]])[]>()
  for (const entry of entries) {
    const letter = entry[0].charAt(0)
    const list = lists.get(letter)
    if (list) list.push(entry)
    else lists.set(letter, [entry])
  }
  return lists
}

/** The first entry that the Japanese word may be read as; null for none. */
function readAmong(japanese: string, entries: ByLetter): readonly string[] | null {
  for (const [letter, list] of entries) {
    const found = sameStart(japanese, letter) ? list.find(([word]) => readsAs(japanese, word) !== null) : undefined
    if (found) return found[1]
  }
  return null
}

/** Names in letters, the longest first; each with its words. */
function latinNames(claims: readonly (readonly Claim[])[]): ByLetter {
  const all = new Map<string, readonly string[]>()
  for (const m of claims.flat().flatMap((c) => c.mentions)) {
    if (m.kind !== 'name' || m.type === 'demonym' || isEastAsian(m.canonical)) continue
    const words = wordsOf(m.canonical)
    if (words.join('').length >= SHORTEST_NAME) all.set(m.canonical.toLowerCase(), words)
    // The family name comes first in Japanese.
    if (m.type === 'person' && words.length === 2) all.set(words.toReversed().join(' '), words)
    for (const word of words) if (word.length >= SHORTEST_NAME) all.set(word, [word])
  }
  return byLetter([...all].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)))
}

const SHORTEST_NOUN = 4

/** Common nouns in letters, in their order: キャリパー is "caliper" where the dossier has that word. */
function latinNouns(claims: readonly (readonly Claim[])[]): ByLetter {
  const all = new Set<string>()
  for (const { sentence } of claims.flat()) {
    if (sentence.language === 'ja') continue
    for (const { pos, lemma } of sentence.tokens) if (pos === 'NOUN' && lemma.length >= SHORTEST_NOUN) all.add(lemma)
  }
  return byLetter([...all].sort().map((noun) => [noun, [noun]]))
}

/** The longest name in letters that the Japanese one may be, its kind (県, 港, 号) left out where that does not belong to it. */
function readName(japanese: string, names: ByLetter): readonly string[] {
  const listed = LISTED.get(japanese)
  if (listed) return wordsOf(listed)
  const kind = JAPANESE_NAME_KINDS.find(([form]) => japanese.endsWith(form) && japanese.length > form.length + 1)
  const forms = kind ? [japanese, japanese.slice(0, -kind[0].length)] : [japanese]
  for (const form of forms) {
    const found = readAmong(form, names)
    if (found) return found
  }
  return []
}

/** Runs of words that may be a name: unknown words and names, joined with what stands right beside them. */
function nameCandidates(words: readonly JapaneseWord[]): readonly string[] {
  const found = new Set<string>()
  words.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
      const run = words.slice(from, to)
      if (run.some((w, i) => !mayName(w) || (i > 0 && w.start !== run[i - 1]?.end))) break
      if (!run.some((w) => w.kind === 'unknown' || w.kind === 'name')) continue
      found.add(run.map((w) => (w.kind === 'name' ? (w.gloss ?? w.text) : w.text)).join(''))
    }
  })
  return [...found].filter((name) => name.length >= 2 && isEastAsian(name) && !/^[\u3041-\u3096]{1,2}$/.test(name))
}

function mayName(word: JapaneseWord): boolean {
  return word.kind === 'unknown' || word.kind === 'name' || word.kind === 'noun'
}
