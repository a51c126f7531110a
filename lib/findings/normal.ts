/**
 * A reading → its value as a short canonical string: read by people, compared across runs, kept with a decision.
 *
 * In: the slots of each reading. Out: one string a reading, no two of a finding the same.
 * Refuses: to turn bounds into a figure ("dozens" is "≈20–99", never "50"), to show an inferred part of a date as if it were written.
 *
 * Numbers: 14,000 exact · ≈14,000 about · >14,000 over · ≥14,000 at least · <14,000 under · ≤14,000 at most · just under 14,000 nearly ·
 * 31 – 24 a score · 5–7 a range · ≈20–99 the usual reading of a vague word ("dozens") · ≥2 and ≤3 where one bound is open. Counts carry their noun in the plural
 * ("≥5 people"), money its ISO code, measures their unit.
 * Dates: EDTF (Library of Congress, level 2). Written parts stand bare; "?" follows the last part that was inferred: "2019?-11-24" a written day in
 * an inferred year, "2019-11-24?" a day that only "Sunday" or "yesterday" gives; "~" is "about"; XXXX a year that nothing tells.
 * "4 % up" and "4 % down" where one figure is told of two movements.
 * Times: 24 hours, "≈17:30", "14:30 UTC", "09:10 UTC+9". Events: yes or no, with what is only planned or possible. Names: the fullest form.
 * Quotations and speakers: their words.
 */
import type { DateMention, Quantity, Slot, TimeMention } from '../model.ts'
import { pluralOf } from '../text/inflect.ts'
import { plain } from '../text/interval.ts'
import { wayOf } from '../text/opposite-ways.ts'

const HEDGE_SIGNS: Readonly<Record<Quantity['hedge'], string>> = {
  exact: '',
  about: '≈',
  over: '>',
  'at-least': '≥',
  under: '<',
  'at-most': '≤',
  nearly: 'just under ',
  range: '',
  vague: '≈',
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
  cent: 'century',
  bp: 'basis point',
  pp: 'percentage point',
}

/** The strings of all readings of one finding; where two would be the same, the words of the text tell them apart. */
export function normalsOf(readings: readonly (readonly Slot[])[]): readonly string[] {
  const plainly = readings.map((slots) => normalOf(fullest(slots)))
  // "Rose 4 percent", "fell 4 percent".
  const ways = readings.map((slots) => WAYS[wayOf(fullest(slots))] ?? '')
  const normals = plainly.map((normal, i) =>
    plainly.some((other, j) => i !== j && other === normal && ways[i] !== ways[j]) ? `${normal} ${ways[i]}` : normal,
  )
  return normals.map((normal, i) =>
    normals.indexOf(normal) === normals.lastIndexOf(normal) ? normal : `${normal} (“${wordsOf(readings[i])}”)`,
  )
}

const WAYS: Readonly<Record<number, string>> = { 1: 'up', [-1]: 'down' }

/** The string of one slot. */
export function normalOf(slot: Slot): string {
  const { mention } = slot
  switch (mention?.kind) {
    case 'quantity':
      return quantity(mention)
    case 'date':
      return date(mention)
    case 'time':
      return time(mention)
    case 'name':
      return mention.canonical
  }
  if (slot.kind === 'attribution') return slot.attribution?.canonical ?? 'unknown'
  return slot.kind === 'event' ? event(slot) : quotation(slot.exact)
}

/** Of equal values the one that says what is counted: "52 people" rather than "52". */
function fullest(slots: readonly Slot[]): Slot {
  return (slots.find(({ mention }) => mention?.kind === 'quantity' && mention.noun !== null) ?? slots[0]) as Slot
}

function wordsOf(slots: readonly Slot[] | undefined): string {
  return quotation(slots?.[0]?.exact ?? '')
}

function quantity(mention: Quantity): string {
  // Set apart, because “24–27” is a range.
  if (mention.score) return mention.score.join(' – ')
  const value = amount(mention)
  if (mention.measure === 'ordinal') return `${value}${ordinalEnding(mention.point ?? 0)}${mention.noun ? ` ${mention.noun.lemma}` : ''}`
  if (mention.unit === '%') return `${value}%`
  const one = mention.point === 1 && mention.hedge === 'exact'
  const named = UNIT_NAMES[mention.unit ?? '']
  const unit = named ? (one ? named : pluralOf(named)) : (mention.unit ?? countedNoun(mention, one))
  return `${mention.additional ? 'another ' : ''}${value}${unit ? ` ${unit}` : ''}`
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

function countedNoun({ noun, measure }: Quantity, one: boolean): string | null {
  if (!noun) return null
  return one || measure === 'scale' || measure === 'share' ? noun.lemma : pluralOf(noun.lemma)
}

function amount({ point, hedge, interval }: Quantity): string {
  if (point !== null) return `${HEDGE_SIGNS[hedge]}${plain(point)}`
  const soft = hedge === 'vague' || hedge === 'about' ? '≈' : ''
  const { low, high } = interval
  if (low === null || high === null) return low !== null ? `≥${plain(low)}` : high !== null ? `≤${plain(high)}` : 'unknown'
  return `${soft}${low === high ? plain(low) : `${plain(low)}–${plain(high)}`}`
}

/** What is written stands bare, what was inferred is marked. */
function date(mention: DateMention): string {
  const { edtf, earliest, latest } = mention
  const about = mention.approximate && !edtf?.includes('~') ? '~' : ''
  const known = earliest === null ? null : earliest === latest ? earliest : `${earliest}/${latest}`
  if (edtf === null) return known === null ? 'unknown' : `${known.replaceAll('/', '?/')}?`
  if (!edtf.startsWith('XXXX') || earliest === null) return `${edtf}${about}`
  return `${earliest.slice(0, 4)}?${edtf.slice(4)}${about}`
}

function time({ from, to, zone, approximate, halfUnknown }: TimeMention): string {
  const shown = halfUnknown
    ? `${clock(from)} or ${clock((from + 720) % 1440)}`
    : to - from > 60
      ? `${clock(from)}–${clock(to)}`
      : clock(from)
  return `${approximate ? '≈' : ''}${shown}${zone === null ? '' : ` ${offset(zone)}`}`
}

function offset(zone: number): string {
  if (zone === 0) return 'UTC'
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60]
  return `UTC${zone > 0 ? '+' : '−'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
}

function clock(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`
}

function event({ frame }: Slot): string {
  if (!frame) return 'yes'
  const { negated, modality } = frame.predicate
  return `${negated ? 'no' : 'yes'}${modality === 'fact' ? '' : ` (${modality})`}`
}

/** The words in one line, without the marks at their ends. */
function quotation(words: string): string {
  return words
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^["'“”‘’,.;: ]+|["'“”‘’,.;: ]+$/g, '')
}
