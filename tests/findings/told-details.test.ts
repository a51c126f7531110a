import { describe, expect, it } from 'vitest'
import type { BuiltFinding } from '../../lib/findings/build-finding.ts'
import { withoutToldDetails } from '../../lib/findings/told-details.ts'
import type { FindingKind, Relation } from '../../lib/model.ts'

/** A finding of one reading; places as "source:start-end", all in the sentence 0–100 of their source. */
function built(id: string, kind: FindingKind, places: readonly string[], relation: Relation = 'agree', weak = false): BuiltFinding {
  const holders = places.map((place) => {
    const [source = '', span = ''] = place.split(':')
    const [start = 0, end = 0] = span.split('-').map(Number)
    return { source, start, end, exact: '', sentence: { start: 0, end: 100 }, attribution: [] }
  })
  const reading = { value: '', normal: '', holders }
  return { weak, readings: [], finding: { id, kind, relation, readings: [reading] } as unknown as BuiltFinding['finding'] }
}

describe('details that an event tells', () => {
  const event = built('event', 'event', ['a:0-30', 'b:10-40'])
  const left = (...list: BuiltFinding[]): string[] => withoutToldDetails(list).map((b) => b.finding.id)

  it.each([
    ['within it in both texts', built('one', 'thing', ['a:5-10', 'b:20-30']), ['event']],
    ['in one text beside it', built('one', 'thing', ['a:5-10', 'b:50-60']), ['event', 'one']],
    ['in a third text as well', built('one', 'thing', ['a:5-10', 'b:20-30', 'c:5-10']), ['event', 'one']],
    ['told unlike', built('one', 'thing', ['a:5-10', 'b:20-30'], 'compatible'), ['event', 'one']],
    ['a place', built('one', 'place', ['a:5-10', 'b:20-30']), ['event', 'one']],
  ])('%s', (_, detail, expected) => {
    expect(left(event, detail)).toEqual(expected)
    expect(left(detail, event).sort()).toEqual(expected)
  })

  it('stay where two events tell one half each, and where the event is only possible', () => {
    const detail = built('one', 'thing', ['a:5-10', 'b:20-30'])
    expect(left(built('x', 'event', ['a:0-30', 'c:0-9']), built('y', 'event', ['b:10-40', 'c:0-9']), detail)).toContain('one')
    expect(left({ ...event, weak: true }, detail)).toContain('one')
  })
})
