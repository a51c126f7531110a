import { describe, expect, it } from 'vitest'
import { actorsOf } from '../../lib/alignment/actors.ts'
import { readDossier } from '../fixtures/read-claims.ts'

/** Do the last quantities of two texts belong to two people, to one, or is it not known? */
function read(a: string, b: string): 'differ' | 'same' | 'unknown' {
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
  expect(actors.same(y, x)).toBe(actors.same(x, y))
  if (actors.oneNamed(x, y)) expect(actors.same(x, y)).toBe(true)
  return actors.differ(x, y) ? 'differ' : actors.same(x, y) ? 'same' : 'unknown'
}

describe('whose doing a count is', () => {
  it.each([
    ['two people', 'Ann Voss scored 25 points.', 'Piet Maas scored 22 points.', 'differ'],
    ['one person, by her surname', 'Ann Voss scored 25 points.', 'Voss scored 22 points.', 'same'],
    ['a pronoun followed back', 'Ann Voss played well. She scored 25 points.', 'Piet Maas scored 22 points.', 'differ'],
    ['a pronoun of the same person', 'Ann Voss played well. She scored 25 points.', 'Ann Voss scored 22 points.', 'same'],
    ['nobody on one side', 'Twelve ferries were cancelled.', 'Ann Voss cancelled ten ferries.', 'unknown'],
    ['who merely says so', 'Ann Voss said nine people died.', 'Piet Maas said twelve people died.', 'unknown'],
    ['one side of a match', 'The Rovers scored 25 points.', 'In Aldport the Rovers scored 22 points.', 'same'],
    ['"the team" may be any', 'The team scored 25 points.', 'The team scored 22 points.', 'unknown'],
  ])('%s', (_, a, b, expected) => {
    expect(read(a, b)).toBe(expected)
  })
})

describe('what one named person did', () => {
  it.each([
    ['by a pronoun', 'Ann Voss went to prison. She served five months.', 'Ann Voss served four months.', true],
    ['two of one side', 'The Rovers scored 25 points.', 'The Rovers scored 22 points.', false],
  ])('%s', (_, a, b, expected) => {
    const { claims } = readDossier([a, b])
    const [x, y] = claims.map((list) => list.flatMap((c) => c.slots).find((s) => s.kind === 'quantity'))
    if (!x || !y) throw new Error('no quantity')
    expect(actorsOf(claims).oneNamed(x, y)).toBe(expected)
  })
})
