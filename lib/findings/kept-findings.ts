/**
 * Findings made of a group before, for a group that stayed as it was.
 *
 * In: a group, the sources of now, and how to make its findings. Out: the same findings as if they were made again: who is silent is told
 * anew, and members know their source by its index of now. Refuses: nothing; what is not kept is made.
 * Example: new KeptFindings().of(group, sources, () => buildFindings(group, sources)) // the second time without making them
 */
import type { Source } from '../model.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'

interface Made {
  readonly sources: readonly Source[]
  readonly built: readonly BuiltFinding[]
}

export class KeptFindings {
  readonly #made = new WeakMap<object, Made>()
  #sources: readonly Source[] = []
  #places: ReadonlyMap<Source, number> = new Map()
  /** Who is silent, by who speaks: thousands of findings are about a few hundred sets of sources. */
  readonly #silent = new Map<string, readonly string[]>()

  of(group: object, sources: readonly Source[], make: () => readonly BuiltFinding[]): readonly BuiltFinding[] {
    const known = this.#made.get(group)
    const built = known?.built.map((one) => this.#renewed(one, known.sources, sources)) ?? make()
    this.#made.set(group, { sources, built })
    return built
  }

  #renewed({ finding, weak, readings }: BuiltFinding, then: readonly Source[], sources: readonly Source[]): BuiltFinding {
    if (sources !== this.#sources) {
      this.#sources = sources
      this.#places = new Map(sources.map((source, place) => [source, place]))
      this.#silent.clear()
    }
    const moved = readings.some((list) => list.some(({ source }) => then[source] !== sources[source]))
    const now = (member: Member): Member => ({ ...member, source: this.#places.get(then[member.source] as Source) as number })
    const members = moved ? readings.map((list) => list.map(now)) : readings
    return { finding: { ...finding, silent: this.#silentBeside(members, sources) }, weak, readings: members }
  }

  #silentBeside(readings: BuiltFinding['readings'], sources: readonly Source[]): readonly string[] {
    const speaking = new Set(readings.flatMap((list) => list.map(({ source }) => source)))
    const key = [...speaking].sort((x, y) => x - y).join()
    const silent = this.#silent.get(key) ?? sources.filter((_, i) => !speaking.has(i)).map(({ id }) => id)
    this.#silent.set(key, silent)
    return silent
  }
}
