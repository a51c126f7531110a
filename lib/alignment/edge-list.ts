/**
 * Scored slot pairs in numbers: a large dossier has millions of them, and an object for each takes the memory of three.
 *
 * In: edges, one after another. Out: the same. Refuses: nothing.
 * Example: list.push(3, 17, 0.8, 0) // list.size is one more
 */
export class EdgeList {
  a = new Uint32Array(START)
  b = new Uint32Array(START)
  score = new Float64Array(START)
  opposed = new Uint8Array(START)
  size = 0

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
