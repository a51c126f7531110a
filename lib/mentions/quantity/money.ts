/**
 * The currency beside a number: a sign or code before it, a code or name after it.
 *
 * In: atoms and an index. Out: ISO 4217 code, whether it is stated or implied, and where the sign or name ends.
 * Refuses: to turn "pounds" into money without a word of money near it, and to choose a country for "kroner" or "pesos" that the
 * sentence does not name (the code is then null). A bare "$" is the US dollar implied, not stated. Example: "HK$40,000" → HKD stated.
 */
import {
  CURRENCY_BY_COUNTRY,
  CURRENCY_CODES,
  CURRENCY_FAMILY,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  type Currency,
  MONEY_CONTEXT,
} from '../../lexicon/currencies.ts'
import type { Atom } from './atoms.ts'

export interface CurrencyRead {
  /** ISO 4217, or null for a shared name nobody narrows down. */
  readonly code: string | null
  readonly stated: boolean
  readonly minor: boolean
  readonly to: number
}

const SIGNS: ReadonlyMap<string, Currency> = new Map(CURRENCY_SIGNS)
/** First characters of signs, to leave early on every other atom. */
const SIGN_STARTS: ReadonlySet<string> = new Set(CURRENCY_SIGNS.map(([sign]) => sign.charAt(0)))
const LONGEST_SIGN_IN_ATOMS = 3

export function readSign(atoms: readonly Atom[], i: number): CurrencyRead | null {
  const first = atoms[i]
  if (first === undefined || (first.kind !== 'sign' && first.kind !== 'word')) return null
  if (first.kind === 'word' && first.text.charCodeAt(0) >= LOWER_A) return null
  if (first.kind === 'word' && CURRENCY_CODES.has(first.text)) {
    return { code: first.text === 'RMB' ? 'CNY' : first.text, stated: true, minor: false, to: i + 1 }
  }
  if (!SIGN_STARTS.has(first.text.charAt(0))) return null
  for (let length = LONGEST_SIGN_IN_ATOMS; length >= 1; length--) {
    const sign = joined(atoms, i, length)
    const currency = sign === null ? undefined : SIGNS.get(sign)
    if (currency !== undefined) return { code: currency.code, stated: currency.stated, minor: false, to: i + length }
  }
  return null
}

/** Codes and signs begin with a capital or a sign; everything from here on is neither. */
const LOWER_A = 97

function joined(atoms: readonly Atom[], i: number, length: number): string | null {
  let text = ''
  for (let k = i; k < i + length; k++) {
    const atom = atoms[k]
    if (atom === undefined || (k > i && !atom.glued && !isSetApart(atoms, i, k)) || atom.kind === 'digits') return null
    text += atom.text
  }
  return text
}

/** "$ US1 million": the sign stands alone, and the letters are glued to the digits. */
function isSetApart(atoms: readonly Atom[], sign: number, k: number): boolean {
  const digits = atoms[k + 1]
  return k === sign + 1 && atoms[sign]?.text === '$' && atoms[k]?.kind === 'word' && digits?.kind === 'digits' && digits.glued
}

/** Names after the number; `value` helps with "won", which is a verb unless much of it is counted. */
export function readName(atoms: readonly Atom[], start: number, numeralFrom: number, value: number): CurrencyRead | null {
  let at = start
  if (atoms[at]?.text === '-' && atoms[at]?.glued && atoms[at + 1]?.glued) at++
  const glued = atoms[at]
  if (glued?.kind === 'word' && glued.glued && glued.lower === 'p' && at === start)
    return { code: 'GBP', stated: true, minor: true, to: at + 1 }
  const sign = atoms[at]?.kind === 'sign' || CURRENCY_CODES.has(atoms[at]?.text ?? '') ? readSign(atoms, at) : null
  if (sign !== null && atoms[sign.to]?.kind !== 'digits') return sign
  const [country, nameAt] = readCountry(atoms, at)
  const name = atoms[nameAt]?.lower ?? ''
  if (name === 'pounds' || name === 'pound') return readPounds(atoms, nameAt, numeralFrom, country)
  const currency = CURRENCY_NAMES.get(name)
  if (currency === undefined || (name === 'won' && value < 100) || (name === 'crowns' && value < 1000)) return null
  const family = CURRENCY_BY_COUNTRY.get(CURRENCY_FAMILY.get(name) ?? '')
  const minor = currency.minor === true
  const to = nameAt + 1
  const named = country === null ? undefined : family?.get(country)
  if (named !== undefined) return { code: named, stated: true, minor, to }
  if (country !== null) return null
  const nearby = family === undefined || currency.stated || name.startsWith('dollar') || minor ? null : countryIn(atoms, at, family)
  return { code: nearby ?? currency.code, stated: currency.stated, minor, to }
}

const COUNTRIES: ReadonlySet<string> = new Set([...CURRENCY_BY_COUNTRY.values()].flatMap((family) => [...family.keys()]))

/** "Norwegian kroner", "Hong Kong dollars": the country in one or two words, and the index after it. */
function readCountry(atoms: readonly Atom[], at: number): readonly [string | null, number] {
  const one = atoms[at]?.lower ?? ''
  const two = `${one} ${atoms[at + 1]?.lower ?? ''}`
  if (COUNTRIES.has(two)) return [two, at + 2]
  return COUNTRIES.has(one) ? [one, at + 1] : [null, at]
}

/** The one country of the family named nearby; null when there is none or more than one. */
function countryIn(atoms: readonly Atom[], at: number, family: ReadonlyMap<string, string>): string | null {
  const near = atoms.slice(Math.max(0, at - COUNTRY_REACH), at + COUNTRY_REACH)
  const codes = new Set(near.flatMap((atom) => family.get(atom.lower) ?? []))
  const [only] = codes
  return codes.size === 1 && only !== undefined ? only : null
}

function readPounds(atoms: readonly Atom[], at: number, numeralFrom: number, country: string | null): CurrencyRead | null {
  const code = country === null ? 'GBP' : (CURRENCY_BY_COUNTRY.get('pound')?.get(country) ?? null)
  if (atoms[at + 1]?.lower === 'sterling') return { code: 'GBP', stated: true, minor: false, to: at + 2 }
  if (country !== null) return code === null ? null : { code, stated: true, minor: false, to: at + 1 }
  if (atoms[at + 1]?.lower === 'of') return null
  const near = atoms.slice(Math.max(0, numeralFrom - CONTEXT), at + CONTEXT)
  return near.some((atom) => MONEY_CONTEXT.has(atom.lower)) ? { code, stated: false, minor: false, to: at + 1 } : null
}

/** An ordinary sentence to each side; a bound, so that a text of one sentence stays linear. */
const COUNTRY_REACH = 40
/** Words to each side in which "cost" or "fined" makes pounds money. */
const CONTEXT = 6
