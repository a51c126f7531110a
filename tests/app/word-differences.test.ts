import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceParts, wordParts } from '../../app/_data/word-differences.ts'

const written = (left: string, right: string): string =>
  wordParts(left, right)
    .map(({ text, side }) => (side === 'both' ? text : `[${side === 'left' ? '-' : '+'}${text}]`))
    .join('')

describe('wordParts', () => {
  test.each([
    ['about 16,000 pages', 'about 10,600 pages', 'about [-16,000][+10,600] pages'],
    ['12 ferries', 'At least ten ferries', '[-12][+At least ten] ferries'],
    ['ten ferries', 'ten ferries', 'ten ferries'],
    ['', 'ten', '[+ten]'],
    ['the pier was damaged', 'the pier was not damaged', 'the pier was [+not ]damaged'],
  ])('%s / %s', (left, right, expected) => {
    expect(written(left, right)).toBe(expected)
  })

  test('the parts of each side join back to its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        const parts = wordParts(left, right)
        const joined = (side: 'left' | 'right'): string =>
          parts
            .filter((part) => part.side === 'both' || part.side === side)
            .map((part) => part.text)
            .join('')
        expect(joined('left')).toBe(left)
        expect(joined('right')).toBe(right)
      }),
    )
  })
})

test('sentences with too little in common are not compared', () => {
  expect(sentenceParts('Ten ferries were cancelled on Friday.', 'Nobody slept at the school.')).toBeNull()
  expect(sentenceParts('Ten ferries were cancelled on Friday.', 'Nine ferries were cancelled on Friday.')).not.toBeNull()
})
