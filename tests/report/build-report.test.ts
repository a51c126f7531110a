/** What a report holds, before any format: order, counts, states, and that no decision is lost. */
import { describe, expect, test } from 'vitest'
import type { DecisionVersion, Outcome } from '../../lib/model.ts'
import { buildReport, type ReportInput } from '../../lib/report/build-report.ts'
import { ferryComparison, ferryDecisions, ferryTexts } from '../fixtures/ferry-comparison.ts'

const input: ReportInput = {
  comparison: ferryComparison,
  dossier: { title: 'Ferries', description: '' },
  decisions: ferryDecisions,
  at: null,
  texts: ferryTexts,
}
const report = buildReport(input)

test('findings come worst first, different referents and possible ones apart', () => {
  expect(report.findings.map(({ id, number }) => [id, number])).toEqual([
    ['f-1111', 1],
    ['f-2222', 2],
    ['f-3333', 3],
    ['f-4444', 4],
  ])
  expect(report.differentReferents.map(({ id, number }) => [id, number])).toEqual([['f-5555', 5]])
  expect(report.possible.map(({ id, number }) => [id, number])).toEqual([['f-6666', 6]])
})

test('the order does not depend on the order of findings of unlike weight', () => {
  const turned = { ...ferryComparison, findings: [...ferryComparison.findings].reverse() }
  const ids = buildReport({ ...input, comparison: turned }).findings.map(({ id }) => id)
  expect(ids.slice(2)).toEqual(['f-3333', 'f-4444'])
  expect(new Set(ids.slice(0, 2))).toEqual(new Set(['f-1111', 'f-2222']))
})

test('the counts add up, and possible findings count in none', () => {
  const { counts } = report
  expect(counts).toEqual({
    ...{ findings: 5, conflict: 2, compatible: 1, agree: 1, 'different-referent': 1 },
    ...{ decided: 1, unresolved: 1, undecided: 3, possible: 1, singles: 1 },
  })
  expect(counts.conflict + counts.compatible + counts.agree + counts['different-referent']).toBe(counts.findings)
  expect(counts.decided + counts.unresolved + counts.undecided).toBe(counts.findings)
})

describe('what an outcome makes of a finding', () => {
  const rows: readonly (readonly [Outcome | null, string])[] = [
    ['reading', 'decided'],
    ['both-different-scope', 'decided'],
    ['none', 'decided'],
    ['not-a-difference', 'decided'],
    ['unresolved', 'unresolved'],
    ['needs-primary-source', 'unresolved'],
    [null, 'undecided'],
  ]
  test.each(rows)('%s → %s', (outcome, state) => {
    const decided = buildReport({ ...input, decisions: { 'f-1111': { ...version, outcome } } })
    expect(decided.findings[0]?.state).toBe(state)
  })

  test('no decision is undecided', () => {
    expect(buildReport({ ...input, decisions: {} }).counts.undecided).toBe(5)
  })
})

const version: DecisionVersion = {
  version: 1,
  outcome: null,
  reading: null,
  rationale: '',
  note: '',
  author: 'Ida',
  at: '2011-03-07T00:00:00Z',
}

test('a chosen reading is named in its own words; one that is gone is said to be gone', () => {
  expect(report.findings[0]?.chosen).toEqual({ value: '12 ferries', gone: false })
  const stale = buildReport({ ...input, decisions: { 'f-1111': { ...version, outcome: 'reading', reading: '13 ferry' } } })
  expect(stale.findings[0]?.chosen).toEqual({ value: '13 ferry', gone: true })
})

test('a decision whose finding is gone stays in the report', () => {
  expect(report.orphans.map(({ finding, question }) => [finding, question])).toEqual([['f-9999', null]])
  const [finding] = ferryComparison.findings
  const earlier = finding === undefined ? {} : { 'f-9999': { ...finding, id: 'f-9999', question: 'How many were there once?' } }
  expect(buildReport({ ...input, earlier }).orphans[0]?.question).toBe('How many were there once?')
})

test('a finding called like a property of every object has no decision', () => {
  const odd = { ...ferryComparison, findings: ferryComparison.findings.map((finding) => ({ ...finding, id: 'constructor' })) }
  expect(buildReport({ ...input, comparison: odd, decisions: {} }).findings[0]?.decision).toBeNull()
})

describe('quotations', () => {
  test('stand in their sentence, word for word', () => {
    const holder = report.findings[0]?.readings[0]?.holders[0]
    expect([holder?.before, holder?.exact, holder?.after]).toEqual(['The harbour office said ', '12 ferries', ' were cancelled on Friday.'])
  })

  test('stand alone where the text is another revision or is not there', () => {
    const edited = Object.fromEntries(Object.entries(ferryTexts).map(([id, text]) => [id, `x${text}`]))
    for (const texts of [edited, {}]) {
      const holder = buildReport({ ...input, texts }).findings[0]?.readings[0]?.holders[0]
      expect([holder?.before, holder?.exact, holder?.after]).toEqual(['', '12 ferries', ''])
    }
  })
})

test('what a source leaves out is counted, possible findings aside', () => {
  expect(report.sources.map(({ siglum, silentOn }) => [siglum, silentOn])).toEqual([
    ['A', 2],
    ['B', 0],
    ['C', 2],
    ['D', 3],
  ])
})

test('what was said beside the engine stands with the findings it shaped, and nowhere else', () => {
  const origin = { by: 'editor', name: 'Ida', at: null } as const
  const outcome = { kind: 'equal', origin, why: 'one pier', status: 'applied', reason: '', findings: [] } as const
  const shaped = {
    ...ferryComparison,
    findings: ferryComparison.findings.map((one) => (one.id === 'f-1111' ? { ...one, proposed: { by: ['p-1'], instead: [] } } : one)),
    proposals: [
      { id: 'p-1', ...outcome },
      { id: 'p-2', ...outcome },
    ],
  }
  const { findings } = buildReport({ ...input, comparison: shaped })
  expect(findings[0]?.corrections).toEqual([{ id: 'p-1', kind: 'equal', origin, why: 'one pier' }])
  expect(findings.slice(1).flatMap(({ corrections }) => corrections)).toEqual([])
})

test('filters narrow what is printed; numbers and figures stay those of the whole', () => {
  const some = buildReport({ ...input, only: { findings: new Set(['f-2222', 'f-5555']), by: 'relation “conflict”' } })
  expect([...some.findings, ...some.differentReferents, ...some.possible].map(({ id, number }) => [id, number])).toEqual([
    ['f-2222', 2],
    ['f-5555', 5],
  ])
  expect(some.counts).toEqual(report.counts)
  expect(some.narrowed).toEqual({ shown: 2, of: 6, by: 'relation “conflict”' })
  expect([report.narrowed, some.singles, some.orphans]).toEqual([null, [], []])
})

test('agreement is told where two editors decide without seeing each other, and only there', () => {
  const pairs = [
    ['none', 'none'],
    ['none', 'unresolved'],
  ]
  expect(report.agreement).toBeNull()
  expect(buildReport({ ...input, twoPerson: { on: false, pairs: [] } }).agreement).toBeNull()
  expect(buildReport({ ...input, twoPerson: { on: true, pairs: [] } }).agreement).toMatchObject({ things: 0, alpha: null })
  expect(buildReport({ ...input, twoPerson: { on: false, pairs } }).agreement).toMatchObject({ things: 2, agreed: 1 })
})
