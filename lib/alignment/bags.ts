/**
 * How alike two short lists of words are, by the weight of the concepts they share.
 *
 * In: lists of lemmas. Out: 0..1. Refuses: nothing; an empty list is like nothing.
 * Example: ['cancel', 'ferry'] and ['call', 'off', 'boat'] share what the thesaurus joins.
 */
interface Bag {
  /** Concepts by number, in the order of the words. */
  readonly concepts: readonly number[]
  /** Squared weight of each concept, and their sum. */
  readonly squares: readonly number[]
  readonly total: number
  /** A bit for each concept, by its number modulo 64. */
  readonly low: number
  readonly high: number
}

/** The bags of one dossier. A list is read once, by its identity: lists belong to slots, and a slot is compared with hundreds. */
export class Bags {
  readonly #conceptOf: (lemma: string) => string
  readonly #weight: (concept: string) => number
  readonly #numbers = new Map<string, number>()
  readonly #bags = new WeakMap<readonly string[], Bag>()

  constructor(conceptOf: (lemma: string) => string, weight: (concept: string) => number) {
    this.#conceptOf = conceptOf
    this.#weight = weight
  }

  likeness(a: readonly string[], b: readonly string[]): number {
    const x = this.#bagOf(a)
    const y = this.#bagOf(b)
    // Most lists have nothing in common; two rows of bits say so at once.
    if (x.total === 0 || y.total === 0 || ((x.low & y.low) === 0 && (x.high & y.high) === 0)) return 0
    let shared = 0
    for (let i = 0; i < x.concepts.length; i++) if (y.concepts.includes(x.concepts[i] as number)) shared += x.squares[i] as number
    return shared / Math.sqrt(x.total * y.total)
  }

  #bagOf(lemmas: readonly string[]): Bag {
    let bag = this.#bags.get(lemmas)
    if (!bag) {
      const words = [...new Set(lemmas.map((l) => this.#conceptOf(l)))]
      const squares = words.map((t) => this.#weight(t) ** 2)
      // Plain lists: there are as many as slots, and a typed list of three numbers takes four times their room.
      const concepts = words.map((t) => this.#numberOf(t))
      const bits = (half: number): number => concepts.reduce<number>((all, n) => ((n >> 5) % 2 === half ? all | (1 << (n & 31)) : all), 0)
      bag = { concepts, squares, total: squares.reduce((sum, w) => sum + w, 0), low: bits(0), high: bits(1) }
      this.#bags.set(lemmas, bag)
    }
    return bag
  }

  #numberOf(concept: string): number {
    const known = this.#numbers.get(concept) ?? this.#numbers.size
    this.#numbers.set(concept, known)
    return known
  }
}
