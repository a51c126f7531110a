/**
 * How alike two short lists of words are, by the weight of the concepts they share.
 *
 * In: lists of lemmas. Out: 0..1. Refuses: nothing; an empty list is like nothing.
 * Example: ['cancel', 'ferry'] and ['call', 'off', 'boat'] share what the thesaurus joins.
 */
interface Bag {
  /** Concepts by number, in the order of the words. */
  readonly concepts: readonly number[]
  /** A bit for each concept, by its number modulo 64. */
  readonly low: number
  readonly high: number
  /** Squared weight of each concept, and their sum, as they were under the weights of that number. */
  squares: readonly number[]
  total: number
  weighed: number
}

/** Bags of lists of words. A list is read once, by its identity: lists belong to slots, and a slot is compared with hundreds. */
export class Bags {
  readonly #conceptOf: (lemma: string) => number
  readonly #bags = new WeakMap<readonly string[], Bag>()
  #weights: Float64Array | null = null
  /** Counts the weights there were. */
  #weighing = 0
  /** How often two lists that were asked about had a concept in common: a likeness of others is 0 whatever weighs how much. */
  met = 0

  /** @param conceptOf The number of the concept of a lemma, the same each time. */
  constructor(conceptOf: (lemma: string) => number) {
    this.#conceptOf = conceptOf
  }

  /** @param weights By the number of the concept; one without is 1. */
  likeness(a: readonly string[], b: readonly string[], weights: Float64Array): number {
    const x = this.#bags.get(a) ?? this.#read(a)
    const y = this.#bags.get(b) ?? this.#read(b)
    // Most lists have nothing in common; two rows of bits say so at once.
    if ((x.low & y.low) === 0 && (x.high & y.high) === 0) return 0
    if (this.#weights !== weights) {
      this.#weights = weights
      this.#weighing++
    }
    if (x.weighed !== this.#weighing) this.#weigh(x, weights)
    if (y.weighed !== this.#weighing) this.#weigh(y, weights)
    let [shared, common] = [0, 0]
    for (let i = 0; i < x.concepts.length; i++) {
      if (!y.concepts.includes(x.concepts[i] as number)) continue
      shared += x.squares[i] as number
      common = 1
    }
    this.met += common
    return shared === 0 ? 0 : shared / Math.sqrt(x.total * y.total)
  }

  /** Whether the likeness of two lists may be another: they share a concept, and one of theirs weighs something else. */
  mayDiffer(a: readonly string[], b: readonly string[], moved: Uint8Array): boolean {
    const x = this.#bags.get(a) ?? this.#read(a)
    const y = this.#bags.get(b) ?? this.#read(b)
    if ((x.low & y.low) === 0 && (x.high & y.high) === 0) return false
    return (hasMoved(x, moved) || hasMoved(y, moved)) && haveCommon(x, y)
  }

  /** The concepts of a list, by number. */
  conceptsOf(lemmas: readonly string[]): readonly number[] {
    return (this.#bags.get(lemmas) ?? this.#read(lemmas)).concepts
  }

  #read(lemmas: readonly string[]): Bag {
    // Plain lists: there are as many as slots, and a typed list of three numbers takes four times their room.
    const concepts = [...new Set(lemmas.map((l) => this.#conceptOf(l)))]
    const bits = (half: number): number => concepts.reduce<number>((all, n) => ((n >> 5) % 2 === half ? all | (1 << (n & 31)) : all), 0)
    const bag = { concepts, low: bits(0), high: bits(1), squares: [], total: 0, weighed: 0 }
    this.#bags.set(lemmas, bag)
    return bag
  }

  #weigh(bag: Bag, weights: Float64Array): void {
    bag.squares = bag.concepts.map((concept) => (weights[concept] ?? 1) ** 2)
    bag.total = bag.squares.reduce((sum, square) => sum + square, 0)
    bag.weighed = this.#weighing
  }
}

function hasMoved({ concepts }: Bag, moved: Uint8Array): boolean {
  for (let i = 0; i < concepts.length; i++) if (moved[concepts[i] as number] === 1) return true
  return false
}

function haveCommon(x: Bag, y: Bag): boolean {
  for (let i = 0; i < x.concepts.length; i++) if (y.concepts.includes(x.concepts[i] as number)) return true
  return false
}
