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
  readonly #rows: readonly Uint32Array[]
  /** Squared weight of each term. */
  readonly #squares: Float64Array
  readonly #norms: Float64Array
  /** For each open row the place, from 1, of every term in it; 0 = the row does not have it. */
  readonly #places: readonly Uint32Array[]
  readonly #open: Int32Array
  /** Places and squares of the terms shared by the two rows looked at. */
  readonly #shared: { readonly place: Uint32Array; readonly square: Float64Array }

  /**
   * @param rows Terms by sentence, as numbers, each once.
   * @param weights By term.
   */
  constructor(rows: readonly Uint32Array[], weights: Float64Array) {
    this.#rows = rows
    this.#squares = weights.map((weight) => weight * weight)
    this.#norms = Float64Array.from(rows, (row) => {
      let sum = DAMPING
      for (const term of row) sum += this.#squares[term] as number
      return Math.sqrt(sum)
    })
    this.#places = Array.from({ length: OPEN }, () => new Uint32Array(weights.length))
    this.#open = new Int32Array(OPEN).fill(-1)
    const longest = rows.reduce((most, row) => Math.max(most, row.length), 0)
    this.#shared = { place: new Uint32Array(longest), square: new Float64Array(longest) }
  }

  /** The terms of a row, in the order in which they were given. */
  termsOf(row: number): Uint32Array {
    return this.#rows[row] as Uint32Array
  }

  /** What two rows share, over what both have; the first is best one that is asked about again. */
  likeness(a: number, b: number): number {
    const places = this.#spread(a)
    const row = this.#rows[b] as Uint32Array
    // A sum depends on its order in the last digit: it is taken in the order of the smaller row, whichever comes first.
    const inOrderOfA = (this.#rows[a] as Uint32Array).length < row.length
    let sum = 0
    if (inOrderOfA) sum = this.#sumByPlace(places, row)
    else for (const term of row) if ((places[term] as number) > 0) sum += this.#squares[term] as number
    return sum === 0 ? 0 : sum / ((this.#norms[a] as number) * (this.#norms[b] as number))
  }

  /** The shared squares summed in the order of the open row. */
  #sumByPlace(places: Uint32Array, row: Uint32Array): number {
    const { place, square } = this.#shared
    let found = 0
    for (const term of row) {
      const own = places[term] as number
      if (own === 0) continue
      let i = found++
      for (; i > 0 && (place[i - 1] as number) > own; i--) {
        place[i] = place[i - 1] as number
        square[i] = square[i - 1] as number
      }
      place[i] = own
      square[i] = this.#squares[term] as number
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
    if (before >= 0) for (const term of this.#rows[before] as Uint32Array) places[term] = 0
    const terms = this.#rows[row] as Uint32Array
    for (let i = 0; i < terms.length; i++) places[terms[i] as number] = i + 1
    this.#open[slot] = row
    return places
  }
}
