import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import { foundIn, told } from './told.ts'

const posts = async (bodies: readonly string[], language?: string): Promise<readonly string[]> =>
  (await foundIn(bodies, 'post', language)).map(told).sort()

describe('who somebody is', () => {
  it.each([
    ['the same title', ['Mayor Ann Voss left.', 'Mayor Ann Voss slept.'], ['Who is Ann Voss? agree: Mayor']],
    [
      'short and long',
      ['CEO Larry Voss left.', 'Larry Voss, the chief executive of the yard, slept.'],
      ['Who is Larry Voss? agree: CEO = chief executive of the yard'],
    ],
    [
      'a man’s and a woman’s word',
      ['Spokesman Ole Brandt left.', 'Ole Brandt, a spokeswoman for the port, slept.'],
      ['Who is Ole Brandt? agree: Spokesman = spokeswoman for the port'],
    ],
    [
      'a role between commas',
      ['His agent, Karl Lind, is working on it.', 'Agent Karl Lind said no.'],
      ['Who is Karl Lind? agree: Agent = agent'],
    ],
    ['two that one may be', ['Mayor Ann Voss left.', 'Ann Voss, a lawyer, slept.'], ['Who is Ann Voss? compatible: Mayor | lawyer']],
    [
      'two at once, and one of them',
      ['President and General Manager Ole Brandt left.', 'General Manager Ole Brandt slept.'],
      ['Who is Ole Brandt? compatible: General Manager | President and General Manager'],
    ],
    ['two at the head of a house', ['CEO Larry Voss left.', 'COO Larry Voss slept.'], ['Who is Larry Voss? conflict: CEO | COO']],
    [
      'one below the other',
      ['District Attorney Nora Quill left.', 'Assistant District Attorney Nora Quill slept.'],
      ['Who is Nora Quill? conflict: Assistant District Attorney | District Attorney'],
    ],
    ['two ranks', ['Sgt. Mark Ferrow left.', 'Lt. Mark Ferrow slept.'], ['Who is Mark Ferrow? conflict: Lt. | Sgt.']],
    [
      'two houses',
      ['Sen. Ida Rusk left.', 'Ida Rusk spoke.', 'Congresswoman Ida Rusk slept.'],
      ['Who is Ida Rusk? conflict: Congresswoman | Sen.'],
    ],
    [
      'whoever was it before',
      ['Former Mayor Ann Voss left.', 'Mayor Ann Voss slept.'],
      ['Who is Ann Voss? compatible: Former Mayor | Mayor'],
    ],
    [
      'who was it before, and is something else now',
      ['Former Sen. Ida Rusk left.', 'Rep. Ida Rusk slept.'],
      ['Who is Ida Rusk? compatible: Former Sen. | Rep.'],
    ],
    [
      'whoever acts',
      ['Acting President Ann Voss left.', 'Vice President Ann Voss slept.'],
      ['Who is Ann Voss? compatible: Acting President | Vice President'],
    ],
    [
      'a source that gives both',
      ['Senator Ida Rusk left. Representative Ida Rusk came.', 'Representative Ida Rusk slept.'],
      ['Who is Ida Rusk? compatible: Representative | Senator'],
    ],
    [
      'two that oppose one another, beside one that gives both',
      ['Senator Ida Rusk left. Representative Ida Rusk came.', 'Senator Ida Rusk spoke.', 'Representative Ida Rusk slept.'],
      ['Who is Ida Rusk? conflict: Representative | Senator'],
    ],
    ['a surname that is of one', ['Captain Ann Voss left.', 'Captain Voss slept.'], ['Who is Ann Voss? agree: Captain']],
    // refused
    ['one source', ['Mayor Ann Voss left. Mayor Ann Voss slept.', 'Ann Voss spoke.'], []],
    ['forms of address', ['Mr. Karl Lind left.', 'Mr. Karl Lind slept.'], []],
    ['two of one family', ['Sgt. Ann Voss left.', 'Lt. Karl Voss slept.'], []],
    ['a surname that may be of two', ['Sgt. Ann Voss left.', 'Capt. Karl Voss spoke.', 'Lt. Voss slept.'], []],
    ['two ranks of a surname alone', ['Sgt. Voss left.', 'Lt. Voss slept.'], ['Who is Voss? compatible: Lt. | Sgt.']],
  ] as [string, string[], string[]][])('%s', async (_, bodies, expected) => {
    expect(await posts(bodies)).toEqual(expected)
    expect(await posts([...bodies].reverse())).toEqual(expected)
  })

  it('asks once for each person', async () => {
    const bodies = ['Captain Ann Voss left. Sgt. Karl Voss stayed.', 'Sgt. Karl Voss left. Captain Ann Voss stayed.']
    expect(await posts(bodies)).toEqual(['Who is Ann Voss? agree: Captain', 'Who is Karl Voss? agree: Sgt.'])
  })

  it('reads Japanese titles, and no honorific', async () => {
    expect(await posts(['佐藤花子市長は港を再開した。', '佐藤花子市長は会見した。'], 'ja')).toEqual(['Who is 佐藤花子? agree: 市長'])
    expect(await posts(['佐藤花子さんは港を再開した。', '佐藤花子さんは会見した。'], 'ja')).toEqual([])
  })

  it('weighs a conflict more than what fits, says why, and who is silent', async () => {
    const [opposed] = await foundIn(['CEO Larry Voss left.', 'COO Larry Voss slept.', 'Nothing happened.'], 'post')
    expect(opposed).toMatchObject({ severity: 2, independence: { sources: 2, independent: 2 }, diagnoses: [] })
    expect(opposed?.silent).toHaveLength(1)
    expect(opposed?.because[0]).toEqual({
      rule: 'posts: one excludes the other',
      saw: expect.stringContaining('two posts at the head of one house'),
    })
    const [fitting] = await foundIn(['Mayor Ann Voss left.', 'Ann Voss, a lawyer, slept.'], 'post')
    expect(fitting?.severity).toBe(1)
  })

  it('gives the same bytes in any order of the sources', async () => {
    const texts = ['CEO Larry Voss left.', 'COO Larry Voss slept.', 'Larry Voss, a lawyer, spoke.'].map((text, i) => ({
      path: `${i}.md`,
      text,
    }))
    expect(JSON.stringify(await compare([...texts].reverse()))).toBe(JSON.stringify(await compare(texts)))
  })
})
