/**
 * A date → the days it may be: everything known of it, and the same on the days of a common year.
 *
 * In: a date mention. Out: two boxes of day numbers, null where there is none. Refuses: to guess a year.
 * Example: "since 4 March 2011" → full from that day on, no yearless box; "mid-July" → yearless 10 to 19 July.
 */
import type { DateMention } from '../model.ts'
import { dayNumber, parseIsoDay } from './civil.ts'
import { readOnce } from './read-once.ts'

export interface Box {
  readonly lo: number
  readonly hi: number
}

/** A year without a date: 2000, because it has a 29 February. */
const COMMON_YEAR = 2000
export const YEAR_LENGTH = 366

export interface Boxes {
  readonly full: Box | null
  readonly yearless: Box | null
}

/** Both boxes of a date, read once: a date is compared with many others. */
export const boxesOf = readOnce((mention: DateMention): Boxes => ({ full: fullBox(mention), yearless: yearlessBox(mention) }))

/** Everything known, widened by "since", "until" and their like. */
function fullBox(mention: DateMention): Box | null {
  const [lo, hi] = [mention.earliest && parseIsoDay(mention.earliest), mention.latest && parseIsoDay(mention.latest)]
  if (typeof lo !== 'number' || typeof hi !== 'number') return null
  switch (mention.bound) {
    case 'since':
    case 'after':
      return { lo, hi: Number.POSITIVE_INFINITY }
    case 'until':
    case 'before':
    case 'by':
      return { lo: Number.NEGATIVE_INFINITY, hi }
    default:
      return { lo, hi }
  }
}

/** The days on a common year, for dates within one year whose month is known; null otherwise. */
function yearlessBox(mention: DateMention): Box | null {
  if (mention.bound !== undefined || /^(?:year|decade|century)$/.test(mention.granularity) || mention.calendar === 'fiscal') return null
  const [lo, hi] = [mention.earliest && parseIsoDay(mention.earliest), mention.latest && parseIsoDay(mention.latest)]
  if (typeof lo === 'number' && typeof hi === 'number') {
    if (hi - lo > 200) return null
    const start = onCommonYear(mention.earliest ?? '')
    const end = onCommonYear(mention.latest ?? '')
    return { lo: start, hi: end < start ? end + YEAR_LENGTH : end }
  }
  return writtenBox(mention)
}

/** Days of the year in which only month and day are written ('XXXX-07-14', 'XXXX-07', 'XXXX-07-14/XXXX-07-16'). */
function writtenBox(mention: DateMention): Box | null {
  if (mention.edtf === null) return null
  const ends = mention.edtf.replace(/~$/, '').split('/').map(endBox)
  const [first, last] = [ends[0], ends.at(-1)]
  if (!first || !last) return null
  const box = { lo: first.lo, hi: last.hi < first.lo ? last.hi + YEAR_LENGTH : last.hi }
  if (mention.granularity !== 'part-of-month') return box
  const third: Readonly<Partial<Record<string, readonly [number, number]>>> = {
    early: [0, 9],
    mid: [10, 19],
    late: [20, 30],
    'first-half': [0, 14],
    'second-half': [15, 30],
  }
  const cut = third[mention.part ?? '']
  return cut ? { lo: box.lo + cut[0], hi: Math.min(box.hi, box.lo + cut[1]) } : box
}

function endBox(edtf: string): Box | null {
  const match = /^(?:XXXX|\d{4})-(\d{2})(?:-(\d{2}))?~?$/.exec(edtf)
  const month = Number(match?.[1])
  if (!match || !(month >= 1 && month <= 12)) return null
  if (match[2]) {
    const day = dayNumber(COMMON_YEAR, month, Number(match[2]))
    return { lo: day, hi: day }
  }
  return { lo: dayNumber(COMMON_YEAR, month, 1), hi: dayNumber(COMMON_YEAR, month + 1, 1) - 1 }
}

function onCommonYear(iso: string): number {
  return dayNumber(COMMON_YEAR, Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}
