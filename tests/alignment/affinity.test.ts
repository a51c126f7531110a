import { describe, expect, it } from 'vitest'
import { affinityOf } from '../../lib/alignment/affinity.ts'
import { readDossier } from '../fixtures/read-claims.ts'

const HARBOUR = 'Mayor Ann Voss closed the port of Tokyo on Friday. Captain Karl Lind and pilot Ines Moreau left the island.'
const AGAIN = 'Ann Voss said the port was closed. Captain Karl Lind told reporters in Tokyo that Ines Moreau was safe.'
const OTHER = 'Judge Petra Holm opened the trial of Omar Haddad in Vienna. Lawyer Stefan Brandt objected.'
const NAMELESS = 'The port was closed on Friday. Twelve ferries were cancelled.'

describe('affinity of sources', () => {
  const affinity = affinityOf(readDossier([HARBOUR, AGAIN, OTHER, NAMELESS]).claims)

  it.each([
    ['one event', 0, 1, (x: number) => x > 0.9],
    ['two events', 0, 2, (x: number) => x === 0],
    ['a source without names', 0, 3, (x: number) => x === 0.5],
    ['a source and itself', 0, 0, (x: number) => x === 1],
  ] as const)('%s', (_, a, b, holds) => {
    expect(affinity.between(a, b)).toSatisfy(holds)
    expect(affinity.between(b, a)).toBe(affinity.between(a, b))
  })

  it('tells two texts of no known day apart by no year that they name beside', () => {
    const painted = 'The picture of 1642 was stolen on Sunday. It was the first theft since 1987.'
    const dated = 'The picture dates from 1624. The hall was robbed in 1978.'
    const apart = (texts: readonly string[]) => affinityOf(readDossier(texts, '').claims).apart(0, 1)
    expect(apart([painted, `${dated} It was taken on Sunday.`])).toBe(false)
    expect(apart([painted, dated])).toBe(true)
  })
})
