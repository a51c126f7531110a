/**
 * Room for the large lists of numbers of a comparison, used again by those that follow: lists of all pairs and edges take hundreds of megabytes,
 * and made anew for one source more they cost more than what is written into them, because they wake the collector.
 *
 * In: what a list is for, and how long it is. Out: a list as somebody left it, or a new one: whoever takes one writes every number of it, or fills
 * it first. Refuses: to give out what the comparison before still holds; what the one before that held is given out again.
 * Example: room.turn(); room.kept(Uint32Array, 'partners', 5) // the list of the comparison before the last, if there was one
 */
type Numbers = Uint8Array | Int8Array | Uint32Array | Int32Array | Float32Array | Float64Array
type Kind<L extends Numbers> = { new (length: number): L; new (buffer: ArrayBufferLike, from: number, length: number): L } & {
  readonly BYTES_PER_ELEMENT: number
}

/** A dossier grows: what is given out again should do for the next sources too. */
const SPARE = 1.05

export class Room {
  #free = new Map<string, ArrayBufferLike>()
  #before = new Map<string, ArrayBufferLike>()
  #now = new Map<string, ArrayBufferLike>()
  readonly #passing = new Map<string, ArrayBufferLike>()
  /** Comparisons since everything was compared; -1 = lists are made as long as they are asked for, and nothing is given out again. */
  #turns: number

  constructor(again = false) {
    this.#turns = again ? 0 : -1
  }

  /** Nothing of a comparison before is read any more. */
  begin(): this {
    if (!this.again) return this
    this.#free = new Map([...this.#before, ...this.#now])
    this.#before.clear()
    this.#now.clear()
    this.#passing.clear()
    this.#turns = 0
    return this
  }

  /** The next comparison begins; it reads what the last one kept. */
  turn(): this {
    if (!this.again) return this
    this.#free = this.#before
    this.#before = this.#now
    this.#now = new Map()
    this.#turns++
    return this
  }

  /** Whether lists are given out again. */
  get again(): boolean {
    return this.#turns !== -1
  }

  /** A list that the next comparison reads. */
  kept<L extends Numbers>(kind: Kind<L>, name: string, length: number): L {
    if (this.#turns === -1) return new kind(length)
    const list = taken(kind, this.#free.get(name), length)
    this.#now.set(name, list.buffer)
    this.#free.delete(name)
    return list
  }

  /** A list that nobody reads when this comparison is made. One of everything gives it back at once: it needs its memory. */
  passing<L extends Numbers>(kind: Kind<L>, name: string, length: number): L {
    if (this.#turns < 1) return new kind(length)
    const list = taken(kind, this.#passing.get(name), length)
    this.#passing.set(name, list.buffer)
    return list
  }

  /** The beginning of a list that turned out longer than it had to be; a copy of it where the list itself is not given out again. */
  cut<L extends Numbers>(list: L, length: number): L {
    return (this.#turns === -1 ? list.slice(0, length) : list.subarray(0, length)) as L
  }
}

/** Shared memory, because the collector takes other lists for something that it might free, and marks the whole heap for them. */
function taken<L extends Numbers>(kind: Kind<L>, buffer: ArrayBufferLike | undefined, length: number): L {
  const bytes = length * kind.BYTES_PER_ELEMENT
  if (buffer && buffer.byteLength >= bytes) return new kind(buffer, 0, length)
  return new kind(new SharedArrayBuffer(Math.ceil((SPARE * bytes) / 8) * 8), 0, length)
}
