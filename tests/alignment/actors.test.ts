import { describe, expect, it } from 'vitest'
import { actorsOf } from '../../lib/alignment/actors.ts'
import { readDossier } from '../fixtures/read-claims.ts'

/** Do the last quantities of two texts belong to two people? */
function differ(a: string, b: string): boolean {
  const { claims } = readDossier([a, b])
  const last = claims.map((list) =>
    list
      .flatMap((c) => c.slots)
      .filter((s) => s.kind === 'quantity')
      .at(-1),
  )
  const [x, y] = last
  if (!x || !y) throw new Error('no quantity')
  const actors = actorsOf(claims)
  expect(actors.differ(y, x)).toBe(actors.differ(x, y))
  return actors.differ(x, y)
}

describe('whose doing a count is', () => {
  it.each([
    ['two people', 'Ann Voss scored 25 points.', 'Piet Maas scored 22 points.', true],
    ['one person, by her surname', 'Ann Voss scored 25 points.', 'Voss scored 22 points.', false],
    ['a pronoun followed back', 'Ann Voss played well. She scored 25 points.', 'Piet Maas scored 22 points.', true],
    ['a pronoun of the same person', 'Ann Voss played well. She scored 25 points.', 'Ann Voss scored 22 points.', false],
    ['nobody on one side', 'Twelve ferries were cancelled.', 'Ann Voss cancelled ten ferries.', false],
    ['who merely says so', 'Ann Voss said nine people died.', 'Piet Maas said twelve people died.', false],
  ])('%s', (_, a, b, expected) => {
    expect(differ(a, b)).toBe(expected)
  })
})
