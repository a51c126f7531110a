/** Which finding stands in the place of a lost one. */
import { describe, expect, it } from 'vitest'
import { successorsOf } from '../../lib/findings/successors.ts'
import type { Finding, FindingKind } from '../../lib/model.ts'

const SOURCES = ['a', 'b', 'c', 'd'].map((path) => ({ id: `s-${path}`, path }))

/** "a:3 b:7" = holders at these places, ten characters each. */
function finding(id: string, places: string, kind: FindingKind = 'number', revision = ''): Finding {
  const holders = places.split(' ').map((place) => {
    const [path, start] = place.split(':') as [string, string]
    const span = { start: Number(start), end: Number(start) + 10 }
    return { source: `s-${path}${revision}`, ...span, exact: `words ${path} ${start}`, sentence: span, attribution: [] }
  })
  return {
    id,
    question: '?',
    kind,
    relation: 'conflict',
    severity: 3,
    readings: holders.map((h) => ({ value: h.exact, normal: h.exact, holders: [h] })),
    silent: [],
    independence: { sources: 2, independent: 2 },
    diagnoses: [],
    because: [],
  }
}

const comparison = (...findings: readonly Finding[]) =>
  ({ sources: SOURCES as never, findings, possible: [] }) as Parameters<typeof successorsOf>[1]

describe('successorsOf', () => {
  const rows: readonly (readonly [string, readonly Finding[], readonly Finding[], readonly string[]])[] = [
    ['still there', [finding('f', 'a:0 b:0')], [finding('f', 'a:0 b:0')], []],
    ['a split: the larger part', [finding('f', 'a:0 b:0 c:0 d:0')], [finding('x', 'a:0 a:50'), finding('y', 'b:0 c:0 d:0')], ['f → y']],
    [
      'a merge: the better of two',
      [finding('f', 'a:0 b:0'), finding('g', 'c:0 d:0 b:50')],
      [finding('x', 'a:0 b:0 c:0 d:0 b:50')],
      ['g → x'],
    ],
    ['a span a little longer', [finding('f', 'a:0 b:0')], [finding('x', 'a:4 b:0')], ['f → x']],
    ['too little in common', [finding('f', 'a:0 b:0 c:0')], [finding('x', 'a:0 d:0 d:50')], []],
    ['another kind at the same place', [finding('f', 'a:0 b:0')], [finding('x', 'a:0 b:0', 'date')], []],
    ['a yes or no that is undisputed now', [finding('f', 'a:0 b:0', 'polarity')], [finding('x', 'a:0 b:0', 'event')], ['f → x']],
  ]
  it.each(rows)('%s', (_, before, after, expected) => {
    const earlier = before.map((f) => ({ finding: f, sources: SOURCES }))
    expect(successorsOf(earlier, comparison(...after)).map(({ from, to }) => `${from} → ${to}`)).toEqual(expected)
  })

  it('goes by the words where a source was revised', () => {
    const earlier = [
      { finding: finding('f', 'a:0 b:0', 'number', '-old'), sources: SOURCES.map(({ id, path }) => ({ id: `${id}-old`, path })) },
    ]
    expect(successorsOf(earlier, comparison(finding('x', 'a:0 b:0')))).toEqual([{ from: 'f', to: 'x' }])
  })
})
