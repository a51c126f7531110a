/** A report in the editors' order: nothing is lost, nothing stands twice, numbers count what is printed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrangement, arranged } from '../../lib/report/arrange.ts'
import { sectionsOf } from '../../lib/report/sections.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'

const NONE: Arrangement = { groups: [], apparatus: 'positive', proposed: {} }
const ids = [...ferryReport.findings, ...ferryReport.differentReferents, ...ferryReport.possible].map(({ id }) => id)
const shown = (arrangement: Partial<Arrangement>) =>
  sectionsOf(arranged(ferryReport, { ...NONE, ...arrangement })).map(({ title, findings }) => [
    title,
    findings.map(({ id, number }) => `${number} ${id}`),
  ])

test('without an order of its own it is the report that it was', () => {
  expect(arranged(ferryReport, NONE)).toEqual(ferryReport)
  expect(shown({})).toEqual([
    ['See this first', ['1 f-1111', '2 f-2222']],
    ['Worth a look', ['3 f-3333']],
    ['For completeness', ['4 f-4444']],
    ['Different referents', ['5 f-5555']],
    ['Possible findings', ['6 f-6666']],
  ])
})

test('groups come first, in their order, and numbers follow them', () => {
  const groups = [
    { heading: 'The count', findings: ['f-4444', 'f-gone', 'f-1111', 'f-4444'] },
    { heading: 'Nothing here', findings: ['f-gone'] },
    { heading: ' ', findings: ['f-6666', 'f-1111'] },
  ]
  expect(shown({ groups })).toEqual([
    ['The count', ['1 f-4444', '2 f-1111']],
    ['Findings', ['3 f-6666']],
    ['See this first', ['4 f-2222']],
    ['Worth a look', ['5 f-3333']],
    ['Different referents', ['6 f-5555']],
  ])
})

test('a possible finding among the others says that it is one', () => {
  const [own] = arranged(ferryReport, { ...NONE, groups: [{ heading: 'x', findings: ['f-6666'] }] }).possible
  expect(own?.possible).toBe(true)
  expect(arranged(ferryReport, NONE).possible[0]).not.toHaveProperty('possible')
})

describe('a negative apparatus', () => {
  const report = arranged(ferryReport, { ...NONE, apparatus: 'negative' })

  test('leaves unnamed whoever has the chosen reading, and nobody where nothing was chosen', () => {
    const unnamed = [...report.findings, ...report.possible].map(({ id, readings }) => [
      id,
      readings.filter((one) => one.unnamed).map(({ normal }) => normal),
    ])
    const chosen = ferryReport.findings.map(({ id, decision }) => [id, decision?.outcome === 'reading' ? [decision.reading] : []])
    expect(unnamed.slice(0, chosen.length)).toEqual(chosen)
    expect(chosen.some(([, some]) => some?.length === 1)).toBe(true)
  })
})

test('a proposed wording stands with its finding', () => {
  const report = arranged(ferryReport, { ...NONE, proposed: { 'f-1111': 'Twelve ferries.', 'f-2222': '' } })
  expect(report.findings.map(({ proposed }) => proposed)).toEqual(['Twelve ferries.', undefined, undefined, undefined])
})

test('whatever the groups, every finding is printed exactly once and counted through', () => {
  const group = fc.record({ heading: fc.string(), findings: fc.array(fc.constantFrom(...ids, 'f-gone'), { maxLength: 8 }) })
  fc.assert(
    fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
      const printed = sectionsOf(arranged(ferryReport, { ...NONE, groups })).flatMap(({ findings }) => findings)
      expect(printed.map(({ id }) => id).sort()).toEqual([...ids].sort())
      expect(printed.map(({ number }) => number)).toEqual(ids.map((_, index) => index + 1))
    }),
  )
})
