/** Of what one source says twice, the one that another source tells word for word is its answer. */
import { describe, expect, it } from 'vitest'
import type { MemberEdge } from '../../lib/findings/member.ts'
import { withoutOutshone } from '../../lib/findings/outshone.ts'
import { relateValues } from '../../lib/findings/relate-values.ts'
import { slotMembers } from './slot-members.ts'

const TWO = 'Bell has had only eight carries this season. Of Voss it was said that six carries were too few.'
const ONE = 'Bell has had only six carries this season.'

/** What is left of the figures of both texts, where the eight and the six of the others are so alike, and the six and the six. */
function left(word: number, equal: number): readonly string[] {
  const { members } = slotMembers([TWO, ONE], 'quantity')
  const [eight, six, other] = members
  if (!eight || !six || !other) throw new Error('three figures were to be read')
  const edges: readonly MemberEdge[] = [
    { a: eight, b: other, score: word },
    { a: six, b: other, score: equal },
  ]
  return withoutOutshone(members, edges, relateValues).map((m) => m.slot.exact)
}

describe('what one source says twice', () => {
  it.each([
    ['one fits word for word, the other hardly', 0.96, 0.6, ['eight carries', 'six carries']],
    ['both fit', 0.96, 0.9, ['eight carries', 'six carries', 'six carries']],
    ['neither fits word for word', 0.8, 0.4, ['eight carries', 'six carries', 'six carries']],
  ])('%s', (_, word, equal, kept) => {
    expect(left(word, equal)).toEqual(kept)
  })

  it('drops nothing where no two exclude one another', () => {
    const { members } = slotMembers([ONE, ONE], 'quantity')
    const [a, b] = members
    if (!a || !b) throw new Error('two figures were to be read')
    expect(withoutOutshone(members, [{ a, b, score: 0.99 }], relateValues)).toBe(members)
  })
})
