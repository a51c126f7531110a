import { describe, expect, it } from 'vitest'
import { quoteMarks } from '../../lib/text/quote-marks.ts'

const sides = (text: string): string =>
  quoteMarks(text)
    .map((mark) => (mark.side === 'open' ? '(' : ')'))
    .join('')

describe('quoteMarks', () => {
  it.each([
    ['"No boat left," said Voss.', '()'],
    ['"We waited, " she said. "Nobody came. "', '()()'],
    ['Mo is tired. He sleeps, " the coach said.', ')'],
    ['“We waited” and “we left”', '()()'],
    ['" Stay, " he said.', '()'],
    ['He called it "a mistake".', '()'],
    ['The 17" screen', ''],
    ['none here', ''],
  ])('%j → %s', (text, expected) => {
    expect(sides(text)).toBe(expected)
  })
})
