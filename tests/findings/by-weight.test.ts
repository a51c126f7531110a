import { describe, expect, it } from 'vitest'
import { byWeight } from '../../lib/findings/by-weight.ts'
import type { Finding } from '../../lib/model.ts'

function finding(id: string, told: Partial<Finding> = {}): Finding {
  return {
    ...{ id, question: 'How many ferries sailed?', kind: 'number', relation: 'agree', severity: 1 },
    ...{ readings: [], silent: [], independence: { sources: 2, independent: 2 }, diagnoses: [], because: [] },
    ...told,
  }
}

describe('the order of findings', () => {
  const list = [
    finding('a', { severity: 3, independence: { sources: 2, independent: 1 } }),
    finding('z', { independence: { sources: 3, independent: 3 } }),
    finding('d'),
    finding('y', { kind: 'place', question: 'Where did the ferry sink?' }),
    finding('x', { kind: 'quote', question: 'What was said: “Nobody sailed”?' }),
    finding('c', { kind: 'event', question: 'Was the pier closed?' }),
    finding('b', { question: 'How many ferries, as in “… ferries of the line”?' }),
    finding('e', { kind: 'event', question: 'Did this happen: “he fled”?' }),
  ]
  const ids = list.map((f) => f.id)

  it('puts the gravest first, then what many tell, then what is well asked, figures before events', () => {
    expect(
      [...list]
        .reverse()
        .sort(byWeight)
        .map((f) => f.id),
    ).toEqual(ids)
  })

  it('depends on the findings alone', () => {
    const turned = [...list.slice(3), ...list.slice(0, 3)]
    expect(turned.sort(byWeight).map((f) => f.id)).toEqual(ids)
  })
})
