import { describe, expect, it } from 'vitest'
import { readSingles } from '../../lib/findings/singles.ts'
import { readDossier } from '../fixtures/read-claims.ts'

/** "kind: words" of all singles of one text. */
function singles(text: string, used: (exact: string) => boolean = () => false): string[] {
  const { sources, claims } = readDossier([text])
  const ids = claims.map((list) => new Set(list.flatMap((c) => c.slots.flatMap((s) => (used(s.exact) ? [s.id] : [])))))
  return readSingles(sources, claims, ids).map((s) => `${s.kind}: ${s.exact}`)
}

describe('singles', () => {
  it.each([
    ['a count', 'The pier has three gates.', ['number: three gates']],
    ['the dead without a noun', 'Nine were killed.', ['number: Nine']],
    ['money', 'The council paid $12 million.', ['money: $12 million']],
    ['a day', 'The pier was opened on 4 March 2011.', ['date: 4 March 2011']],
    ['a month', 'The pier was opened in May 1996.', ['date: May 1996']],
    ['a clock time', 'The ferry left at 14:30 GMT.', ['time: 14:30 GMT']],
    ['speech', '“Nobody told us to leave the boat,” said Ann Voss.', ['quote: Nobody told us to leave the boat,']],
    ['a denial', 'The guards were not arrested.', ['polarity: The guards were not arrested']],
  ])('lists %s', (_, text, expected) => {
    expect(singles(text)).toEqual(expected)
  })

  it.each([
    ['an age', 'Ann Voss, 46, left the island.'],
    ['an article', 'A man was killed.'],
    ['a year', 'The pier was opened in 1996.'],
    ['a number of nothing', 'The captain spoke of seven.'],
    ['a word that is no figure', 'Only one gate was open.'],
    ['a scrap of quotation', 'He called it “a mess” and left.'],
    ['names and speakers', 'Ann Voss said the pier was closed.'],
    ['an affirmed event', 'The match was abandoned.'],
  ])('refuses %s', (_, text) => {
    expect(singles(text)).toEqual([])
  })

  it('leaves out what others answer too', () => {
    expect(singles('The pier has three gates and two cranes.', (exact) => exact === 'three gates')).toEqual(['number: two cranes'])
  })

  it('lists what a text says twice once', () => {
    expect(singles('The pier has three gates.\n\nThe pier has three gates.')).toEqual(['number: three gates'])
  })

  it('points at the words and the sentence of the file', () => {
    const { sources, claims } = readDossier(['The pier has three gates.'])
    const [single] = readSingles(sources, claims, [])
    const text = sources[0]?.text ?? ''
    expect(text.slice(single?.start, single?.end)).toBe('three gates')
    expect(text.slice(single?.sentence.start, single?.sentence.end)).toBe('The pier has three gates.')
  })
})
