/**
 * The small charts of a report, and what each says in words.
 *
 * In: a Report. Out: SVG pictures with a text alternative each; only those that have something to show. Refuses: to place what is not placed:
 * a reading that is no number or no day is named in words and not drawn.
 * Example: chartsOf(report).map(({ id }) => id) → ['flow', 'numbers', 'timeline', 'matrix']
 */
import type { Report } from '../build-report.ts'
import { flowChart } from './flow-chart.ts'
import { matrixChart } from './matrix.ts'
import { numbersChart } from './numbers.ts'
import type { Chart } from './svg.ts'
import { timelineChart } from './timeline.ts'

export type { Chart, ChartTable } from './svg.ts'

const CHARTS: readonly ((report: Report) => Chart | null)[] = [flowChart, numbersChart, timelineChart, matrixChart]

export function chartsOf(report: Report): readonly Chart[] {
  return CHARTS.flatMap((chart) => chart(report) ?? [])
}
