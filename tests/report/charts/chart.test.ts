/** The charts: well-formed pictures that say in words what they show, and nothing where there is nothing to show. */
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import type { Finding } from '../../../lib/model.ts'
import { chartsOf } from '../../../lib/report/charts/chart.ts'
import { fullReport } from '../../../lib/report/full-report.ts'
import { ferryComparison, ferryTexts } from '../../fixtures/ferry-comparison.ts'
import { ferryReport } from '../../fixtures/ferry-report.ts'
import { hostileReport } from '../../fixtures/hostile-report.ts'

const [, , dates] = ferryComparison.findings
const dated = (...normals: readonly string[]) => {
  if (dates === undefined) throw new Error('the fixture has no dates')
  const [first] = dates.readings
  const readings: Finding['readings'] = normals.map((normal) => ({ value: normal, normal, holders: first?.holders ?? [] }))
  const comparison = { ...ferryComparison, findings: [{ ...dates, readings }] }
  return fullReport({ comparison, dossier: { title: '', description: '' }, decisions: {}, at: null, texts: ferryTexts })
}
const chart = (report: typeof ferryReport, id: string) => report.charts.find((one) => one.id === id)

test('every picture is XML, has a name and a description, and is told in words', () => {
  for (const { svg, title, lines } of [...ferryReport.charts, ...hostileReport.charts]) {
    const document = XmlDocument.fromString(svg)
    expect(document.root.attr('role')?.value).toBe('img')
    expect(document.find('/s:svg/s:title', { s: 'http://www.w3.org/2000/svg' }).map(({ content }) => content)).toEqual([title])
    document.dispose()
    expect(lines.length).toBeGreaterThan(0)
  }
})

test('every picture has its table: as many cells as heads, and a name for each row', () => {
  for (const { table } of [...ferryReport.charts, ...hostileReport.charts]) {
    expect(table?.rows.length).toBeGreaterThan(0)
    for (const row of table?.rows ?? []) expect([row.length, row[0]?.length !== 0]).toEqual([table?.columns.length, true])
  }
  expect(chart(ferryReport, 'matrix')?.table?.rows).toContainEqual(['A, B', '3', '2'])
})

test('a year is no figure', () => {
  expect(chart(dated('2004', '2005'), 'numbers')).toBeUndefined()
})

test('the flow adds up', () => {
  expect(ferryReport.flow.map(({ step, count }) => [step, count])).toEqual([
    ['sources', 4],
    ['claims', 15],
    ['aligned', 12],
    ['differing', 4],
    ['decided', 1],
  ])
})

test('the matrix counts where two sources speak of one thing', () => {
  expect(chart(ferryReport, 'matrix')?.lines).toContain('A and B: no conflict in 2 of 3 findings.')
})

test.each([
  ['two days', ['2011-03-04', '2011-03-05'], 2],
  ['one day and one without a year', ['2011-03-04', 'XXXX-03-05'], 0],
  ['a day of another time', ['2011-03-04', '2011-03-05', '1998-05-04'], 3],
])('a timeline of %s has %i lines', (_, normals, lines) => {
  expect(chart(dated(...normals), 'timeline')?.lines.length ?? 0).toBe(lines)
})

test('a narrowed report has no chart of the whole', () => {
  const only = { findings: new Set(['f-1111']), by: 'kind “number”' }
  const narrowed = fullReport({
    comparison: ferryComparison,
    dossier: { title: '', description: '' },
    decisions: {},
    at: null,
    texts: {},
    only,
  })
  expect(chartsOf(narrowed).map(({ id }) => id)).toEqual(['numbers'])
})
