/**
 * The canonical string of a reading, read back as a place on an axis: numbers with what their hedge allows, dates with the days they may be.
 *
 * In: `Reading.normal` (lib/findings/normal.ts says how it is written). Out: an interval, or null. Refuses: whatever is not written that way;
 * a chart leaves it out and says so, it never guesses.
 * Example: readNumber('≥10 ferries') → { low: 10, high: null, unit: 'ferries', hedged: true }
 */
import { dayNumber, daysInMonth } from '../../text/civil.ts'
import { granule, significantDigits } from '../../text/interval.ts'

export interface Place {
  /** Null is no bound on that side. */
  readonly low: number | null
  readonly high: number | null
  /** The bounds come from a hedge or a precision, not from two written figures. */
  readonly hedged: boolean
}

export interface NumberPlace extends Place {
  readonly unit: string
}

const NUMBER = /^(another )?(≈|>|≥|<|≤|just under )?(\d[\d,]*(?:\.\d+)?)(?:–(\d[\d,]*(?:\.\d+)?))?(%|(?: .*)?)$/u

/** "About" reaches half the last digit, at least 5 %, at most 25 %; a figure of three digits and more half its last digit only. */
const ABOUT = { least: 0.05, most: 0.25, exactDigits: 3 }
/** "Just under" is drawn a tenth below. */
const NEARLY = 0.1

export function readNumber(normal: string): NumberPlace | null {
  const match = NUMBER.exec(normal)
  // "another 20" is a part beside a part, no value of the same scale.
  if (match === null || match[1] !== undefined) return null
  // "31 – 24" is a score: two figures of two sides.
  if (/^ – \d/.test(match[5] ?? '')) return null
  const [, , sign = '', first = '', second, rest = ''] = match
  // Two readings alike but for their words carry those behind the unit: ' (“…”)'.
  const unit = rest.replace(/ \(“.*”\)$/su, '').trim()
  const point = Number(first.replaceAll(',', ''))
  if (second !== undefined) return { low: point, high: Number(second.replaceAll(',', '')), unit, hedged: sign !== '' }
  return { ...boundsOf(sign, point), unit, hedged: sign !== '' }
}

function boundsOf(sign: string, point: number): Pick<Place, 'low' | 'high'> {
  switch (sign) {
    case '≈': {
      const half = aboutHalf(point)
      return { low: point - half, high: point + half }
    }
    case '>':
    case '≥':
      return { low: point, high: null }
    case '<':
    case '≤':
      return { low: null, high: point }
    case 'just under ':
      return { low: point * (1 - NEARLY), high: point }
    default:
      return { low: point, high: point }
  }
}

function aboutHalf(point: number): number {
  const half = granule(point) / 2
  if (significantDigits(point) >= ABOUT.exactDigits) return half
  return Math.min(Math.max(half, Math.abs(point) * ABOUT.least), Math.abs(point) * ABOUT.most)
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** Days since 1970-01-01, both ends included; hedged where part of it was inferred or is "about". */
export function readDate(normal: string): Place | null {
  const bare = normal.replace(/ \(“.*”\)$/su, '')
  const ends = bare.replaceAll(/[?~%]/g, '').split('/')
  if (ends.length > 2) return null
  const [first, last] = [daysOf(ends[0] ?? ''), daysOf(ends.at(-1) ?? '')]
  if (first === null || last === null || last.high < first.low) return null
  return { low: first.low, high: last.high, hedged: /[?~%]/.test(bare) }
}

function daysOf(text: string): { readonly low: number; readonly high: number } | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  // Seasons (21–24) and other codes of EDTF are no months.
  if (month !== null && (month < 1 || month > 12)) return null
  if (month !== null && day !== null) {
    if (day < 1 || day > daysInMonth(year, month)) return null
    return { low: dayNumber(year, month, day), high: dayNumber(year, month, day) }
  }
  const [from, to] = [month ?? 1, month ?? 12]
  return { low: dayNumber(year, from, 1), high: dayNumber(year, to, daysInMonth(year, to)) }
}
