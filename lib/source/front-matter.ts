/**
 * The front matter of a Markdown file: what the editor says about the source.
 *
 * In: the YAML between the fences. Out: the known keys as strings, and a warning for what could not be read.
 * Refuses: unknown keys are ignored; a value that is a list or a map is joined or dropped with a warning; dates stay the words
 * of the file where they are ISO, and are null with a warning where they cannot be brought to ISO without a guess.
 * Example: 'title: "Ferries"\npublished: 2021-03-05' → { title: 'Ferries', published: '2021-03-05', … }.
 */
import { parseDocument } from 'yaml'
import { MONTH_NUMBERS } from '../lexicon/dateline-words.ts'
import { LANGUAGE_NAMES } from '../lexicon/language-names.ts'

export interface FrontMatter {
  readonly values: Readonly<Partial<Record<FrontMatterKey, string>>>
  readonly warnings: readonly string[]
}

const KEYS = ['title', 'publisher', 'author', 'url', 'published', 'retrieved', 'language', 'kind'] as const
export type FrontMatterKey = (typeof KEYS)[number]

/** Reads the YAML of a front matter; never throws. */
export function readFrontMatter(yaml: string): FrontMatter {
  const warnings: string[] = []
  const values: Partial<Record<FrontMatterKey, string>> = {}
  const fields = readFields(yaml, warnings)
  for (const key of KEYS) {
    const value = fields.get(key)
    const text = value === undefined ? null : toText(value, key, warnings)
    if (text === null) continue
    if (key === 'published' || key === 'retrieved') {
      const date = toIsoDate(text)
      if (date === null) warnings.push(`front matter: "${key}" is not a date that can be read: ${text}`)
      else values[key] = date
    } else if (key === 'language') values[key] = toLanguage(text)
    else values[key] = text
  }
  return { values, warnings }
}

// The failsafe schema keeps every scalar the string it is in the file: no Date, no number, no boolean.
function readFields(yaml: string, warnings: string[]): ReadonlyMap<string, unknown> {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  const first = document.errors[0]
  if (!first) {
    const content: unknown = document.toJS({ maxAliasCount: 20 })
    if (content instanceof Object && !Array.isArray(content))
      return new Map(Object.entries(content).map(([key, value]) => [key.toLowerCase(), value]))
    if (typeof content === 'string' && content !== '') warnings.push('front matter: no "key: value" lines in it')
    return new Map()
  }
  warnings.push(`front matter: ${first.message.split('\n')[0] ?? 'malformed'}; read line by line instead`)
  return readLines(yaml)
}

// "title: Port: the night the ferries stopped" is no YAML but plain enough.
function readLines(yaml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of yaml.split(/\r\n?|\n/)) {
    const pair = /^([A-Za-z]\w*)[ \t]*:[ \t]*(.*)$/.exec(line)
    if (pair) fields.set((pair[1] ?? '').toLowerCase(), (pair[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return fields
}

function toText(value: unknown, key: string, warnings: string[]): string | null {
  if (typeof value === 'string') {
    const text = value.trim()
    return text === '' || text === '~' || text === 'null' ? null : text
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ') || null
  if (value !== null) warnings.push(`front matter: "${key}" is not text`)
  return null
}

const ISO_DATE = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/
const JAPANESE_DATE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/
const MONTH_FIRST = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/

/** A written date as an ISO date or date-time; null where day and month could be swapped or nothing can be read ("3/4/2021"). */
export function toIsoDate(text: string): string | null {
  const iso = ISO_DATE.exec(text) ?? JAPANESE_DATE.exec(text)
  if (iso) {
    const date = joinDate(iso[1], iso[2], iso[3])
    if (date === null || iso[4] === undefined) return date
    return date.length === 10 ? `${date}T${iso[4].padStart(5, '0')}${iso[5] ?? ''}` : null
  }
  const day = DAY_FIRST.exec(text)
  if (day) return joinDate(day[3], monthNumber(day[2]), day[1])
  const month = MONTH_FIRST.exec(text)
  return month ? joinDate(month[3], monthNumber(month[1]), month[2]) : null
}

function monthNumber(name: string | undefined): string | undefined {
  const month = MONTH_NUMBERS.get((name ?? '').toLowerCase())
  return month === undefined ? '0' : String(month)
}

function joinDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month.padStart(2, '0')}`
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  return Number(day) < 1 || Number(day) > last ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function toLanguage(text: string): string {
  const name = LANGUAGE_NAMES.get(text.toLowerCase())
  if (name !== undefined) return name
  const tag = /^([a-zA-Z]{2,3})(?:[-_].*)?$/.exec(text)
  return tag ? (tag[1] ?? 'und').toLowerCase() : 'und'
}
