/**
 * What was found out about two things, kept while a dossier is compared.
 *
 * In: two words, or the numbers of two sentences. Out: what was kept for them. Refuses: nothing; what is not kept is read again.
 * Example: new PairMemo<number>().of('ferry', 'vessel', () => 0.65) // 0.65, and from now on without asking
 */

/** Keeps one value for each ordered pair of words. */
export class PairMemo<T> {
  readonly #rows = new Map<string, Map<string, T>>()

  of(a: string, b: string, read: (a: string, b: string) => T): T {
    let row = this.#rows.get(a)
    if (!row) {
      row = new Map()
      this.#rows.set(a, row)
    }
    let value = row.get(b)
    if (value === undefined) {
      value = read(a, b)
      row.set(b, value)
    }
    return value
  }
}

/** Pairs are taken in the order of the text, so that few need to be kept; a power of two. */
const KEPT = 1 << 16

/** Keeps numbers for the pairs of sentences asked for last; an older pair gives way to a newer one. */
export class LastPairs {
  readonly #sentences: number
  readonly #keys = new Float64Array(KEPT).fill(-1)
  readonly #values = new Float64Array(KEPT)

  /** @param sentences How many sentences there are. */
  constructor(sentences: number) {
    this.#sentences = sentences
  }

  get(a: number, b: number): number | undefined {
    const at = slotOf(a, b)
    return this.#keys[at] === a * this.#sentences + b ? this.#values[at] : undefined
  }

  set(a: number, b: number, value: number): void {
    const at = slotOf(a, b)
    this.#keys[at] = a * this.#sentences + b
    this.#values[at] = value
  }
}

function slotOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 16
}
