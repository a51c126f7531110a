import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotes } from '../../lib/mentions/quote.ts'
import { readText } from '../fixtures/read-text.ts'

function contents(text: string): string[] {
  const { source, sentences } = readText(text)
  return findQuotes(sentences, source).map((q) => source.text.slice(q.content.start, q.content.end))
}

describe('quotations', () => {
  it.each([
    ['curly marks', '“No boat left today,” said Voss.', ['No boat left today,']],
    ['straight marks', '"No boat left today," said Voss.', ['No boat left today,']],
    ['a space before the closing mark', '"No boat left today, " said Voss.', ['No boat left today,']],
    ['a comma after the closing mark', '"The price of a boat", she says. "He paid it."', ['The price of a boat', 'He paid it.']],
    ['Japanese marks', '市長は「船は出ていない」と述べた。', ['船は出ていない']],
    ['none', "The captain's ship didn't leave.", []],
    ['inches', 'A 24" screen fell on the deck.', []],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected)
  })

  it('keeps one utterance over two paragraphs', () => {
    const { source, sentences } = readText('"The wave came at noon.\n\nWe ran up the hill, " she said.')
    const quotes = findQuotes(sentences, source)
    expect(quotes).toHaveLength(2)
    expect(new Set(quotes.map((q) => q.utterance)).size).toBe(1)
  })

  it('gives true spans for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', '“', '”', 'Voss said ', 'we left. ', "it's ", '「', '」', '\n\n'), { maxLength: 30 }),
        (parts) => {
          const { source, sentences } = readText(parts.join(''))
          for (const q of findQuotes(sentences, source)) {
            expect(q.start).toBeLessThanOrEqual(q.end)
            expect(sentences.some((s) => s.id === q.sentenceId && s.start <= q.start && q.end <= s.end)).toBe(true)
          }
        },
      ),
    )
  })
})
