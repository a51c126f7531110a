/**
 * How alike two sentences are in what they speak of: weighted shared concepts, and sentence embeddings where there are any.
 *
 * In: the claims of all sources, a thesaurus, optional unit vectors. Out: likeness 0..1 of any two sentences.
 * Refuses: nothing; without embeddings the lexical part stands alone.
 */
import { predicateClasses } from '../lexicon/predicate-classes.ts'
import type { Claim, Language, Token } from '../model.ts'
import type { NameRelation } from '../text/alias-relation.ts'
import { type JapaneseWord, wordsOfSentence } from '../text/japanese-words.ts'
import type { Thesaurus, WordClass } from '../text/meaning.ts'
import { Bags } from './bags.ts'
import { type CrossLanguage, crossLanguage } from './cross-language.ts'
import { LastPairs, PairMemo } from './pair-memo.ts'
import { TermRows } from './term-rows.ts'

/** Share of the embedding in the likeness; measured on project texts, flat between 0.3 and 0.5. */
const EMBEDDING_SHARE = 0.4
/** Across languages only part of the words is known, so that what is shared weighs more. */
const ACROSS = 1.3

const WORD_CLASS: Readonly<Record<string, WordClass>> = { NOUN: 'n', VERB: 'v', ADJ: 'a', ADV: 'r' }
const LIGHT = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'get',
  'make',
  'take',
  'go',
  'come',
  'other',
  'more',
  'many',
  'much',
  'such',
  'same',
  'new',
  'last',
  'first',
  'also',
  'year',
  'day',
  'time',
  'people',
  'include',
  'accord',
])

export class Context {
  readonly thesaurus: Thesaurus
  readonly #rows: TermRows
  /** What sentences of two languages are compared by; null where all are of one. */
  readonly #across: TermRows | null
  readonly #languages: readonly Language[]
  /** Vectors of sentences; empty where there are none. */
  readonly #embeddings: readonly (Float32Array | null)[]
  readonly #weights: ReadonlyMap<string, number>
  readonly #quotes: ReadonlyMap<string, Float32Array>
  readonly #cross: CrossLanguage | null
  /** Sentences of all sources counted through: where those of a source begin. */
  readonly #starts: readonly number[]
  readonly #sentences: number
  readonly #likeness: LastPairs
  readonly #concepts = new Map<string, string>()
  readonly #words = new Map<string, readonly string[]>()
  readonly #bags = new Bags(
    (lemma) => this.conceptOfLemma(lemma),
    (concept) => this.weight(concept),
  )
  /** Likeness of verbs and of nouns, relations of names: a dossier asks for the same two again and again. */
  readonly verbs = new PairMemo<number>()
  readonly nouns = new PairMemo<number>()
  readonly names = new Map<string, PairMemo<NameRelation['relation']>>()

  /**
   * @param claims Claims by source.
   * @param embeddings Unit vectors by source and sentence, or null.
   * @param quotes Unit vectors of quoted passages by the id of their slot.
   */
  constructor(
    claims: readonly (readonly Claim[])[],
    thesaurus: Thesaurus,
    embeddings: readonly (readonly Float32Array[])[] | null,
    quotes: ReadonlyMap<string, Float32Array> = new Map(),
  ) {
    this.thesaurus = thesaurus
    let sentences = 0
    this.#starts = claims.map((list) => {
      sentences += list.length
      return sentences - list.length
    })
    this.#sentences = sentences
    this.#likeness = new LastPairs(sentences)
    const bags = claims.map((list) => list.map((c) => conceptsOfSentence(c, thesaurus)))
    this.#weights = inverseFrequencies(bags)
    this.#cross = crossLanguage(claims)
    const wide = this.#cross?.terms.map((list, s) => list.map((terms, i) => new Set([...terms, ...(bags[s]?.[i] ?? [])]))) ?? null
    const wideWeights = wide ? inverseFrequencies(wide) : null
    // The encoder reads English; other languages would only blur the mean.
    const isEnglish = (s: number, i: number): boolean => claims[s]?.[i]?.sentence.language === 'en'
    const english = embeddings?.map((list, s) => list.filter((_, i) => isEnglish(s, i))) ?? null
    const mean = english ? meanVector(english) : null
    this.#quotes = new Map([...quotes].map(([id, v]) => [id, mean ? centred(v, mean) : v]))
    this.#rows = new TermRows(bags.flat(), this.#weights)
    this.#across = wide && wideWeights ? new TermRows(wide.flat(), wideWeights) : null
    this.#languages = claims.flatMap((list) => list.map((c) => c.sentence.language))
    this.#embeddings = mean ? (embeddings ?? []).flatMap((list, s) => list.map((v, i) => (isEnglish(s, i) ? centred(v, mean) : null))) : []
  }

  /** Likeness in meaning of two quoted passages by the ids of their slots; 0 without embeddings. */
  quoteLikeness(a: string, b: string): number {
    const [x, y] = [this.#quotes.get(a), this.#quotes.get(b)]
    return x && y ? Math.max(0, dot(x, y)) : 0
  }

  /** How telling a concept is in this dossier: 0 for one in every sentence, 1 for one in a single sentence. */
  weight(term: string): number {
    return this.#weights.get(term) ?? 1
  }

  /** Whether sentences of several languages are compared. */
  get mixed(): boolean {
    return this.#across !== null
  }

  /** The concepts of a sentence, and after them what it is compared by with one of another language. */
  termsOf(source: number, sentence: number): readonly string[] {
    const at = this.#numberOf(source, sentence)
    return at < 0 ? [] : [...this.#rows.termsOf(at), ...(this.#across?.termsOf(at) ?? [])]
  }

  /** Likeness of two sentences, 0..1. */
  likeness(sourceA: number, a: number, sourceB: number, b: number): number {
    const at = this.#numberOf(sourceA, a)
    const other = this.#numberOf(sourceB, b)
    if (at < 0 || other < 0) return 0
    const known = this.#likeness.get(at, other)
    if (known !== undefined) return known
    const likeness = this.#measure(at, other)
    this.#likeness.set(at, other, likeness)
    return likeness
  }

  /** The number of a sentence among those of all sources; -1 where the source has no such sentence. */
  #numberOf(source: number, sentence: number): number {
    const at = (this.#starts[source] as number) + sentence
    return sentence < 0 || at >= (this.#starts[source + 1] ?? this.#sentences) ? -1 : at
  }

  #measure(a: number, b: number): number {
    if (this.#across && this.#languages[a] !== this.#languages[b]) return Math.min(1, ACROSS * this.#across.likeness(a, b))
    const lexical = this.#rows.likeness(a, b)
    const [x, y] = [this.#embeddings[a], this.#embeddings[b]]
    if (!x || !y) return lexical
    return (1 - EMBEDDING_SHARE) * lexical + EMBEDDING_SHARE * Math.max(0, dot(x, y))
  }

  /** Likeness of two bags of lemmas around a value, 0..1. */
  bagLikeness(a: readonly string[], b: readonly string[]): number {
    return this.#bags.likeness(a, b)
  }

  /** The words of a name, the same list each time: lists are known by their identity. */
  wordsOf(name: string): readonly string[] {
    let words = this.#words.get(name)
    if (!words) {
      words = name.split(' ')
      this.#words.set(name, words)
    }
    return words
  }

  /** The folded words in letters behind a Japanese name, where another source has them; the name itself otherwise. */
  inLetters(name: string): string {
    return this.#cross?.latin.get(name)?.join(' ') || name
  }

  conceptOfLemma(word: string): string {
    const known = this.#concepts.get(word)
    if (known !== undefined) return known
    const concept = this.#readConcept(word)
    this.#concepts.set(word, concept)
    return concept
  }

  #readConcept(word: string): string {
    const lemma = this.#cross ? this.inLetters(word) : word
    const cls = predicateClasses(lemma)[0]
    if (cls) return cls
    const noun = this.thesaurus.concept(lemma, 'n')
    return noun !== lemma ? noun : this.thesaurus.concept(lemma, 'v')
  }
}

function conceptsOfSentence({ sentence, mentions }: Claim, thesaurus: Thesaurus): ReadonlySet<string> {
  return sentence.language === 'ja'
    ? japaneseConcepts(wordsOfSentence(sentence, mentions), thesaurus)
    : conceptsOf(sentence.tokens, thesaurus)
}

/** Known words by their English concepts, names and unknown words as they are written. */
function japaneseConcepts(words: readonly JapaneseWord[], thesaurus: Thesaurus): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const word of words) {
    if (word.kind === 'unknown' && word.text.length > 1 && !/^[\u3041-\u3096]+$/.test(word.text)) terms.add(word.text)
    else if (word.kind === 'name') for (const part of (word.gloss ?? word.text).toLowerCase().split(' ')) terms.add(part)
    else if (word.kind === 'noun' || word.kind === 'predicate') {
      for (const lemma of (word.gloss ?? '').split(' ')) {
        if (LIGHT.has(lemma)) continue
        terms.add(predicateClasses(lemma)[0] ?? thesaurus.concept(lemma, word.kind === 'noun' ? 'n' : 'v'))
      }
    }
  }
  return terms
}

function conceptsOf(tokens: readonly Token[], thesaurus: Thesaurus): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const token of tokens) {
    if (LIGHT.has(token.lemma) || token.pos === 'PUNCT') continue
    const cls = predicateClasses(token.lemma)[0]
    const as = WORD_CLASS[token.pos]
    if (cls && as) terms.add(cls)
    else if (token.pos === 'PROPN') terms.add(token.lower.replaceAll('-', ''))
    else if (token.pos === 'X') {
      if (token.text.length > 1) terms.add(token.lower)
    } else if (as && as !== 'r') terms.add(thesaurus.concept(token.lemma, as))
  }
  return terms
}

function inverseFrequencies(bags: readonly (readonly ReadonlySet<string>[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let n = 0
  for (const list of bags) {
    for (const bag of list) {
      n++
      for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  // A term in two sentences of two sources is the best evidence there is: frequencies count from the third on.
  return new Map([...counts].map(([term, df]) => [term, Math.log((n + 1) / Math.max(1, df - 1)) / Math.log(n + 1)]))
}

function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number)
  return sum
}

function meanVector(embeddings: readonly (readonly Float32Array[])[]): Float32Array | null {
  const all = embeddings.flat()
  const first = all[0]
  if (!first) return null
  const mean = new Float32Array(first.length)
  for (const v of all) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (v[i] as number) / all.length
  return mean
}

function centred(v: Float32Array, mean: Float32Array): Float32Array {
  const out = v.map((x, i) => x - (mean[i] as number))
  const norm = Math.sqrt(dot(out, out)) || 1
  return out.map((x) => x / norm)
}
