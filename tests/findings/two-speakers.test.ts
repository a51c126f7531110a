import { describe, expect, it } from 'vitest'
import { foundIn, told } from './told.ts'

const TEN = '“We had ten minutes to get out, no more,” said the mayor, Ann Voss.'
const speakers = async (bodies: readonly string[]): Promise<readonly string[]> =>
  (await foundIn(bodies, 'attribution')).filter(({ question }) => question.startsWith('Who said')).map(told)

describe('one quotation, two speakers', () => {
  it.each([
    [
      'two people',
      [TEN, 'The water came at night. “We had ten minutes to get out, no more,” said Paul Hart, a baker.'],
      ['Who said “We had ten minutes to get out …”? conflict: said Paul Hart, a baker | said the mayor, Ann Voss'],
    ],
    [
      'words that a hyphen joins, as they are written',
      ['“Thirty-one of us got out,” said Ann Voss.', '“Thirty-one of us got out,” said Paul Hart.'],
      ['Who said “Thirty-one of us got out”? conflict: said Ann Voss | said Paul Hart'],
    ],
    // refused
    ['one of them with the surname alone', [TEN, '“We had ten minutes to get out, no more,” Voss told reporters.'], []],
    ['one of them by a post', [TEN, '“We had ten minutes to get out, no more,” the fire chief said.'], []],
    ['a few words that two may say', ['“It was like hell,” said Ann Voss.', '“It was like hell,” said Paul Hart.'], []],
    ['other words', [TEN, '“We had two hours to get out, no more,” said Paul Hart, a baker.'], []],
    ['a text in which both say it', [TEN, `${TEN}\n\n“We had ten minutes to get out, no more,” said Paul Hart, a baker.`], []],
  ])('%s', async (_, bodies, expected) => expect(await speakers(bodies)).toEqual(expected))

  it('is possible where a text names the speaker by a pronoun', async () => {
    const found = await foundIn(
      [TEN, '“It was bad,” said Paul Hart, a baker. “We had ten minutes to get out, no more,” he said.'],
      'attribution',
    )
    expect(found.map(({ question, relation }) => [question, relation])).toContainEqual([
      'Who said “We had ten minutes to get out …”?',
      'conflict',
    ])
  })
})
