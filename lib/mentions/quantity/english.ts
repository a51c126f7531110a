/**
 * English quantities of one sentence, left to right.
 *
 * In: atoms. Out: readings and unreadable stretches in text order, none over another.
 * Refuses: to look twice: the first reader that knows what stands at a place takes it. The order of the readers is the order of the array.
 * Example: "Five dead, dozens injured" → 5 (noun elided), dozens (noun elided).
 */
import { DENOMINATORS, MULTIPLE_WORDS, ONES, ORDINALS, SCALES, TEENS, TENS, VAGUE, VAGUE_FACTORS } from '../../lexicon/numerals.ts'
import { readAge } from './ages.ts'
import type { Atom } from './atoms.ts'
import { readCardinal, readMeasuredArticle } from './cardinals.ts'
import { joinCompounds } from './compounds.ts'
import { readSign } from './money.ts'
import { readMultiple, readOrdinal } from './ordinals.ts'
import { isPass, isReading, type Reading, type ReadResult, type Unreadable } from './reading.ts'
import { readScore } from './scores.ts'
import { readShare } from './shares.ts'
import { readArticle, readBoth, readNone, readSingle } from './singles.ts'
import { readVague, UNKNOWN } from './vague.ts'

type Reader = (atoms: readonly Atom[], i: number) => ReadResult

/** Where readers overlap, the more special one comes first; the lists differ by what stands at the place. */
const AT_DIGITS: readonly Reader[] = [readScore, readAge, readShare, readOrdinal, readCardinal]
const AT_SIGN: readonly Reader[] = [readCardinal]
const AT_ARTICLE: readonly Reader[] = [readSingle, readVague, readShare, readCardinal, readArticle]
/** Most articles begin no number; only harm to the one they introduce, or a unit that is hedged or spanned, makes them count. */
const AT_PLAIN_ARTICLE: readonly Reader[] = [readMeasuredArticle, readArticle]
const AT_WORD: readonly Reader[] = [readNone, readBoth, readVague, readAge, readShare, readOrdinal, readCardinal, readMultiple]

/** Words after which "a" may belong to a number: "a dozen", "a third", "a few", "a single", "an unknown number". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...DENOMINATORS.keys(),
  ...VAGUE_FACTORS.keys(),
  ...UNKNOWN,
  'single',
])

/** Words at which a quantity may begin; every other word is passed over at once. */
const STARTS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLE_WORDS.keys(),
  ...VAGUE.keys(),
  ...VAGUE_FACTORS.keys(),
  ...DENOMINATORS.keys(),
  ...'both tens a an no nobody none half minus twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
])

export function readEnglish(atoms: readonly Atom[]): readonly (Reading | Unreadable)[] {
  const found: (Reading | Unreadable)[] = []
  let i = 0
  let free = 0
  while (i < atoms.length) {
    const result = mayStart(atoms, i) ? firstReading(atoms, i) : null
    if (result === null) i++
    else if (isPass(result)) i += Math.max(1, result.pass)
    else if (isReading(result)) {
      found.push(result.from >= free ? result : { ...result, from: Math.min(Math.max(free, result.from), result.numFrom) })
      i = Math.max(result.next, i + 1)
      free = result.to
    } else {
      found.push(result)
      i = Math.max(result.to, i + 1)
      free = result.to
    }
  }
  return joinCompounds(shareScale(shareUnits(found, atoms), atoms), atoms)
}

function mayStart(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i] as Atom
  if (atom.kind === 'digits' || atom.kind === 'fraction') return true
  if (atom.kind === 'word') return STARTS.has(atom.lower) || readSign(atoms, i) !== null
  return atom.kind === 'sign' && (atom.text === '-' || atom.text === '−' || readSign(atoms, i) !== null)
}

function readersAt(atoms: readonly Atom[], i: number): readonly Reader[] {
  const atom = atoms[i] as Atom
  if (atom.kind === 'digits' || atom.kind === 'fraction') return AT_DIGITS
  if (atom.kind === 'sign') return AT_SIGN
  if (atom.lower !== 'a' && atom.lower !== 'an') return AT_WORD
  // "A$5 million" begins with no article.
  if (atom.text === 'A' && readSign(atoms, i) !== null) return AT_SIGN
  return AFTER_ARTICLE.has(atoms[i + 1]?.lower ?? '') ? AT_ARTICLE : AT_PLAIN_ARTICLE
}

function firstReading(atoms: readonly Atom[], i: number): ReadResult {
  for (const reader of readersAt(atoms, i)) {
    const result = reader(atoms, i)
    if (result !== null) return result
  }
  return null
}

/** "Rose from 5 percent to 7", "won by 54 percent to 41"; "fell 3 percent to 98" comes to another figure. */
function isOfOneWhole(atoms: readonly Atom[], before: Reading, { value }: Reading): boolean {
  if (typeof value !== 'number' || value > 100) return false
  if (atoms[before.from - 1]?.lower === 'from') return true
  return atoms.slice(Math.max(0, before.from - CONTEST_REACH), before.from).some(({ lower }) => CONTEST.test(lower))
}

const CONTEST_REACH = 14
const CONTEST =
  /^(?:w[io]n|wins|beat|beats|beaten|defeat(?:s|ed)?|lost|loses?|le[ad]d?|leads|ahead|vote[ds]?|elected|carried|passed|rejected|victory|defeat|win)$/

function isBare(reading: Reading): boolean {
  return reading.measure === 'count' && reading.noun === null
}

const SHARED_BY_AND: ReadonlySet<string> = new Set(['scale', 'percent', 'points', 'length', 'mass', 'temperature'])

/** "magnitudes of 6.1 and 5.8": a bare decimal after "and" is on the scale that the number before it is on. */
function shareScale(found: readonly (Reading | Unreadable)[], atoms: readonly Atom[]): readonly (Reading | Unreadable)[] {
  return found.map((reading, n) => {
    const before = found[n - 1]
    if (before === undefined || !('value' in reading) || !('value' in before) || before.measure !== 'scale') return reading
    const bare = reading.measure === 'count' && reading.noun === null && typeof reading.value === 'number' && reading.value % 1 !== 0
    const joined = atoms[before.to]?.lower === 'and' && reading.from === before.to + 1
    return bare && joined
      ? { ...reading, measure: 'scale' as const, noun: before.noun, because: [...reading.because, { rule: 'unit-shared', saw: 'scale' }] }
      : reading
  })
}

/** "from 5 to 7 euros": a bare number before "to" is of the unit, or counts the noun, that the number after it has. */
function shareUnits(found: readonly (Reading | Unreadable)[], atoms: readonly Atom[]): readonly (Reading | Unreadable)[] {
  return found.map((reading, n) => {
    const next = found[n + 1]
    const before = found[n - 1]
    // "By 54 per cent to 41": two shares of one whole.
    if (before !== undefined && 'value' in reading && 'value' in before && before.measure === 'percent' && isBare(reading)) {
      if (atoms[before.to]?.lower !== 'to' || reading.from !== before.to + 1 || !isOfOneWhole(atoms, before, reading)) return reading
      return {
        ...reading,
        measure: 'percent',
        unit: before.unit,
        row: before.row,
        because: [...reading.because, { rule: 'unit-shared', saw: '%' }],
      }
    }
    if (next === undefined || !('value' in reading) || !('value' in next)) return reading
    if (reading.measure !== 'count' || reading.noun !== null || next.from !== reading.to + 1) return reading
    const link = atoms[reading.to]?.lower
    // "3.2 and 4.1 percent", "the 7.6 and 7.5 magnitude quakes": joined numbers share what is measured, never what is counted.
    const joined = (link === 'and' || link === 'or') && SHARED_BY_AND.has(next.measure)
    if (link !== 'to' && !joined) return reading
    if (next.measure === 'count' && next.noun === null) return reading
    const because = [...reading.because, { rule: 'unit-shared', saw: next.unit ?? next.noun?.lemma ?? '' }]
    return {
      ...reading,
      measure: next.measure,
      unit: next.unit,
      row: next.row,
      noun: next.noun,
      because,
      ...(next.unitImplied ? { unitImplied: true } : {}),
    }
  })
}
