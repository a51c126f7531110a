/**
 * Dated claims on one line of days: which source puts what on which day.
 *
 * In: a Report. Out: a chart, or null when fewer than two readings are dated. Refuses: dates without a year; they are counted in words.
 * Example: "on 4 March 2011" (B, D) and "on 5 March 2011" (C) → two marks, one day apart
 */
import { isoDay } from '../../text/civil.ts'
import type { Report } from '../build-report.ts'
import { type Wording, wordingOf } from '../languages.ts'
import { box, type Chart, clip, dot, picture, rule, SMALL, text, WIDTH } from './svg.ts'
import { type Place, readDate } from './values.ts'

const MOST = 18
const ROW = 24
const FOOT = 22
const AXIS = { left: 330, right: WIDTH - 40 }
/** Dates of other times ("the ferry of 1998") would press those of the event into one spot; so far from the middle of all is another time. */
const FAR_DAYS = 370

export function timelineChart(report: Report): Chart | null {
  const dated = report.findings
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ number, question, readings }) =>
      readings.flatMap(({ value, normal, sigla }) => [{ number, question, value, sigla: sigla.join(', '), place: readDate(normal) }]),
    )
  const placed = dated.flatMap((one) => (one.place === null ? [] : [{ ...one, place: one.place }]))
  if (placed.length < 2) return null
  const middle = placed.map(({ place }) => place.low ?? 0).sort((a, b) => a - b)[Math.floor(placed.length / 2)] ?? 0
  const near = placed.filter(({ place }) => Math.abs((place.low ?? 0) - middle) <= FAR_DAYS)
  if (near.length < 2) return null
  const shown = [...near].sort((a, b) => (a.place.low ?? 0) - (b.place.low ?? 0) || a.number - b.number).slice(0, MOST)
  const [from, to] = [Math.min(...shown.map(({ place }) => place.low ?? 0)), Math.max(...shown.map(({ place }) => place.high ?? 0))]
  const x = (day: number): number => AXIS.left + (to === from ? 0.5 : (day - from) / (to - from)) * (AXIS.right - AXIS.left)
  const bottom = shown.length * ROW + 4
  const ticks = [...new Set([from, to])]
  const marks = [
    ...ticks.flatMap((day) => [
      rule(x(day), 2, x(day), bottom),
      text(x(day), bottom + 14, isoDay(day), { size: SMALL, anchor: 'middle', soft: true }),
    ]),
    ...shown.flatMap(({ number, question, sigla, place }, index) => {
      const y = index * ROW + 14
      return [
        text(0, y + 4, clip(`${number}. ${question}`, 42), { size: SMALL + 1 }),
        text(AXIS.left - 14, y + 4, clip(sigla, 10), { anchor: 'end', weight: 'bold', size: SMALL + 1 }),
        ...mark(place, x, y),
      ]
    }),
  ]
  const left = dated.length - shown.length
  const wording = wordingOf(report)
  const lines = shown.map(({ number, sigla, value, place }) => wording.datedReading(number, sigla, value, daysOf(place, wording)))
  const note = left > 0 ? wording.readingsLeft(left) : null
  const rows = shown.map(({ number, question, sigla, value, place }) => [`${number}. ${question}`, sigla, value, daysOf(place, wording)])
  const table = { columns: wording.chartColumns.timeline, rows, note }
  return picture(
    { id: 'timeline', title: wording.chartTitle.timeline, height: bottom + FOOT, lines: note === null ? lines : [...lines, note], table },
    marks,
  )
}

function mark({ low, high, hedged }: Place, x: (day: number) => number, y: number) {
  const [start, end] = [x(low ?? 0), x(high ?? 0)]
  // An inferred day is hollow: nobody wrote it.
  return end - start < 6 ? [dot((start + end) / 2, y, !hedged)] : [box(start, y - 4, end - start, 8, hedged ? 0.12 : 0.5)]
}

function daysOf({ low, high, hedged }: Place, wording: Wording): string {
  return wording.daysFrom(isoDay(low ?? 0), isoDay(high ?? 0), hedged)
}
