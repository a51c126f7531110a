/**
 * Changes one thing in a text and says what a comparison of the two texts must then find.
 *
 * In: a text with front matter, a kind of change, a seed. Out: the changed text with both places, or null where the text
 *   has no word that can be changed that way. The places are found by plain patterns of this file, on purpose not by the engine.
 * Refuses: hedged numbers ("about 40": 41 would still fit), years, clock times, the front matter.
 * Example: perturb('…\n\nThe storm killed 47 people.', 'number', 1) // before '47 people', after '74 people', expected ['conflict']
 */
import type { Relation, Span } from '../../lib/model.ts'
import { pick, random } from './random.ts'

export const CHANGES = ['number', 'date', 'name', 'polarity', 'unit', 'number-word', 'per-cent', 'paraphrase'] as const
export type Change = (typeof CHANGES)[number]

export interface Perturbation {
  readonly change: Change
  readonly text: string
  readonly before: Span
  readonly after: Span
  /** Relations between the two places that are right. */
  readonly expected: readonly Relation[]
}

/** A place that may be changed, with what stands there afterwards. */
interface Site extends Span {
  readonly replacement: string
}

type Finder = (text: string, next: () => number) => readonly Site[]

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const HEDGED =
  /\b(?:about|around|some|nearly|almost|over|more than|at least|up to|less than|under|roughly|approximately|perhaps|barely|just under|to|from|and|or|of)\s+$/i
const DATE_NEAR = new RegExp(`^\\s*(?:${MONTHS})\\b|^\\s*(?:a\\.?m|p\\.?m)\\b`, 'i')

/** What a slip of the hand makes of a figure: two digits swapped, one digit off by one or two, a zero too many. */
function slipsOf(figure: string): readonly string[] {
  const digits = [...figure]
  const swapped = digits.slice(1).map((_, i) => [...digits.slice(0, i), digits[i + 1], digits[i], ...digits.slice(i + 2)].join(''))
  const off = [-2, -1, 1, 2].flatMap((d) =>
    [0, 1].map((at) => digits.map((digit, i) => (i === at ? String(Number(digit) + d) : digit)).join('')),
  )
  const more = figure.includes(',') ? [] : [`${figure}0`]
  const value = Number(figure.replaceAll(',', ''))
  return [...swapped, ...off, ...more].filter((slip) => {
    const other = Number(slip.replaceAll(',', ''))
    // More than any rounding or hedge reaches, and still a figure of the same shape.
    return /^[1-9]\d*(?:,\d{3})*$/.test(slip) && Math.abs(other - value) / value > 0.08
  })
}

/** Counts and amounts in digits followed by a word. */
const numbers: Finder = (text, next) =>
  [...text.matchAll(/(?<![\d.,:$€£/-])([1-9]\d{1,2}(?:,\d{3})*)(?=(?: (?:percent|per cent|million|billion))? [a-z]{3,})/g)].flatMap(
    (match) => {
      const digits = match[1] ?? ''
      const start = match.index
      const end = start + digits.length
      const monthBefore = new RegExp(`(?:${MONTHS}|No\\.?)\\s+$`).test(text.slice(Math.max(0, start - 12), start))
      if (monthBefore || HEDGED.test(text.slice(Math.max(0, start - 16), start)) || DATE_NEAR.test(text.slice(end, end + 12))) return []
      const slips = slipsOf(digits)
      if (slips.length === 0) return []
      return [{ start, end, replacement: pick(slips, next) }]
    },
  )

/** Datelines stand at the beginning of a paragraph; they say when a text was sent, and are no claims. */
const DATELINE_REACH = 40

/** Days of a month ("9 March", "March 9"): moved by at least two days. */
const dates: Finder = (text, next) =>
  [...text.matchAll(new RegExp(`\\b(\\d{1,2})(?= (?:${MONTHS})\\b)|(?<=\\b(?:${MONTHS}) )(\\d{1,2})\\b(?!,?\\d)`, 'g'))].flatMap(
    (match) => {
      const day = Number(match[0])
      const intoParagraph = match.index - (text.lastIndexOf('\n', match.index) + 1)
      if (day < 1 || day > 28 || intoParagraph < DATELINE_REACH) return []
      const other = pick(
        Array.from({ length: 28 }, (_, i) => i + 1).filter((d) => Math.abs(d - day) >= 2),
        next,
      )
      return [{ start: match.index, end: match.index + match[0].length, replacement: String(other) }]
    },
  )

/** Surnames after a first name: two neighbouring letters change place. */
const names: Finder = (text, next) =>
  [...text.matchAll(/(?<=\b[A-Z][a-z]+ )([A-Z][a-z]{4,})(?=[ ,.])/g)].flatMap((match) => {
    const word = match[0]
    const places = [...word].flatMap((letter, at) => (at > 0 && at < word.length - 1 && letter !== word[at + 1] ? [at] : []))
    if (places.length === 0) return []
    const at = pick(places, next)
    const replacement = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
    return [{ start: match.index, end: match.index + word.length, replacement }]
  })

/** "was arrested" → "was not arrested". */
const polarity: Finder = (text) =>
  [...text.matchAll(/\b(?:was|were|has been|have been|will be) (?!not|never|no\b|un)[a-z]{3,}(?:ed|en|wn|ld)\b/g)].map((match) => {
    const words = match[0].split(' ')
    const [aux, ...rest] = words
    return { start: match.index, end: match.index + match[0].length, replacement: `${aux} not ${rest.join(' ')}` }
  })

const CONVERSIONS: Readonly<Record<string, readonly [number, string]>> = {
  km: [0.621371, 'miles'],
  kilometres: [0.621371, 'miles'],
  kilometers: [0.621371, 'miles'],
  miles: [1.609344, 'km'],
  metres: [3.28084, 'feet'],
  meters: [3.28084, 'feet'],
  kg: [2.20462, 'pounds'],
  kilograms: [2.20462, 'pounds'],
  hectares: [2.47105, 'acres'],
}

/** The same length or mass in another unit, to three figures: the texts go on agreeing. */
const units: Finder = (text) =>
  [...text.matchAll(/(?<![\d.,(-])(\d[\d,]*(?:\.\d+)?) (km|kilometres|kilometers|miles|metres|meters|kg|kilograms|hectares)\b/g)].flatMap(
    (match) => {
      const [factor, unit] = CONVERSIONS[match[2] ?? ''] ?? [0, '']
      const value = Number((match[1] ?? '').replaceAll(',', '')) * factor
      if (value === 0) return []
      const written = value >= 1000 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(3)))
      return [{ start: match.index, end: match.index + match[0].length, replacement: `${written} ${unit}` }]
    },
  )

const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "seven people" → "7 people": the texts go on agreeing. */
const numberWords: Finder = (text) =>
  [...text.matchAll(new RegExp(`\\b(${WORDS.join('|')}) (?=[a-z]{4,}s\\b|people|children)`, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + (match[1] ?? '').length,
    replacement: String(WORDS.indexOf(match[1] ?? '') + 2),
  }))

/** "4.9 per cent" → "4.9%". */
const perCent: Finder = (text) =>
  [...text.matchAll(/(\d+(?:\.\d+)?) per ?cent\b/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: `${match[1]}%`,
  }))

/** Ways to say the same, each in a frame in which nothing else is said by it. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bwere (?:cancelled|canceled)\b/g, 'were called off'],
  [/\bwas (?:cancelled|canceled)\b/g, 'was called off'],
  [/\bwere called off\b/g, 'were cancelled'],
  [/\bwere killed\b/g, 'died'],
  [/\bdied\b(?= (?:in|on|when|after|at)\b)/g, 'lost their lives'],
  [/\bwere (?:injured|wounded)\b/g, 'were hurt'],
  [/\bwere hurt\b/g, 'were injured'],
  [/\bbegan\b(?= (?:on|in|at|with)\b)/g, 'started'],
  [/\bstarted\b(?= (?:on|in|at|with)\b)/g, 'began'],
  [/\bwas (?:arrested|detained)\b/g, 'was taken into custody'],
  [/\bwere (?:arrested|detained)\b/g, 'were taken into custody'],
  [/\bapproved\b(?= (?:a|the|by)\b)/g, 'passed'],
  [/\bbought\b/g, 'purchased'],
  [/\breopened\b/g, 'opened again'],
  [/\bat least\b(?= \d)/g, 'no fewer than'],
  [/\bmore than\b(?= \d)/g, 'over'],
  [/\b(?:about|around)\b(?= \d)/g, 'roughly'],
]

/** A verb or a hedge said in other words: the texts go on agreeing, in a figure of the same sentence or in the event itself. */
const paraphrases: Finder = (text) =>
  SAME.flatMap(([words, replacement]) =>
    [...text.matchAll(words)].map((match) => ({ start: match.index, end: match.index + match[0].length, replacement })),
  ).sort((a, b) => a.start - b.start)

const TABLE: Readonly<Record<Change, { readonly find: Finder; readonly expected: readonly Relation[] }>> = {
  number: { find: numbers, expected: ['conflict'] },
  date: { find: dates, expected: ['conflict'] },
  name: { find: names, expected: ['conflict', 'compatible'] },
  polarity: { find: polarity, expected: ['conflict'] },
  unit: { find: units, expected: ['agree', 'compatible'] },
  'number-word': { find: numberWords, expected: ['agree'] },
  'per-cent': { find: perCent, expected: ['agree'] },
  paraphrase: { find: paraphrases, expected: ['agree', 'compatible'] },
}

/** All places of a text that can be changed in this way. */
export function perturbations(text: string, change: Change, seed: number): readonly Perturbation[] {
  const { find, expected } = TABLE[change]
  const body = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0
  return find(text, random(seed + text.length))
    .filter((site) => site.start >= body)
    .map((site) => ({
      change,
      text: text.slice(0, site.start) + site.replacement + text.slice(site.end),
      before: { start: site.start, end: site.end },
      after: { start: site.start, end: site.start + site.replacement.length },
      expected,
    }))
}

/** One of them, or null. */
export function perturb(text: string, change: Change, seed: number): Perturbation | null {
  const all = perturbations(text, change, seed)
  return all.length > 0 ? pick(all, random(seed + 1)) : null
}
