/**
 * Which sources agree with which: for every two, on how many of the findings where both speak they do not contradict each other.
 *
 * In: a Report. Out: a chart, or null for fewer than two sources or more than fit. Refuses: to count different referents, where nothing is
 * compared, and possible findings. Example: A and B both speak in 8 findings, in 6 of them without a conflict → '6/8'
 */
import type { Report, ReportFinding } from '../build-report.ts'
import { wordingOf } from '../languages.ts'
import { box, type Chart, clip, picture, SMALL, text, WIDTH } from './svg.ts'

/** More columns than this cannot be read at the width of a page. */
const MOST = 16
const LEFT = 48
const TOP = 26
const CELL_HEIGHT = 26
/** A siglum that editors gave may be longer than its cell; the words beside the picture have it whole. */
const LONGEST = 5

interface Pair {
  readonly both: number
  readonly agree: number
}

export function matrixChart(report: Report): Chart | null {
  const sigla = report.sources.map(({ siglum }) => siglum)
  if (sigla.length < 2 || sigla.length > MOST || report.narrowed !== null) return null
  const wording = wordingOf(report)
  const pairs = new Map(sigla.flatMap((a, i) => sigla.slice(i + 1).map((b) => [`${a} ${b}`, pairOf(a, b, report.findings)] as const)))
  const pair = (a: string, b: string): Pair | undefined => pairs.get(`${a} ${b}`) ?? pairs.get(`${b} ${a}`)
  const width = Math.min(72, (WIDTH - LEFT) / sigla.length)
  const marks = sigla.flatMap((a, row) => [
    text(LEFT + row * width + width / 2, TOP - 9, clip(a, LONGEST), { anchor: 'middle', weight: 'bold' }),
    text(LEFT - 12, TOP + row * CELL_HEIGHT + 18, clip(a, LONGEST), { anchor: 'end', weight: 'bold' }),
    ...sigla.flatMap((b, column) => {
      const [x, y] = [LEFT + column * width, TOP + row * CELL_HEIGHT]
      const found = pair(a, b)
      if (found === undefined) return [box(x, y, width, CELL_HEIGHT, 0.04)]
      // The figures stand in the cell; the tint only helps the eye.
      const share = found.both === 0 ? 0 : 1 - found.agree / found.both
      return [
        box(x, y, width, CELL_HEIGHT, Math.round(share * 32) / 100),
        text(x + width / 2, y + 17, found.both === 0 ? '–' : `${found.agree}/${found.both}`, { anchor: 'middle', size: SMALL + 1 }),
      ]
    }),
  ])
  const lines = [...pairs].map(([names, { both, agree }]) => {
    const [a = '', b = ''] = names.split(' ')
    return both === 0 ? wording.neverBoth(a, b) : wording.noConflict(a, b, agree, both)
  })
  const rows = [...pairs].map(([names, { both, agree }]) => [names.replace(' ', ', '), String(both), both === 0 ? '–' : String(agree)])
  const table = { columns: wording.chartColumns.matrix, rows, note: null }
  return picture({ id: 'matrix', title: wording.chartTitle.matrix, height: TOP + sigla.length * CELL_HEIGHT + 2, lines, table }, marks)
}

function pairOf(a: string, b: string, findings: readonly ReportFinding[]): Pair {
  const both = findings.filter(({ readings }) => [a, b].every((siglum) => readings.some(({ sigla }) => sigla.includes(siglum))))
  const agree = both.filter(
    ({ relation, readings }) => relation !== 'conflict' || readings.some(({ sigla }) => sigla.includes(a) && sigla.includes(b)),
  )
  return { both: both.length, agree: agree.length }
}
