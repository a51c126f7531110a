/**
 * A walk while it is made.
 *
 * In: how many edges there may be. Out: the walk. Refuses: nothing. Example: walking.add(3, 17, 0.8, JOINED); walking.done().a.length // 1
 */
import type { Room } from './room.ts'
import type { Walk } from './walk.ts'

export class Walking {
  readonly #a: Uint32Array
  readonly #b: Uint32Array
  readonly #score: Float64Array
  readonly #signs: Uint8Array
  #size = 0

  constructor(most: number, room: Room) {
    this.#a = room.kept(Uint32Array, 'walk a', most)
    this.#b = room.kept(Uint32Array, 'walk b', most)
    this.#score = room.kept(Float64Array, 'walk score', most)
    this.#signs = room.kept(Uint8Array, 'walk signs', most)
  }

  add(a: number, b: number, score: number, signs: number): void {
    const at = this.#size++
    this.#a[at] = a
    this.#b[at] = b
    this.#score[at] = score
    this.#signs[at] = signs
  }

  /** Steps of another walk, as they were. */
  take({ a, b, score, signs }: Walk, first: number, end: number): void {
    for (let step = first, at = this.#size; step < end; step++, at++) {
      this.#a[at] = a[step] as number
      this.#b[at] = b[step] as number
      this.#score[at] = score[step] as number
      this.#signs[at] = signs[step] as number
    }
    this.#size += end - first
  }

  /** Views: what is left over is what of the edges before is gone. */
  done(): Walk {
    const end = this.#size
    return {
      a: this.#a.subarray(0, end),
      b: this.#b.subarray(0, end),
      score: this.#score.subarray(0, end),
      signs: this.#signs.subarray(0, end),
    }
  }
}
