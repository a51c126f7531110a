/** Which way a corrected source moved, seen from what was decided. */
import { describe, expect, it } from 'vitest'
import { type HeldReading, movedFrom } from '../../lib/findings/moved.ts'

const held = (readings: Readonly<Record<string, readonly string[]>>): readonly HeldReading[] =>
  Object.entries(readings).map(([normal, sources]) => ({ normal, sources }))

describe('movedFrom', () => {
  it.each([
    ['to the decided value', '18 barges', '12 barges', '18 barges', 'toward'],
    ['from the decided value', '18 barges', '18 barges', '12 barges', 'away'],
    ['nearer', '18 barges', '12 barges', '17 barges', 'toward'],
    ['nearer from above', '18 barges', '≈30 barges', '20 barges', 'toward'],
    ['farther', '18 barges', '17 barges', '12 barges', 'away'],
    ['nearer in per cent', '40%', '20%', '35.5%', 'toward'],
    ['as far as before', '18 barges', '17 barges', '19 barges', null],
    ['of another thing', '18 barges', '12 cranes', '17 barges', null],
    ['from one date to another', '2019-03-01', '2019-03-02', '2019-03-03', null],
    ['a range', '18 barges', '10–12 barges', '17 barges', null],
    ['unchanged', '18 barges', '12 barges', '12 barges', null],
  ] as const)('%s', (_, decided, was, now, direction) => {
    const moves = movedFrom(decided, held({ [was]: ['b.md'] }), held({ [now]: ['b.md'] }))
    expect(moves).toEqual(direction === null ? [] : [{ source: 'b.md', was, now, direction }])
  })

  it('says nothing of a source that reads two things, that was silent, or that is silent now', () => {
    const then = held({ '12 barges': ['a.md', 'c.md'], '18 barges': ['a.md'] })
    expect(movedFrom('18 barges', then, held({ '18 barges': ['a.md', 'b.md'] }))).toEqual([])
  })

  it('tells the sources in the order of their paths, whatever the order of readings', () => {
    const then = held({ '18 barges': ['b.md'], '12 barges': ['a.md'] })
    const now = held({ '12 barges': ['b.md'], '18 barges': ['a.md'] })
    const moves = movedFrom('18 barges', then, now)
    expect(moves.map(({ source, direction }) => `${source} ${direction}`)).toEqual(['a.md toward', 'b.md away'])
    expect(movedFrom('18 barges', [...then].reverse(), [...now].reverse())).toEqual(moves)
  })
})
