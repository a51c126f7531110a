/**
 * Dates on our own list of forms: ours beside chrono-node, casual and strict, in one run.
 *
 * In: tests/eval/forms/dates.json and dates-japanese.json. Out: one row a system and list: dates found, found with the right days, spurious ones.
 * Refuses: to give a system credit for a day it only reached through the machine's clock: the publication day is passed to all.
 * Example: dateTable().rows[0] // { system: 'variorum', list: 'heldOut', detected: …, normalisedRight: …, spurious: …, n: … }
 */
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { findDates } from '../../../lib/mentions/date/find-dates.ts'
import { sourceOf } from '../../mentions/source-of.ts'
import type { ComponentTable } from '../component.ts'

export type DateList = 'dev' | 'heldOut' | 'japanese'

export interface DateRow {
  readonly system: string
  readonly list: DateList
  /** Expected dates whose words were found, at least in part. */
  readonly detected: number
  /** Expected dates found with the expected first and last day (or, where no year can be known, the expected EDTF). */
  readonly normalisedRight: number
  /** Of those right, the ones whose words are exactly the expected ones. */
  readonly exactSpan: number
  /** Dates found where none is. */
  readonly spurious: number
  /** Expected dates. */
  readonly n: number
}

interface Expected {
  readonly words: string
  readonly earliest?: string
  readonly latest?: string
  readonly edtf?: string | null
}

interface Case {
  readonly text: string
  readonly published: string | null
  readonly dates: readonly Expected[]
}

interface Found {
  readonly start: number
  readonly end: number
  readonly earliest: string | null
  readonly latest: string | null
  readonly edtf: string | null
}

type System = (row: Case) => readonly Found[]

const SYSTEMS: readonly (readonly [string, System])[] = [
  ['variorum', ours],
  ['chrono-node casual', (row) => byChrono(chrono.casual, row)],
  ['chrono-node strict', (row) => byChrono(chrono.strict, row)],
  ['compromise', byCompromise],
]

export interface DateMiss {
  readonly text: string
  readonly expected: Expected | null
  readonly found: Found | null
}

export function dateTable(): { readonly rows: readonly DateRow[]; readonly misses: Readonly<Record<string, readonly DateMiss[]>> } {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../forms/${file}`, import.meta.url), 'utf8'))
  const lists = {
    ...(read('dates.json') as Record<'dev' | 'heldOut', readonly Case[]>),
    japanese: (read('dates-japanese.json') as { readonly rows: readonly Case[] }).rows,
  }
  const misses: Record<string, DateMiss[]> = {}
  const rows = (['heldOut', 'dev', 'japanese'] as const).flatMap((list) =>
    systemsFor(list).map(([system, run]) => {
      const row = score(lists[list], run)
      misses[`${system} ${list}`] = row.misses
      return { system, list, detected: row.detected, normalisedRight: row.right, exactSpan: row.exact, spurious: row.spurious, n: row.n }
    }),
  )
  return { rows, misses }
}

/** chrono-node has a Japanese parser of its own; the English ones find nothing there. */
function systemsFor(list: DateList): typeof SYSTEMS {
  if (list !== 'japanese') return SYSTEMS
  return [
    ['variorum', ours],
    ['chrono-node casual', (row) => byChrono(chrono.ja.casual, row)],
    ['chrono-node strict', (row) => byChrono(chrono.ja.strict, row)],
  ]
}

/** The tables for the report. */
export function tables(): readonly ComponentTable[] {
  const { rows } = dateTable()
  const columns = ['list', 'detected', 'days right', 'and words exact', 'false positives', 'n']
  const tableRows = (lists: readonly DateList[]): ComponentTable['rows'] =>
    rows
      .filter((row) => lists.includes(row.list))
      .map(({ system, list, detected, normalisedRight, exactSpan, spurious, n }) => ({
        system,
        cells: [list === 'heldOut' ? 'held-out' : list, detected, normalisedRight, exactSpan, spurious, n],
      }))
  const share = (list: DateList): number => {
    const own = rows.find((row) => row.system === 'variorum' && row.list === list)
    return own ? own.normalisedRight / own.n : 0
  }
  return [
    {
      title: 'Dates',
      about:
        'Invented sentences; the held-out list was written before the grammar. A date is right with its first and last day, or with the year left open where none can be known. ' +
        'chrono-node is given the publication day too. compromise marks words as a date and gives no day, so that it can only be detected.',
      columns,
      rows: tableRows(['heldOut', 'dev']),
      figures: { days: share('heldOut') },
    },
    {
      title: 'Dates in Japanese',
      about:
        'Invented sentences, written after the grammar and without looking at what it makes of them; nothing was changed afterwards. chrono-node by its Japanese parser.',
      columns,
      rows: tableRows(['japanese']),
      figures: { 'japanese.days': share('japanese') },
    },
  ]
}

function score(cases: readonly Case[], run: System) {
  const misses: DateMiss[] = []
  let [detected, right, exact, spurious, n] = [0, 0, 0, 0, 0]
  for (const row of cases) {
    const found = run(row)
    const used = new Set<Found>()
    let from = 0
    for (const expected of row.dates) {
      n++
      const start = row.text.indexOf(expected.words, from)
      const end = start + expected.words.length
      from = end
      const hits = found.filter((one) => one.start < end && start < one.end)
      for (const hit of hits) used.add(hit)
      if (hits.length > 0) detected++
      if (hits.length === 1 && hits[0] && same(expected, hits[0])) {
        right++
        if (hits[0].start === start && hits[0].end === end) exact++
        else misses.push({ text: row.text, expected, found: hits[0] })
      } else misses.push({ text: row.text, expected, found: hits[0] ?? null })
    }
    for (const one of found) {
      if (used.has(one)) continue
      spurious++
      misses.push({ text: row.text, expected: null, found: one })
    }
  }
  return { detected, right, exact, spurious, n, misses }
}

function same(expected: Expected, found: Found): boolean {
  if (expected.earliest !== undefined) return expected.earliest === found.earliest && expected.latest === found.latest
  return expected.edtf === found.edtf && (found.earliest === null || found.earliest !== found.latest)
}

function ours({ text, published }: Case): readonly Found[] {
  const { source, sentences } = sourceOf(text, published)
  return findDates(sentences, source).map((date) => ({ ...date, start: date.start - source.bodyStart, end: date.end - source.bodyStart }))
}

/** chrono's components as days: what it is certain of gives the granularity; a year it only implied counts where a publication day was given. */
function byChrono(parser: chrono.Chrono, { text, published }: Case): readonly Found[] {
  const [year, month, day] = (published ?? '2026-06-15').split('-').map(Number)
  const reference = { instant: new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, 12)), timezone: 0 }
  return parser.parse(text, reference).map((result) => {
    const first = chronoDays(result.start)
    const last = result.end ? chronoDays(result.end) : first
    const known = published !== null || result.start.isCertain('year')
    return {
      start: result.index,
      end: result.index + result.text.length,
      earliest: known ? first.lo : null,
      latest: known ? last.hi : null,
      edtf: result.end ? `${first.edtf}/${last.edtf}` : first.edtf,
    }
  })
}

interface CompromiseWords {
  readonly offset: { readonly start: number; readonly length: number }
}

function byCompromise({ text }: Case): readonly Found[] {
  const rows = nlp(text).match('#Date+').json({ offset: true }) as readonly CompromiseWords[]
  return rows.map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    earliest: null,
    latest: null,
    edtf: 'no day',
  }))
}

function chronoDays(at: chrono.ParsedComponents): { lo: string; hi: string; edtf: string | null } {
  const iso = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10)
  const [y, m, d] = [at.get('year') ?? 0, at.get('month') ?? 1, at.get('day') ?? 1]
  const edtfYear = at.isCertain('year') ? String(y) : 'XXXX'
  const two = (value: number): string => String(value).padStart(2, '0')
  if (at.isCertain('day') || at.isCertain('weekday') || !at.isCertain('month')) {
    if (at.isCertain('year') && !at.isCertain('month') && !at.isCertain('day'))
      return { lo: iso(y, 1, 1), hi: iso(y, 12, 31), edtf: edtfYear }
    return { lo: iso(y, m, d), hi: iso(y, m, d), edtf: at.isCertain('day') ? `${edtfYear}-${two(m)}-${two(d)}` : null }
  }
  return { lo: iso(y, m, 1), hi: iso(y, m + 1, 0), edtf: `${edtfYear}-${two(m)}` }
}
