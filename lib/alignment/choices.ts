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
export function choose(index: KeyIndex, before: ChosenBefore | null): Choices {
  const sentences = index.keys.length
  const looks = before ? lookAgain(index, before) : new Uint8Array(sentences).fill(1)
  const news = new Map<number, number[]>()
  const sums = new Uint32Array(sentences)
  const found = index.keys.map((_, at) => {
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
  return gathered(found.map((own, at) => own ?? chosenAgain(at, before as ChosenBefore, news.get(at) ?? [])))
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

/** The choices of before under their numbers of now, and the new sentences that are more alike than the last of them. */
function chosenAgain(at: number, { choices, staying }: ChosenBefore, news: readonly number[]): Chosen {
  const was = staying.before[at] as number
  const [begin, end] = [choices.from[was] as number, choices.from[was + 1] as number]
  const others = choices.others.subarray(begin, end).map((other) => staying.now[other] as number)
  const own = { others, sums: choices.sums.subarray(begin, end) }
  // Most that are told are less alike than the least alike of those chosen.
  const least = others.length < MOST_CANDIDATES ? 0 : own.sums.reduce((x, y) => Math.min(x, y))
  const told: (readonly [number, number])[] = []
  for (let i = 0; i < news.length; i += 2) if ((news[i + 1] as number) >= least) told.push([news[i] as number, news[i + 1] as number])
  if (told.length === 0) return own
  const all = [...[...others].map((other, i) => [other, own.sums[i] as number] as const), ...told]
  all.sort((x, y) => y[1] - x[1] || x[0] - y[0])
  const kept = all.slice(0, MOST_CANDIDATES).sort((x, y) => x[0] - y[0])
  return { others: Uint32Array.from(kept, ([other]) => other), sums: Uint32Array.from(kept, ([, sum]) => sum) }
}

function gathered(chosen: readonly Chosen[]): Choices {
  const from = new Uint32Array(chosen.length + 1)
  for (const [at, { others }] of chosen.entries()) from[at + 1] = (from[at] as number) + others.length
  const all = { from, others: new Uint32Array(from.at(-1) ?? 0), sums: new Uint32Array(from.at(-1) ?? 0) }
  for (const [at, { others, sums }] of chosen.entries()) {
    all.others.set(others, from[at])
    all.sums.set(sums, from[at])
  }
  return all
}
