/**
 * What stayed of a dossier since it was compared before.
 *
 * In: claims by source, then and now. Out: the number each sentence had, and has. Refuses: to look into claims; a list of claims is the same
 * when it is the very same list, which is what keeping readings gives.
 * Example: of the sources A, B, C, when X came and B went, the sentences of A and C stay, under other numbers.
 */
import type { Claim } from '../model.ts'

export type Claims = readonly (readonly Claim[])[]

export interface Staying {
  /** By sentence of now: the number it had; -1 = it is new. Ascending among those that stay, because sources keep their order. */
  readonly before: Int32Array
  /** By sentence of before: the number it has; -1 = it is gone. */
  readonly now: Int32Array
  /** By source of now: the index it had; -1 = it is new. */
  readonly sources: Int32Array
}

/** Null where the sources that stay are in another order: everything that is told by their order is then another. */
export function stayingOf(then: Claims, now: Claims): Staying | null {
  const places = new Map(then.map((list, source) => [list, source]))
  const [begins, counts] = [startsOf(then), now.reduce((sum, list) => sum + list.length, 0)]
  const staying = {
    before: new Int32Array(counts).fill(-1),
    now: new Int32Array(begins.at(-1) ?? 0).fill(-1),
    sources: new Int32Array(now.length).fill(-1),
  }
  let [at, last] = [0, -1]
  for (const [source, list] of now.entries()) {
    const was = places.get(list) ?? -1
    if (was !== -1) {
      if (was <= last) return null
      last = was
      staying.sources[source] = was
      for (let i = 0; i < list.length; i++) {
        staying.before[at + i] = (begins[was] as number) + i
        staying.now[(begins[was] as number) + i] = at + i
      }
    }
    at += list.length
  }
  return staying
}

/** Where the sentences of each source begin; one number more than sources. */
function startsOf(claims: Claims): readonly number[] {
  const starts = [0]
  for (const list of claims) starts.push((starts.at(-1) as number) + list.length)
  return starts
}
