/**
 * What stands after a number and says what it measures.
 *
 * In: atoms, the numeral, where it ends. Out: measure, unit, noun and where they end; 'name' when the words show it is no quantity.
 * Refuses: "30 years ago" and "ten minutes past four" (dates and times), "31 degrees north" (a place).
 * Example: "…basis points" → points bp; "…-magnitude quake" → scale; "…times stronger" → multiple; "…others" → count, additional.
 */
import type { UnitRow } from '../../lexicon/units.ts'
import type { Atom } from './atoms.ts'
import type { Measured, Measuring } from './measured-value.ts'
import { type CurrencyRead, readName } from './money.ts'
import { type NounRead, readNoun, readOf } from './nouns.ts'
import { isBad, readNumeral } from './numeral.ts'
import { readScale } from './scales.ts'
import { isHyphen, readUnit, type UnitRead } from './units.ts'
import { isCapital, isPerson, isPlural, lemmaOf } from './words.ts'

export const BARE = { unit: null, row: null, factor: 1, noun: null, additional: false, implied: false, because: [] } as const

export function readMeasured(atoms: readonly Atom[], it: Measuring): Measured | 'name' {
  if (it.sign !== null) return money(it.sign, it.numTo, atoms)
  const at = it.afterHedge
  const name = readName(atoms, at, it.numeral.from, top(it.value))
  if (name !== null) return money(name, name.to, atoms)
  const scale = readScale(atoms, it)
  if (scale !== null) return scale
  const degrees = readDegrees(atoms, isHyphen(atoms, at) ? at + 1 : at, it.numeral.from)
  if (degrees !== null) return degrees
  const unit = readUnit(atoms, at)
  if (unit !== null) return measuredIn(atoms, unit)
  const counted = readTimes(atoms, at) ?? readHyphenNoun(atoms, at) ?? readCounted(atoms, it)
  const bare = counted.noun === null && counted.measure === 'count' && !counted.additional
  return bare && isTemperature(atoms, it.numeral.from) ? ofWeather(counted.to) : counted
}

/** "Temperatures were minus 20", "the temperature fell to about 5": degrees that nobody writes. */
function isTemperature(atoms: readonly Atom[], from: number): boolean {
  let at = from - 1
  while (at > from - TEMPERATURE_REACH && BETWEEN_TEMPERATURE.test(atoms[at]?.lower ?? '')) at--
  return at < from - 1 && /^temperatures?$/.test(atoms[at]?.lower ?? '')
}

const TEMPERATURE_REACH = 6
const BETWEEN_TEMPERATURE =
  /^(?:minus|-|−|of|to|at|by|was|were|is|are|be|reached|hit|fell|dropped|dipped|sank|rose|climbed|soared|stood|about|around|some|nearly|almost|below|above|as|low|high)$/

function ofWeather(to: number): Measured {
  return { ...BARE, measure: 'temperature', to, next: to, because: [{ rule: 'degrees', saw: 'temperature' }] }
}

function top(value: number | readonly [number, number]): number {
  return typeof value === 'number' ? value : value[1]
}

function money(currency: CurrencyRead, to: number, atoms: readonly Atom[]): Measured {
  const because = [{ rule: currency.stated ? 'currency' : 'currency-implied', saw: currency.code ?? 'shared name' }]
  const end = Math.max(to, currency.to)
  return {
    ...BARE,
    measure: 'money',
    unit: currency.code,
    factor: currency.minor ? 0.01 : 1,
    to: end,
    next: end,
    noun: readOf(atoms, end),
    implied: !currency.stated,
    because,
  }
}

/** "degrees" without a scale: a temperature in an unknown unit, unless it is a latitude. */
function readDegrees(atoms: readonly Atom[], at: number, from: number): Measured | 'name' | null {
  const word = atoms[at]?.lower
  const attributive = word === 'degree' && OF_WEATHER.test(atoms[at + 1]?.lower ?? '')
  if (word !== 'degrees' && word !== '°' && !attributive) return null
  if (/^(?:north|south|east|west|n|s|e|w)$/.test(atoms[at + 1]?.lower ?? '')) return 'name'
  if (readUnit(atoms, at) !== null) return null
  const because = [{ rule: 'degrees', saw: 'scale not stated' }]
  const below = atoms[at + 1]?.lower === 'below' && /^(?:zero|0)$/.test(atoms[at + 2]?.lower ?? '')
  // "Minus 20 degrees below zero" says it twice.
  const factor = /^(?:minus|-|−)$/.test(atoms[from - 1]?.lower ?? '') ? 1 : -1
  if (below) return { ...BARE, measure: 'temperature', factor, to: at + 3, next: at + 3, because }
  return { ...BARE, measure: 'temperature', to: at + 1, next: at + 1, because }
}

/** What is so many degrees: "20-degree temperatures", "30 degree heat". */
const OF_WEATHER = /^(?:temperatures?|weather|heat|cold|chill|frost|water|days?|nights?)$/

function measuredIn(atoms: readonly Atom[], unit: UnitRead): Measured | 'name' {
  const { row, to } = unit
  const after = atoms[to]?.lower
  if (row.measure === 'duration') {
    if (after === 'ago' || (row.code === 'min' && after === 'past')) return 'name'
    if (after === 'of' && atoms[to + 1]?.lower === 'age') return { ...plainUnit(row, to + 2), measure: 'age', unit: row.code }
  }
  const tail = unit.hyphen ? afterHyphen(atoms, to) : null
  return { ...plainUnit(row, tail?.to ?? to), noun: tail?.noun ?? readOf(atoms, to) ?? directNoun(atoms, to, row) }
}

function plainUnit(row: UnitRow, to: number): Measured {
  return { ...BARE, measure: row.measure, unit: row.code, row, to, next: to, because: [{ rule: 'unit', saw: row.code }] }
}

/** "three-day fair", "3.5-mile-long tail", "86-yard touchdown": the measured noun after a hyphenated unit. */
function afterHyphen(atoms: readonly Atom[], at: number): { readonly to: number; readonly noun: NounRead | null } {
  const long = isHyphen(atoms, at) && DIMENSIONS.has(atoms[at + 1]?.lower ?? '')
  const to = long ? at + 2 : at
  return { to, noun: atoms[to]?.kind === 'word' ? (readNoun(atoms, to, false) ?? mistagged(atoms, to)) : null }
}

/** After "three-day" a noun must come: an adjective with no noun behind it is one that the tagger misread ("fair"). */
function mistagged(atoms: readonly Atom[], at: number): NounRead | null {
  const atom = atoms[at] as Atom
  if (atom.pos !== 'ADJ' && atom.pos !== 'ADV' && atom.pos !== 'VERB') return null
  if (at > 0 && !isHyphen(atoms, at - 2) && !isHyphen(atoms, at - 4)) return null
  return { from: at, to: at + 1, head: at, headFrom: at, lemma: atom.lemma, modifiers: [] }
}

const DIMENSIONS: ReadonlySet<string> = new Set(['long', 'high', 'tall', 'wide', 'deep', 'thick'])

/** "a 9 percent stake". */
function directNoun(atoms: readonly Atom[], at: number, row: UnitRow): NounRead | null {
  const next = atoms[at]
  if (row.measure !== 'percent' || next?.kind !== 'word' || next.pos !== 'NOUN') return null
  return readNoun(atoms, at, false)
}

const COMPARING: ReadonlySet<string> = new Set(
  'as the that more less larger bigger higher greater smaller stronger faster longer better worse its their his her what normal lower heavier richer'.split(
    ' ',
  ),
)

/** "10 times stronger" multiplies; "stung 14 times" counts times. */
function readTimes(atoms: readonly Atom[], at: number): Measured | null {
  const hyphen = isHyphen(atoms, at) ? 1 : 0
  const word = atoms[at + hyphen]
  if (word === undefined) return null
  if (word.lower === 'fold') return multiple(at + hyphen + 1)
  if (word.lower !== 'times' || hyphen === 1) return null
  if (COMPARING.has(atoms[at + 1]?.lower ?? '')) return multiple(at + 1)
  const noun: NounRead = { from: at, to: at + 1, head: at, headFrom: at, lemma: 'time', modifiers: [] }
  return { ...BARE, measure: 'count', to: at + 1, next: at + 1, noun, because: [{ rule: 'noun', saw: 'time' }] }
}

function multiple(to: number): Measured {
  return { ...BARE, measure: 'multiple', to, next: to, because: [{ rule: 'multiple', saw: 'times' }] }
}

/** "12-member jury", "five-storey block", "20,000-strong crowd". */
function readHyphenNoun(atoms: readonly Atom[], at: number): Measured | null {
  if (!isHyphen(atoms, at)) return null
  const word = atoms[at + 1] as Atom
  if (word.kind !== 'word') return null
  const to = at + 2
  if (word.lower === 'strong') return { ...BARE, measure: 'count', to, next: to, because: [{ rule: 'noun-elided', saw: 'strong' }] }
  const noun: NounRead = { from: at + 1, to, head: at + 1, headFrom: at + 1, lemma: lemmaOf(word), modifiers: [] }
  return { ...BARE, measure: 'count', to, next: to, noun, because: [{ rule: 'noun-hyphen', saw: noun.lemma }] }
}

const MORE: ReadonlySet<string> = new Set(['more', 'others', 'other', 'additional', 'further', 'extra'])

/** The counted noun, directly or after "of"; without one, what stands there instead is the reason. */
function readCounted(atoms: readonly Atom[], it: Measuring): Measured {
  const at = it.afterHedge
  const word = atoms[at]
  const more = word !== undefined && MORE.has(word.lower) && atoms[at + 1]?.lower !== 'than'
  const many = it.value !== 1
  if (
    word?.lower === 'others' ||
    (word?.lower === 'other' && atoms[at + 1]?.pos !== 'NOUN' && atoms[at + 1]?.pos !== 'PROPN' && atoms[at + 1]?.pos !== 'ADJ')
  )
    return counted(otherNoun(at), at + 1, true)
  const beyond = beyondMeasure(atoms, more ? at + 1 : at)
  if (beyond !== null) {
    const far = readNoun(atoms, beyond, many)
    if (far !== null) return { ...counted(far, more ? at + 1 : it.numTo, more), because: [{ rule: 'noun-beyond', saw: far.lemma }] }
  }
  const noun = readNoun(atoms, more ? at + 1 : at, many)
  if (noun !== null && !(it.numTo === at && atoms[at]?.glued && atoms[at]?.kind === 'word'))
    return counted(noun, noun.to, more || noun.modifiers.includes('other'))
  const elided = more ? at + 1 : it.numTo
  const of = readOf(atoms, elided)
  if (of !== null && directlyOf(atoms, of)) return { ...counted(of, elided, more), because: [{ rule: 'noun-of', saw: of.lemma }] }
  const because = [{ rule: 'noun-elided', saw: atoms[elided]?.lower ?? 'end of sentence' }]
  return {
    measure: 'count',
    unit: null,
    row: null,
    factor: 1,
    to: elided,
    next: elided,
    noun: null,
    additional: more,
    implied: false,
    because,
  }
}

/** "two 19-year-old students", "four 100-catch seasons": the index after a hyphenated measure that stands before the noun. */
function beyondMeasure(atoms: readonly Atom[], start: number): number | null {
  let at = start
  while (at < start + 2 && atoms[at]?.pos === 'ADJ') at++
  const inner = readNumeral(atoms, at)
  if (inner === null || isBad(inner) || !isHyphen(atoms, inner.to)) return null
  let to = inner.to + 2
  while (isHyphen(atoms, to)) to += 2
  return to
}

function otherNoun(at: number): NounRead {
  return { from: at, to: at + 1, head: at, headFrom: at, lemma: 'other', modifiers: [] }
}

function counted(noun: NounRead | null, to: number, additional: boolean): Measured {
  const because = noun === null ? [] : [{ rule: 'noun', saw: noun.lemma }]
  return { measure: 'count', unit: null, row: null, factor: 1, to, next: to, noun, additional, implied: false, because }
}

/** "five of the victims" counts victims; "five of the 12" leaves the noun to the second number. */
function directlyOf(atoms: readonly Atom[], noun: NounRead): boolean {
  const head = atoms[noun.head] as Atom
  return isPlural(head) || isPerson(noun.lemma) || !isCapital(head)
}
