/**
 * "a litre", "per 100,000", "an hour" after an amount: the amount is a rate.
 *
 * In: atoms and a reading. Out: the same reading, or one of measure 'rate' whose unit names both sides ("USD/L", "/d", "/100000").
 * Refuses: "30 a year ago" (a date), percentages a year (they stay percentages). Example: "$3 a litre" → 3 USD/L.
 */
import type { Atom } from './atoms.ts'
import { isBad, readNumeral } from './numeral.ts'
import type { Reading } from './reading.ts'
import { readUnit } from './units.ts'

const PER: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each', 'every', '/'])
const HEADS: ReadonlySet<string> = new Set([
  'person',
  'head',
  'capita',
  'passenger',
  'share',
  'family',
  'household',
  'ticket',
  'unit',
  'child',
  'student',
  'employee',
  'worker',
  'season',
  'game',
  'match',
  'night',
  'seat',
  'patient',
  'resident',
  'taxpayer',
  'visitor',
  'customer',
  'episode',
  'copy',
  'bottle',
  'dose',
  'vehicle',
  'term',
  'barrel',
])
const TIMES: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'after', 'before', 'since'])
/** "1,520 m³/s": a letter alone is a unit behind a stroke and nowhere else. */
const SIGNS: Readonly<Record<string, string>> = { s: 's', h: 'h', d: 'd' }
const RATED: ReadonlySet<string> = new Set(['count', 'money', 'volume', 'mass', 'energy', 'data', 'length', 'area'])

export function readRate(atoms: readonly Atom[], reading: Reading): Reading {
  const place = placeOfPer(atoms, reading)
  // "$34 for each share".
  const at = atoms[place]?.lower === 'for' && /^(?:each|every)$/.test(atoms[place + 1]?.lower ?? '') ? place + 1 : place
  const per = atoms[at]
  if (per === undefined || !PER.has(per.lower) || !RATED.has(reading.measure)) return reading
  const found = perUnit(atoms, at + 1, per.lower, reading.measure === 'money')
  if (found === null || TIMES.has(atoms[found.to]?.lower ?? '')) return reading
  return {
    ...reading,
    measure: 'rate',
    unit: `${reading.unit ?? ''}/${found.unit}`,
    row: null,
    to: found.to,
    next: Math.max(reading.next, found.to),
    because: [...reading.because, { rule: 'rate', saw: `${per.lower} ${found.unit}` }],
  }
}

/** Right after the amount, or after what it is an amount of: "20 litres of water per second". */
function placeOfPer(atoms: readonly Atom[], reading: Reading): number {
  const beyond = reading.noun?.to ?? 0
  return beyond > reading.to && atoms[beyond]?.lower === 'per' ? beyond : reading.to
}

function perUnit(atoms: readonly Atom[], at: number, per: string, money: boolean): { readonly unit: string; readonly to: number } | null {
  const unit = readUnit(atoms, at)
  if (unit !== null && !unit.hyphen && unit.row.measure !== 'percent') return { unit: unit.row.code, to: unit.to }
  const word = atoms[at]
  if (word === undefined) return null
  if ((per === 'a' || per === 'an') && !money) return null
  const sign = per === '/' && word.glued ? SIGNS[word.text] : undefined
  if (sign !== undefined) return { unit: sign, to: at + 1 }
  if (HEADS.has(word.lower)) return { unit: word.lower, to: at + 1 }
  const number = per === 'per' ? readNumeral(atoms, at) : null
  return number === null || isBad(number) ? null : { unit: String(number.value), to: number.to }
}
