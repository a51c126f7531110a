/** Which findings a draft prints: all, by filter, by hand, or what one source says otherwise than the decisions. */
import { expect, test } from 'vitest'
import { chosenBy } from '../../lib/report/choose.ts'
import { ferryComparison, ferryDecisions } from '../fixtures/ferry-comparison.ts'

type Draft = Parameters<typeof chosenBy>[0]
const base: Draft = { choice: 'all', left: [], groups: [], addressee: null }
const passing = { findings: new Set(['f-1111', 'f-4444']), by: 'kind “number”' }
const chosen = (more: Partial<Draft>) => {
  const only = chosenBy({ ...base, ...more }, ferryComparison, ferryDecisions, passing)
  return only === undefined ? undefined : { ids: [...only.findings], by: only.by }
}

test('all of them is the whole report', () => {
  expect(chosen({})).toBeUndefined()
  expect(chosen({ left: ['f-gone'] })).toBeUndefined()
})

test.each<[string, Partial<Draft>, readonly string[], string]>([
  ['without those left out', { left: ['f-2222', 'f-6666'] }, ['f-1111', 'f-3333', 'f-4444', 'f-5555'], 'the editors’ choice'],
  ['by a filter', { choice: 'filter' }, ['f-1111', 'f-4444'], 'kind “number”'],
  ['by a filter, without one', { choice: 'filter', left: ['f-4444'] }, ['f-1111'], 'kind “number”, the editors’ choice'],
  ['by hand', { choice: 'hand', groups: [{ heading: '', findings: ['f-3333', 'f-gone'] }] }, ['f-3333'], 'the editors’ choice'],
  ['by hand, none yet', { choice: 'hand' }, [], 'the editors’ choice'],
])('%s', (_, draft, ids, by) => {
  expect(chosen(draft)).toEqual({ ids, by })
})

test('a request to one publisher holds only what a decision contradicts', () => {
  const ids = ferryComparison.sources.map(({ path }) => chosen({ addressee: path })?.ids ?? [])
  // 12 ferries were decided: the sources with that reading are asked nothing about it.
  const decided = ferryComparison.findings.find(({ id }) => id === 'f-1111')
  const others = decided?.readings.filter(({ normal }) => normal !== ferryDecisions['f-1111']?.reading) ?? []
  const asked = new Set(others.flatMap(({ holders }) => holders.map(({ source }) => source)))
  expect(ferryComparison.sources.map(({ id }, index) => [id, ids[index]?.includes('f-1111')])).toEqual(
    ferryComparison.sources.map(({ id }) => [id, asked.has(id)]),
  )
  const undecided = ferryComparison.findings.filter(({ id }) => ferryDecisions[id] === undefined).map(({ id }) => id)
  expect(ids.flat().filter((id) => undecided.includes(id))).toEqual([])
})
