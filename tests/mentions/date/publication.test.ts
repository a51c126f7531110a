import { describe, expect, it } from 'vitest'
import { findDates } from '../../../lib/mentions/date/find-dates.ts'
import { splitSentences } from '../../../lib/sentences/split-sentences.ts'
import { readSources } from '../../../lib/source/read-source.ts'
import { sourceOf } from '../source-of.ts'

/** First days and datelines of a text whose lines are sentences. */
function days(text: string, url?: string) {
  const { source, sentences } = sourceOf(text, null, url === undefined ? {} : { url })
  return findDates(sentences, source).map(({ earliest, dateline }) => ({ earliest, dateline: dateline === true }))
}

describe('the day a text was published', () => {
  it('is taken from a dateline, then from the address, never from a sentence', () => {
    expect(days('Published: March 05, 2011 6:22AM\nFerries were cancelled on Friday.')).toEqual([
      { earliest: '2011-03-05', dateline: true },
      { earliest: '2011-03-04', dateline: false },
    ])
    expect(days('Ferries were cancelled on Friday.', 'https://example.org/news/2011/03/05/ferries')[0]?.earliest).toBe('2011-03-04')
    expect(days('They met on 5 March 2011.\nFerries were cancelled on Friday.')[1]?.earliest).toBeNull()
  })

  it.each([
    ['an updated line', 'Last updated 15:48 15/03/2011', '2011-03-14'],
    ['a line with a name', 'By Ann Voss | March 15, 2011 4:15 PM', '2011-03-14'],
    ['a day in brackets', '(March 15, 2011) - -', '2011-03-14'],
    ['a day that can be read either way', 'Last updated 15:48 05/03/2011', null],
  ])('is taken from %s, though that is no sentence', (_, line, expected) => {
    const [source] = readSources([{ path: 'a.md', text: `Ferries cancelled\n\n${line}\n\nFerries were cancelled yesterday.\n` }])
    if (!source) throw new Error('no source')
    const found = findDates(splitSentences(source), source)
    expect(found.filter(({ dateline }) => !dateline).map(({ earliest }) => earliest)).toEqual([expected])
  })
})
