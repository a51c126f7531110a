/**
 * How alike two sentences are in what they speak of: weighted shared concepts, and sentence embeddings where there are any.
 *
 * In: the claims of all sources, a thesaurus, optional unit vectors. Out: likeness 0..1 of any two sentences.
 * Refuses: nothing; without embeddings the lexical part stands alone.
 */
import type { Claim, Language, Slot } from '../model.ts'
import type { NameRelation } from '../text/alias-relation.ts'
import type { Thesaurus } from '../text/meaning.ts'
import { Bags } from './bags.ts'
import { type CrossLanguage, crossLanguage } from './cross-language.ts'
import { LastPairs, type PairMemo } from './pair-memo.ts'
import { type CentredVectors, dot, NO_VECTORS } from './sentence-vectors.ts'
import { TermRows } from './term-rows.ts'
import { COARSE, termWeights } from './term-weights.ts'
import { conceptOf, Vocabulary } from './vocabulary.ts'

/** Share of the embedding in the likeness; measured on project texts, flat between 0.3 and 0.5. */
const EMBEDDING_SHARE = 0.4
/** Across languages only part of the words is known, so that what is shared weighs more. */
const ACROSS = 1.5

export class Context {
  readonly thesaurus: Thesaurus
  readonly #rows: TermRows
  /** What sentences of two languages are compared by; null where all are of one. */
  readonly #across: TermRows | null
  readonly #languages: readonly Language[]
  /** Vectors of sentences; empty where there are none. */
  readonly #embeddings: readonly (Float32Array | null)[]
  /** What vectors are told from; null where there are none. */
  readonly mean: Float32Array | null
  readonly #words: Vocabulary
  /** By the number of the term. */
  readonly #weights: Float64Array
  /** The same in coarse steps, for lists of words. */
  readonly weightsInLists: Float64Array
  readonly #quotes: ReadonlyMap<string, Float32Array>
  readonly #cross: CrossLanguage | null
  /** Sentences of all sources counted through: where those of a source begin. */
  readonly #starts: readonly number[]
  readonly #sentences: number
  readonly #likeness: LastPairs
  readonly #concepts: Map<string, string>
  readonly #bags: Bags
  /** Likeness of verbs and of nouns, relations of names: a dossier asks for the same two again and again. */
  readonly verbs: PairMemo<number>
  readonly nouns: PairMemo<number>
  readonly names: Map<string, PairMemo<NameRelation['relation']>>

  /**
   * @param claims Claims by source.
   * @param vectors Vectors of their sentences and quoted passages.
   * @param words Terms met in an earlier comparison, for the same thesaurus.
   */
  constructor(
    claims: readonly (readonly Claim[])[],
    thesaurus: Thesaurus,
    vectors: CentredVectors = NO_VECTORS,
    words = new Vocabulary(thesaurus),
  ) {
    this.thesaurus = thesaurus
    this.#words = words
    let sentences = 0
    this.#starts = claims.map((list) => {
      sentences += list.length
      return sentences - list.length
    })
    this.#sentences = sentences
    this.#likeness = new LastPairs(sentences)
    const rows = claims.flatMap((list) => list.map((claim) => words.rowOf(claim)))
    this.#cross = crossLanguage(claims, (lemma) => thesaurus.concept(lemma, 'n'))
    ;({ verbs: this.verbs, nouns: this.nouns, names: this.names } = words)
    // What a word is in another script depends on the sources.
    this.#concepts = this.#cross ? new Map() : words.concepts
    const numberOf = (lemma: string): number => words.numberOf(this.conceptOfLemma(lemma))
    this.#bags = this.#cross ? new Bags(numberOf) : words.bags
    const wide = this.#cross?.terms.flat().map((terms, i) => words.numbersOf(new Set([...terms, ...this.#termsIn(rows[i])]))) ?? null
    this.#weights = termWeights(rows, words.size)
    this.weightsInLists = termWeights(rows, words.size, COARSE)
    this.#rows = new TermRows(rows, this.#weights)
    this.#across = wide && new TermRows(wide, termWeights(wide, words.size))
    this.#languages = claims.flatMap((list) => list.map((c) => c.sentence.language))
    this.#embeddings = vectors.sentences
    this.#quotes = vectors.quotes
    this.mean = vectors.mean
  }

  /** Terms in the order of the row. */
  #termsIn(row: Uint32Array | undefined): readonly string[] {
    return Array.from(row ?? [], (number) => this.#words.termAt(number))
  }

  /** Likeness in meaning of two quoted passages by the ids of their slots; 0 without embeddings. */
  quoteLikeness(a: string, b: string): number {
    const [x, y] = [this.#quotes.get(a), this.#quotes.get(b)]
    return x && y ? Math.max(0, dot(x, y)) : 0
  }

  /** How telling a concept is in this dossier: 0 for one in every sentence, 1 for one in a single sentence. */
  weightOf(number: number): number {
    return this.#weights[number] ?? 1
  }

  /** Whether sentences of several languages are compared. */
  get mixed(): boolean {
    return this.#across !== null
  }

  /** The concepts of a sentence as numbers, and after them what it is compared by with one of another language. */
  termsOf(source: number, sentence: number): readonly number[] {
    const at = this.#numberOf(source, sentence)
    return at < 0 ? [] : [...this.#rows.termsOf(at), ...(this.#across?.termsOf(at) ?? [])]
  }

  get words(): Vocabulary {
    return this.#words
  }

  /** Weights by the number of the concept; one without is 1. */
  get weights(): Float64Array {
    return this.#weights
  }

  /** Likeness of two sentences, 0..1, as far as it is told: a hair more or less says nothing. */
  likeness(sourceA: number, a: number, sourceB: number, b: number): number {
    const at = this.#numberOf(sourceA, a)
    const other = this.#numberOf(sourceB, b)
    if (at < 0 || other < 0) return 0
    const known = this.#likeness.get(at, other)
    if (known !== undefined) return known
    const likeness = told(this.exactLikeness(at, other))
    this.#likeness.set(at, other, likeness)
    return likeness
  }

  /** Takes a likeness that was read before, so that it need not be measured for every two slots. */
  remember(a: number, b: number, likeness: number): void {
    this.#likeness.set(a, b, told(likeness))
  }

  /** The concepts of the lists of words that the slots of a sentence are compared by. */
  weighedBy(claim: Claim): Uint32Array {
    return this.#words.weighedBy(claim, () => {
      const concepts = new Set<number>()
      for (const slot of claim.slots) for (const list of this.conceptsOf(slot)) for (const concept of list) concepts.add(concept)
      return Uint32Array.from(concepts)
    })
  }

  /** The same of one slot, list by list. */
  conceptsOf({ nearby, words, frame, attribution }: Slot): readonly Uint32Array[] {
    const said = attribution?.canonical?.toLowerCase() ?? null
    const lists = [nearby, words, frame?.agent?.lemmas ?? [], frame?.patient?.lemmas ?? [], said === null ? [] : this.wordsOf(said)]
    return lists.filter((list) => list.length > 0).map((list) => this.#bags.conceptsOf(list))
  }

  /** How many sentences a source has. */
  lengthOf(source: number): number {
    return (this.#starts[source + 1] ?? this.#sentences) - (this.#starts[source] as number)
  }

  /** The number of a sentence among those of all sources; -1 where the source has no such sentence. */
  #numberOf(source: number, sentence: number): number {
    const at = (this.#starts[source] as number) + sentence
    return sentence < 0 || at >= (this.#starts[source + 1] ?? this.#sentences) ? -1 : at
  }

  /** Likeness of two sentences by their numbers, to the last digit: which of two is more alike. */
  exactLikeness(a: number, b: number): number {
    if (this.#across && this.#languages[a] !== this.#languages[b]) return Math.min(1, ACROSS * this.#across.likeness(a, b))
    const lexical = this.#rows.likeness(a, b)
    const [x, y] = [this.#embeddings[a], this.#embeddings[b]]
    if (!x || !y) return lexical
    return (1 - EMBEDDING_SHARE) * lexical + EMBEDDING_SHARE * Math.max(0, dot(x, y))
  }

  /** Likeness of two bags of lemmas around a value, 0..1. */
  bagLikeness(a: readonly string[], b: readonly string[]): number {
    return this.#bags.likeness(a, b, this.weightsInLists)
  }

  /** Whether the likeness of two such bags may be another, where these concepts weigh something else. */
  mayDiffer(a: readonly string[], b: readonly string[], moved: Uint8Array): boolean {
    return this.#bags.mayDiffer(a, b, moved)
  }

  /** How often so far two bags had something in common; only of those does the likeness depend on weights. */
  get listsMet(): number {
    return this.#bags.met
  }

  /** The words of a name, the same list each time: lists are known by their identity. */
  wordsOf(name: string): readonly string[] {
    return this.#words.wordsOf(name)
  }

  /** The folded words in letters behind a Japanese name, where another source has them; the name itself otherwise. */
  inLetters(name: string): string {
    return this.#cross?.latin.get(name)?.join(' ') || name
  }

  conceptOfLemma(word: string): string {
    const known = this.#concepts.get(word)
    if (known !== undefined) return known
    const concept = conceptOf(this.#cross ? this.inLetters(word) : word, this.thesaurus)
    this.#concepts.set(word, concept)
    return concept
  }
}

const TOLD = 128

/** A likeness in steps. */
export function told(likeness: number): number {
  return Math.round(likeness * TOLD) / TOLD
}
