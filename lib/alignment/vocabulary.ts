/**
 * Terms and their numbers. A number is given once and stays, so that rows of numbers hold from one comparison to the next.
 *
 * In: terms, claims. Out: numbers from 0 up; the terms of a sentence as numbers. Refuses: nothing.
 * Example: new Vocabulary(thesaurus).numberOf('ferry') // 0, and always 0
 */
import type { Claim } from '../model.ts'
import type { Thesaurus } from '../text/meaning.ts'
import { conceptsOfSentence } from './sentence-concepts.ts'

export class Vocabulary {
  readonly thesaurus: Thesaurus
  readonly #numbers = new Map<string, number>()
  readonly #terms: string[] = []
  readonly #rows = new WeakMap<Claim, Uint32Array>()
  readonly #keys = new WeakMap<Claim, Uint32Array>()
  readonly #weighed = new WeakMap<Claim, Uint32Array>()

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

  /** The number of a term that was met before. */
  known(term: string): number | undefined {
    return this.#numbers.get(term)
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

  /** What a sentence is found by, as `read` tells it; read once a claim. */
  keysOf(claim: Claim, read: () => Uint32Array): Uint32Array {
    return kept(this.#keys, claim, read)
  }

  /** The terms of the lists of words that the slots of a sentence are compared by; read once a claim. */
  weighedBy(claim: Claim, read: () => Uint32Array): Uint32Array {
    return kept(this.#weighed, claim, read)
  }
}

function kept(known: WeakMap<Claim, Uint32Array>, claim: Claim, read: () => Uint32Array): Uint32Array {
  let numbers = known.get(claim)
  if (!numbers) {
    numbers = read()
    known.set(claim, numbers)
  }
  return numbers
}
