/**
 * The forms of a clock time in English.
 *
 * In: a sentence. Out: readings: place, minutes after midnight, whether the half of the day is said.
 * Refuses: scores and ratios ("3:16", "2-1"), results ("in 2:05:42"), "at 7.30 percent".
 * Example: "at 7.48pm" → 19:48; "five o'clock" → 5:00, half of the day unknown.
 */
import { COUNTS } from '../../lexicon/date-words.ts'
import { type Zone, zoneAfter } from './zone.ts'

export interface Reading {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly from: number
  /** Minutes to which the writing is exact: 1 or 60. */
  readonly grain: number
  readonly zone: Zone | null
  readonly halfUnknown?: boolean
}

const HALF = '(?<half>a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?)'
const HOUR = '1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const DAYTIME =
  '(?:\\s+(?<day>in the (?:early )?(?:morning|afternoon|evening)|at night|this morning|this afternoon|this evening|tonight|last night|that (?:morning|afternoon|evening|night)|yesterday (?:morning|afternoon|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)))'

const TWELVE = new RegExp(
  `(?<![\\w$€£.,:]|[^\\d]-)(?<hour>0?[1-9]|1[0-2])(?:\\s?[:.]\\s?(?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?${HALF}`,
  'gi',
)
const NAMED = /\b(?:12\s+|twelve\s+)?(?<name>noon|midday|midnight)\b(?!\s+(?:sun|oil|express|mass))/gi
const COLON =
  /(?<![\w$€£.,:/-])(?<hour>[01]?\d|2[0-4])[:h](?<minute>[0-5]\d)(?::[0-5]\d)?(?![\w%:]|[.,]\d|\s?(?:-|–|to)\s?\d+\s|\s+(?:win|lead|ratio|majority|victory|loss|defeat|odds|remaining|left))/g
const FOUR = /(?<![\w$€£.,:/-])(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d)(?=\s?(?:\(?[A-Z]{2,5}\b|hours\b|hrs\b|h\b|local\b|Z\b))/g
/** "At about 0600": a nought before the hour, behind a word that wants a time. */
const NOUGHT =
  /(?<=\b(?:at|by|from|until|till|since|before|after)\s+(?:about\s+|around\s+)?)0(?<hour>\d)(?<minute>[0-5]\d)(?![\w%:]|[.,]\d)/g
const OCLOCK = new RegExp(`\\b(?<hour>${HOUR})\\s?o\\s?['’]\\s?clock\\b${DAYTIME}?`, 'gi')
const IN_THE = new RegExp(
  `\\b(?:at|around|about|by|from|between|and|to|until|till|before|after|since)\\s+(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\\d))?${DAYTIME}\\b`,
  'gi',
)
const PAST = new RegExp(
  `\\b(?<part>half|(?:a\\s+)?quarter|five|ten|twenty|twenty-five)\\s+(?<way>past|to)\\s+(?<hour>${HOUR})\\b(?:\\s?${HALF}|${DAYTIME})?`,
  'gi',
)

/** "Eight minutes to three", "twenty minutes past two on the Monday": with "minutes" no ratio, where no noun follows that the hour could count. */
const MINUTES = new RegExp(
  `\\b(?<count>[12]?\\d|(?:twenty[- ])?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\s+minutes?\\s+(?<way>past|to)\\s+(?<hour>${HOUR})\\b(?:\\s?${HALF}|${DAYTIME})?(?=\\s*(?:[,.;:)—–]|$)|\\s+(?:on|in|at|when|and|that|this|by|but|before|after|as|local|the|a|an|he|she|it|they|we|i)\\b)`,
  'gi',
)

const CUE =
  /\b(?:at|by|around|about|from|until|till|before|after|since|between|to|and|approximately|near|of|time|time:|GMT|on|day,?)\s*\(?$|\d,\s*$|[(|]\s*$|^\s*$/i

export function readClock(text: string): readonly Reading[] {
  if (!/\d|noon|midday|midnight|clock|\b(?:past|quarter to|half past|minutes? to)\b|in the (?:morning|afternoon|evening)/i.test(text))
    return []
  return [
    ...each(text, TWELVE, 'clock-12', readTwelve),
    ...each(text, NAMED, 'clock-name', (match) => (/midnight/i.test(match[0]) ? at(0, 1) : at(720, 1))),
    ...each(text, OCLOCK, 'clock-oclock', readWords),
    ...each(text, IN_THE, 'clock-part', (match) => {
      const read = readWords(match)
      return read && { ...read, skip: match[0].search(/\s/) + 1 }
    }),
    ...each(text, PAST, 'clock-past', readPast),
    ...each(text, MINUTES, 'clock-minutes', readMinutes),
    ...each(text, FOUR, 'clock-four', (match) => readFour(match, text)),
    ...each(text, NOUGHT, 'clock-nought', ({ groups }) => at(Number(groups?.hour) * 60 + Number(groups?.minute), 1)),
    ...each(text, COLON, 'clock-24', (match) => readColon(match, text)),
  ]
}

interface At {
  readonly from: number
  readonly grain: number
  readonly halfUnknown?: boolean
  readonly skip?: number
}

function each(text: string, pattern: RegExp, rule: string, read: (match: RegExpExecArray) => At | null): Reading[] {
  const out: Reading[] = []
  for (const match of text.matchAll(pattern)) {
    const value = read(match)
    if (!value || value.from >= 1500) continue
    const { skip = 0, ...rest } = value
    // "p.m." at the end of a sentence keeps its own dot; "(2 pm)" and "noon." do not take one.
    const day = match.groups?.day
    // "tonight" and "Friday night" say the half of the day, but they are dates of their own.
    const own = day !== undefined && !/^(?:in|at)\b/i.test(day) && match[0].endsWith(day)
    const raw = match.index + match[0].length - (own ? match[0].length - match[0].slice(0, -day.length).trimEnd().length : 0)
    const end = /\s?(?:am|pm)\.$/i.test(match[0]) ? raw - 1 : raw
    const hours = /^\s?(?:hours|hrs|h)\b/.exec(text.slice(end))
    const zone = zoneAfter(text.slice(end + (hours?.[0].length ?? 0)))
    out.push({
      ...rest,
      rule,
      start: match.index + skip,
      end: end + (hours?.[0].length ?? 0) + (zone?.length ?? 0),
      zone: zone && zone.length > 0 ? zone : null,
    })
  }
  return out
}

function at(from: number, grain: number): At {
  return { from: from === 1440 ? 0 : from, grain }
}

function readTwelve(match: RegExpExecArray): At | null {
  const groups = match.groups ?? {}
  const hour = (Number(groups.hour) % 12) + (/^p/i.test(groups.half ?? '') ? 12 : 0)
  // "3 AM" is a time, "I am 3 am" is none; "Am" as a word never follows a bare digit with a capital letter only.
  if (groups.half === 'Am' || groups.half === 'Pm') return null
  return at(hour * 60 + Number(groups.minute ?? 0), groups.minute === undefined ? 60 : 1)
}

function hourOf(word: string): number {
  return COUNTS[word.toLowerCase()] ?? Number(word)
}

/** Minutes with the half of the day from "in the morning", "tonight" …; unknown where nothing says it. */
function halved(hour: number, minute: number, day: string | undefined, grain: number): At {
  const base = (hour % 12) * 60 + minute
  if (day === undefined) return { from: hour * 60 + minute, grain, halfUnknown: true }
  const night = /night/i.test(day)
  const after = /afternoon|evening/i.test(day) || (night && hour % 12 >= 5)
  return at(after ? base + 720 : base, grain)
}

function readWords(match: RegExpExecArray): At | null {
  const groups = match.groups ?? {}
  const minute = groups.minute
  return halved(hourOf(groups.hour ?? ''), Number(minute ?? 0), groups.day, minute === undefined ? 60 : 1)
}

function readPast(match: RegExpExecArray): At | null {
  const groups = match.groups ?? {}
  const word = groups.part?.toLowerCase() ?? ''
  const minutes = word === 'half' ? 30 : word.endsWith('quarter') ? 15 : word === 'twenty-five' ? 25 : (COUNTS[word] ?? 0)
  if (word === 'half' && groups.way?.toLowerCase() === 'to') return null
  const plain = !/half|quarter/.test(word)
  // "ten to one" may be a ratio and "five past" a name: minutes in words need the half of the day.
  return plain && !groups.half && !groups.day ? null : besideHour(groups, minutes)
}

function readMinutes({ groups = {} }: RegExpExecArray): At {
  const [tens = '', ones] = (groups.count ?? '').toLowerCase().split(/[- ]/)
  return besideHour(groups, ones === undefined ? hourOf(tens) : hourOf(tens) + hourOf(ones))
}

/** So many minutes past or to the hour. */
function besideHour({ way, hour = '', half, day }: NonNullable<RegExpExecArray['groups']>, minutes: number): At {
  const signed = way?.toLowerCase() === 'to' ? -minutes : minutes
  if (half) return at(((hourOf(hour) % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + signed, 1)
  const read = halved(hourOf(hour), 0, day, 1)
  return { ...read, from: read.from + signed }
}

/** "0430 GMT", "1400 hours": four digits are a time only beside a zone or the word. */
function readFour(match: RegExpExecArray, text: string): At | null {
  const after = text.slice(match.index + match[0].length)
  if (!/^\s?(?:hours|hrs|h)\b/.test(after) && !zoneAfter(after)) return null
  return at(Number(match.groups?.hour) * 60 + Number(match.groups?.minute), 1)
}

/** "14:30" anywhere a time can stand; "4:43" needs a cue and leaves the half of the day open. */
function readColon(match: RegExpExecArray, text: string): At | null {
  const groups = match.groups ?? {}
  const [hour, minute] = [Number(groups.hour), Number(groups.minute)]
  const after = text.slice(match.index + match[0].length)
  const zone = zoneAfter(after)
  const cued = CUE.test(text.slice(Math.max(0, match.index - 16), match.index))
  if (!zone && !cued && !/^\s?(?:hours|hrs)\b/.test(after)) return null
  const day = new RegExp(`^${DAYTIME}`, 'i').exec(after)?.groups?.day
  if (day !== undefined && hour <= 12) return halved(hour, minute, day, 1)
  const settled = hour > 12 || hour === 0 || match[0].startsWith('0') || (zone !== null && zone.length > 0)
  return settled ? at(hour * 60 + minute, 1) : { from: hour * 60 + minute, grain: 1, halfUnknown: true }
}
