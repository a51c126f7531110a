/**
 * The unit after a number: measure, code and the row that converts it.
 *
 * In: atoms and the index after the numeral. Out: the row and the index after the unit, or null.
 * Refuses: "in" and "a" (words), "m" glued to a number that counts people (the numeral reader took it as million), "knot" without a number.
 * Example: "40 square kilometers" → km2, "86-yard" → yd, "31 °C" → Cel, "per cent" → %.
 */
import { UNIT_MODIFIERS, UNITS, type UnitRow } from '../../lexicon/units.ts'
import type { Atom } from './atoms.ts'

export interface UnitRead {
  readonly row: UnitRow
  readonly to: number
  /** Joined by a hyphen ("three-day fair"): a noun may follow that is measured. */
  readonly hyphen: boolean
}

const WORD_FORMS: ReadonlyMap<string, readonly (readonly [words: readonly string[], row: UnitRow])[]> = indexWords()
const SIGN_FORMS: ReadonlyMap<string, UnitRow> = new Map(UNITS.flatMap((row) => row.signs.map((sign) => [sign, row] as const)))
const BY_CODE: ReadonlyMap<string, UnitRow> = new Map(UNITS.map((row) => [row.code, row]))

export function unitByCode(code: string): UnitRow | null {
  return BY_CODE.get(code) ?? null
}

export function readUnit(atoms: readonly Atom[], start: number): UnitRead | null {
  let at = start
  const hyphen = isHyphen(atoms, at)
  if (hyphen) at++
  else if (atoms[at]?.kind === 'word' && UNIT_MODIFIERS.has((atoms[at] as Atom).lower) && readWordUnit(atoms, at + 1) !== null) at++
  const read = readSignUnit(atoms, at) ?? readWordUnit(atoms, at)
  return read === null ? null : { row: read.row, to: read.to, hyphen }
}

/** A hyphen that joins two words: no space on either side. */
export function isHyphen(atoms: readonly Atom[], at: number): boolean {
  const text = atoms[at]?.text
  return (text === '-' || text === '‑' || text === '–') && atoms[at]?.glued === true && atoms[at + 1]?.glued === true
}

function readWordUnit(atoms: readonly Atom[], at: number): { row: UnitRow; to: number } | null {
  const first = atoms[at]
  if (first === undefined || first.kind !== 'word') return null
  for (const [words, row] of WORD_FORMS.get(first.lower) ?? []) {
    const to = matchWords(atoms, at, words)
    if (to !== null && !(first.glued && first.lower === 'min' && row.code !== 'min')) return { row, to }
  }
  return null
}

/** Hyphens between the words of a unit are as good as spaces ("kilowatt-hours"). */
function matchWords(atoms: readonly Atom[], start: number, words: readonly string[]): number | null {
  let at = start
  for (const [n, word] of words.entries()) {
    if (n > 0 && isHyphen(atoms, at)) at++
    if (atoms[at]?.lower.replace(/\.$/, '') !== word) return null
    at++
    if (n < words.length - 1 && atoms[at]?.text === '.' && atoms[at]?.glued) at++
  }
  return at
}

/** Signs of one to three atoms: "%", "km", "km/h", "°C", "km2" (letters and a glued digit), "m²". */
function readSignUnit(atoms: readonly Atom[], at: number): { row: UnitRow; to: number } | null {
  for (let length = 3; length >= 1; length--) {
    const last = atoms[at + length - 1]
    if (last === undefined) continue
    let sign = ''
    let whole = true
    for (let k = at; k < at + length; k++) {
      if (k > at && !(atoms[k] as Atom).glued) whole = false
      sign += (atoms[k] as Atom).text
    }
    const row = whole ? SIGN_FORMS.get(sign) : undefined
    if (row !== undefined && !isLoneLetter(atoms, at, length)) return { row, to: at + length }
  }
  return null
}

/** "h", "g", "t", "L", "W" after a space are mostly initials ("12 W. Smith"); they are units when glued, or not followed by a dot. */
function isLoneLetter(atoms: readonly Atom[], at: number, length: number): boolean {
  const atom = atoms[at] as Atom
  if (length > 1 || atom.text.length > 1 || atom.kind !== 'word' || atom.glued) return false
  if (atom.text !== 'm' && atom.text !== 'g') return true
  return atoms[at + 1]?.text === '.' && atoms[at + 2] !== undefined
}

function indexWords(): ReadonlyMap<string, readonly (readonly [words: readonly string[], row: UnitRow])[]> {
  const index = new Map<string, (readonly [words: readonly string[], row: UnitRow])[]>()
  for (const row of UNITS) {
    for (const form of row.words) {
      const words = form.split(/[ -]/)
      const first = words[0] as string
      index.set(first, [...(index.get(first) ?? []), [words, row]])
    }
  }
  for (const rows of index.values()) rows.sort((a, b) => b[0].length - a[0].length)
  return index
}
