/** What `compare` finds of scores, votes and records. */
import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import { foundIn, told } from '../findings/told.ts'

const WON = 'The Aldport Rovers beat the Lunden Kites 31-24 on Sunday.'

async function numbers(...bodies: readonly string[]): Promise<readonly string[]> {
  return (await foundIn(bodies, 'number')).map(told)
}

describe('scores of one game', () => {
  it('agree whoever is named first', async () => {
    const [found, ...others] = await numbers(WON, 'The Lunden Kites lost 24-31 to the Aldport Rovers on Sunday.')
    expect(found).toMatch(/^What was the score, as in “.+”\? agree: 24-31 = 31-24$/)
    expect(others).toEqual([])
  })

  it('are opposed where they differ', async () => {
    const [found, ...others] = await numbers(WON, 'The Lunden Kites lost 27-31 to the Aldport Rovers on Sunday.')
    expect(found).toMatch(/^What was the score, as in “.+”\? conflict: 27-31 \| 31-24$/)
    expect(others).toEqual([])
  })

  it.each([
    ['a record', 'The Aldport Rovers (11-4) beat the Lunden Kites on Sunday.'],
    ['a start', 'The Aldport Rovers beat the Lunden Kites on Sunday after an 11-4 start.'],
    ['a lead', 'The Aldport Rovers took a 17-10 lead over the Lunden Kites on Sunday.'],
    ['another game', 'The Aldport Rovers beat the Tarn Larks 17-10 on Sunday.'],
    ['one side only', 'The Lunden Kites lost 10-17 on Sunday.'],
    ['a count', 'The Aldport Rovers beat the Lunden Kites by 31 goals on Sunday.'],
  ])('are not opposed by %s', async (_, other) => {
    expect(await numbers(WON, other)).toEqual([])
  })
})

describe('votes', () => {
  it('agree, told as a verb and as a noun', async () => {
    const [found, ...others] = await numbers(
      'The Senate passed the harbour bill 52-48 on Monday.',
      'The Senate approved the harbour bill on Monday in a 52-48 vote.',
    )
    expect(found).toMatch(/^What was the vote, as in “.+”\? agree: 52-48$/)
    expect(others).toEqual([])
  })
})

describe('what no amount has', () => {
  it('is asked of no score: no digits that were swapped, no part, no total', async () => {
    const { findings, possible } = await compare(
      [WON, 'The Aldport Rovers beat the Lunden Kites 13-24 on Sunday.'].map((body, i) => ({
        path: `${i}.md`,
        text: `---\nlanguage: en\n---\n\n${body}\n`,
      })),
    )
    const scores = [...findings, ...possible].filter(({ kind }) => kind === 'number')
    expect(scores.map(({ relation }) => relation)).toEqual(['conflict'])
    expect(scores.flatMap(({ readings }) => readings.map(({ normal }) => normal)).sort()).toEqual(['13 – 24', '31 – 24'])
    expect(JSON.stringify(scores)).not.toMatch(/null to|NaN|Infinity|unknown/)
  })

  it('is checked as a single like any other figure', async () => {
    const { singles } = await compare([{ path: '0.md', text: `---\nlanguage: en\n---\n\n${WON}\n` }])
    expect(singles.filter(({ kind }) => kind === 'number').map(({ exact }) => exact)).toEqual(['31-24'])
  })
})
