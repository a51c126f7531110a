/**
 * Hedges around a number: the longest phrase that ends right before it, or one that follows it.
 *
 * In: atoms and an index. Out: the hedge and how far it reaches. Refuses: "over two days" (the two days during which), unless something
 * before it asks for an amount ("for over two days"). Example: "no fewer than 70" → at-least; "forty or so" → about.
 */
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../lexicon/hedges.ts'
import type { Hedge } from '../../model.ts'
import type { Atom } from './atoms.ts'

export interface HedgeRead {
  readonly hedge: Hedge
  readonly phrase: string
  readonly from: number
  readonly to: number
}

type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly hedge: Hedge }[]>

const BEFORE: Phrases = index(HEDGES_BEFORE, (words) => words[words.length - 1] as string)
const AFTER: Phrases = index(HEDGES_AFTER, (words) => words[0] as string)

/** The hedge whose last word is the atom before `i`. */
export function hedgeBefore(atoms: readonly Atom[], i: number): HedgeRead | null {
  for (const { words, hedge } of BEFORE.get(atoms[i - 1]?.lower ?? '') ?? []) {
    const from = i - words.length
    if (from >= 0 && words.every((word, n) => atoms[from + n]?.lower === word)) return { hedge, phrase: words.join(' '), from, to: i }
  }
  return null
}

export function hedgeAfter(atoms: readonly Atom[], i: number): HedgeRead | null {
  for (const { words, hedge } of AFTER.get(atoms[i]?.lower ?? '') ?? []) {
    if (words.every((word, n) => atoms[i + n]?.lower === word) && fits(atoms, i, words)) {
      return { hedge, phrase: words.join(' '), from: i, to: i + words.length }
    }
  }
  return null
}

/** "+", "-odd" and "-plus" are glued to the number; "plus" and "odd" as free words need a noun after them, as "more" needs none. */
function fits(atoms: readonly Atom[], i: number, words: readonly string[]): boolean {
  const first = words[0] as string
  if (first === '+' || first === '-') return (atoms[i] as Atom).glued
  if (first === 'plus' || first === 'odd') return atoms[i + 1]?.pos === 'NOUN'
  return true
}

const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  'for of after just well than took take takes last lasted lasts is was were to with and at slightly a little spent'.split(' '),
)

/** "over" before a span of time is a preposition unless the word before it wants an amount. */
export function isDuringOver(atoms: readonly Atom[], hedge: HedgeRead): boolean {
  return hedge.phrase === 'over' && !AMOUNT_WORDS.has(atoms[hedge.from - 1]?.lower ?? '')
}

function index(rows: readonly (readonly [string, Hedge])[], key: (words: readonly string[]) => string): Phrases {
  const out = new Map<string, { readonly words: readonly string[]; readonly hedge: Hedge }[]>()
  for (const [phrase, hedge] of rows) {
    const words = phrase.split(' ')
    out.set(key(words), [...(out.get(key(words)) ?? []), { words, hedge }])
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length)
  return out
}
