/**
 * What was scored of pairs that hold, taken over in one piece for as many as stand in a row: that is nearly all pairs of a dossier.
 *
 * In: pairs of now with the numbers they had. Out: their edges, under the numbers that slots have now, and what is kept with them.
 * Refuses: nothing. Example: pairs 3, 4 and 5 were 2, 3 and 4 → one piece of three.
 */
import { carryLookalikes, type Growing, type Known } from './scored.ts'

export class TakingOver {
  readonly #known: Known
  readonly #scored: Growing
  /** By pair of before: 1 = it has look-alikes. */
  readonly #alike: Uint8Array
  /** The piece that is open: its first pair, the number that one had, how many pairs. */
  #first = 0
  #was = 0
  #length = 0

  constructor(known: Known, scored: Growing) {
    this.#known = known
    this.#scored = scored
    this.#alike = new Uint8Array(known.pairs.length)
    for (const pair of known.scored.lookalikes.keys()) this.#alike[pair] = 1
  }

  /** Pairs come in ascending order. */
  add(i: number, was: number): void {
    if (this.#length > 0 && was === this.#was + this.#length && i === this.#first + this.#length) {
      this.#length++
      return
    }
    this.close()
    this.#first = i
    this.#was = was
    this.#length = 1
  }

  /** Takes the open piece over; after it other pairs may be scored. */
  close(): void {
    if (this.#length === 0) return
    const [first, was, end] = [this.#first, this.#was, this.#was + this.#length]
    const { scored: then, slotsNow, met } = this.#known
    const scored = this.#scored
    const shift = scored.edges.size - (then.from[was] as number)
    scored.edges.append(then.edges, then.from[was] as number, then.from[end] as number, slotsNow)
    for (let pair = was, i = first; pair < end; pair++, i++) {
      met[pair] = 1
      scored.from[i + 1] = (then.from[pair + 1] as number) + shift
      scored.beside[i] = then.beside[pair] as number
      scored.weighed[i] = then.weighed[pair] as number
      scored.short[i] = then.short[pair] as number
      if (this.#alike[pair] === 1) carryLookalikes(i, pair, then, slotsNow, scored)
    }
    this.#length = 0
  }
}
