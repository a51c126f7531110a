/**
 * Parts of a whole: fractions in words, "one in five", "half of".
 *
 * In: atoms and an index. Out: measure 'share' (0..1), or an amount where a unit follows ("half an hour", "a quarter of a point").
 * Refuses: "first half", "half past", "a third man". Example: "two-thirds of the voters" → 0.667; "1 in 8 bridges" → 0.125.
 */
import { DENOMINATORS } from '../../lexicon/numerals.ts'
import type { Atom } from './atoms.ts'
import { hedgeBefore } from './hedging.ts'
import { type NounRead, readNoun, readOf } from './nouns.ts'
import { isBad, readNumeral, slashFraction } from './numeral.ts'
import { PLAIN, type Reading } from './reading.ts'
import { isHyphen, readUnit, unitByCode } from './units.ts'

interface Part {
  readonly value: number
  readonly to: number
}

export function readShare(atoms: readonly Atom[], i: number): Reading | null {
  return readIn(atoms, i) ?? readFraction(atoms, i)
}

/** "one in five residents", "three out of four schools". */
function readIn(atoms: readonly Atom[], i: number): Reading | null {
  const part = readNumeral(atoms, i)
  if (part === null || isBad(part)) return null
  const out = atoms[part.to]?.lower === 'out' && atoms[part.to + 1]?.lower === 'of'
  const link = atoms[part.to]?.lower === 'in' || out
  if (!link) return null
  const every = atoms[part.to + (out ? 2 : 1)]?.lower === 'every' ? 1 : 0
  const whole = readNumeral(atoms, part.to + (out ? 2 : 1) + every)
  if (whole === null || isBad(whole) || whole.value <= part.value || (part.value > 9 && !out) || whole.value > 1000 || part.value < 1)
    return null
  const noun = readNoun(atoms, whole.to, true)
  if (noun === null && atoms[i - 1]?.lower !== 'about' && atoms[whole.to]?.pos === 'NOUN') return null
  if (!out && readUnit(atoms, whole.to) !== null) return null
  return share(atoms, i, { value: part.value / whole.value, to: whole.to }, noun, noun?.to ?? whole.to)
}

function readFraction(atoms: readonly Atom[], i: number): Reading | null {
  if (readsAsNumber(atoms, i)) return null
  const part = readHalf(atoms, i) ?? readArticleFraction(atoms, i) ?? readWordFraction(atoms, i) ?? readSlash(atoms, i)
  if (part === null) return null
  const unit = fractionOfUnit(atoms, part, i)
  if (unit !== null) return unit
  const of = readOf(atoms, part.to)
  if (of !== null) return share(atoms, i, part, of, of.to)
  return readDirect(atoms, i, part)
}

/** "half a million" is a number, not a part. */
function readsAsNumber(atoms: readonly Atom[], i: number): boolean {
  const numeral = readNumeral(atoms, i)
  return numeral !== null && !isBad(numeral) && numeral.scale > 1
}

/** "half" alone, never after "first", "second", "other", "and" or inside "half past". */
function readHalf(atoms: readonly Atom[], i: number): Part | null {
  if (atoms[i]?.lower !== 'half') return null
  // "The last half" is one of two; "may last half an hour" and "in half an hour" say how long.
  const stopped = HALF_STOP.has(atoms[i - 1]?.lower ?? '') && !/^an?$/.test(atoms[i + 1]?.lower ?? '')
  return stopped || HALF_NOT_AFTER.has(atoms[i + 1]?.lower ?? '') ? null : { value: 0.5, to: i + 1 }
}

const HALF_STOP: ReadonlySet<string> = new Set([
  'first',
  'second',
  'other',
  'and',
  'in',
  'latter',
  'better',
  'top',
  'bottom',
  'lower',
  'upper',
  'back',
  'front',
  'final',
  'this',
  'that',
  'next',
  'last',
  'each',
])
const HALF_NOT_AFTER: ReadonlySet<string> = new Set(['past', 'time', 'way', 'brother', 'sister', 'back'])

/** "a third of", "a quarter": without "of" only after "by", "than", "about" and the like. */
function readArticleFraction(atoms: readonly Atom[], i: number): Part | null {
  const article = atoms[i]?.lower
  const name = atoms[i + 1]?.lower ?? ''
  if ((article !== 'a' && article !== 'an') || !DENOMINATORS.has(name) || name.endsWith('s')) return null
  const value = 1 / (DENOMINATORS.get(name) as number)
  const of = atoms[i + 2]?.lower === 'of'
  const cued = hedgeBefore(atoms, i) !== null || atoms[i - 1]?.lower === 'by'
  if (name === 'half') return of || cued ? { value, to: i + 2 } : null
  return of || (cued && !nounAt(atoms, i + 2)) || readUnit(atoms, i + 2)?.row.measure === 'length' ? { value, to: i + 2 } : null
}

function nounAt(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.pos === 'NOUN' || atoms[at]?.pos === 'PROPN'
}

/** "two-thirds", "one fifth", "three-quarters". */
function readWordFraction(atoms: readonly Atom[], i: number): Part | null {
  const over = readNumeral(atoms, i)
  if (over === null || isBad(over) || over.value > 20 || over.value % 1 !== 0) return null
  const at = isHyphen(atoms, over.to) ? over.to + 1 : over.to
  const name = atoms[at]?.lower ?? ''
  const under = DENOMINATORS.get(name)
  if (under === undefined || over.value >= under || over.value < 1) return null
  if (over.value === 1 ? name.endsWith('s') : !name.endsWith('s') && !isHyphen(atoms, over.to)) return null
  if (over.value > 1 && at === over.to && atoms[at + 1]?.lower !== 'of' && atoms[at + 1]?.pos !== 'DET') return null
  if (over.value === 1 && at === over.to && atoms[at + 1]?.lower !== 'of' && name !== 'half') return null
  return { value: over.value / under, to: at + 1 }
}

function readSlash(atoms: readonly Atom[], i: number): Part | null {
  const part = slashFraction(atoms, i)
  return part !== null && (atoms[part.to]?.lower === 'of' || nounAt(atoms, part.to)) ? part : null
}

/** "half an hour", "half-mile", "a quarter of a percentage point", "quarter-point", "three quarters of an hour". */
function fractionOfUnit(atoms: readonly Atom[], part: Part, i: number): Reading | null {
  let at = part.to
  if (atoms[at]?.lower === 'of') at++
  if (atoms[at]?.lower === 'a' || atoms[at]?.lower === 'an') at++
  const article = at > part.to
  if (isHyphen(atoms, at)) at++
  const point = atoms[at]?.lower === 'point' || (atoms[at]?.lower === 'percentage' && atoms[at + 1]?.lower === 'point')
  const unit = point ? { row: unitByCode('pp'), to: atoms[at]?.lower === 'point' ? at + 1 : at + 2 } : readUnit(atoms, at)
  if (unit?.row == null || (!article && at === part.to && unit.row.measure !== 'length')) return null
  const hedge = hedgeBefore(atoms, i)
  return {
    ...PLAIN,
    from: hedge?.from ?? i,
    to: unit.to,
    next: unit.to,
    numFrom: i,
    numTo: article ? (isHyphen(atoms, at - 1) ? at - 1 : at) : part.to,
    value: part.value,
    hedge: hedge?.hedge ?? 'exact',
    measure: unit.row.measure,
    unit: unit.row.code,
    row: unit.row,
    because: [{ rule: 'part-of-unit', saw: unit.row.code }],
  }
}

const OF_WHICH: ReadonlySet<string> = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'all',
  'those',
  'these',
  'our',
  'my',
  'your',
  'that',
  'them',
])

/** "half the crew", "a three-quarters majority", "more than half"; a bare "half" without hedge or whole is left alone. */
function readDirect(atoms: readonly Atom[], i: number, part: Part): Reading | null {
  const word = atoms[part.to]?.lower ?? ''
  const determined = OF_WHICH.has(word)
  const half = atoms[i]?.lower === 'half'
  if (half && (word === 'a' || word === 'an')) {
    const noun = readNoun(atoms, part.to + 1, false)
    return noun === null ? null : { ...share(atoms, i, { value: 0.5, to: part.to + 1 }, noun, noun.to), measure: 'count' }
  }
  const noun = determined ? readNoun(atoms, part.to + 1, false) : half ? null : readNoun(atoms, part.to, false)
  if (noun !== null) return share(atoms, i, part, noun, noun.to)
  if (half && isHyphen(atoms, part.to)) return null
  const cued = hedgeBefore(atoms, i) !== null || atoms[i - 1]?.lower === 'by'
  return !half || cued || determined || atoms[part.to]?.lower === 'of' ? share(atoms, i, part, null, part.to) : null
}

function share(atoms: readonly Atom[], i: number, part: Part, noun: NounRead | null, to: number): Reading {
  const hedge = hedgeBefore(atoms, i)
  return {
    ...PLAIN,
    from: hedge?.from ?? i,
    to,
    next: to,
    numFrom: i,
    numTo: part.to,
    value: part.value,
    hedge: hedge?.hedge ?? 'exact',
    measure: 'share',
    noun,
    because: [{ rule: 'share', saw: String(Number(part.value.toPrecision(4))) }],
  }
}
