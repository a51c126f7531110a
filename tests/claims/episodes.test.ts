import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/read-claims.ts'

function roles(text: string, published?: string): string[] {
  return claimsIn(text, published).map((c) => c.episode.role)
}

describe('which time a sentence speaks of', () => {
  it.each([
    ['no date', 'A ferry sank.', ['main']],
    ['a date near publication', 'A ferry sank on 4 March 2024.', ['main']],
    ['earlier in the year, told in autumn', 'Earlier this year a ferry sank.', ['background'], '2024-10-01'],
    ['earlier in the year, told in January', 'Earlier this year a ferry sank.', ['main'], '2024-01-20'],
    ['what its owner says of it', 'Earlier this year a ferry sank. She said it was “old”.', ['background', 'background'], '2024-10-01'],
    ['what another says after it', 'Earlier this year a ferry sank. “We are open,” Voss said.', ['background', 'main'], '2024-10-01'],
    ['another year at the start', 'In 2004 a ferry sank.', ['background']],
    ['another year at the end', 'A ferry sank there in 2004.', ['background']],
    ['what goes on with a pronoun', 'In 2004 a ferry sank. It carried 40 people.', ['background', 'background']],
    ['what goes on with the same noun', 'In 2004 a ferry sank. The ferry carried 40 people.', ['background', 'background']],
    ['what does not go on', 'In 2004 a ferry sank. Twelve barns burned on Sunday.', ['background', 'main']],
    ['a year told by the way', 'The pier, built in 1904, was closed.', ['main']],
    ['a year that only tells which storm is meant', 'The pier, built after the storm of 2004, was closed on Sunday.', ['main']],
  ] as [string, string, string[], string?][])('%s', (_, text, expected, published) => {
    expect(roles(text, published)).toEqual(expected)
  })

  it('knows the day of the episode', () => {
    const [claim] = claimsIn('A ferry sank on Sunday.')
    expect([claim?.episode.earliest, claim?.episode.latest]).toEqual(['2024-03-03', '2024-03-03'])
  })

  it('is that of the story in a text that looks back', () => {
    const text =
      'The ferry sank on 14 February 1961. Forty people drowned. On 17 February 1961 the captain died. The wreck was raised in 1975. She had no lights.'
    const episodes = claimsIn(text, '2013-10-14').map(({ episode }) => `${episode.role} ${episode.earliest}/${episode.latest}`)
    expect(episodes).toEqual([
      'main 1961-02-14/1961-02-14',
      'main 1960-01-01/1962-12-31',
      'main 1961-02-17/1961-02-17',
      'background 1975-01-01/1975-12-31',
      'main 1960-01-01/1962-12-31',
    ])
  })

  it('stays that of the news where old events are told by their year', () => {
    const text = 'A quake hit the town on Monday. In 2004 a quake killed 40 people. Twelve barns burned on Tuesday. In 2005 it shook again.'
    expect(claimsIn(text, '2013-07-03').map(({ episode }) => episode.role)).toEqual(['main', 'background', 'main', 'background'])
  })

  it('is open in a text that tells of its own time as much', () => {
    const text =
      'The ferry sank on 14 February 1961. On 17 February 1961 the captain died. In 2010 the wreck was raised. In 2011 it was shown. In 2012 it was sold. She had no lights.'
    const last = claimsIn(text, '2013-10-14').at(-1)?.episode
    expect([last?.role, last?.earliest, last?.lookingBack]).toEqual(['main', null, true])
  })

  it('says what it went by', () => {
    expect(claimsIn('In 2004 a ferry sank. It carried 40 people.').map((c) => c.episode.because.rule)).toEqual([
      'date of another time',
      'continues the sentence before',
    ])
  })
})
