/** Without a source: what is gone, what reads otherwise, what only stands on less. */
import { expect, test } from 'vitest'
import type { Comparison, Finding } from '../../lib/model.ts'
import { impactOf } from '../../lib/report/impact.ts'
import { ferryComparison } from '../fixtures/ferry-comparison.ts'

const C = 's-cccccccccccc'
const [ferries, pier, day] = ferryComparison.findings
if (ferries === undefined || pier === undefined || day === undefined) throw new Error('the fixture is empty')

const only = (...findings: readonly Finding[]): Comparison => ({ ...ferryComparison, findings })
/** The finding as another comparison would have it: another id, without the holders of one source. */
const without = (finding: Finding, source: string, more: Partial<Finding> = {}): Finding => ({
  ...finding,
  id: `${finding.id}-again`,
  readings: finding.readings
    .map((reading) => ({ ...reading, holders: reading.holders.filter((holder) => holder.source !== source) }))
    .filter(({ holders }) => holders.length > 0),
  ...more,
})
const told = (all: Comparison, left: Comparison, source: string) => impactOf(all, left, source).map(({ change, words }) => [change, words])

test('a finding that only one source is left to speak of is gone', () => {
  expect(told(only(pier), only(), C)).toEqual([['gone', expect.stringContaining('conflict')]])
})

test('another relation is told before a lost reading', () => {
  expect(told(only(ferries), only(without(ferries, C, { relation: 'compatible' })), C)).toEqual([['relation', 'conflict → compatible']])
})

test('a reading that nobody holds any more', () => {
  expect(told(only(ferries), only(without(ferries, C)), C)).toEqual([['reading', 'nobody says “Some 120 ferries” any more']])
})

test('the same readings on fewer sources', () => {
  const less = without(ferries, 's-dddddddddddd', { independence: { sources: 3, independent: 2 } })
  expect(told(only(ferries), only(less), 's-dddddddddddd')).toEqual([['support', 'the same readings on 3 sources, 2 independent']])
})

test('a source that says nothing on it changes nothing', () => {
  expect(told(only(day), only(without(day, C)), C)).toEqual([])
})

test('what is found only without it is new, and the worst comes first', () => {
  const impacts = impactOf(only(ferries, pier), only(without(ferries, C), day), C)
  expect(impacts.map(({ change }) => change)).toEqual(['gone', 'reading', 'new'])
})
