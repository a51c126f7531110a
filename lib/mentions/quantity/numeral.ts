/**
 * One English number, in digits, words or both, as its value.
 *
 * In: atoms and the index of the first. Out: value and the atoms it takes, or the reason why the digits cannot be read, or null.
 * Refuses: digits grouped in no known way ("12,34"), more digits than a double holds exactly, dots that may be thousands ("1.234.567").
 * Example: "two hundred and five" → 205, "2½ dozen" → 30, "half a million" → 500000, "$4.5bn" (after the sign) → 4500000000.
 */
import { CURRENCY_NAMES } from '../../lexicon/currencies.ts'
import { GLUED_SCALES, ONES, SCALES, TEENS, TENS, VULGAR_FRACTIONS } from '../../lexicon/numerals.ts'
import type { Atom } from './atoms.ts'
import { isPlural } from './words.ts'

export interface Numeral {
  readonly from: number
  /** Index after the last atom. */
  readonly to: number
  readonly value: number
  readonly digits: boolean
  /** The scale word or letter that was used, 1 without one; a range shares it ("$2-3 billion"). */
  readonly scale: number
}

export interface BadNumeral {
  readonly from: number
  readonly to: number
  readonly bad: string
}

/** A double holds every integer of 15 digits. */
const MAX_DIGITS = 15
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const SPACED = /^\d{1,3}(?:[\s]\d{3})+$/
const MORE_DIGITS_THAN_ANY_NUMBER = 40

/** `money` = a currency sign stands before it, so that a glued "m" is a million and never a metre. */
export function readNumeral(atoms: readonly Atom[], i: number, money = false): Numeral | BadNumeral | null {
  const atom = atoms[i]
  if (atom === undefined) return null
  if (atom.kind === 'digits') return readDigits(atoms, i, money)
  if (atom.kind === 'fraction')
    return withScale(atoms, { from: i, to: i + 1, value: VULGAR_FRACTIONS.get(atom.text) ?? 0, digits: true, scale: 1 })
  if (atom.kind !== 'word') return null
  return readPart(atoms, i) ?? readWords(atoms, i)
}

export function isBad(read: Numeral | BadNumeral | null): read is BadNumeral {
  return read !== null && 'bad' in read
}

function readDigits(atoms: readonly Atom[], i: number, money: boolean): Numeral | BadNumeral {
  const atom = atoms[i] as Atom
  const value = valueOfDigits(atom.lower)
  if (typeof value === 'string') return { from: i, to: i + 1, bad: value }
  const mixed = mixedFraction(atoms, i)
  const whole = { from: i, to: mixed?.to ?? i + 1, value: mixed?.value ?? value, digits: true, scale: 1 }
  const base = mixed ? whole : withFraction(atoms, whole)
  return withScale(atoms, withGluedScale(atoms, base, money))
}

/** The value of digits with their separators, or why there is none. */
export function valueOfDigits(digits: string): number | string {
  if (digits.length > MORE_DIGITS_THAN_ANY_NUMBER || digits.replace(/\D/g, '').length > MAX_DIGITS)
    return 'more digits than a number holds exactly'
  if (PLAIN.test(digits)) return Number(digits)
  if (GROUPED.test(digits) || INDIAN.test(digits)) return Number(digits.replaceAll(',', ''))
  if (SPACED.test(digits)) return Number(digits.replace(/\s/g, ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return 'dots between groups of three: thousands or a version'
  return 'separators in no known grouping'
}

/** "2½", "3 1/2". */
function withFraction(atoms: readonly Atom[], base: Numeral): Numeral {
  const next = atoms[base.to]
  if (next?.kind === 'fraction') return { ...base, to: base.to + 1, value: base.value + (VULGAR_FRACTIONS.get(next.text) ?? 0) }
  if (next?.kind === 'digits' && !next.glued) {
    const part = slashFraction(atoms, base.to)
    if (part !== null) return { ...base, to: part.to, value: base.value + part.value }
  }
  return withAndAHalf(atoms, base)
}

/** "1/2", "3/4" with a denominator people write; "24/7" and "9/11" are none. */
export function slashFraction(atoms: readonly Atom[], i: number): { readonly to: number; readonly value: number } | null {
  const [over, slash, under, after] = [atoms[i], atoms[i + 1], atoms[i + 2], atoms[i + 3]]
  if (over?.kind !== 'digits' || slash?.text !== '/' || under?.kind !== 'digits' || !slash.glued || !under.glued) return null
  if (after?.glued && after.text === '/') return null
  const [a, b] = [Number(over.lower), Number(under.lower)]
  return a < b && WRITTEN_DENOMINATORS.has(b) ? { to: i + 3, value: a / b } : null
}

/** "4-1/2 months", and "41/2 months" of a text that lost its space: no fraction over 2 to 4 has more than its numerator. */
export function mixedFraction(atoms: readonly Atom[], i: number): { readonly to: number; readonly value: number } | null {
  const [whole, hyphen, over] = [atoms[i], atoms[i + 1], atoms[i + 2]]
  if (whole?.kind !== 'digits' || !/^\d{1,3}$/.test(whole.lower)) return null
  if (hyphen?.text === '-' && hyphen.glued && over?.glued) {
    const part = slashFraction(atoms, i + 2)
    return part && { to: part.to, value: Number(whole.lower) + part.value }
  }
  const [, head, numerator] = /^(\d{1,2})([13])$/.exec(whole.lower) ?? []
  if (head === undefined || atoms[i + 1]?.text !== '/' || !atoms[i + 1]?.glued || !atoms[i + 2]?.glued) return null
  const denominator = Number(atoms[i + 2]?.lower)
  if (!/^[2-4]$/.test(atoms[i + 2]?.lower ?? '') || Number(numerator) >= denominator || !isCounted(atoms, i + 3)) return null
  return { to: i + 3, value: Number(head) + Number(numerator) / denominator }
}

/** A unit or what is counted stands right after, a hyphen between them or not: "11/2" alone is a day. */
function isCounted(atoms: readonly Atom[], at: number): boolean {
  const joined = atoms[at]?.text === '-' && atoms[at]?.glued
  const noun = atoms[joined ? at + 1 : at]
  return noun?.kind === 'word' && (joined ? noun.glued : isPlural(noun))
}

const WRITTEN_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16])

function withGluedScale(atoms: readonly Atom[], base: Numeral, money: boolean): Numeral {
  const next = atoms[base.to]
  if (next?.kind !== 'word' || !next.glued) return base
  const scale = GLUED_SCALES.get(next.lower)
  if (scale === undefined) return base
  const certain = money || next.lower.length > 1 || CURRENCY_NAMES.has(atoms[base.to + 1]?.lower ?? '')
  if (!certain && (next.lower === 'b' || !countsPlural(atoms, base.to + 1))) return base
  return { ...base, to: base.to + 1, value: times(base.value, scale), scale }
}

/** "1.2m people", "10k angry fans": a plural noun within two words makes the letter a scale and not a unit. */
function countsPlural(atoms: readonly Atom[], i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    const atom = atoms[k]
    if (atom?.kind !== 'word') return false
    if (isPlural(atom)) return true
    if (atom.pos !== 'ADJ' && atom.pos !== 'NOUN' && atom.pos !== 'PROPN') return false
  }
  return false
}

/** Scale words after a number: "12 million", "5-million", "2 dozen", "one and a half million". */
function withScale(atoms: readonly Atom[], base: Numeral): Numeral {
  let at = base.to
  if (atoms[at]?.text === '-' && atoms[at]?.glued && atoms[at + 1]?.glued) at++
  const word = atoms[at]
  const scale = word?.kind === 'word' && !(word.glued && at === base.to) ? SCALES.get(word.lower) : undefined
  if (scale === undefined) return base
  const scaled = { ...base, to: at + 1, value: times(base.value, scale), scale }
  return scale >= 1e3 ? withScale(atoms, scaled) : scaled
}

/** Floating point leaves 4.35 × 10⁶ at 4349999.999…; fifteen digits are all that were ever meant. */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}

/* ------------------------------------------------------------------ words */

/** "half a million", "half-a-dozen", "a quarter of a million". */
function readPart(atoms: readonly Atom[], i: number): Numeral | null {
  let at = i
  if (atoms[at]?.lower === 'a') at++
  const part = PARTS.get(atoms[at]?.lower ?? '')
  if (part === undefined) return null
  at++
  while (atoms[at] !== undefined && PART_LINKS.has((atoms[at] as Atom).lower)) at++
  const scale = SCALES.get(atoms[at]?.lower ?? '')
  return scale === undefined ? null : { from: i, to: at + 1, value: part * scale, digits: false, scale }
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])
const PART_LINKS: ReadonlySet<string> = new Set(['-', 'a', 'of'])

/** Words by the usual grammar: groups below a thousand, scales descending; stops at the first word that has no place. */
function readWords(atoms: readonly Atom[], i: number): Numeral | null {
  let at = i
  let total = 0
  let group: number | null = null
  let lastScale = Number.POSITIVE_INFINITY
  if (isArticleBeforeScale(atoms, i)) {
    group = 1
    at++
  }
  for (let next = at; ; ) {
    const word = atoms[next]
    if (word?.kind !== 'word') break
    const grown = growGroup(group, word.lower)
    if (grown !== null) group = grown
    else {
      const scale = word.lower === 'hundred' || word.lower === 'dozen' ? undefined : SCALES.get(word.lower)
      if (scale === undefined || scale >= lastScale || group === null) break
      total += times(group, scale)
      group = null
      lastScale = scale
    }
    at = next + 1
    next = skipLink(atoms, at, group ?? (total > 0 ? 100 : null))
  }
  if (group === null && total === 0) return null
  if (at === i + 1 && isArticleBeforeScale(atoms, i)) return null
  const value = total + (group ?? 0)
  return withScale(
    atoms,
    withAndAHalf(atoms, { from: i, to: at, value, digits: false, scale: lastScale === Number.POSITIVE_INFINITY ? 1 : lastScale }),
  )
}

function isArticleBeforeScale(atoms: readonly Atom[], i: number): boolean {
  const word = atoms[i]?.lower
  return (word === 'a' || word === 'an') && SCALES.has(atoms[i + 1]?.lower ?? '')
}

/** The group with one more word in it, or null where the word has no place there. */
function growGroup(group: number | null, word: string): number | null {
  const one = ONES.get(word)
  if (one !== undefined) {
    if (group === null) return one
    const tail = group % 100
    return tail === 0 || (tail >= 20 && tail % 10 === 0 && one > 0) ? group + one : null
  }
  const teen = TEENS.get(word) ?? TENS.get(word)
  if (teen !== undefined) return group === null ? teen : group % 100 === 0 ? group + teen : null
  if (word === 'hundred') return group !== null && group > 0 && group < 100 ? group * 100 : null
  if (word === 'dozen') return group !== null && group > 0 && group < 1000 ? group * 12 : null
  return null
}

/** A hyphen inside "twenty-six", or the "and" of "two hundred and five". */
function skipLink(atoms: readonly Atom[], at: number, group: number | null): number {
  const link = atoms[at]
  if (link === undefined) return at
  const after = atoms[at + 1]?.lower ?? ''
  const isNumber = ONES.has(after) || TEENS.has(after) || TENS.has(after)
  if (link.text === '-' && link.glued && atoms[at + 1]?.glued && (isNumber || SCALES.has(after))) return at + 1
  if (link.lower === 'and' && group !== null && group >= 100 && group % 100 === 0 && isNumber) return at + 1
  return at
}

/** "two and a half", "two-and-a-half", "one and three-quarter", "two million and a half". */
function withAndAHalf(atoms: readonly Atom[], base: Numeral): Numeral {
  const and = skipDash(atoms, base.to)
  if (atoms[and]?.lower !== 'and') return base
  const over = skipDash(atoms, and + 1)
  const under = skipDash(atoms, over + 1)
  const unit = base.scale >= 1e3 ? base.scale : 1
  const word = atoms[over]?.lower
  const name = atoms[under]?.lower ?? ''
  const part = word === 'a' || word === 'one' ? PARTS.get(name) : word === 'three' && /^quarters?$/.test(name) ? 0.75 : undefined
  return part === undefined ? base : { ...base, to: under + 1, value: base.value + unit * part }
}

function skipDash(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.text === '-' && atoms[at]?.glued ? at + 1 : at
}
