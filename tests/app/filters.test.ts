import { describe, expect, test } from 'vitest'
import { filterQuery, inReadingOrder, passes, readFilter } from '../../app/_data/filters.ts'
import type { DecisionVersion } from '../../lib/model.ts'
import { ferryComparison } from '../e2e/fixtures/ferries.ts'

const decision: DecisionVersion = {
  version: 1,
  outcome: 'none',
  reading: null,
  rationale: 'The log differs.',
  note: '',
  author: 'Ann',
  at: '2026-01-01T00:00:00Z',
}

describe('readFilter and filterQuery', () => {
  test.each([
    [{}, ''],
    [{ relation: 'conflict', state: 'undecided' }, '?relation=conflict&state=undecided'],
    [{ q: '  ferries  ', severity: '3' }, '?q=ferries&severity=3'],
    [{ relation: 'nonsense', kind: 'weather', severity: '9', state: 'maybe' }, ''],
    [{ kind: ['money', 'date'] }, '?kind=money'],
    [{ q: 'a&b=c' }, '?q=a%26b%3Dc'],
    [{ page: '2', saved: '1' }, ''],
  ] as const)('%j is %s', (params, query) => {
    expect(filterQuery(readFilter(params))).toBe(query)
    expect(readFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(readFilter(params))
  })
})

describe('passes', () => {
  test.each([
    [{ relation: 'conflict' }, 4],
    [{ kind: 'money' }, 1],
    [{ relation: 'agree', kind: 'money' }, 0],
    [{ severity: '3' }, 2],
    [{ q: 'BLANKETS' }, 1],
    [{ q: 'badly damaged' }, 1],
    [{ source: ferryComparison.sources[3]?.id }, 2],
    [{ source: 's-unknown' }, 0],
    [{ state: 'decided' }, 0],
    [{ state: 'undecided' }, 7],
  ])('%j leaves %i', (params, count) => {
    expect(ferryComparison.findings.filter((finding) => passes(finding, readFilter(params), null)).length).toBe(count)
  })

  test('words of a decision are found, and a note alone decides nothing', () => {
    const [finding] = ferryComparison.findings
    if (finding === undefined) throw new Error('no finding in the fixture')
    expect(passes(finding, readFilter({ q: 'the log' }), decision)).toBe(true)
    expect(passes(finding, readFilter({ state: 'decided' }), decision)).toBe(true)
    expect(passes(finding, readFilter({ state: 'decided' }), { ...decision, outcome: null })).toBe(false)
  })
})

test('the gravest come first, other referents last, whatever the order given', () => {
  const ids = inReadingOrder(ferryComparison.findings).map((finding) => finding.id)
  expect(ids).toEqual(['f-ferries', 'f-passengers', 'f-pier', 'f-cost', 'f-quote', 'f-day', 'f-year'])
})
