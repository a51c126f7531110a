/**
 * The most alike sentences of each sentence, by the keys they share.
 *
 * In: the index of a dossier; the choices of the comparison before and what stayed since, where there was one. Out: for each sentence so many
 * others at most, with what they share. Refuses: nothing; a sentence without keys chooses nobody.
 *
 * What two sentences share changes only when a key of both weighs something else, and then both look again. A sentence that need not look again
 * has its choices of before, and is told of the new ones by these: what two share is the same sum from either side.
 */
import type { KeyIndex } from './key-index.ts'
import { kthLargest } from './kth-largest.ts'
import { Room } from './room.ts'
import type { Staying } from './staying.ts'

/** Most alike sentences looked at for one sentence, over all sources. */
const MOST_CANDIDATES = 80

export interface Choices {
  /** Where the choices of each sentence begin; one number more than sentences. */
  readonly from: Uint32Array
  /** Ascending within a sentence. */
  readonly others: Uint32Array
  /** What the sentence shares with each of them. */
  readonly sums: Uint32Array
}

export interface ChosenBefore {
  readonly index: KeyIndex
  readonly choices: Choices
  readonly staying: Staying
}

/** Chooses for every sentence; the result is the same with and without what was chosen before. */
export function choose(index: KeyIndex, before: ChosenBefore | null, room = new Room()): Choices {
  const sentences = index.keys.length
  const looks = before ? lookAgain(index, before) : new Uint8Array(sentences).fill(1)
  const news = new Map<number, number[]>()
  const sums = new Uint32Array(sentences)
  const found = index.keys.map((_, at): Chosen | null => {
    if (looks[at] === 0) return null
    const touched = share(at, index, sums)
    const chosen = Uint32Array.from(highest(touched, sums)).sort()
    const own = { others: chosen, sums: chosen.map((other) => sums[other] as number) }
    if (before && before.staying.before[at] === -1) {
      for (const other of touched) {
        if (looks[other] !== 0) continue
        const told = news.get(other)
        if (told) told.push(at, sums[other] as number)
        else news.set(other, [at, sums[other] as number])
      }
    }
    for (const other of touched) sums[other] = 0
    return own
  })
  return gathered(found, before, news, room)
}

interface Chosen {
  readonly others: Uint32Array
  readonly sums: Uint32Array
}

/** Adds up what the sentence shares with each other one; the list of those is returned, `sums` holds the rest. */
function share(at: number, { keys, from, postings, weights }: KeyIndex, sums: Uint32Array): readonly number[] {
  const touched: number[] = []
  for (const key of keys[at] as Uint32Array) {
    const weight = weights[key] as number
    for (let i = from[key] as number; i < (from[key + 1] as number); i++) {
      const other = postings[i] as number
      if (other === at) continue
      if (sums[other] === 0) touched.push(other)
      sums[other] = (sums[other] as number) + weight
    }
  }
  return touched
}

/** The most alike of those touched, by sum and then by place. Most are far below, so that they are left out before sorting. */
function highest(touched: readonly number[], sums: Uint32Array): readonly number[] {
  const byRank = (x: number, y: number): number => (sums[y] as number) - (sums[x] as number) || x - y
  if (touched.length <= MOST_CANDIDATES) return touched
  const least = kthLargest(
    Float64Array.from(touched, (other) => sums[other] as number),
    MOST_CANDIDATES,
  )
  const likely = touched.filter((other) => (sums[other] as number) >= least)
  return likely.length === MOST_CANDIDATES ? likely : likely.sort(byRank).slice(0, MOST_CANDIDATES)
}

/** Who looks again: new sentences, those with a key that weighs something else now, and those whose choice is gone. */
function lookAgain({ keys, weights }: KeyIndex, { index, choices, staying }: ChosenBefore): Uint8Array {
  const changed = Uint8Array.from(weights, (weight, key) => (weight === (index.weights[key] ?? 0) ? 0 : 1))
  return Uint8Array.from(keys, (own, at) => {
    const was = staying.before[at] as number
    if (was === -1 || own.some((key) => changed[key] === 1)) return 1
    for (let i = choices.from[was] as number; i < (choices.from[was + 1] as number); i++)
      if (staying.now[choices.others[i] as number] === -1) return 1
    return 0
  })
}

/** Choices that were looked for, and for the sentences that did not look those of before under their numbers of now. */
function gathered(
  found: readonly (Chosen | null)[],
  before: ChosenBefore | null,
  news: ReadonlyMap<number, readonly number[]>,
  room: Room,
): Choices {
  const own = found.map((one, at) => one ?? (before && chosenAgain(at, before, news.get(at) ?? [])))
  const begin = (at: number): number => before?.choices.from[before.staying.before[at] as number] ?? 0
  const end = (at: number): number => before?.choices.from[(before.staying.before[at] as number) + 1] ?? 0
  const from = new Uint32Array(own.length + 1)
  for (const [at, one] of own.entries()) from[at + 1] = (from[at] as number) + (one ? one.others.length : end(at) - begin(at))
  const length = from.at(-1) ?? 0
  const all = { from, others: room.kept(Uint32Array, 'chosen', length), sums: room.kept(Uint32Array, 'sums', length) }
  for (const [at, one] of own.entries()) {
    const to = from[at] as number
    if (one) {
      all.others.set(one.others, to)
      all.sums.set(one.sums, to)
    } else if (before) carry(before, begin(at), end(at), all, to)
  }
  return all
}

function carry({ choices, staying }: ChosenBefore, begin: number, end: number, all: Choices, to: number): void {
  for (let i = begin; i < end; i++) {
    all.others[to + i - begin] = staying.now[choices.others[i] as number] as number
    all.sums[to + i - begin] = choices.sums[i] as number
  }
}

/** The choices of before and the new sentences that are more alike than the last of them; null where none of the new ones is. */
function chosenAgain(at: number, before: ChosenBefore, news: readonly number[]): Chosen | null {
  if (news.length === 0) return null
  const { choices, staying } = before
  const was = staying.before[at] as number
  const [begin, end] = [choices.from[was] as number, choices.from[was + 1] as number]
  // Most that are told are less alike than the last of those chosen, or as alike and come later.
  const last = end - begin < MOST_CANDIDATES ? null : lastOf(before, begin, end)
  const told: (readonly [number, number])[] = []
  for (let i = 0; i < news.length; i += 2) {
    const [other, sum] = [news[i] as number, news[i + 1] as number]
    if (last === null || sum > last.sum || (sum === last.sum && other < last.other)) told.push([other, sum])
  }
  if (told.length === 0) return null
  const all = [...told]
  for (let i = begin; i < end; i++) all.push([staying.now[choices.others[i] as number] as number, choices.sums[i] as number])
  all.sort((x, y) => y[1] - x[1] || x[0] - y[0])
  const kept = all.slice(0, MOST_CANDIDATES).sort((x, y) => x[0] - y[0])
  return { others: Uint32Array.from(kept, ([other]) => other), sums: Uint32Array.from(kept, ([, sum]) => sum) }
}

/** The least alike of choices; of two as alike the later one. */
function lastOf({ choices, staying }: ChosenBefore, begin: number, end: number): { readonly sum: number; readonly other: number } {
  let [sum, other] = [Number.POSITIVE_INFINITY, -1]
  // Choices are ascending, and those that stay keep their order.
  for (let i = begin; i < end; i++) {
    if ((choices.sums[i] as number) > sum) continue
    sum = choices.sums[i] as number
    other = staying.now[choices.others[i] as number] as number
  }
  return { sum, other }
}
