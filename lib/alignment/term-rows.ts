/**
 * Sentences as rows of weighed terms, in numbers: how much two of them have in common is asked millions of times.
 *
 * In: the terms of each sentence, and how telling each term is. Out: likeness 0..1 of any two sentences.
 * Refuses: nothing; an empty row is like nothing.
 * Example: rows of {ferry, CANCEL, friday} and {ferry, CANCEL, harbour} share two of their three terms.
 */

/** A sentence of three words must not be "identical in meaning" on one shared word: short rows are damped. */
const DAMPING = 1.2
/** Rows kept spread out: a sentence is compared together with the one before and the one after; a power of two. */
const OPEN = 4

export class TermRows {
  readonly #terms: readonly string[]
  readonly #from: Uint32Array
  readonly #numbers: Uint32Array
  /** Squared weight of each term. */
  readonly #squares: Float64Array
  readonly #norms: Float64Array
  /** For each open row the place, from 1, of every term in it; 0 = the row does not have it. */
  readonly #places: readonly Uint32Array[]
  readonly #open: Int32Array
  /** Places and squares of the terms shared by the two rows looked at. */
  readonly #shared: { readonly place: Uint32Array; readonly square: Float64Array }

  constructor(rows: readonly ReadonlySet<string>[], weights: ReadonlyMap<string, number>) {
    const known = new Map<string, number>()
    this.#from = new Uint32Array(rows.length + 1)
    for (const [i, row] of rows.entries()) this.#from[i + 1] = (this.#from[i] as number) + row.size
    this.#numbers = new Uint32Array(this.#from[rows.length] as number)
    let at = 0
    for (const row of rows) {
      for (const term of row) {
        const number = known.get(term) ?? known.size
        known.set(term, number)
        this.#numbers[at++] = number
      }
    }
    this.#terms = [...known.keys()]
    this.#squares = Float64Array.from(this.#terms, (term) => {
      const weight = weights.get(term) ?? 1
      return weight * weight
    })
    this.#norms = Float64Array.from(rows, (_, i) => {
      let sum = DAMPING
      for (let n = this.#from[i] as number; n < (this.#from[i + 1] as number); n++)
        sum += this.#squares[this.#numbers[n] as number] as number
      return Math.sqrt(sum)
    })
    this.#places = Array.from({ length: OPEN }, () => new Uint32Array(this.#terms.length))
    this.#open = new Int32Array(OPEN).fill(-1)
    const longest = rows.reduce((most, row) => Math.max(most, row.size), 0)
    this.#shared = { place: new Uint32Array(longest), square: new Float64Array(longest) }
  }

  /** The terms of a row, in the order in which they were given. */
  termsOf(row: number): readonly string[] {
    const own = this.#numbers.subarray(this.#from[row], this.#from[row + 1])
    return Array.from(own, (number) => this.#terms[number] as string)
  }

  /** What two rows share, over what both have; the first is best one that is asked about again. */
  likeness(a: number, b: number): number {
    const places = this.#spread(a)
    const [begin, end] = [this.#from[b] as number, this.#from[b + 1] as number]
    // A sum depends on its order in the last digit: it is taken in the order of the smaller row, whichever comes first.
    const inOrderOfA = (this.#from[a + 1] as number) - (this.#from[a] as number) < end - begin
    let sum = 0
    if (inOrderOfA) sum = this.#sumByPlace(places, begin, end)
    else {
      for (let n = begin; n < end; n++) {
        const number = this.#numbers[n] as number
        if ((places[number] as number) > 0) sum += this.#squares[number] as number
      }
    }
    return sum === 0 ? 0 : sum / ((this.#norms[a] as number) * (this.#norms[b] as number))
  }

  /** The shared squares summed in the order of the open row. */
  #sumByPlace(places: Uint32Array, begin: number, end: number): number {
    const { place, square } = this.#shared
    let found = 0
    for (let n = begin; n < end; n++) {
      const number = this.#numbers[n] as number
      const own = places[number] as number
      if (own === 0) continue
      let i = found++
      for (; i > 0 && (place[i - 1] as number) > own; i--) {
        place[i] = place[i - 1] as number
        square[i] = square[i - 1] as number
      }
      place[i] = own
      square[i] = this.#squares[number] as number
    }
    let sum = 0
    for (let i = 0; i < found; i++) sum += square[i] as number
    return sum
  }

  #spread(row: number): Uint32Array {
    const slot = row & (OPEN - 1)
    const places = this.#places[slot] as Uint32Array
    const before = this.#open[slot] as number
    if (before === row) return places
    if (before >= 0)
      for (let n = this.#from[before] as number; n < (this.#from[before + 1] as number); n++) places[this.#numbers[n] as number] = 0
    const begin = this.#from[row] as number
    for (let n = begin; n < (this.#from[row + 1] as number); n++) places[this.#numbers[n] as number] = n - begin + 1
    this.#open[slot] = row
    return places
  }
}
