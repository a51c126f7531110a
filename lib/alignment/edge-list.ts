/**
 * Scored slot pairs in numbers: a large dossier has millions of them, and an object for each takes the memory of three.
 *
 * In: edges, one after another. Out: the same. Refuses: nothing.
 * Example: list.push(3, 17, 0.8, 0) // list.size is one more
 */
import { Room } from './room.ts'

export class EdgeList {
  a: Uint32Array
  b: Uint32Array
  score: Float64Array
  /** What the score is told from; 0 where nobody asks for it. */
  sum: Float64Array
  opposed: Uint8Array
  size = 0
  #room: Room

  /**
   * @param expected How many are expected.
   * @param room Where the list has its place, if it has one; without, it is let go of whenever it grows.
   */
  constructor(expected = 0, room = new Room()) {
    const most = Math.max(START, expected)
    this.#room = room
    this.a = room.kept(Uint32Array, 'edges a', most)
    this.b = room.kept(Uint32Array, 'edges b', most)
    this.score = room.kept(Float64Array, 'edges score', most)
    this.sum = room.kept(Float64Array, 'edges sum', most)
    this.opposed = room.kept(Uint8Array, 'edges opposed', most)
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

  /** Finds its place among lists that are given out again. What is left over of another is no memory as long as nothing is written into it. */
  close(room = this.#room): this {
    if (room !== this.#room && room.again) {
      this.#room = room
      this.#grow(this.size)
    }
    return this
  }

  #grow(length: number): void {
    const room = this.#room
    const used = Math.min(length, this.size)
    const moved = <L extends Uint32Array | Float64Array | Uint8Array>(from: L, to: L): L => {
      to.set(from.subarray(0, used))
      return to
    }
    this.a = moved(this.a, room.kept(Uint32Array, 'edges a', length))
    this.b = moved(this.b, room.kept(Uint32Array, 'edges b', length))
    this.score = moved(this.score, room.kept(Float64Array, 'edges score', length))
    this.sum = moved(this.sum, room.kept(Float64Array, 'edges sum', length))
    this.opposed = moved(this.opposed, room.kept(Uint8Array, 'edges opposed', length))
  }
}

const START = 1024
