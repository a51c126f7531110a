import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf, type Quoted, relateQuotations, sharedOf } from '../../lib/text/quotation.ts'

const quoted = (exact: string, words: readonly string[] = []): Quoted => ({ exact, words })

describe('two quotations', () => {
  it.each([
    ['spelled out', "We weren't told, it's gonna close.", 'we were not told; it is going to close', 'same'],
    ['of words that say nothing more or fewer', 'and we knew the pier would go,', 'We knew that this pier would go.', 'same'],
    ['with an article more', 'a fair wind.', 'fair wind', 'same'],
    ['of one word in two spellings', 'The harbour has organised 12 boats, okay?', 'The harbor has organized twelve boats, OK?', 'same'],
    ['with a bracket for a word', 'The rate [the mayor] wanted was paid', 'The rate she wanted was paid', 'same'],
    ['with a bracket more', 'We thank the crew (of the Lindholm) for their calm.', 'We thank the crew for their calm.', 'same'],
    [
      'with words left out',
      'We saw smoke … and ran to the boats',
      'We saw smoke over the pier and the sheds and ran to the boats.',
      'same',
    ],
    ['of which one is longer', 'No boat left the island', 'I told them no boat left the island that night', 'more'],
    ['of which one is much longer', 'no sailor', 'I am no sailor.', 'more'],
    ['a part of the longer with a slip', 'saw that smoke over the pier', 'We all saw smoke over this pier at dawn', 'more'],
    ['denied', 'I think he won', "I don't think he won", 'other'],
    ['with another figure', 'It cost us twelve boats', 'It cost us 13 boats', 'other'],
    ['with another word', 'It was a grim week for the town', 'It was a grim month for the town', 'other'],
    ['in another order', 'First came the rain, then the boats left', 'First the boats left, then came the rain', 'other'],
    ['with one word in common', 'Sailors', 'We are sailors and always were', 'other'],
    ['with more in the bracket than a bracket holds', 'We [lost]', 'They went out before dawn in the old boat and never returned', 'other'],
    ['of small words only', 'this', 'that', 'same'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(relateQuotations(quoted(a), quoted(b))).toBe(relation)
    expect(relateQuotations(quoted(b), quoted(a))).toBe(relation)
  })

  it.each([
    ['It was a grim week for the town', 'It was a grim month for the town', ['“week” for “month”']],
    ['We ran', 'We ran at last', ['“at last” in one alone']],
    ['one two three four five six seven', 'one x three x five x seven', ['“2” for “x”', '“4” for “x”', '“6” for “x”']],
    ['We ran.', '“We ran”', []],
  ])('%s / %s: says what differs', (a, b, expected) => {
    expect(differencesOf(quoted(a), quoted(b))).toEqual(expected)
  })

  it('asks the words as read where a script writes none apart', () => {
    const whole = quoted('島を出た船はない', ['島', 'を', '出る', 'た', '船', 'は', 'ない'])
    expect(relateQuotations(whole, quoted('出た船はない', ['出る', 'た', '船', 'は', 'ない']))).toBe('more')
    expect(relateQuotations(whole, quoted('出た船はある', ['出る', 'た', '船', 'は', 'ある']))).toBe('other')
  })

  it('holds of any text: with itself the same, symmetric', () => {
    const piece = fc.constantFrom('a', 'pier', 'boat', 'the', 'not', 'went', '[the crew]', '…', '12', "we're", 'and', ')', '.')
    const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(relateQuotations(quoted(a), quoted(a))).toBe('same')
        expect(differencesOf(quoted(a), quoted(a))).toEqual([])
        expect(relateQuotations(quoted(a), quoted(b))).toBe(relateQuotations(quoted(b), quoted(a)))
        expect(sharedOf(quoted(a), quoted(b))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })
})
