import { describe, expect, it } from 'vitest'
import { DOTTED_WORDS } from '../../lib/lexicon/abbreviations.ts'
import { tokensOf } from '../../lib/text/tokens.ts'

const cut = (text: string, language = 'en'): string =>
  tokensOf(text, { start: 0, end: text.length }, language, DOTTED_WORDS)
    .map((token) => token.text)
    .join('|')

describe('tokensOf cuts', () => {
  it.each([
    ['At 4:43 a.m. the U.S. didn’t pay $7.7bn', 'At|4:43|a.m.|the|U.S.|did|n’t|pay|$|7.7|bn'],
    ['the Japan-U.S. summit', 'the|Japan|-|U.S.|summit'],
    ['a 6.1-magnitude quake', 'a|6.1|-|magnitude|quake'],
    ['Capt. O’Brien’s 24th AK-47', 'Capt.|O’Brien|’s|24th|AK-47'],
    ['**Ten** [ferries](http://x.org/a)', 'Ten|ferries'],
    ["He said,'Thank you. ' \"", "He|said|,|'|Thank|you|.|'|\""],
    ["like'New Moon'", "like|'|New|Moon|'"],
    ['16,000 in 1990s on 5/5/2010', '16,000|in|1990s|on|5/5/2010'],
    ['see www.example.org/a.', 'see|www.example.org/a|.'],
    ['wait ... or . . . go', 'wait|...|or|. . .|go'],
    ['AT&T and R&D', 'AT&T|and|R&D'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it('cuts Japanese where the script changes, numbers apart', () => {
    expect(cut('NHKによると12便、三百人が', 'ja')).toBe('NHK|によると|12|便|、|三百|人|が')
  })
})

describe('tokensOf tags', () => {
  const tag = (text: string): string =>
    tokensOf(text, { start: 0, end: text.length }, 'en', DOTTED_WORDS)
      .map((token) => `${token.lemma}/${token.pos}`)
      .join(' ')

  it('gives lemma and part of speech', () => {
    expect(tag('Ten ferries sank.')).toBe('ten/NUM ferry/NOUN sink/VERB ./PUNCT')
  })

  it('reads a headline in capitals like a sentence', () => {
    expect(tag('TEN FERRIES SANK OFF THE COAST')).toContain('ferry/NOUN sink/VERB')
  })

  it('does not depend on what was read before', () => {
    const text = "Reid's rep told us that Reid's ferry sank."
    const first = tag(text)
    tag("REID'S rep. reid's. Reid’s!")
    expect(tag(text)).toBe(first)
  })

  it('gives X and numbers where there is no tagger', () => {
    const tokens = tokensOf('Zehn Fähren 12', { start: 0, end: 14 }, 'de', DOTTED_WORDS)
    expect(tokens.map((token) => token.pos)).toEqual(['X', 'X', 'NUM'])
  })
})
