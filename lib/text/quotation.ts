/**
 * Two quotations → whether they quote the same words, one more of them than the other, or other words.
 *
 * In: the words between the marks of each, as written and as read. Out: how they stand; the words in which they differ.
 * Refuses: to call two quotations the same where a word that says something is missing or replaced: "not", a number, a noun, a verb.
 * Method: both are spelled out ("I'm" → "I am"), what an editor put into brackets may stand for a few words and "…" for any number; the shorter is then
 * aligned with a part of the longer (semi-global alignment), and only words that say nothing may be left out, added or exchanged on the way.
 * Example: “We weren't told [ of it ] then” and “We were not told about the leak then” → same.
 */
import { diffArrays } from 'diff'
import { ONES, TEENS } from '../lexicon/numerals.ts'
import { BEFORE_IS, CONTRACTED, CONTRACTED_ENDINGS, SLIGHT_WORDS } from '../lexicon/spoken-words.ts'
import { foldText } from './fold.ts'
import { readOnce } from './read-once.ts'
import { countScripts } from './scripts.ts'

/** same: nothing that says something differs; more: all of one stands in the other; other: words differ. */
export type QuotationRelation = 'same' | 'more' | 'other'

/** `words`: those of `exact` as read; only they are asked where a script writes no spaces. */
export interface Quoted {
  readonly exact: string
  readonly words: readonly string[]
}

/** A word, or a place where some were left out: how many may have stood there. */
type Piece = { readonly word: string } | { readonly gap: number }

/** A bracket mostly stands for a name or a pronoun. */
const BRACKET_WORDS = 4
const ELLIPSIS_WORDS = 60
/** One word that says something stands in many quotations. */
const FEWEST_TELLING = 2

/** Symmetric. */
export function relateQuotations(a: Quoted, b: Quoted): QuotationRelation {
  const [x, y] = [piecesOf(a), piecesOf(b)]
  const rests = [besideIt(x, y), besideIt(y, x)].filter((rest) => rest !== null)
  if (rests.length === 0) return 'other'
  return Math.min(...rests) === 0 ? 'same' : 'more'
}

/** The share of words that the longer has in common with the other, from 0 to 1. */
export function sharedOf(a: Quoted, b: Quoted): number {
  const [x, y] = [wordsOf(piecesOf(a)), wordsOf(piecesOf(b))]
  return x.filter((word) => y.includes(word)).length / Math.max(x.length, y.length, 1)
}

const isWord = (piece: Piece): piece is { readonly word: string } => 'word' in piece
const wordsOf = (pieces: readonly Piece[]): readonly string[] => pieces.filter(isWord).map(({ word }) => word)
const isTelling = (piece: Piece): boolean => isWord(piece) && !SLIGHT_WORDS.has(piece.word)

const PIECE = /\[[^\]]{0,60}\]|\([^)]{0,60}\)|\.\s?\.\s?\.|…|%|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['-][\p{L}\p{N}\p{M}]+)*|'(?:em|cause)\b/gu

const piecesOf = readOnce(({ exact, words }: Quoted): readonly Piece[] => {
  const { kana, han } = countScripts(exact)
  return [...foldText(kana + han > 0 ? words.join(' ') : exact).matchAll(PIECE)].flatMap(([written]): readonly Piece[] => {
    if (/^[[(]/.test(written)) return [{ gap: BRACKET_WORDS }]
    if (/^[.…]/.test(written)) return [{ gap: ELLIPSIS_WORDS }]
    return spelledOut(written).map((word) => ({ word }))
  })
})

function spelledOut(written: string): readonly string[] {
  const whole = CONTRACTED.get(written)
  if (whole) return whole
  if (written.includes('-')) return written.split('-').flatMap(spelledOut)
  const [, stem, ending] = /^(.+)'(\w+)$/.exec(written) ?? []
  if (stem === undefined || ending === undefined) return [oneSpelling(written)]
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not']
  if (ending === 's') return BEFORE_IS.has(stem) ? [stem, 'is'] : [written]
  return [...spelledOut(stem), CONTRACTED_ENDINGS.get(ending) ?? oneSpelling(ending)]
}

/** One spelling for two of one word; that it is not always the one in use does no harm, both sides are written so. */
function oneSpelling(word: string): string {
  const value = ONES.get(word) ?? TEENS.get(word)
  if (value !== undefined) return String(value)
  return word.replace(/(?<=..)our/, 'or').replace(/(?<=...)is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz')
}

/**
 * How many words that say something the longer has beside the shorter, where all of the shorter stands in it but for words that say nothing; null
 * where it does not.
 */
function besideIt(shorter: readonly Piece[], longer: readonly Piece[]): number | null {
  const [telling, all] = [shorter, longer].map((pieces) => wordsOf(pieces.filter(isTelling))) as [readonly string[], readonly string[]]
  if (telling.length > all.length || telling.length < Math.min(FEWEST_TELLING, all.length)) return null
  const known = new Set(all)
  const missing = telling.filter((word) => !known.has(word)).length
  const room = Math.min(
    longer.reduce((sum, piece) => sum + (isWord(piece) ? 0 : piece.gap), 0),
    telling.length / 2,
  )
  if (missing > room) return null
  const covered = align(shorter, longer)
  return covered === null || covered < telling.length - room ? null : all.length - covered
}

/**
 * Semi-global alignment: row by row of the shorter, how many telling words of the longer are covered at best when it ends at each place of the
 * longer; null where the shorter cannot be laid on the longer at all.
 */
function align(shorter: readonly Piece[], longer: readonly Piece[]): number | null {
  /** It may begin anywhere in the longer. */
  let row: readonly number[] = new Array<number>(longer.length + 1).fill(0)
  for (const piece of shorter) {
    const next: number[] = []
    for (let j = 0; j <= longer.length; j++) next.push(Math.max(...waysTo(j, piece, row, next, longer)))
    row = next
  }
  const best = Math.max(...row)
  return best === IMPOSSIBLE ? null : best
}

/** What is covered by each way to end with `piece` at place `j` of the longer; `row`: without the piece, `next`: with it at the places before. */
function waysTo(j: number, piece: Piece, row: readonly number[], next: readonly number[], longer: readonly Piece[]): readonly number[] {
  const other = longer[j - 1]
  const ways = [IMPOSSIBLE]
  if (!isTelling(piece)) ways.push(row[j] as number)
  if (other === undefined) return ways
  if (!isTelling(other)) ways.push(next[j - 1] as number)
  if (!isWord(piece)) ways.push(throughGap(row, longer, j, piece.gap))
  // What an editor left out of the longer may be this word; how many such words there may be is asked in the end.
  if (!isWord(other)) ways.push(row[j] as number, row[j - 1] as number)
  if (isWord(piece) && isWord(other) && (piece.word === other.word || !(isTelling(piece) || isTelling(other))))
    ways.push((row[j - 1] as number) + (isTelling(other) ? 1 : 0))
  return ways
}

const IMPOSSIBLE = Number.NEGATIVE_INFINITY

/** The best way to reach place `j` of the longer when a gap of the shorter holds up to `most` of its words. */
function throughGap(row: readonly number[], longer: readonly Piece[], j: number, most: number): number {
  let best = IMPOSSIBLE
  let held = 0
  for (let k = j - 1; k >= 0 && j - k <= most; k--) {
    const other = longer[k] as Piece
    if (isTelling(other)) held++
    best = Math.max(best, (row[k] as number) + held)
  }
  return best
}

const MOST_DIFFERENCES = 3

/** What is written differently, at most a few, words of one place beside one another: “week” for “month”, “at last” in one alone. */
export function differencesOf(a: Quoted, b: Quoted): readonly string[] {
  const found: { readonly own: string[]; readonly other: string[] }[] = []
  let open: (typeof found)[number] | null = null
  for (const { added, removed, value } of diffArrays([...wordsOf(piecesOf(a))], [...wordsOf(piecesOf(b))])) {
    if (!added && !removed) {
      open = null
      continue
    }
    if (open === null) {
      open = { own: [], other: [] }
      found.push(open)
    }
    open[added ? 'other' : 'own'].push(...value)
  }
  return found.slice(0, MOST_DIFFERENCES).map(({ own, other }) => {
    const [x, y] = [own.join(' '), other.join(' ')]
    return x === '' || y === '' ? `“${x}${y}” in one alone` : `“${x}” for “${y}”`
  })
}
