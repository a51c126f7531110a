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
  opposed: Uint8Array
  size = 0

  /** @param room How many are expected. */
  constructor(room = START) {
    const most = Math.max(START, room)
    this.a = new Uint32Array(most)
    this.b = new Uint32Array(most)
    this.score = new Float64Array(most)
    this.opposed = new Uint8Array(most)
  }

  push(a: number, b: number, score: number, opposed: number): void {
    if (this.size === this.a.length) this.#grow(2 * this.size)
    this.a[this.size] = a
    this.b[this.size] = b
    this.score[this.size] = score
    this.opposed[this.size] = opposed
    this.size++
  }

  /** Lets go of the room that was not needed. */
  close(): this {
    this.#grow(this.size)
    return this
  }

  #grow(room: number): void {
    const used = Math.min(room, this.size)
    const [a, b, score, opposed] = [new Uint32Array(room), new Uint32Array(room), new Float64Array(room), new Uint8Array(room)]
    a.set(this.a.subarray(0, used))
    b.set(this.b.subarray(0, used))
    score.set(this.score.subarray(0, used))
    opposed.set(this.opposed.subarray(0, used))
    this.a = a
    this.b = b
    this.score = score
    this.opposed = opposed
  }
}

const START = 1024
