/**
 * Terms and their numbers. A number is given once and stays, so that rows of numbers hold from one comparison to the next.
 *
 * In: terms, claims. Out: numbers from 0 up; the terms of a sentence as numbers. Refuses: nothing.
 * Example: new Vocabulary(thesaurus).numberOf('ferry') // 0, and always 0
 */
import { predicateClasses } from '../lexicon/predicate-classes.ts'
import type { Claim } from '../model.ts'
import type { NameRelation } from '../text/alias-relation.ts'
import type { Thesaurus } from '../text/meaning.ts'
import { Bags } from './bags.ts'
import { PairMemo } from './pair-memo.ts'
import { conceptsOfSentence } from './sentence-concepts.ts'

export class Vocabulary {
  readonly thesaurus: Thesaurus
  readonly #numbers = new Map<string, number>()
  readonly #terms: string[] = []
  readonly #rows = new WeakMap<Claim, Uint32Array>()
  readonly #keys = new WeakMap<Claim, Uint32Array>()
  readonly #weighed = new WeakMap<Claim, Uint32Array>()
  readonly #wordsOfNames = new Map<string, readonly string[]>()
  /** Concepts by lemma, and lists of lemmas as bags of concepts. */
  readonly concepts = new Map<string, string>()
  readonly bags = new Bags((lemma) => this.#conceptNumber(lemma))
  /** What was found out about two words: it depends on nothing but the two and the thesaurus. */
  readonly verbs = new PairMemo<number>()
  readonly nouns = new PairMemo<number>()
  readonly names = new Map<string, PairMemo<NameRelation['relation']>>()

  constructor(thesaurus: Thesaurus) {
    this.thesaurus = thesaurus
  }

  get size(): number {
    return this.#terms.length
  }

  numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    this.#numbers.set(term, this.#terms.length)
    return this.#terms.push(term) - 1
  }

  #conceptNumber(lemma: string): number {
    const concept = this.concepts.get(lemma) ?? conceptOf(lemma, this.thesaurus)
    this.concepts.set(lemma, concept)
    return this.numberOf(concept)
  }

  termAt(number: number): string {
    return this.#terms[number] as string
  }

  numbersOf(terms: ReadonlySet<string>): Uint32Array {
    return Uint32Array.from(terms, (term) => this.numberOf(term))
  }

  /** The concepts of a sentence, in the order of its words; read once a claim. */
  rowOf(claim: Claim): Uint32Array {
    return kept(this.#rows, claim, () => this.numbersOf(conceptsOfSentence(claim, this.thesaurus)))
  }

  /** The words of a name, the same list each time. */
  wordsOf(name: string): readonly string[] {
    const words = this.#wordsOfNames.get(name) ?? name.split(' ')
    this.#wordsOfNames.set(name, words)
    return words
  }

  /** What a sentence is found by, as `read` tells it; read once a claim. */
  keysOf(claim: Claim, read: () => Uint32Array): Uint32Array {
    return kept(this.#keys, claim, read)
  }

  /** The terms of the lists of words that the slots of a sentence are compared by; read once a claim. */
  weighedBy(claim: Claim, read: () => Uint32Array): Uint32Array {
    return kept(this.#weighed, claim, read)
  }
}

/** What a lemma is told by: its class among the predicates, or the first sense of it as a noun, or as a verb. */
export function conceptOf(lemma: string, thesaurus: Thesaurus): string {
  const cls = predicateClasses(lemma)[0]
  if (cls) return cls
  const noun = thesaurus.concept(lemma, 'n')
  return noun !== lemma ? noun : thesaurus.concept(lemma, 'v')
}

function kept(known: WeakMap<Claim, Uint32Array>, claim: Claim, read: () => Uint32Array): Uint32Array {
  let numbers = known.get(claim)
  if (!numbers) {
    numbers = read()
    known.set(claim, numbers)
  }
  return numbers
}
