/**
 * Quantities on our own list of forms, beside compromise and a bare digit matcher, in one run.
 *
 * In: tests/eval/forms/quantities.json and quantities-japanese.json. Out: one row a system and half of the list: quantities found, with the right value, with the
 * right unit or noun, and found where none is. Refuses: credit for a value beside the wrong words: a find must overlap the numeral.
 * Example: quantityTable('dev').rows[0] // { system: 'variorum', detected: 98, valueRight: 97, unitRight: 95, falsePositives: 0, n: 99 }
 */
import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import { findQuantities } from '../../../lib/mentions/quantity/find-quantities.ts'
import { sentenceOf } from '../../mentions/sentence-of.ts'
import type { ComponentTable } from '../component.ts'

export interface QuantityRow {
  readonly system: string
  readonly detected: number
  readonly valueRight: number
  /** Value and unit right, and for counts the noun too. */
  readonly unitRight: number
  /** Value, unit, noun, measure, hedge and "another" all right. */
  readonly allRight: number
  /** Finds that overlap nothing expected. */
  readonly falsePositives: number
  readonly n: number
}

interface Want {
  readonly numeral: string
  readonly point?: number
  readonly low?: number
  readonly high?: number
  readonly hedge: string
  readonly measure: string
  readonly unit: string | null
  readonly noun: string | null
  readonly additional?: boolean
}

interface Case {
  readonly split?: 'dev' | 'held-out'
  readonly language: string
  readonly text: string
  readonly want: readonly Want[]
}

interface Found {
  readonly start: number
  readonly end: number
  readonly point: number | null
  readonly low: number | null
  readonly high: number | null
  readonly hedge: string | null
  readonly measure: string | null
  readonly unit: string | null
  readonly noun: string | null
  readonly additional: boolean
}

export interface QuantityMiss {
  readonly text: string
  readonly wanted: Want | null
  readonly found: Found | null
}

const SYSTEMS: readonly (readonly [string, (text: string) => readonly Found[]])[] = [
  ['variorum', ours],
  ['compromise', byCompromise],
  ['digits only', byDigits],
]

export type QuantityList = 'dev' | 'held-out' | 'japanese'

function readList(list: QuantityList): readonly Case[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../forms/${file}`, import.meta.url), 'utf8'))
  if (list === 'japanese') return (read('quantities-japanese.json') as { readonly rows: readonly Case[] }).rows
  return (read('quantities.json') as readonly Case[]).filter((row) => row.split === list)
}

export function quantityTable(list: QuantityList): { readonly rows: readonly QuantityRow[]; readonly misses: readonly QuantityMiss[] } {
  const cases = readList(list)
  const scored = SYSTEMS.map(([system, run]) => score(system, cases, run))
  return { rows: scored.map(({ row }) => row), misses: scored[0]?.misses ?? [] }
}

export function tables(): readonly ComponentTable[] {
  const held = quantityTable('held-out').rows
  const dev = quantityTable('dev').rows
  const own = held.find((row) => row.system === 'variorum')
  const japanese = quantityTable('japanese').rows
  const ownJapanese = japanese.find((row) => row.system === 'variorum')
  const columns = ['list', 'detected', 'value right', 'unit or noun right', 'all fields right', 'false positives', 'n']
  return [
    {
      title: 'Quantities',
      about:
        'Invented sentences, English and Japanese, written before the grammar; the held-out half was first opened when the grammar was done. ' +
        'A value counts as right with its number (or bounds), a unit with its code or counted noun. compromise gives no unit beyond the currency.',
      columns,
      rows: [...held.map((row) => cells(row, 'held-out')), ...dev.map((row) => cells(row, 'dev'))],
      figures: own === undefined ? {} : { value: own.valueRight / own.n, unit: own.unitRight / own.n },
    },
    {
      title: 'Quantities in Japanese',
      about:
        'Invented sentences, written after the grammar and without looking at what it makes of them; nothing was changed afterwards. compromise reads English.',
      columns,
      rows: japanese.map((row) => cells(row, 'japanese')),
      figures: ownJapanese === undefined ? {} : { 'japanese.value': ownJapanese.valueRight / ownJapanese.n },
    },
  ]
}

function cells(row: QuantityRow, list: string) {
  return { system: row.system, cells: [list, row.detected, row.valueRight, row.unitRight, row.allRight, row.falsePositives, row.n] }
}

/* ------------------------------------------------------------------ scoring */

function score(system: string, cases: readonly Case[], run: (text: string) => readonly Found[]) {
  const misses: QuantityMiss[] = []
  let [detected, valueRight, unitRight, allRight, falsePositives, n] = [0, 0, 0, 0, 0, 0]
  for (const row of cases) {
    const found = run(row.text)
    const used = new Set<Found>()
    let from = 0
    for (const want of row.want) {
      n++
      const start = wordIndex(row.text, want.numeral, from)
      const end = start + want.numeral.length
      from = end
      const hit = found.find((item) => !used.has(item) && item.start < end && item.end > start)
      if (hit) used.add(hit)
      const value = hit !== undefined && isValue(hit, want)
      const unit = value && hit.unit === want.unit && (want.measure !== 'count' || hit.noun === want.noun)
      const all =
        unit &&
        hit.noun === want.noun &&
        hit.hedge === want.hedge &&
        hit.measure === want.measure &&
        hit.additional === (want.additional ?? false)
      if (hit) detected++
      if (value) valueRight++
      if (unit) unitRight++
      if (all) allRight++
      else misses.push({ text: row.text, wanted: want, found: hit ?? null })
    }
    for (const item of found) {
      if (used.has(item)) continue
      falsePositives++
      misses.push({ text: row.text, wanted: null, found: item })
    }
  }
  return { row: { system, detected, valueRight, unitRight, allRight, falsePositives, n }, misses }
}

/** Where the numeral stands as words of its own: the "a" of "killed a man", not of "raid". */
function wordIndex(text: string, numeral: string, from: number): number {
  let at = text.indexOf(numeral, from)
  while (at >= 0 && /[a-z]/i.test(numeral[0] ?? '') && /[a-z]/i.test(text[at - 1] ?? '')) at = text.indexOf(numeral, at + 1)
  return at
}

function isValue(hit: Found, want: Want): boolean {
  const near = (a: number | null, b: number) => a !== null && Math.abs(a - b) <= Math.abs(b) * 1e-6
  if (want.point !== undefined) return near(hit.point, want.point)
  return hit.point === null && near(hit.low, want.low ?? 0) && near(hit.high, want.high ?? 0)
}

/* ------------------------------------------------------------------ the systems */

function ours(text: string): readonly Found[] {
  return findQuantities(sentenceOf(text), text).flatMap((mention) =>
    mention.kind === 'unresolved'
      ? []
      : [
          {
            start: mention.numeral.start,
            end: mention.numeral.end,
            point: mention.point,
            low: mention.interval.low,
            high: mention.interval.high,
            hedge: mention.hedge,
            measure: mention.measure,
            unit: mention.unit,
            noun: mention.noun?.lemma ?? null,
            additional: mention.additional,
          },
        ],
  )
}

interface CompromiseNumber {
  readonly offset: { readonly start: number; readonly length: number }
  readonly number?: { readonly num: number | null; readonly unit: string | null }
}

function byCompromise(text: string): readonly Found[] {
  const rows = nlp(text).numbers().json({ offset: true }) as readonly CompromiseNumber[]
  return rows.map((row) => ({
    ...NOTHING,
    start: row.offset.start,
    end: row.offset.start + row.offset.length,
    point: row.number?.num ?? null,
    unit: row.number?.unit || null,
  }))
}

const NOTHING = { low: null, high: null, hedge: null, measure: null, unit: null, noun: null, additional: false } as const

/** The floor: every run of digits with its commas and point is a number. */
function byDigits(text: string): readonly Found[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((match) => ({
    ...NOTHING,
    start: match.index,
    end: match.index + match[0].length,
    point: Number(match[0].replaceAll(',', '')),
  }))
}
