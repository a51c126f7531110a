/**
 * Numbers that are names, dates, times, scores or list marks, and so no quantities.
 *
 * In: atoms and the index of a number. Out: how many atoms to pass over, 0 when the number may be a quantity.
 * Refuses: to decide by the following noun ("Apollo 13" against "in Athens 20 people"); the cardinal reader does that.
 * Example: "AK-47" → 1 (at 47), "4:43 a.m." → 4, "June 4-6" → 3, "2004" → 1, "3-2" → 3.
 */
import { CURRENCY_CODES } from '../../lexicon/currencies.ts'
import { CLOCK_WORDS, LABEL_WORDS, MONTHS, STREET_WORDS, WEAK_LABELS, YEAR_CUES } from '../../lexicon/labels.ts'
import type { Atom } from './atoms.ts'
import { mixedFraction, slashFraction } from './numeral.ts'
import { isCapital, isPlural } from './words.ts'

/** How many atoms from `i` on are no quantity. `i` is at digits. */
export function passOver(atoms: readonly Atom[], i: number): number {
  const atom = atoms[i] as Atom
  if (isTail(atoms, i)) return 1
  if (/^(?:st|nd|rd|th)$/.test(atoms[i + 1]?.lower ?? '') && atoms[i + 1]?.glued) return 2
  const spaced = spacedDigits(atoms, i)
  if (spaced > 0) return spaced
  const chain = chainLength(atoms, i)
  if (isClock(atoms, i)) return chain
  if (besideMonth(atoms, i, chain)) return chain
  if (chain > 1) {
    if (slashFraction(atoms, i) !== null || mixedFraction(atoms, i) !== null) return 0
    if (!isRange(atoms, i, chain)) return chain
    return areYears(atom, atoms[i + 2]) ? chain : 0
  }
  if (isVersion(atom.lower) || /^0\d/.test(atom.lower)) return 1
  if (isListMark(atoms, i) || isOwner(atoms, i) || isPlaceOrLine(atoms, i)) return 1
  if (labelBefore(atoms, i) === 'strong') return 1
  if (isAddress(atoms, i)) return 1
  return 0
}

/** "MI6", "R052940" and the 47 of "AK-47": digits glued to letters before them, but not to a currency code or sign. */
function isTail(atoms: readonly Atom[], i: number): boolean {
  const [before, far] = [atoms[i - 1], atoms[i - 2]]
  if (before === undefined || !(atoms[i] as Atom).glued) return false
  if (before.kind === 'word') return !(CURRENCY_CODES.has(before.text) || before.text === 'Rs' || far?.text === '$')
  if (before.text === '-' && before.glued && far !== undefined) return (far.kind === 'word' && far.lower !== 'minus') || far.kind === 'sign'
  return before.text === '#' || before.text === '_'
}

const CHAIN_SIGNS: ReadonlySet<string> = new Set(['-', '–', '/', ':', '−', '‑'])

/** "4:43", "3-2", "978-3-16-148410-0", "2010/5/1": digits and joining signs without a space. */
function chainLength(atoms: readonly Atom[], i: number): number {
  let at = i + 1
  while (CHAIN_SIGNS.has(atoms[at]?.text ?? '') && atoms[at]?.glued && atoms[at + 1]?.kind === 'digits' && atoms[at + 1]?.glued) at += 2
  return at - i
}

function isClock(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i + 1]?.text === ':' && atoms[i + 1]?.glued && atoms[i + 2]?.kind === 'digits' && atoms[i + 2]?.glued) return true
  const after = atoms[i + chainLength(atoms, i)]
  if (after?.kind !== 'word') return false
  if (CLOCK_WORDS.has(after.lower)) return Number(atoms[i]?.lower) <= 2400
  return after.lower === 'hours' && /^[0-2]\d[0-5]\d$/.test(atoms[i]?.lower ?? '')
}

function isMonth(atom: Atom | undefined): boolean {
  return atom !== undefined && isCapital(atom) && MONTHS.has(atom.lower)
}

/** "June 4", "14 July", "14-16 July", "June 4 and 5", "4 and 5 June", "15th of March". */
function besideMonth(atoms: readonly Atom[], i: number, chain: number): boolean {
  const value = Number((atoms[i] as Atom).lower)
  if (!(value >= 1 && value <= 31) && !isYear(atoms[i] as Atom)) return false
  const before = atoms[i - 1]
  if (isMonth(before) || (before?.text === '.' && before.glued && isMonth(atoms[i - 2]))) return true
  if (isLink(before) && atoms[i - 2]?.kind === 'digits' && isMonth(atoms[i - 3])) return true
  let next = i + chain
  if (/^(?:st|nd|rd|th)$/.test(atoms[next]?.lower ?? '') && atoms[next]?.glued) next++
  if (atoms[next]?.lower === 'of') next++
  if (isMonth(atoms[next])) return true
  return isLink(atoms[next]) && atoms[next + 1]?.kind === 'digits' && isMonth(atoms[next + 2])
}

function isLink(atom: Atom | undefined): boolean {
  return atom !== undefined && /^(?:and|or|to|,|&|-|–)$/.test(atom.lower)
}

/** Two joined numbers are a range only when they rise and neither begins with a zero; "3-2" is a score. */
function isRange(atoms: readonly Atom[], i: number, chain: number): boolean {
  const [low, sign, high] = [atoms[i] as Atom, atoms[i + 1] as Atom, atoms[i + 2] as Atom]
  if (chain !== 3 || sign.text === ':' || sign.text === '/') return false
  if (/^0\d/.test(low.lower) || /^0\d/.test(high.lower)) return false
  return Number(low.lower.replaceAll(',', '')) < Number(high.lower.replaceAll(',', ''))
}

function areYears(low: Atom, high: Atom | undefined): boolean {
  return isYear(low) && high !== undefined && /^\d{2}(?:\d{2})?$/.test(high.lower)
}

/** Four plain digits that may be a year. */
export function isYear(atom: Atom): boolean {
  return /^(?:1\d{3}|20\d\d|2100)$/.test(atom.lower) && atom.kind === 'digits'
}

/**
 * A year-like number is a year unless something counts it: a plural noun right after it and no word that introduces years.
 * Years of our time need more: a hedge or a unit, which the caller has looked for before asking.
 */
export function isYearHere(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i] as Atom
  if (!isYear(atom)) return false
  const next = atoms[i + 1]
  if (next?.text === '-' && next.glued && atoms[i + 2]?.glued && atoms[i + 2]?.kind === 'word')
    return Number(atom.lower) >= RECENT && Number(atom.lower) <= SOON
  if (next?.kind !== 'word' || next.glued || !isPlural(next) || isCapital(next)) return true
  if (PEOPLE_AFTER_YEAR.has(next.lower)) return /^(?:in|since|by|until)$/.test(atoms[i - 1]?.lower ?? '')
  return Number(atom.lower) >= RECENT || YEAR_CUES.has(atoms[i - 1]?.lower ?? '')
}

/** Years that news writes as adjectives ("a 2008-built ship"); outside them "1000-member" counts. */
const RECENT = 1900
const SOON = 2100

const PEOPLE_AFTER_YEAR: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'houses',
  'homes',
  'soldiers',
  'troops',
  'tonnes',
  'workers',
  'jobs',
])

/** "0800 555111": groups of digits with spaces between that no number has. */
function spacedDigits(atoms: readonly Atom[], i: number): number {
  let at = i
  let digits = 0
  let zero = false
  for (; atoms[at]?.kind === 'digits' && /^\d+$/.test((atoms[at] as Atom).lower); at++) {
    digits += (atoms[at] as Atom).lower.length
    zero = zero || /^0\d/.test((atoms[at] as Atom).lower)
  }
  return at > i + 1 && (zero || digits >= 7) ? at - i : 0
}

/** "the 22000 block of", "called 911", "a 999 operator", "'87". */
function isPlaceOrLine(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i + 1]?.lower === 'block' && atoms[i + 2]?.lower === 'of') return true
  const digits = atoms[i]?.lower ?? ''
  if (/^(?:911|999)$/.test(digits) && /^(?:calls?|callers?|dispatchers?|operators?|tapes?|recordings?)$/.test(atoms[i + 1]?.lower ?? ''))
    return true
  if (/^(?:call|calls|called|calling|dial|dialed|dialled|dialling)$/.test(atoms[i - 1]?.lower ?? ''))
    return /^(?:911|999|112|110|119)$/.test(digits)
  return atoms[i - 1]?.lower === "'" && atoms[i]?.glued === true && /^\d\d$/.test(atoms[i]?.lower ?? '')
}

/** "the 8900's screen": an amount owns nothing. */
function isOwner(atoms: readonly Atom[], i: number): boolean {
  return atoms[i + 1]?.lower === "'" && atoms[i + 1]?.glued === true && atoms[i + 2]?.lower === 's' && atoms[i + 2]?.glued === true
}

function isVersion(digits: string): boolean {
  return /\..*\./.test(digits) && !/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)
}

/** "1. The fault …", "(2)" : a number that only counts paragraphs. */
function isListMark(atoms: readonly Atom[], i: number): boolean {
  const [before, after] = [atoms[i - 1], atoms[i + 1]]
  if (!/^\d{1,2}$/.test((atoms[i] as Atom).lower) || after === undefined || !after.glued) return false
  if (i === 0) return (after.text === '.' || after.text === ')') && atoms.length > 2
  return (
    before?.text === '(' &&
    after.text === ')' &&
    (atoms[i - 2] === undefined || (before.glued && atoms[i - 2]?.kind === 'word') || atoms[i - 2]?.text === ')')
  )
}

/** 'strong': whatever follows, this is a label. 'weak': a label unless a noun or unit follows. */
export function labelBefore(atoms: readonly Atom[], i: number): 'strong' | 'weak' | null {
  let at = i - 1
  if (atoms[at]?.text === '(' || atoms[at]?.text === '“' || atoms[at]?.text === '"') at--
  if (atoms[at]?.text === '.' && atoms[at]?.glued) at--
  const word = atoms[at]
  if (word === undefined) return null
  if (word.text === '#') return 'strong'
  if (word.kind !== 'word' || !LABEL_WORDS.has(word.lower)) return null
  if (!WEAK_LABELS.has(word.lower)) return 'strong'
  if (word.lower === 'no') return atoms[at + 1]?.text === '.' || isCapital(word) ? 'strong' : 'weak'
  return isCapital(word) && at > 0 ? 'strong' : 'weak'
}

/** "221 Baker Street", "10 Downing St.". */
function isAddress(atoms: readonly Atom[], i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) {
    const word = atoms[k]
    if (word?.kind !== 'word' || word.glued || !isCapital(word)) return false
    if (k > i + 1 && STREET_WORDS.has(word.lower)) return true
  }
  return false
}
