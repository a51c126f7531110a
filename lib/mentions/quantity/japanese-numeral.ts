/**
 * One Japanese number: digits of either width, kanji, or both, with 万 億 兆.
 *
 * In: folded text (ASCII digits) and an index. Out: value and end, or null.
 * Refuses: a large scale with nothing before it (万). Example: "1万600" → 10600, "1万6千" → 16000, "8,000億" → 8e11, "二十六" → 26.
 */
import { KANJI_DIGITS, KANJI_LARGE, KANJI_SMALL } from '../../lexicon/numerals.ts'

export interface JapaneseNumeral {
  readonly value: number
  readonly end: number
  /** No ASCII digit in it: kanji numerals are parts of words more often than numbers. */
  readonly kanji: boolean
}

/** Longer runs are no number anybody writes. */
const LONGEST = 32

/** Full-width digits, comma and point become ASCII; one character stays one character, so that offsets hold. */
export function foldJapanese(text: string): string {
  return text.replace(/[０-９，．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

export function readJapaneseNumeral(text: string, start: number): JapaneseNumeral | null {
  let total = 0
  let at = start
  let kanji = true
  let found = false
  for (;;) {
    const group = readGroup(text, at)
    if (group === null) break
    found = true
    kanji = kanji && group.kanji
    at = group.end
    const large = KANJI_LARGE.get(text[at] ?? '')
    if (large === undefined) {
      total += group.value
      break
    }
    total += group.value * large
    at++
  }
  return found && at - start <= LONGEST ? { value: Number(total.toPrecision(15)), end: at, kanji } : null
}

/** Everything below 万: "600", "6千", "二千五百", "二〇一九". */
function readGroup(text: string, start: number): JapaneseNumeral | null {
  const digits = readDigits(text, start)
  if (digits !== null) {
    const small = KANJI_SMALL.get(text[digits.end] ?? '')
    if (small === undefined) return digits
    const rest = readGroup(text, digits.end + 1)
    const tail = rest !== null && rest.value < small ? rest : { value: 0, end: digits.end + 1 }
    return { value: digits.value * small + tail.value, end: tail.end, kanji: false }
  }
  return readKanji(text, start)
}

const DIGITS = /\d{1,15}(?:,\d{3})*(?:\.\d+)?/y

function readDigits(text: string, start: number): JapaneseNumeral | null {
  DIGITS.lastIndex = start
  const match = DIGITS.exec(text)
  return match === null ? null : { value: Number(match[0].replaceAll(',', '')), end: start + match[0].length, kanji: false }
}

function readKanji(text: string, start: number): JapaneseNumeral | null {
  let at = start
  let sum = 0
  let digit: number | null = null
  for (; at - start < LONGEST; at++) {
    const char = text[at] ?? ''
    const one = KANJI_DIGITS.get(char)
    const small = KANJI_SMALL.get(char)
    if (one !== undefined) digit = digit === null ? one : digit * 10 + one
    else if (small !== undefined) {
      sum += (digit ?? 1) * small
      digit = null
    } else break
  }
  return at === start ? null : { value: sum + (digit ?? 0), end: at, kanji: true }
}
