/**
 * Which names of a dossier may be two names of one person.
 *
 * In: the people of each text, the questions of the dossier, how alike two sentences are. Out: pairs of names, each with the signs of the two texts
 * that show most. Refuses: two names that any text of the dossier has both of: it tells of two people.
 */

import type { Bearer, BearersOfText, Sort } from './bearers.ts'
import { type Held, type Likeness, ownWords, type Signed, SignReader } from './misnamed-signs.ts'

/** Slots that answer one question, by source and sentence. */
export interface Question {
  readonly members: readonly { readonly source: number; readonly index: number }[]
}

export interface MisnamedPair extends Signed {
  /** In the order of their letters. */
  readonly names: readonly [string, string]
  /** Who bears each of the names, text by text. */
  readonly held: readonly [readonly Held[], readonly Held[]]
}

/** A question in which more people stand, or a post that more hold, says of none of them who he is. */
const MOST_NAMED = 30
/** So many pairs of texts are compared for two names, and of each name so many texts at least: who somebody is does not depend on the text. */
const MOST_PAIRS = 9
const FEWEST_TEXTS = 3

/**
 * All pairs of names that may be of one person, in the order of the names.
 *
 * @param texts By source, in output order.
 * @param least Pairs that score less are left out.
 */
export function misnamedPairs(
  sort: Sort,
  texts: readonly BearersOfText[],
  questions: readonly Question[],
  like: Likeness,
  least: number,
): readonly MisnamedPair[] {
  const naming = texts.map(({ bearers }) => sentencesOf(bearers))
  const holders = holdersOf(texts)
  const answered = answersOf(naming, questions)
  const none: ReadonlySet<number> = new Set()
  const reader = new SignReader(sort, texts, (source, index) => answered[source]?.get(index) ?? none, like)
  return candidatesOf(holders, naming, questions).flatMap(([a, b]): MisnamedPair[] => {
    const [own, others] = [holders.get(a) as readonly Held[], holders.get(b) as readonly Held[]]
    if (meetIn(own, others)) return []
    let best: MisnamedPair | null = null
    const most = MOST_PAIRS / Math.min(own.length, others.length, FEWEST_TEXTS)
    for (const one of own.slice(0, most)) {
      for (const other of others.slice(0, most)) {
        const read = reader.read(one, other, best?.score ?? least)
        if (read && read.score > (best?.score ?? 0)) best = { names: [a, b], held: [own, others], ...read }
      }
    }
    return best && !namesBoth(texts, (own[0] as Held).bearer, (others[0] as Held).bearer) ? [best] : []
  })
}

/** Whom each sentence names. */
function sentencesOf(bearers: readonly Bearer[]): ReadonlyMap<number, readonly Bearer[]> {
  const naming = new Map<number, Bearer[]>()
  for (const bearer of bearers) for (const { index } of bearer.named) put(naming, index, bearer)
  return naming
}

function holdersOf(texts: readonly BearersOfText[]): ReadonlyMap<string, readonly Held[]> {
  const holders = new Map<string, Held[]>()
  for (const [source, { bearers }] of texts.entries()) for (const bearer of bearers) put(holders, bearer.name, { source, bearer })
  return holders
}

/** By source: the questions that each sentence answers, of sentences that name somebody. */
function answersOf(naming: readonly ReadonlyMap<number, unknown>[], questions: readonly Question[]) {
  const answered = naming.map(() => new Map<number, Set<number>>())
  for (const [number, { members }] of questions.entries()) {
    for (const { source, index } of members) {
      if (!naming[source]?.has(index)) continue
      const numbers = answered[source]?.get(index)
      if (numbers) numbers.add(number)
      else answered[source]?.set(index, new Set([number]))
    }
  }
  return answered
}

/** Pairs of names with a word or a post in common, or in sentences that answer one question; each once, in the order of the names. */
function candidatesOf(
  holders: ReadonlyMap<string, readonly Held[]>,
  naming: readonly ReadonlyMap<number, readonly Bearer[]>[],
  questions: readonly Question[],
): readonly (readonly [string, string])[] {
  const names = [...holders.keys()].sort()
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const alike = new Map<string, number[]>()
  for (const [name, held] of holders) {
    const { words } = (held[0] as Held).bearer
    const posts = new Set(held.flatMap(({ bearer }) => [...bearer.posts]))
    for (const key of [`${words[0]} …`, `… ${words.at(-1)}`, ...[...posts].map((post) => `is ${post}`)])
      put(alike, key, numberOf.get(name) as number)
  }
  const pairs = new Set<number>()
  const join = (numbers: Iterable<number>): void => {
    const list = [...new Set(numbers)].sort((x, y) => x - y)
    if (list.length > MOST_NAMED) return
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) pairs.add(a * names.length + b)
  }
  for (const list of alike.values()) join(list)
  for (const { members } of questions) {
    const named = new Set(members.flatMap(({ source, index }) => (naming[source]?.get(index) ?? []).map(({ name }) => name)))
    join([...named].map((name) => numberOf.get(name) as number))
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair) => [names[Math.floor(pair / names.length)] as string, names[pair % names.length] as string] as const)
}

/** Some text names both; texts come in order. */
function meetIn(own: readonly Held[], others: readonly Held[]): boolean {
  let at = 0
  for (const { source } of own) {
    while (at < others.length && (others[at] as Held).source < source) at++
    if (others[at]?.source === source) return true
  }
  return false
}

/** A text that has all that tells the two names apart knows two people. */
function namesBoth(texts: readonly BearersOfText[], a: Bearer, b: Bearer): boolean {
  const words = ownWords(a, b).flat()
  return texts.some(({ capitals }) => words.every((word) => capitals.has(word)))
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
