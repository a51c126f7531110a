/** The years of days without a year, in texts written long after what they tell. */
import { describe, expect, it } from 'vitest'
import type { DateMention } from '../../lib/model.ts'
import { claimsIn } from '../fixtures/read-claims.ts'

const days = (text: string, published: string): string[] =>
  claimsIn(text, published)
    .flatMap((c) => c.mentions)
    .filter((m): m is DateMention => m.kind === 'date')
    .map((m) => `${m.earliest}${m.latest === m.earliest ? '' : `..${m.latest}`}`)

describe('a text that looks back', () => {
  it('has its days in the year whose weekday fits, even beside its own day', () => {
    const text = 'The dockers of 1926 had no bread. On Monday, 15 March, the port stood still. On 8 April men came by ship.'
    expect(days(text, '2024-04-14').slice(1)).toEqual(['1926-03-15', '1926-04-08'])
  })

  it('has them in the year of its full dates, each where it lies nearest to them', () => {
    const text =
      'The dam broke on 12 February 1973. The court sat on 3 March 1973. It heard a clerk. It heard a guard. It heard her. She had told them so in November.'
    expect(days(text, '2013-10-20')).toEqual(['1973-02-12', '1973-03-03', '1972-11-01..1972-11-30'])
  })

  it('keeps a feast in its year', () => {
    const text = 'In 1926 the port stood still from Monday, 15 March. On Good Friday a lighter was lost.'
    expect(days(text, '2024-10-14').at(-1)).toBe('1926-04-02')
  })

  it('has no Monday near its own day', () => {
    const text =
      'In 1926 the port stood still from Monday, 15 March. The bank had no money left. She died on a Tuesday. On Friday they came.'
    expect(days(text, '2024-10-14').at(-1)).toBe('null')
  })
})

describe('news', () => {
  it.each([
    ['with one old date', 'The quake of 27 March 1964 was worse. On 5 March the ground shook again.', ['1964-03-27', '2024-03-05']],
    [
      'that counts from its own day',
      'The dam broke on 12 February 1973. The court sat on 3 March 1973. Yesterday a wall was shown. This morning it fell. Today they met. Last week it stood. This week it does not. Yesterday was 13 April. It opens on 5 May.',
      ['1973-02-12', '1973-03-03'],
    ],
  ])('%s is of its own year', (_, text, expected) => {
    expect(days(text, '2024-04-14').slice(0, 2)).toEqual(expected)
    expect(days(text, '2024-04-14').at(-1)).toMatch(/^2024/)
  })
})
