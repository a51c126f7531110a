/** Words in columns: nothing a source holds reaches the terminal as a command, and no line is too long. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, pad, plain, wrap } from '../../cli/terminal-text.ts'

test.each([
  ['twelve\n  ferries', 'twelve ferries'],
  ['\u001b[31mred\u001b[0m', '\uFFFD[31mred\uFFFD[0m'],
  ['\u001b]8;;https://x.example\u0007link', '\uFFFD]8;;https://x.example\uFFFDlink'],
  ['a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
  ['\u009b31m', '\uFFFD31m'],
  ['bell\u0007 back\u0008', 'bell\uFFFD back\uFFFD'],
  ['\u0001marks\u0002', '\uFFFDmarks\uFFFD'],
  ['naïve 港 א 🚢', 'naïve 港 א 🚢'],
])('plain(%j)', (text, expected) => {
  expect(plain(text)).toBe(expected)
})

test.each([
  ['abc', 3],
  ['港', 2],
  ['約1万600ページ', 14],
  ['ﾍ', 1],
  ['「、」', 6],
  ['a·b', 3],
  ['“a” – …', 7],
  ['e\u0301', 1],
  ['🚢', 2],
  ['©', 1],
  ['', 0],
])('columnsOf(%j) is %i', (text, expected) => {
  expect(columnsOf(text)).toBe(expected)
})

describe('wrap', () => {
  test.each([
    ['twelve ferries were', 10, ['twelve', 'ferries', 'were']],
    ['twelve ferries were', 14, ['twelve ferries', 'were']],
    ['twelve ferries were', 19, ['twelve ferries were']],
    ['約1万600ページ', 8, ['約1万600', 'ページ']],
    ['incomprehensibilities', 8, ['incompre', 'hensibil', 'ities']],
    ['', 8, ['']],
  ] as const)('%j in %i', (text, columns, expected) => {
    expect(wrap(text, columns)).toEqual(expected)
  })

  test('keeps every character but the spaces at line ends, and every line fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (raw, columns) => {
        const text = plain(raw)
        const lines = wrap(text, columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

test('pad counts columns, not characters', () => {
  expect(pad('港', 4)).toBe('港  ')
  expect(pad('abcde', 4)).toBe('abcde')
})
