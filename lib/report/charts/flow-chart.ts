/**
 * From sources to decisions: how much went in, and what became of it.
 *
 * In: a Report. Out: a chart of five steps. Refuses: nothing. Example: flowChart(report)?.lines[0] → '4 sources, 11 sentences read.'
 */
import type { Report } from '../build-report.ts'
import { flowOf } from '../flow.ts'
import { wordingOf } from '../languages.ts'
import { box, type Chart, clip, line, picture, SMALL, text, WIDTH } from './svg.ts'

const STEP = 58
const BOX = { left: 0, width: WIDTH, height: 40 }

export function flowChart(report: Report): Chart | null {
  // What a narrowed report leaves out would be missing from the figures.
  if (report.narrowed !== null) return null
  const steps = flowOf(report)
  const wording = wordingOf(report)
  const height = steps.length * STEP - (STEP - BOX.height) + 2
  const marks = steps.flatMap(({ step, count, words }, index) => {
    const y = index * STEP + 1
    return [
      box(BOX.left + 0.5, y, BOX.width - 1, BOX.height),
      text(14, y + 25, wording.stepName[step], { weight: 'bold' }),
      text(150, y + 25, String(count), { anchor: 'end', weight: 'bold' }),
      text(166, y + 25, clip(words, 84), { size: SMALL + 1 }),
      index === steps.length - 1 ? null : line(40, y + BOX.height, 40, y + STEP, 1),
      index === steps.length - 1 ? null : line(36, y + STEP - 5, 40, y + STEP, 1),
      index === steps.length - 1 ? null : line(44, y + STEP - 5, 40, y + STEP, 1),
    ]
  })
  const lines = steps.map(({ words }) => `${words}${wording.STOP}`)
  const rows = steps.map(({ step, count, words }) => [wording.stepName[step], String(count), words])
  const table = { columns: wording.chartColumns.flow, rows, note: null }
  return picture({ id: 'flow', title: wording.chartTitle.flow, height, lines, table }, marks)
}
