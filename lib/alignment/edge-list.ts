/**
 * Scored slot pairs in numbers: a large dossier has millions of them, and an object for each takes the memory of three.
 *
 * In: edges, one after another. Out: the same. Refuses: nothing.
 * Example: list.push(3, 17, 0.8, 0) // list.size is one more
 */
export class EdgeList {
  a: Uint32Array
  b: Uint32Array
  score: Float64Array
  /** What the score is told from; 0 where nobody asks for it. */
  sum: Float64Array
  opposed: Uint8Array
  size = 0

  /** @param room How many are expected. */
  constructor(room = START) {
    const most = Math.max(START, room)
    this.a = new Uint32Array(most)
    this.b = new Uint32Array(most)
    this.score = new Float64Array(most)
    this.sum = new Float64Array(most)
    this.opposed = new Uint8Array(most)
  }

  push(a: number, b: number, score: number, opposed: number, sum = 0): void {
    if (this.size === this.a.length) this.#grow(2 * this.size)
    this.a[this.size] = a
    this.b[this.size] = b
    this.score[this.size] = score
    this.sum[this.size] = sum
    this.opposed[this.size] = opposed
    this.size++
  }

  /** Appends edges of another list, under the numbers that their slots have here. */
  append(from: EdgeList, first: number, end: number, numbers: Int32Array): void {
    const size = this.size + end - first
    if (size > this.a.length) this.#grow(Math.max(size, 2 * this.a.length))
    for (let e = first, at = this.size; e < end; e++, at++) {
      this.a[at] = numbers[from.a[e] as number] as number
      this.b[at] = numbers[from.b[e] as number] as number
      this.score[at] = from.score[e] as number
      this.sum[at] = from.sum[e] as number
      this.opposed[at] = from.opposed[e] as number
    }
    this.size = size
  }

  /** Lets go of the room that was not needed, unless that is little. */
  close(): this {
    if (this.a.length - this.size > MOST_SPARE * this.size) this.#grow(this.size)
    return this
  }

  #grow(room: number): void {
    const used = Math.min(room, this.size)
    const moved = <L extends Uint32Array | Float64Array | Uint8Array>(from: L, to: L): L => {
      to.set(from.subarray(0, used))
      return to
    }
    this.a = moved(this.a, new Uint32Array(room))
    this.b = moved(this.b, new Uint32Array(room))
    this.score = moved(this.score, new Float64Array(room))
    this.sum = moved(this.sum, new Float64Array(room))
    this.opposed = moved(this.opposed, new Uint8Array(room))
  }
}

const START = 1024
/** Share of the edges for which room may be left. */
const MOST_SPARE = 0.1
