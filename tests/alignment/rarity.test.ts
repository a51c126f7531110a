import { describe, expect, it } from 'vitest'
import { countNames, rarity } from '../../lib/alignment/rarity.ts'
import { readDossier } from '../fixtures/read-claims.ts'
import { slotRefs } from './slot-refs.ts'

const TEXTS = [
  'Pilot Ines Moreau saw the lights. The mayor of Lyon spoke. Lyon was dark. In Lyon, Lyon alone, trams stopped.',
  'Lyon slept. Ines Moreau landed late.',
]

describe('rarity of a name', () => {
  const names = countNames(readDossier(TEXTS).claims)

  it.each([
    ['named once', 0, 'name', 'Ines Moreau', 1],
    ['named in three sentences, twice in one of them', 0, 'place', 'Lyon', 1 / 3],
    ['counted by source', 1, 'place', 'Lyon', 1],
  ] as const)('%s', (_, source, kind, name, expected) => {
    const ref = slotRefs(TEXTS, kind).find((r) => r.source === source && r.slot.exact.includes(name))
    expect(ref && rarity(ref, names)).toBeCloseTo(expected)
  })

  it('is told of days too', () => {
    const texts = ['Voss left on 4 March 2024. Police spoke on 4 March 2024. A barge sank on 5 March 2024.', 'Voss left.']
    const counts = countNames(readDossier(texts).claims)
    expect(slotRefs(texts, 'date').map((ref) => rarity(ref, counts))).toEqual([1 / 2, 1 / 2, 1])
  })

  it('is nothing for what is no name', () => {
    const [ref] = slotRefs(['Nine trams stopped.'])
    expect(ref && rarity(ref, names)).toBe(0)
  })
})
