import { describe, expect, it } from 'vitest'
import { openThesaurus } from '../../content/thesaurus.ts'
import type { WordClass } from '../../lib/text/meaning.ts'

const thesaurus = openThesaurus()

describe('WordNet', () => {
  it.each([
    ['start', 'begin', 'v', 0.9],
    ['car', 'automobile', 'n', 0.9],
    ['ferry', 'ferry', 'n', 1],
    ['zzyzx', 'zzyzx', 'n', 1],
    ['zzyzx', 'ferry', 'n', 0],
    ['ferry', 'library', 'n', 0],
    // Opposites are near in meaning and never alike.
    ['buy', 'sell', 'v', 0],
    ['rise', 'fall', 'v', 0],
  ] as [string, string, WordClass, number][])('likeness of %s and %s (%s) is %d', (a, b, as, expected) => {
    expect(thesaurus.likeness(a, b, as)).toBe(expected)
    expect(thesaurus.likeness(b, a, as)).toBe(expected)
  })

  it.each([
    ['buy', 'sell', 'v', true],
    ['open', 'close', 'v', true],
    ['buy', 'purchase', 'v', false],
    ['zzyzx', 'sell', 'v', false],
  ] as [string, string, WordClass, boolean][])('%s and %s (%s) are opposites: %s', (a, b, as, expected) => {
    expect(thesaurus.opposite(a, b, as)).toBe(expected)
  })

  it.each([
    ['ferry', 'vessel', true],
    ['ferry', 'animal', false],
    ['vessel', 'ferry', false],
    ['nurse', 'person', true],
    ['zzyzx', 'person', false],
  ])('%s is a kind of %s: %s', (word, ancestor, expected) => {
    expect(thesaurus.isA(word, ancestor)).toBe(expected)
  })

  it('gives synonyms one concept, and an unknown word itself', () => {
    expect(thesaurus.concept('car', 'n')).toBe(thesaurus.concept('automobile', 'n'))
    expect(thesaurus.concept('car', 'n')).not.toBe(thesaurus.concept('ferry', 'n'))
    expect(thesaurus.concept('zzyzx', 'n')).toBe('zzyzx')
  })

  it('finds the first and the last words of a file, where a binary search goes wrong first', () => {
    for (const [word, as] of [
      ['zygote', 'n'],
      ['zoom', 'v'],
      ['abandon', 'v'],
      ['zany', 'a'],
    ] as const) {
      expect(thesaurus.concept(word, as)).not.toBe(word)
    }
  })
})
