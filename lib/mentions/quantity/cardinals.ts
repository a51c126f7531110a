/**
 * A number with what measures or counts it: money, unit, share of a scale, noun, or nothing.
 *
 * In: atoms and the index where a number or a currency sign may begin. Out: a reading, atoms to pass over, or the reason for neither.
 * Refuses: numbers that are names ("Apollo 13"), years, times, "one" where it stands for somebody ("one should").
 * Example: "more than 800 billion yen" → 8e11 JPY over; "26 volumes" → 26 volume; "killed 24" → 24, noun null.
 */
import { HYPHEN_STOP } from '../../lexicon/labels.ts'
import { TENS } from '../../lexicon/numerals.ts'
import { FATE_WORDS } from '../../lexicon/people.ts'
import type { Hedge, Measure, Step } from '../../model.ts'
import type { Atom } from './atoms.ts'
import { type HedgeRead, hedgeAfter, hedgeBefore, isDuringOver } from './hedging.ts'
import { isYearHere, labelBefore, passOver } from './labels.ts'
import { readMeasured } from './measured.ts'
import type { Measured } from './measured-value.ts'
import { type CurrencyRead, readSign } from './money.ts'
import { type BadNumeral, isBad, type Numeral, readNumeral } from './numeral.ts'
import { isOneDay, isPronounOne } from './one.ts'
import { readRange } from './ranges.ts'
import { readRate } from './rates.ts'
import type { Reading, ReadResult } from './reading.ts'
import { isHyphen, readUnit } from './units.ts'
import { isCapital } from './words.ts'

export function readCardinal(atoms: readonly Atom[], i: number): ReadResult {
  const sign = readSign(atoms, i)
  const minus = isMinus(atoms, sign?.to ?? i)
  // "Minus-20 degree temperatures": the hyphen belongs to the word.
  const start = (sign?.to ?? i) + (minus ? (isHyphen(atoms, (sign?.to ?? i) + 1) ? 2 : 1) : 0)
  const numeral = readNumeral(atoms, start, sign !== null)
  if (numeral === null) return null
  if (isSpokenYear(atoms, numeral)) return { pass: numeral.to - i + 1 }
  if (isSuffix(atoms, i) || isTitle(atoms, i, numeral.to)) return { pass: 1 }
  if (sign === null && atoms[start]?.kind === 'digits') {
    const pass = passOver(atoms, start)
    if (pass > 0) return { pass: start - i + pass }
  }
  if (isBad(numeral)) return { from: i, to: numeral.to, reason: numeral.bad }
  if (sign === null && labelBefore(atoms, start) === 'strong') return { pass: numeral.to - i }
  return readWith(atoms, i, numeral, sign, minus)
}

/** What an article may measure once of; a pound is money as well, and "a second" mostly a next one. */
const MEASURED_ONCE: ReadonlySet<Measure> = new Set(['duration', 'length', 'mass', 'area', 'volume'])
/** Before an article they want a span of time: "jailed for a year", "took an hour". */
const WANTS_SPAN: ReadonlySet<string> = new Set('for within lasted lasting lasts took taken takes'.split(' '))

/** "More than a year", "about a mile", "for a week": the article counts one of a unit where a hedge or a word that wants a span stands before it. */
export function readMeasuredArticle(atoms: readonly Atom[], i: number): ReadResult {
  const unit = readUnit(atoms, i + 1)
  if (unit === null || unit.hyphen || !MEASURED_ONCE.has(unit.row.measure) || unit.row.code === 's') return null
  const word = atoms[i + 1]?.lower ?? ''
  // "A week or two", "a day's work".
  if (word.length < SHORTEST_UNIT || /^(?:or|['’]s?)$/.test(atoms[unit.to]?.lower ?? '') || isHyphen(atoms, unit.to)) return null
  const hedge = hedgeBefore(atoms, i)
  const spans = unit.row.measure === 'duration' && WANTS_SPAN.has(atoms[i - 1]?.lower ?? '')
  if (hedge === null ? !spans : isTopic(atoms, hedge)) return null
  return readWith(atoms, i, { from: i, to: i + 1, value: 1, digits: false, scale: 1 }, null, false)
}

/** "A year and a half", "two years and a half". */
function withAndAHalf(atoms: readonly Atom[], reading: Reading): Reading {
  if (reading.measure !== 'duration' || typeof reading.value !== 'number') return reading
  if (!['and', 'a', 'half'].every((word, k) => atoms[reading.to + k]?.lower === word)) return reading
  return { ...reading, value: reading.value + 0.5, to: reading.to + 3, next: reading.to + 3 }
}

const SHORTEST_UNIT = 3

/** "A film about a year in Lima": the noun before "about" has the year for its subject. */
function isTopic(atoms: readonly Atom[], { phrase, from }: HedgeRead): boolean {
  return phrase === 'about' && atoms[from - 1]?.pos === 'NOUN'
}

/** "pick-six", "mother-of-two": a number word that ends a compound names, it does not count. */
function isSuffix(atoms: readonly Atom[], i: number): boolean {
  const dash = atoms[i - 1]
  return atoms[i]?.kind === 'word' && dash?.text === '-' && dash.glued && atoms[i]?.glued === true && atoms[i - 2]?.kind === 'word'
}

/** "nineteen eighty-nine", "the nineteen sixties": two numbers side by side that no grammar joins are a year said aloud. */
function isSpokenYear(atoms: readonly Atom[], numeral: Numeral | BadNumeral): boolean {
  if ('bad' in numeral || numeral.digits || numeral.value < 11 || numeral.value > 20) return false
  return TENS.has(atoms[numeral.to]?.lower.replace(/ies$/, 'y') ?? '')
}

/** "the Three Musketeers", "the Big Ten": a number word with a capital inside a sentence is part of a title. */
function isTitle(atoms: readonly Atom[], i: number, to: number): boolean {
  const [self, before, next] = [atoms[i] as Atom, atoms[i - 1], atoms[to]]
  if (self.kind !== 'word' || !isCapital(self) || self.text === self.text.toUpperCase()) return false
  return before?.kind === 'word' && next?.kind === 'word' && isCapital(next) && !isCapital(before)
}

/** A minus sign is glued to its digits and to nothing before it; the word stands alone. */
function isMinus(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i]
  if (atom?.lower === 'minus') return true
  return (atom?.text === '-' || atom?.text === '−') && !atom.glued && atoms[i + 1]?.glued === true && atoms[i + 1]?.kind === 'digits'
}

function readWith(atoms: readonly Atom[], i: number, numeral: Numeral, sign: CurrencyRead | null, minus: boolean): ReadResult {
  const range = readRange(atoms, numeral, i)
  const numTo = range?.to ?? numeral.to
  const value = range?.value ?? numeral.value
  const hedges = hedgesAround(atoms, range?.from ?? i, numTo)
  const measured = readMeasured(atoms, { numeral, numTo, value, sign, afterHedge: hedges.after?.to ?? numTo })
  if (measured === 'name') return { pass: numTo - i }
  if (range !== null && isScore(atoms, numeral, measured, sign)) return { pass: numTo - i }
  const reason = notAQuantity(atoms, i, numeral, measured, hedges, sign)
  if (reason !== null) return { pass: Math.max(1, reason - i) }
  const signed = minus && (measured.measure === 'temperature' || measured.measure === 'percent' || measured.measure === 'money')
  const late = hedges.after === null ? hedgeAfter(atoms, measured.to) : null
  const before = dropDuring(atoms, hedges.before, measured)
  const hedge = chooseHedge(before, hedges.after ?? late, range !== null)
  const from = before?.from ?? hedges.start
  const scaled = scale(value, measured.factor * (signed ? -1 : 1))
  // Written out in full: this is the object made most often, and spreads cost more than the grammar does.
  const reading: Reading = {
    from: hedges.additional !== null && before === null ? hedges.additional : from,
    to: Math.max(measured.to, late?.to ?? 0, hedges.after?.to ?? 0),
    next: Math.max(measured.next, late?.to ?? 0, hedges.after?.to ?? 0),
    numFrom: signed && sign === null ? i : numeral.from,
    numTo,
    value: scaled,
    hedge,
    measure: measured.measure,
    unit: measured.unit,
    row: measured.row,
    noun: measured.noun,
    additional: hedges.additional !== null || measured.additional,
    because: explain(numeral, before ?? hedges.after ?? late, measured),
    unitImplied: measured.implied,
  }
  return readRate(atoms, withAndAHalf(atoms, reading))
}

function scale(value: number | readonly [number, number], factor: number): number | readonly [number, number] {
  if (factor === 1) return value
  return typeof value === 'number' ? Number((value * factor).toPrecision(15)) : [value[0] * factor, value[1] * factor]
}

/* ------------------------------------------------------------------ hedges and "another" */

interface Around {
  readonly before: HedgeRead | null
  readonly after: HedgeRead | null
  /** First atom of "another", "a further", "the other". */
  readonly additional: number | null
  readonly start: number
}

const ADDITIONAL: ReadonlySet<string> = new Set(['another', 'further', 'additional', 'extra', 'other'])

function hedgesAround(atoms: readonly Atom[], start: number, numTo: number): Around {
  const direct = hedgeBefore(atoms, start)
  const additional = additionalBefore(atoms, direct?.from ?? start)
  const outer = direct === null && additional !== null ? hedgeBefore(atoms, additional) : direct
  return { before: outer, after: hedgeAfter(atoms, numTo), additional, start }
}

function additionalBefore(atoms: readonly Atom[], start: number): number | null {
  if (!ADDITIONAL.has(atoms[start - 1]?.lower ?? '')) return null
  const article = atoms[start - 2]?.lower
  return article === 'a' || article === 'an' ? start - 2 : start - 1
}

function dropDuring(atoms: readonly Atom[], before: HedgeRead | null, measured: Measured): HedgeRead | null {
  return before !== null && measured.measure === 'duration' && isDuringOver(atoms, before) ? null : before
}

function chooseHedge(before: HedgeRead | null, after: HedgeRead | null, range: boolean): Hedge {
  const hedge = before?.hedge ?? after?.hedge
  if (range && (hedge === undefined || hedge === 'about' || hedge === 'nearly')) return 'range'
  return hedge ?? 'exact'
}

/* ------------------------------------------------------------------ what is no quantity after all */

/** The index after the number when it is none; null when it is. */
function notAQuantity(
  atoms: readonly Atom[],
  i: number,
  numeral: Numeral,
  measured: Measured,
  hedges: Around,
  sign: CurrencyRead | null,
): number | null {
  if (sign === null && measured.measure === 'duration' && isOneDay(atoms, numeral)) return numeral.to
  if (sign !== null || measured.measure !== 'count') return null
  const hedge = hedges.before ?? hedges.after
  if (hedge === null && numeral.digits && numeral.scale === 1 && isYearHere(atoms, numeral.from)) return numeral.to
  if (isPronounOne(atoms, numeral, measured.noun !== null)) return numeral.to
  if (isHyphen(atoms, numeral.to) && HYPHEN_STOP.has(atoms[numeral.to + 1]?.lower ?? '')) return numeral.to + 2
  if (hedge === null && (isModel(atoms, i, numeral) || isCalibre(atoms, numeral))) return numeral.to
  if (measured.noun !== null || hedge !== null) return null
  if (labelBefore(atoms, i) === 'weak' || isNamed(atoms, i)) return numeral.to
  if (isLongCode(atoms[numeral.from] as Atom)) return numeral.to
  return isStrayLetter(atoms, numeral.to) ? numeral.to + 1 : null
}

/** "a 5-19 start", "(0-14)": joined digits that measure and count nothing are a score. */
function isScore(atoms: readonly Atom[], numeral: Numeral, measured: Measured, sign: CurrencyRead | null): boolean {
  return (
    sign === null &&
    numeral.digits &&
    isHyphen(atoms, numeral.to) &&
    measured.unit === null &&
    measured.noun === null &&
    measured.measure === 'count'
  )
}

/** "BlackBerry Curve 8900 features", "USB 3.0 ports": after a name, four plain digits or a decimal are part of it. */
function isModel(atoms: readonly Atom[], i: number, numeral: Numeral): boolean {
  const before = atoms[i - 1]
  if (before?.kind !== 'word' || !isCapital(before) || before.pos !== 'PROPN' || !numeral.digits || numeral.scale > 1) return false
  return numeral.to === numeral.from + 1 && /^(?:\d{4}|\d+\.\d)$/.test((atoms[numeral.from] as Atom).lower)
}

/** "Apollo 13": a capitalised word that does not only begin the sentence, before a number that counts nothing. */
function isNamed(atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1]
  if (before?.kind !== 'word' || !isCapital(before)) return false
  return i > 1 ? before.pos !== 'VERB' || before.text !== before.lower : before.pos === 'PROPN' || before.pos === 'NOUN'
}

/** Six plain digits and more that count nothing are a code: amounts of that size are written with separators. */
function isLongCode(atom: Atom): boolean {
  return /^\d{6,}$/.test(atom.lower)
}

/** "A .22 rifle", "a .357 Magnum": a bore. ".519" is a share and "was .41" a level. */
function isCalibre(atoms: readonly Atom[], numeral: Numeral): boolean {
  if (!(atoms[numeral.from] as Atom).text.startsWith('.')) return false
  const next = atoms[isHyphen(atoms, numeral.to) ? numeral.to + 1 : numeral.to]
  return next?.kind === 'word' && (isCapital(next) || GUNS.has(next.lemma))
}

const GUNS: ReadonlySet<string> = new Set(
  'caliber calibre cal rifle pistol revolver handgun gun magnum round bullet cartridge shell casing semiautomatic semi-automatic'.split(
    ' ',
  ),
)

/** "4G", "221B", "76ers": letters glued to the number that are no unit and no scale. */
function isStrayLetter(atoms: readonly Atom[], to: number): boolean {
  const atom = atoms[to]
  return atom?.kind === 'word' && atom.glued
}

function explain(numeral: Numeral, hedge: HedgeRead | null, measured: Measured): readonly Step[] {
  const steps: Step[] = [{ rule: numeral.digits ? 'digits' : 'number-words', saw: String(numeral.value) }]
  if (hedge !== null) steps.push({ rule: `hedge:${hedge.hedge}`, saw: hedge.phrase })
  return [...steps, ...measured.because]
}

/** "five dead", "24 injured": what befell the counted stands where the noun would. */
export function fateAt(atoms: readonly Atom[], at: number): string | null {
  const word = atoms[at]?.lower
  return word !== undefined && FATE_WORDS.has(word) ? word : null
}
