/** What a reader is told of a new version: what was said, what is said now, and nothing that is the same. */
import { expect, test } from 'vitest'
import { compareEditions, wordsBetween } from '../../lib/report/compare-editions.ts'
import { type FullReport, fullReport } from '../../lib/report/full-report.ts'
import { ferryComparison, ferryDecisions, ferryPublication, ferryTexts } from '../fixtures/ferry-comparison.ts'

const input = {
  comparison: ferryComparison,
  dossier: { title: 'Ferries', description: '' },
  decisions: ferryDecisions,
  at: null,
  texts: ferryTexts,
  publication: ferryPublication,
}
const before = fullReport(input)
const told = (after: FullReport) => compareEditions(before, after).map(({ what, where }) => `${what}: ${where}`)

test('the same report differs in nothing, whichever version it is', () => {
  const log = [{ number: 1, at: '2011-03-08T00:00:00Z', corrected: '', why: '' }]
  expect(told(fullReport({ ...input, edition: { number: 1, at: '2011-03-08T00:00:00Z', log } }))).toEqual([])
  expect(told(JSON.parse(JSON.stringify(before)) as FullReport)).toEqual([])
})

test('texts, sources, findings and decisions are told', () => {
  const [first, second, ...rest] = ferryComparison.findings
  if (first === undefined || second === undefined) throw new Error('the fixture is empty')
  const comparison = {
    ...ferryComparison,
    sources: ferryComparison.sources.map((source, index) => (index === 0 ? { ...source, sha256: 'f'.repeat(64) } : source)),
    findings: [{ ...first, relation: 'compatible' as const, readings: first.readings.slice(1) }, { ...second, id: 'f-new' }, ...rest],
  }
  const decisions = {
    ...ferryDecisions,
    'f-3333': { version: 1, outcome: 'none', reading: null, rationale: 'No.', note: '', author: 'Bo', at: '2011-03-09T00:00:00Z' } as const,
  }
  const publication = { ...ferryPublication, summary: 'Eleven ferries.', reviewer: 'Jo Marsh' }
  const after = fullReport({ ...input, comparison, decisions, publication, dossier: { title: 'Ferries again', description: '' } })
  const [third] = rest
  expect(told(after)).toEqual([
    'text: Title',
    'text: Summary',
    'text: Reviewed by',
    `source: ${ferryComparison.sources[0]?.path}`,
    `added: ${second.question}`,
    `relation: ${first.question}`,
    `readings: ${first.question}`,
    // Its chosen reading is no longer among the readings.
    `decision: ${first.question}`,
    `decision: ${third?.question}`,
    `removed: ${second.question}`,
  ])
})

test('two texts that share hardly a word stand one after the other', () => {
  expect(
    wordsBetween({ was: 'Undecided: no editor has concluded anything yet.', now: 'Cannot be resolved. Both bills are there.' }),
  ).toEqual([
    { kind: 'was', words: 'Undecided: no editor has concluded anything yet.' },
    { kind: 'same', words: '\n' },
    { kind: 'now', words: 'Cannot be resolved. Both bills are there.' },
  ])
  expect(wordsBetween({ was: '', now: 'Jo Marsh' })).toEqual([{ kind: 'now', words: 'Jo Marsh' }])
  expect(wordsBetween({ was: 'Jo Marsh', now: '' })).toEqual([{ kind: 'was', words: 'Jo Marsh' }])
})

test('two texts as one', () => {
  expect(wordsBetween({ was: 'twelve ferries', now: 'eleven ferries' })).toEqual([
    { kind: 'was', words: 'twelve' },
    { kind: 'now', words: 'eleven' },
    { kind: 'same', words: ' ferries' },
  ])
})
