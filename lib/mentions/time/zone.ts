/**
 * The time zone written behind a clock time: "GMT", "(IST)", "local time", "UTC+9".
 *
 * In: the text from the end of a clock time. Out: the words of the zone, their length, and minutes from UTC (null where not fixed).
 * Refuses: "art", "met", "est" in lower case (words, not zones).
 * Example: zoneAfter(' (GMT+5:30) on') // { length: 11, text: 'GMT+5:30', offset: 330 }
 */
import { TIME_ZONES } from '../../lexicon/time-zones.ts'

export interface Zone {
  /** Characters of the text that belong to it, blanks and brackets included. */
  readonly length: number
  readonly text: string
  readonly offset: number | null
}

const NAMES = Object.keys(TIME_ZONES)
  .filter((name) => /^[a-z ]+$/.test(name) && name !== 'local' && name !== 'z')
  .sort((a, b) => b.length - a.length)
const SIGNED = /^(?<open>\s?\(|\s)?(?<name>GMT|UTC)\s?(?<sign>[+\-−–])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?<close>\))?/
const NAMED = new RegExp(
  `^(?<open>\\s?\\(|\\s)?(?<name>${NAMES.join('|')}|[A-Z][a-z]+(?: [A-Z][a-z]+)? time|local)(?<rest>\\b\\.?)(?<close>\\))?`,
  'i',
)

export function zoneAfter(text: string): Zone | null {
  const signed = SIGNED.exec(text)
  if (signed?.groups) {
    const minutes = Number(signed.groups.hours) * 60 + Number(signed.groups.minutes ?? 0)
    return found(signed, signed[0].replace(/[\s()]/g, ''), signed.groups.sign === '+' ? minutes : -minutes)
  }
  const named = NAMED.exec(text)
  const name = named?.groups?.name ?? ''
  if (!named || !writtenAsZone(name)) return null
  return found(named, name, TIME_ZONES[name.toLowerCase()] ?? null)
}

/** Abbreviations stand in capitals; a place before "time" has one; "local" alone needs brackets or "time". */
function writtenAsZone(name: string): boolean {
  if (/ time$/i.test(name)) return /^local time$/i.test(name) || /^[A-Z]/.test(name)
  return /^[A-Z]{2,5}$/.test(name) || /^(?:Eastern|Central|Mountain|Pacific)$/.test(name)
}

function found(match: RegExpExecArray, text: string, offset: number | null): Zone {
  const bracketed = match.groups?.open?.includes('(') === true
  const close = match.groups?.close ? 1 : 0
  // "(2 p.m. EST)": the closing bracket was opened before the time.
  const stray = close > 0 && !bracketed ? 1 : 0
  const unclosed = bracketed && close === 0
  const dot = match.groups?.rest === '.' ? 1 : 0
  return { length: unclosed ? 0 : match[0].length - stray - dot, text: text.replace(/\.$/, ''), offset }
}
