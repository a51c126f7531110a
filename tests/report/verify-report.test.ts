/** A report is held against a comparison made anew: what differs is named, and nothing else. */
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../lib/model.ts'
import { fullReport } from '../../lib/report/full-report.ts'
import { renderJson } from '../../lib/report/render-json.ts'
import { differencesFrom, readReport, type Verifiable } from '../../lib/report/verify-report.ts'
import { ferryComparison, ferryTexts } from '../fixtures/ferry-comparison.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'

const read = (text: string): Verifiable => {
  const answer = readReport(JSON.parse(text))
  if (!answer.ok) throw new Error(answer.problem)
  return answer.report
}
const report = read(renderJson(ferryReport))
const kinds = (comparison: Comparison, texts = ferryTexts, of = report) => differencesFrom(of, comparison, texts).map(({ kind }) => kind)

test('the same comparison differs in nothing', () => {
  expect(differencesFrom(report, ferryComparison, ferryTexts)).toEqual([])
})

describe('is told', () => {
  const [first, ...rest] = ferryComparison.findings
  if (first === undefined) throw new Error('the fixture is empty')

  test.each<[string, Partial<Comparison>, readonly string[]]>([
    ['another relation', { findings: [{ ...first, relation: 'compatible' }, ...rest] }, ['changed', 'fingerprint']],
    ['a reading less', { findings: [{ ...first, readings: first.readings.slice(1) }, ...rest] }, ['changed', 'fingerprint']],
    ['a finding that is gone', { findings: rest }, ['gone', 'fingerprint']],
    ['a finding that is new', { findings: [...ferryComparison.findings, { ...first, id: 'f-new' }] }, ['new', 'fingerprint']],
    ['a possible finding that is gone', { possible: [] }, ['gone', 'fingerprint']],
    ['another engine', { generator: { ...ferryComparison.generator, rules: 'newer' } }, ['engine']],
    ['another order of findings', { findings: [...rest, first] }, []],
  ])('%s', (_, change, expected) => {
    expect(kinds({ ...ferryComparison, ...change })).toEqual(expected)
  })

  test('a quote that does not stand where it is said to stand', () => {
    const moved = Object.fromEntries(Object.entries(ferryTexts).map(([id, text]) => [id, id === 's-cccccccccccc' ? ` ${text}` : text]))
    expect(new Set(kinds(ferryComparison, moved))).toEqual(new Set(['quote']))
  })
})

test('a narrowed report answers for what it prints', () => {
  const only = { findings: new Set(['f-1111']), by: 'kind “number”' }
  const input = { comparison: ferryComparison, dossier: { title: '', description: '' }, decisions: {}, at: null, texts: ferryTexts }
  expect(kinds(ferryComparison, ferryTexts, read(renderJson(fullReport({ ...input, only }))))).toEqual([])
})

test.each([[null], [{}], [{ schema: 'variorum/comparison@1' }], ['text'], [{ ...report, schema: 'variorum/report@1', manifest: {} }]])(
  '%j is no report',
  (document) => {
    expect(readReport(document).ok).toBe(false)
  },
)
