/**
 * An answer on which texts agree, changed in one of them.
 *
 * In: groups with gold. Out: for each figure or day on which the gold has texts agree, the same texts with that answer changed in one of them,
 * once by a little and once by much. Refuses: answers with a hedge or a range in any text (they may allow the change), answers of more than one
 * figure, and of one text. changed-names.ts has those in which somebody is renamed, changed-places.ts those of another place.
 * Example: "12 ferries" in two texts → "12 ferries" beside "13 ferries", and beside "19 ferries".
 */
import type { SourceText, Span } from '../../lib/model.ts'
import { type GoldHolder, type Group, textsOf } from './gold.ts'
import { MONTHS as MONTH_NAMES } from './perturb.ts'
import { locate, type Place } from './score/places.ts'

export interface ChangedAnswer {
  readonly question: string
  readonly kind: 'figures' | 'days' | 'names' | 'places'
  readonly texts: readonly SourceText[]
  /** The changed text and where its changed words stand. */
  readonly doc: string
  readonly spots: readonly Span[]
  /** Where the others say what they said before. */
  readonly others: readonly Place[]
}

const KIND_OF_SLOT: ReadonlyMap<string, ChangedAnswer['kind']> = new Map([
  ...['number', 'money', 'percent', 'duration'].map((slot) => [slot, 'figures'] as const),
  ['date', 'days'],
])

const HEDGED =
  /\b(?:about|around|more than|at least|nearly|almost|over|up to|some|approximately|dozens|hundreds|several|less than|fewer|under|roughly|estimated|between|from|early|late|mid|older|younger|or so|may|might|likely)\b|[-–]\s?\d|\+/i
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS = MONTH_NAMES.split('|')
const VALUE = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${[...NUMBERS, ...DAYS, ...MONTHS].join('|')})\\b`, 'gi')

/** All changed answers of a group, in the order of its gold. */
export function changedAnswers(group: Group): readonly ChangedAnswer[] {
  return group.gold.findings.flatMap((finding) => {
    const kind = KIND_OF_SLOT.get(finding.slot)
    const holders = finding.readings.flatMap((r) => r.holders)
    if (!kind || finding.relation !== 'agree' || holders.some((h) => HEDGED.test(h.quote))) return []
    const doc = [...new Set(holders.map((h) => h.doc))].sort().findLast((d) => tellsOne(holders.filter((h) => h.doc === d)))
    const others = holders.filter((h) => h.doc !== doc)
    if (doc === undefined || others.length === 0) return []
    return [false, true].flatMap((far) => {
      const made = changeIn(group, doc, holders, kind, far)
      return made ? [{ question: finding.question, kind, doc, ...made, others: others.map((h) => locate(textOf(group, h.doc), h)) }] : []
    })
  })
}

const textOf = (group: Group, doc: string): string => group.texts.get(doc) ?? ''

function valuesIn(quote: string): readonly string[] {
  return quote.match(VALUE) ?? []
}

/** Every place of the document tells one and the same figure, and nothing else that could be changed. */
function tellsOne(holders: readonly GoldHolder[]): boolean {
  const values = holders.map((h) => valuesIn(h.quote))
  return values.every((all) => all.length === 1 && all[0] === values[0]?.[0])
}

function changeIn(
  group: Group,
  doc: string,
  holders: readonly GoldHolder[],
  kind: ChangedAnswer['kind'],
  far: boolean,
): Pick<ChangedAnswer, 'texts' | 'spots'> | null {
  const text = textOf(group, doc)
  const starts = holders.filter((h) => h.doc === doc).map((h) => locate(text, h).words.start + h.quote.search(new RegExp(VALUE, 'i')))
  const value = valuesIn(holders.find((h) => h.doc === doc)?.quote ?? '')[0] ?? ''
  const other = otherValue(value, kind, far)
  if (other === null) return null
  const spots: Span[] = []
  let changed = ''
  let from = 0
  for (const start of [...new Set(starts)].sort((x, y) => x - y)) {
    changed += text.slice(from, start)
    spots.push({ start: changed.length, end: changed.length + other.length })
    changed += other
    from = start + value.length
  }
  changed += text.slice(from)
  return { texts: textsOf(group).map((t) => (t.path === `${doc}.md` ? { path: t.path, text: changed } : t)), spots }
}

/** Another value of the same form; null where there is none. */
function otherValue(value: string, kind: ChangedAnswer['kind'], far: boolean): string | null {
  const word = NUMBERS.indexOf(value.toLowerCase())
  if (word >= 0) return asWritten(NUMBERS[far ? (word < 10 ? word + 5 : word - 6) : word + 1], value)
  const day = DAYS.findIndex((d) => d.toLowerCase() === value.toLowerCase())
  if (day >= 0) return DAYS[(day + (far ? 3 : 6)) % DAYS.length] ?? null
  const month = MONTHS.findIndex((m) => m.toLowerCase() === value.toLowerCase())
  if (month >= 0) return MONTHS[(month + (far ? 3 : 1)) % MONTHS.length] ?? null
  const plain = value.replaceAll(',', '')
  const figure = Number(plain)
  if (kind === 'days') return otherDay(figure, far)
  const decimals = plain.split('.')[1]?.length ?? 0
  if (decimals > 0) return (far ? figure * 1.4 : figure + 10 ** -decimals).toFixed(decimals)
  const step = figure < 20 ? 1 : Math.max(1, 2 * 10 ** Math.floor(Math.log10(figure) - 1))
  const other = Math.round(far ? figure * 1.4 + 2 : figure + step)
  return value.includes(',') ? other.toLocaleString('en-US') : String(other)
}

function otherDay(figure: number, far: boolean): string | null {
  if (figure > 1900 && figure < 2100) return String(figure - (far ? 3 : 1))
  if (figure > 31) return null
  if (far) return String(figure > 14 ? figure - 9 : figure + 8)
  return String(figure > 1 ? figure - 1 : figure + 1)
}

function asWritten(word: string | undefined, like: string): string | null {
  if (word === undefined) return null
  return /^[A-Z]/.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
