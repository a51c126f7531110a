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

/** Share of the embedding in the likeness; measured on project texts, flat between 0.3 and 0.5. */
const EMBEDDING_SHARE = 0.4
/** A sentence of three words must not be "identical in meaning" on one shared word: short vectors are damped. */
const DAMPING = 1.2
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

export interface SentenceVector {
  readonly terms: ReadonlyMap<string, number>
  readonly norm: number
  readonly embedding: Float32Array | null
  /** What the sentence is compared by with one of another language; null where all are of one. */
  readonly across: { readonly language: Language; readonly terms: ReadonlyMap<string, number>; readonly norm: number } | null
}

export class Context {
  readonly thesaurus: Thesaurus
  readonly #vectors: readonly (readonly SentenceVector[])[]
  readonly #weights: ReadonlyMap<string, number>
  readonly #quotes: ReadonlyMap<string, Float32Array>
  readonly #cross: CrossLanguage | null
  /** Sentences of all sources counted through: where those of a source begin. */
  readonly #starts: readonly number[]
  readonly #likeness: LastPairs
  readonly #concepts = new Map<string, string>()
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
    this.#likeness = new LastPairs(sentences)
    const bags = claims.map((list) => list.map((c) => conceptsOfSentence(c, thesaurus)))
    this.#weights = inverseFrequencies(bags)
    this.#cross = crossLanguage(claims)
    const wide = this.#cross?.terms.map((list, s) => list.map((terms, i) => new Set([...terms, ...(bags[s]?.[i] ?? [])]))) ?? null
    const wideWeights = wide ? inverseFrequencies(wide) : null
    // The encoder reads English; other languages would only blur the mean.
    const english = embeddings?.map((list, s) => list.filter((_, i) => claims[s]?.[i]?.sentence.language === 'en')) ?? null
    const mean = english ? meanVector(english) : null
    this.#quotes = new Map([...quotes].map(([id, v]) => [id, mean ? centred(v, mean) : v]))
    this.#vectors = bags.map((list, s) =>
      list.map((bag, i) => {
        const terms = new Map([...bag].map((term) => [term, this.weight(term)]))
        const language = claims[s]?.[i]?.sentence.language ?? 'und'
        const embedding = language === 'en' ? embeddings?.[s]?.[i] : undefined
        const wideTerms = wideWeights ? new Map([...(wide?.[s]?.[i] ?? [])].map((term) => [term, wideWeights.get(term) ?? 1])) : null
        return {
          terms,
          norm: normOf(terms),
          embedding: embedding && mean ? centred(embedding, mean) : null,
          across: wideTerms ? { language, terms: wideTerms, norm: normOf(wideTerms) } : null,
        }
      }),
    )
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

  vector(source: number, sentence: number): SentenceVector | undefined {
    return this.#vectors[source]?.[sentence]
  }

  /** Likeness of two sentences, 0..1. */
  likeness(sourceA: number, a: number, sourceB: number, b: number): number {
    const x = this.vector(sourceA, a)
    const y = this.vector(sourceB, b)
    if (!x || !y) return 0
    const [at, other] = [(this.#starts[sourceA] as number) + a, (this.#starts[sourceB] as number) + b]
    const known = this.#likeness.get(at, other)
    if (known !== undefined) return known
    const likeness = this.#measure(x, y)
    this.#likeness.set(at, other, likeness)
    return likeness
  }

  #measure(x: SentenceVector, y: SentenceVector): number {
    if (x.across && y.across && x.across.language !== y.across.language) return Math.min(1, ACROSS * overlap(x.across, y.across))
    const lexical = overlap(x, y)
    if (!x.embedding || !y.embedding) return lexical
    return (1 - EMBEDDING_SHARE) * lexical + EMBEDDING_SHARE * Math.max(0, dot(x.embedding, y.embedding))
  }

  /** Likeness of two bags of lemmas around a value, 0..1. */
  bagLikeness(a: readonly string[], b: readonly string[]): number {
    return this.#bags.likeness(a, b)
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

type Weighted = Pick<SentenceVector, 'terms' | 'norm'>

function normOf(terms: ReadonlyMap<string, number>): number {
  return Math.sqrt([...terms.values()].reduce((n, w) => n + w * w, DAMPING))
}

function overlap(x: Weighted, y: Weighted): number {
  const [small, large] = x.terms.size < y.terms.size ? [x, y] : [y, x]
  let sum = 0
  for (const [term, w] of small.terms) {
    const v = large.terms.get(term)
    if (v !== undefined) sum += w * v
  }
  return sum / (x.norm * y.norm)
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
