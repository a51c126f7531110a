/**
 * How alike two short lists of words are, by the weight of the concepts they share.
 *
 * In: lists of lemmas. Out: 0..1. Refuses: nothing; an empty list is like nothing.
 * Example: ['cancel', 'ferry'] and ['call', 'off', 'boat'] share what the thesaurus joins.
 */

/** Where a bag is in the lists of all bags. */
type Bag = number

/** Bags of lists of words. A list is read once, by its identity: lists belong to slots, and a slot is compared with hundreds. */
export class Bags {
  readonly #conceptOf: (lemma: string) => number
  readonly #bags = new WeakMap<readonly string[], Bag>()
  /** Concepts of all bags by number, those of a bag in the order of its words, and where they begin; a bag ends where the next begins. */
  #concepts = new Uint32Array(START)
  #from = new Uint32Array(START)
  /** By bag: a bit for each concept, by its number modulo 64. */
  #low = new Int32Array(START)
  #high = new Int32Array(START)
  /** By bag: the sum of the squared weights of its concepts, as it was under the weights of that number. */
  #totals = new Float64Array(START)
  #weighed = new Uint32Array(START)
  #size = 0
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
    if (this.#areApart(x, y)) return 0
    if (this.#weights !== weights) {
      this.#weights = weights
      this.#weighing++
    }
    let [shared, common] = [0, 0]
    const concepts = this.#concepts
    for (let i = this.#from[x] as number; i < (this.#from[x + 1] as number); i++) {
      const concept = concepts[i] as number
      if (!this.#holds(y, concept)) continue
      shared += (weights[concept] ?? 1) ** 2
      common = 1
    }
    this.met += common
    return shared === 0 ? 0 : shared / Math.sqrt(this.#totalOf(x, weights) * this.#totalOf(y, weights))
  }

  /** Whether the likeness of two lists may be another: they share a concept, and one of theirs weighs something else. */
  mayDiffer(a: readonly string[], b: readonly string[], moved: Uint8Array): boolean {
    const x = this.#bags.get(a) ?? this.#read(a)
    const y = this.#bags.get(b) ?? this.#read(b)
    if (this.#areApart(x, y)) return false
    return (this.#hasMoved(x, moved) || this.#hasMoved(y, moved)) && this.#haveCommon(x, y)
  }

  /** The concepts of a list, by number. */
  conceptsOf(lemmas: readonly string[]): Uint32Array {
    const bag = this.#bags.get(lemmas) ?? this.#read(lemmas)
    return this.#concepts.subarray(this.#from[bag], this.#from[bag + 1])
  }

  /** Most lists have nothing in common; two rows of bits say so at once. */
  #areApart(x: Bag, y: Bag): boolean {
    return ((this.#low[x] as number) & (this.#low[y] as number)) === 0 && ((this.#high[x] as number) & (this.#high[y] as number)) === 0
  }

  #holds(bag: Bag, concept: number): boolean {
    for (let i = this.#from[bag] as number; i < (this.#from[bag + 1] as number); i++) if (this.#concepts[i] === concept) return true
    return false
  }

  #hasMoved(bag: Bag, moved: Uint8Array): boolean {
    for (let i = this.#from[bag] as number; i < (this.#from[bag + 1] as number); i++)
      if (moved[this.#concepts[i] as number] === 1) return true
    return false
  }

  #haveCommon(x: Bag, y: Bag): boolean {
    for (let i = this.#from[x] as number; i < (this.#from[x + 1] as number); i++)
      if (this.#holds(y, this.#concepts[i] as number)) return true
    return false
  }

  #totalOf(bag: Bag, weights: Float64Array): number {
    if (this.#weighed[bag] !== this.#weighing) {
      let total = 0
      for (let i = this.#from[bag] as number; i < (this.#from[bag + 1] as number); i++)
        total += (weights[this.#concepts[i] as number] ?? 1) ** 2
      this.#totals[bag] = total
      this.#weighed[bag] = this.#weighing
    }
    return this.#totals[bag] as number
  }

  /** Numbers in lists of all bags: there are as many bags as slots, and an object and two lists for each took a sixth of all memory. */
  #read(lemmas: readonly string[]): Bag {
    const bag = this.#size++
    if (bag + 1 >= this.#from.length) {
      this.#from = longer(Uint32Array, this.#from)
      this.#low = longer(Int32Array, this.#low)
      this.#high = longer(Int32Array, this.#high)
      this.#totals = longer(Float64Array, this.#totals)
      this.#weighed = longer(Uint32Array, this.#weighed)
    }
    const from = this.#from[bag] as number
    let end = from
    for (const concept of new Set(lemmas.map((lemma) => this.#conceptOf(lemma)))) {
      if (end === this.#concepts.length) this.#concepts = longer(Uint32Array, this.#concepts)
      this.#concepts[end++] = concept
      const bits = (concept >> 5) % 2 === 0 ? this.#low : this.#high
      bits[bag] = (bits[bag] as number) | (1 << (concept & 31))
    }
    this.#from[bag + 1] = end
    this.#bags.set(lemmas, bag)
    return bag
  }
}

const START = 1024

function longer<L extends Uint32Array | Int32Array | Float64Array>(kind: { new (length: number): L }, list: L): L {
  const room = new kind(2 * list.length)
  room.set(list)
  return room
}
