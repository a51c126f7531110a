import { describe, expect, test } from 'vitest'
import { filterQuery, inReadingOrder, passes, readFilter, type Standing } from '../../app/_data/filters.ts'
import { kindLabel } from '../../lib/report/labels.ts'
import type { FindingLine } from '../../prisma/desk-views.ts'
import { foldWords } from '../../prisma/read/fold-words.ts'
import { ferryComparison } from '../e2e/fixtures/ferries.ts'

const lines = ferryComparison.findings.map(
  (finding): FindingLine => ({
    ...finding,
    tier: 'finding',
    signature: finding.id,
    words: foldWords(
      [finding.question, ...finding.readings.flatMap((one) => [one.value, ...one.holders.map((holder) => holder.exact)])].join('\n'),
    ),
  }),
)

const nobody: Standing = { decision: null, viewed: false, assigned: [] }
const decided: Standing = { ...nobody, decision: { outcome: 'none', author: 'Ann', stale: null, words: 'the log differs.' } }

describe('readFilter and filterQuery', () => {
  test('every kind of finding can be asked for', () => {
    const kinds = Object.keys(kindLabel)
    expect(kinds).toContain('post')
    expect(kinds.map((kind) => readFilter({ kind }).kind)).toEqual(kinds)
  })

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
    expect(lines.filter((line) => passes(line, readFilter(params), nobody)).length).toBe(count)
  })

  test.each([
    [{ q: 'the log' }, decided, true],
    [{ q: 'log the' }, decided, true],
    [{ q: '"the log"' }, decided, true],
    [{ q: '"log the"' }, decided, false],
    [{ q: 'ＬＯＧ' }, decided, true],
    [{ person: 'Ann' }, decided, true],
    [{ person: 'Ben' }, decided, false],
    [{ person: 'Ben' }, { ...nobody, assigned: ['Ben'] }, true],
    [{ viewed: 'yes' }, decided, false],
    [{ viewed: 'no' }, decided, true],
    [{ viewed: 'yes' }, { ...nobody, viewed: true }, true],
    [{ state: 'decided' }, decided, true],
    [{ state: 'decided' }, stand({ outcome: null }), false],
    [{ state: 'incomplete' }, stand({ outcome: null }), true],
    [{ state: 'stale' }, stand({ stale: 'changed' }), true],
    [{ state: 'decided' }, stand({ stale: 'changed' }), false],
    [{ state: 'undecided' }, nobody, true],
  ] as const)('%j of %j: %s', (params, standing, expected) => {
    const [line] = lines
    if (line === undefined) throw new Error('no finding in the fixture')
    expect(passes(line, readFilter(params), standing)).toBe(expected)
  })
})

function stand(change: Partial<NonNullable<Standing['decision']>>): Standing {
  return { ...decided, decision: { outcome: 'none', author: 'Ann', stale: null, words: '', ...change } }
}

test('the gravest come first, other referents last, whatever the order given', () => {
  const ids = inReadingOrder(ferryComparison.findings).map((finding) => finding.id)
  expect(ids).toEqual(['f-ferries', 'f-passengers', 'f-pier', 'f-cost', 'f-quote', 'f-day', 'f-year'])
})
