/**
 * Figures that differ, each finding on an axis of its own: a dot is a figure, a line what a hedge allows.
 *
 * In: a Report. Out: a chart of the worst findings with two figures or more, or null. Refuses: to put two units on one axis; readings that
 * are no figure are named in words only.
 * Example: 12 ferries (A, D), at least ten (B), some 120 (C) → one row with two dots and two lines
 */
import type { FindingKind } from '../../model.ts'
import { plain } from '../../text/interval.ts'
import type { Report, ReportFinding } from '../build-report.ts'
import { html } from '../html.ts'
import { wordingOf } from '../languages.ts'
import { type Chart, clip, dot, line, picture, px, rule, SMALL, text, WIDTH } from './svg.ts'
import { type NumberPlace, readNumber } from './values.ts'

/** More rows than this are a wall, not a chart; the others are counted in words. */
const MOST = 12
const ROW = { head: 30, reading: 19, foot: 14 }
const AXIS = { left: 130, right: WIDTH - 24 }

/** A year is written as a figure, and is none: the line of time shows it. */
const FIGURES: ReadonlySet<FindingKind> = new Set(['number', 'money', 'percent', 'duration'])

interface Placed {
  readonly sigla: string
  readonly value: string
  readonly place: NumberPlace
}

export function numbersChart(report: Report): Chart | null {
  const rows = report.findings
    .filter(({ kind, relation }) => FIGURES.has(kind) && (relation === 'conflict' || relation === 'compatible'))
    .flatMap((finding) => {
      const placed = placedOf(finding)
      return placed.length < 2 ? [] : [{ finding, placed }]
    })
  if (rows.length === 0) return null
  const shown = rows.slice(0, MOST)
  const wording = wordingOf(report)
  let y = 0
  const marks = shown.flatMap(({ finding, placed }) => {
    const top = y
    y += ROW.head + placed.length * ROW.reading + ROW.foot
    return drawn(finding, placed, top)
  })
  const lines = shown.map(
    ({ finding, placed }) => `${finding.number}. ${finding.question} ${placed.map(({ sigla, value }) => `${sigla}: ${value}`).join('; ')}.`,
  )
  const rest = rows.length - shown.length
  const note = rest > 0 ? wording.furtherFindings(rest) : null
  const cells = shown.flatMap(({ finding: { number, question }, placed }) =>
    placed.map(({ sigla, value }) => [`${number}. ${question}`, sigla, value]),
  )
  const table = { columns: wording.chartColumns.numbers, rows: cells, note }
  return picture(
    { id: 'numbers', title: wording.chartTitle.numbers, height: y, lines: note === null ? lines : [...lines, note], table },
    marks,
  )
}

function placedOf({ readings }: ReportFinding): readonly Placed[] {
  const placed = readings.flatMap(({ value, normal, sigla }) => {
    const place = readNumber(normal)
    return place === null ? [] : [{ value, sigla: sigla.join(', '), place }]
  })
  // The unit of most readings is the axis; the others cannot stand on it.
  const [unit] = placed.map(({ place }) => place.unit)
  return placed.filter(({ place }) => place.unit === unit)
}

function drawn({ number, question }: ReportFinding, placed: readonly Placed[], top: number) {
  const ends = placed.flatMap(({ place }) => [place.low, place.high]).filter((end) => end !== null)
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const margin = most === least ? Math.max(Math.abs(most) * 0.1, 1) : (most - least) * 0.12
  const [from, to] = [least - margin, most + margin]
  const x = (value: number): number => AXIS.left + ((value - from) / (to - from)) * (AXIS.right - AXIS.left)
  const bottom = top + ROW.head + placed.length * ROW.reading
  return [
    text(0, top + 16, clip(`${number}. ${question}`, 92), { weight: 'bold' }),
    ...[...new Set([least, most])].flatMap((tick) => [
      rule(x(tick), top + ROW.head - 6, x(tick), bottom),
      text(x(tick), bottom + 8, plain(tick), { size: SMALL, anchor: 'middle', soft: true }),
    ]),
    ...placed.flatMap(({ sigla, place }, index) => {
      const y = top + ROW.head + index * ROW.reading + 6
      return [text(AXIS.left - 14, y + 4, clip(sigla, 16), { anchor: 'end' }), ...mark(place, x, y)]
    }),
  ]
}

function mark({ low, high }: NumberPlace, x: (value: number) => number, y: number) {
  if (low !== null && low === high) return [dot(x(low), y)]
  const [start, end] = [low === null ? AXIS.left : x(low), high === null ? AXIS.right : x(high)]
  return [line(start, y, end, y, 2), low === null ? arrow(start, y, -1) : stop(start, y), high === null ? arrow(end, y, 1) : stop(end, y)]
}

const stop = (x: number, y: number) => line(x, y - 5, x, y + 5, 2)

/** An end that nothing bounds. */
function arrow(x: number, y: number, direction: 1 | -1) {
  return html`<path d="M${px(x - 6 * direction)} ${px(y - 5)} L${px(x)} ${px(y)} L${px(x - 6 * direction)} ${px(y + 5)}" fill="none" stroke="currentColor" stroke-width="2"/>`
}
