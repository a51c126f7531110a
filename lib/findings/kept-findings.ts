/**
 * Findings made of a group before, for a group that stayed as it was.
 *
 * In: a group, the sources of now, and how to make its findings. Out: the same findings as if they were made again: who is silent is told
 * anew; members know the index that their source has now by themselves. Refuses: nothing; what is not kept is made.
 * Example: new KeptFindings().of(group, sources, () => buildFindings(group, sources)) // the second time without making them
 */
import type { Source } from '../model.ts'
import type { BuiltFinding } from './build-finding.ts'

interface Made {
  readonly sources: readonly Source[]
  readonly built: readonly BuiltFinding[]
  /** Of each, who speaks. */
  readonly speaking: readonly string[]
}

export class KeptFindings {
  readonly #made = new WeakMap<object, Made>()
  #sources: readonly Source[] = []
  #ids: readonly string[] = []
  /** The sources that were asked about last, and whether they are where they were. */
  #then: readonly Source[] = []
  #asThen = true
  /** Who is silent, by who speaks: thousands of findings are about a few hundred sets of sources. */
  readonly #silent = new Map<string, readonly string[]>()

  of(group: object, sources: readonly Source[], make: () => readonly BuiltFinding[]): readonly BuiltFinding[] {
    if (sources !== this.#sources) this.#begin(sources)
    const known = this.#made.get(group)
    const built = known?.built ?? make()
    const speaking = known && this.#isAsThen(known.sources) ? known.speaking : built.map(({ readings }) => speakingIn(readings))
    const now = built.map((one, i) => this.#renewed(one, speaking[i] as string))
    this.#made.set(group, { sources, built: now, speaking })
    return now
  }

  #begin(sources: readonly Source[]): void {
    this.#sources = sources
    this.#ids = sources.map(({ id }) => id)
    this.#silent.clear()
    this.#then = []
  }

  /** Whether all sources of then have the index they had; asked about few lists of sources. */
  #isAsThen(then: readonly Source[]): boolean {
    if (this.#then === then) return this.#asThen
    this.#then = then
    this.#asThen = then.every((source, i) => source === this.#sources[i])
    return this.#asThen
  }

  #renewed({ finding, weak, readings }: BuiltFinding, speaking: string): BuiltFinding {
    return { finding: { ...finding, silent: this.#silentBeside(speaking) }, weak, readings }
  }

  #silentBeside(speaking: string): readonly string[] {
    const known = this.#silent.get(speaking)
    if (known) return known
    const indices = speaking.split(',').map(Number)
    // Lists of a thousand ids each: one that grows takes half as much again.
    const silent = new Array<string>(this.#ids.length - indices.length)
    let [next, size] = [0, 0]
    for (const index of [...indices, this.#ids.length]) {
      for (; next < index; next++) silent[size++] = this.#ids[next] as string
      next = index + 1
    }
    this.#silent.set(speaking, silent)
    return silent
  }
}

/** The indices of those who speak, ascending. */
function speakingIn(readings: BuiltFinding['readings']): string {
  return [...new Set(readings.flatMap((list) => list.map(({ source }) => source)))].sort((x, y) => x - y).join()
}
