/**
 * "one" as a number against "one" as a pronoun.
 *
 * In: atoms, the numeral, whether a noun follows it. Out: true when it counts nothing.
 * Refuses: to count "one of the oldest" (it praises, it does not count). Example: "one man" → false, "one should" → true.
 */
import { FATE_WORDS } from '../../lexicon/people.ts'
import type { Atom } from './atoms.ts'
import type { Numeral } from './numeral.ts'
import { isCapital, isPlural } from './words.ts'

const BEFORE: ReadonlySet<string> = new Set(
  'never the this that no any every each which another other some such not a an his her its their my your our whatever new last next first'.split(
    ' ',
  ),
)
const IDLE_NOUNS: ReadonlySet<string> = new Set(
  'day thing another point time way side reason hand else night morning evening afternoon moment of year'.split(' '),
)
const LINKS: ReadonlySet<string> = new Set([
  'was',
  'is',
  'were',
  'has',
  'had',
  'been',
  'also',
  'critically',
  'seriously',
  'badly',
  'slightly',
  'fatally',
  'still',
])
/** How far after "one of" a superlative may stand: "one of the country's very largest". */
const SUPERLATIVE_REACH = 7

export function isPronounOne(atoms: readonly Atom[], numeral: Numeral, noun: boolean): boolean {
  if (numeral.to !== numeral.from + 1 || atoms[numeral.from]?.lower !== 'one') return false
  if (BEFORE.has(atoms[numeral.from - 1]?.lower ?? '')) return true
  const next = atoms[numeral.to]
  if (next === undefined) return true
  if (next.lower === 'of') return !isPartOf(atoms[numeral.to + 1]) || isPraise(atoms, numeral.to + 1)
  if (next.text === '-' && next.glued) return !noun || atoms[numeral.to + 1]?.lower === 'on'
  if (noun) return IDLE_NOUNS.has(next.lower)
  return !befalls(atoms, numeral.to)
}

const SPAN_CUES: ReadonlySet<string> = new Set(
  'in for within least than just only about after over every of nearly almost last lasted took'.split(' '),
)

/** "One day the ice will melt" says some day; "for one day" and "one-day fair" say how long. */
export function isOneDay(atoms: readonly Atom[], numeral: Numeral): boolean {
  if (atoms[numeral.from]?.lower !== 'one' || numeral.to !== numeral.from + 1) return false
  return /^(?:day|night|morning|evening)$/.test(atoms[numeral.to]?.lower ?? '') && !SPAN_CUES.has(atoms[numeral.from - 1]?.lower ?? '')
}

function isPraise(atoms: readonly Atom[], start: number): boolean {
  for (let k = start; k < start + SUPERLATIVE_REACH; k++) {
    const atom = atoms[k]
    if (atom === undefined || atom.text === '.' || atom.text === ',') return false
    if (atom.lower === 'most' || atom.lower === 'best' || atom.lower === 'worst' || /[a-z]{2}(?:i?est)$/.test(atom.lower))
      return !NOT_SUPERLATIVE.has(atom.lower)
    if (atom.pos === 'VERB' || atom.pos === 'AUX') return false
  }
  return false
}

const WHOLE: ReadonlySet<string> = new Set('the these those his her its their our my your them us whom which several'.split(' '))

/** "one of the guards", "one of Malta's guards"; "one of magnitude 5" says which kind. */
function isPartOf(atom: Atom | undefined): boolean {
  return atom !== undefined && (WHOLE.has(atom.lower) || isCapital(atom) || isPlural(atom) || atom.kind === 'digits' || atom.pos === 'NUM')
}

const NOT_SUPERLATIVE: ReadonlySet<string> = new Set([
  'forest',
  'guest',
  'request',
  'interest',
  'protest',
  'arrest',
  'west',
  'chest',
  'contest',
  'harvest',
  'conquest',
])

/** "one was seriously injured", "one dead". */
function befalls(atoms: readonly Atom[], start: number): boolean {
  let at = start
  while (at < start + 3 && LINKS.has(atoms[at]?.lower ?? '') && !FATE_WORDS.has(atoms[at]?.lower ?? '')) at++
  return FATE_WORDS.has(atoms[at]?.lower ?? '')
}
