/**
 * What a Japanese number measures: units, units in units, rates and parts.
 *
 * In: the folded text of a sentence, a number. Out: measure, unit and where they end; or null.
 * Refuses: clock times (15分 after 時), years that are dates, 度 that is no temperature.
 * Example: "9メートル80センチ" → 9.8 m; "毎秒1250立方メートル" → 1,250 m3/s; "時速80キロ" → 80 km/h; "3分の1" → 0.333.
 */
import { UNITS_JA } from '../../lexicon/units.ts'
import type { Interval, Measure } from '../../model.ts'
import { toBase } from './interval.ts'
import { readJapaneseNumeral } from './japanese-numeral.ts'
import { unitByCode } from './units.ts'

export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number | readonly [number, number]
  readonly kanji: boolean
  readonly vague: boolean
  /** 3分の1: what is read is a part of a whole. */
  readonly isPart?: true
}

export interface Unit {
  readonly measure: Measure
  readonly unit: string | null
  readonly noun: { readonly start: number; readonly end: number; readonly lemma: string } | null
  readonly end: number
  readonly factor: number
  readonly plus: number
  readonly implied: boolean
  /** Set where the unit itself fixes the interval (震度6強). */
  readonly interval?: Interval
}

export const BARE = { unit: null, noun: null, factor: 1, plus: 0, implied: false } as const

/** 3分の1, a part of a whole, is no span of three minutes. */
export function readPart(text: string, start: number): Numeral | null {
  const whole = readJapaneseNumeral(text, start)
  if (whole === null || !text.startsWith('分の', whole.end)) return null
  const part = readJapaneseNumeral(text, whole.end + 2)
  if (part === null || part.value >= whole.value) return null
  return { start, end: part.end, value: part.value / whole.value, kanji: false, vague: false, isPart: true }
}

export function readMeasure(text: string, numeral: Numeral, at: number): Unit | null {
  if (text[at] === '割')
    return numeral.kanji && text[at + 1] !== 'の' ? null : { ...BARE, measure: 'percent', unit: '%', factor: 10, end: at + 1 }
  if (text[at] === '倍') return { ...BARE, measure: 'multiple', end: at + 1 }
  if (text[at] === '年') return yearsAt(text, numeral, at)
  if (text[at] === '分') return minutesAt(text, numeral, at)
  const row = UNITS_JA.find(([form]) => text.startsWith(form, at))
  const unit = row === undefined ? null : unitByCode(row[1])
  if (row === undefined || unit === null) return null
  const end = at + row[0].length
  if (/[A-Za-z]/.test(row[0]) && /[A-Za-z0-9]/.test(text[end] ?? '')) return null
  if (row[0] === '度' && !/[CＣ]|以上|以下|を超|だ|に達|まで/.test(text.slice(end, end + 3))) return null
  const half = unit.measure === 'duration' && text[end] === '半'
  return { ...BARE, measure: unit.measure, unit: unit.code, end: half ? end + 1 : end, plus: half ? 0.5 : 0 }
}

/** 30年 is a span of time only where something says so; 1990年 and 令和3年 are dates. */
function yearsAt(text: string, numeral: Numeral, at: number): Unit | null {
  if (typeof numeral.value === 'number' && numeral.value > 999) return null
  const tail = /^年(?:間|ぶり|以上|余り|近く|にわた|にも及)/.exec(text.slice(at, at + 4))
  if (tail === null) return null
  const end = tail[0] === '年間' ? at + 2 : at + 1
  return { ...BARE, measure: 'duration', unit: 'a', end }
}

/** 15分 after 時 is a clock time, 十分 is "enough". */
function minutesAt(text: string, numeral: Numeral, at: number): Unit | null {
  if (text[numeral.start - 1] === '時' || numeral.kanji) return null
  return { ...BARE, measure: 'duration', unit: 'min', end: text[at + 1] === '間' ? at + 2 : at + 1 }
}

/** Measures that are told in two units, one within the other. */
const IN_TWO_UNITS: ReadonlySet<Measure> = new Set(['length', 'duration', 'mass'])

/** 9メートル80センチ, 1時間30分: a number of a smaller unit right behind goes on with the first. */
export function withSmaller(text: string, numeral: Numeral, unit: Unit): Unit {
  const row = unit.unit === null ? null : unitByCode(unit.unit)
  if (row === null || typeof numeral.value !== 'number' || unit.plus > 0 || !IN_TWO_UNITS.has(unit.measure)) return unit
  const next = readJapaneseNumeral(text, unit.end)
  if (next === null) return unit
  const smaller = readMeasure(text, { start: unit.end, end: next.end, value: next.value, kanji: next.kanji, vague: false }, next.end)
  const other = smaller?.unit == null || smaller.measure !== unit.measure ? null : unitByCode(smaller.unit)
  if (other === null || smaller === null) return unit
  const share = (inBase(other.code, next.value) ?? 0) / (inBase(row.code, 1) ?? 1)
  return share > 0 && share < 1 ? { ...unit, plus: share + smaller.plus, end: smaller.end } : unit
}

function inBase(code: string, value: number): number | null {
  const row = unitByCode(code)
  return row === null ? null : (toBase({ low: value, high: value }, row.measure, row)?.interval.low ?? null)
}

const RATES: readonly (readonly [before: string, per: string, measures: readonly Measure[]])[] = [
  ['時速', 'h', ['length']],
  ['分速', 'min', ['length']],
  ['秒速', 's', ['length']],
  ['毎秒', 's', ['length', 'volume', 'mass', 'count']],
  ['毎分', 'min', ['volume', 'mass', 'count']],
  ['毎時', 'h', ['length', 'volume', 'mass', 'count']],
]

/** 毎秒1250立方メートル, 時速80キロ: what stands before the number makes a rate of it. */
export function rateBefore(text: string, start: number, unit: Unit): Unit {
  const rate = RATES.find(([before, , measures]) => text.endsWith(before, start) && measures.includes(unit.measure))
  if (rate === undefined) return unit
  const code = `${unit.unit ?? ''}/${rate[1]}`
  return { ...unit, unit: code, measure: unitByCode(code)?.measure ?? 'rate' }
}
