/**
 * Two numbers that bound one amount.
 *
 * In: atoms, the first numeral, the index where the mention begins (a currency sign may stand before the numeral). Out: bounds, where
 * the range begins and ends. Refuses: falling pairs (52 to 48 is a score), years, and "rose from 5 to 7", which are two amounts.
 * Example: "between $5 million and $6 million", "14-16", "10 to 12", "two or three", "$2-3 billion".
 */
import type { Atom } from './atoms.ts'
import { isYear } from './labels.ts'
import { readSign } from './money.ts'
import { isBad, type Numeral, readNumeral } from './numeral.ts'

export interface RangeRead {
  readonly value: readonly [low: number, high: number]
  readonly from: number
  readonly to: number
}

const CHANGE_VERBS =
  /^(?:r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|grow|grows|grew|grown|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|w(?:ent|ent up)|up|down|doubl(?:e|ed|ing)|shrink|shrank|shrunk|upgrad(?:e|ed)|downgrad(?:e|ed)|revis(?:e|ed)|slid|slipped|surged|soared|plunged|tumbled|edged|widened|narrowed|expand(?:ed|ing)|extend(?:ed|ing))$/
/** Words back from "from" in which such a verb makes the pair two amounts. */
const CHANGE_REACH = 6

export function readRange(atoms: readonly Atom[], first: Numeral, start: number): RangeRead | null {
  const before = atoms[start - 1]?.lower
  const link = atoms[first.to]?.lower
  if (link === undefined) return null
  const joiner = joinerAt(atoms, first.to, before)
  if (joiner === null) return null
  const sign = readSign(atoms, first.to + 1)
  const second = readNumeral(atoms, sign?.to ?? first.to + 1, sign !== null || readSign(atoms, start) !== null)
  if (second === null || isBad(second)) return null
  if (atoms[first.from] !== undefined && areYears(atoms, first, second)) return null
  if (before === 'from' && isChange(atoms, start - 2)) return null
  const low = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? first.value * second.scale : first.value
  if (!(low < second.value)) return null
  if (joiner === 'or' && second.value - low > Math.max(3, low)) return null
  return { value: [low, second.value], from: before === 'between' || before === 'from' ? start - 1 : start, to: second.to }
}

function joinerAt(atoms: readonly Atom[], at: number, before: string | undefined): string | null {
  const link = atoms[at] as Atom
  if (
    (link.text === '-' || link.text === '–' || link.text === '‑') &&
    (link.glued === (atoms[at + 1]?.glued ?? false) || readSign(atoms, at + 1) !== null)
  )
    return 'dash'
  if (link.lower === 'and') return before === 'between' ? 'and' : null
  if (link.lower === 'to') return before === 'between' ? null : 'to'
  return link.lower === 'or' ? 'or' : null
}

function areYears(atoms: readonly Atom[], first: Numeral, second: Numeral): boolean {
  return first.digits && second.digits && isYear(atoms[first.from] as Atom) && isYear(atoms[second.to - 1] as Atom)
}

function isChange(atoms: readonly Atom[], last: number): boolean {
  for (let k = last; k > last - CHANGE_REACH && k >= 0; k--) {
    const atom = atoms[k] as Atom
    if (CHANGE_VERBS.test(atom.lower)) return true
    if (atom.text === '.' || atom.text === ';') return false
  }
  return false
}
