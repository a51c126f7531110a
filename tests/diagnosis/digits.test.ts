import { describe, expect, it } from 'vitest'
import { movedZeros, oneDigit, rounding, scaleSlip, swappedDigits } from '../../lib/diagnosis/digits.ts'
import type { Hypothesis } from '../../lib/diagnosis/evidence.ts'
import { evidenceOf } from './evidence-of.ts'

/** Code of the hypothesis about two counts of pages, in both orders; null where it does not apply. */
function code(hypothesis: Hypothesis, x: string, y: string): string | null {
  const [a, b] = [`The archive opened ${x} pages.`, `The archive opened ${y} pages.`]
  const [forward, backward] = [hypothesis(evidenceOf(a, b)), hypothesis(evidenceOf(b, a))]
  expect(backward).toEqual(forward)
  return forward?.code ?? null
}

describe('rounding', () => {
  it.each([
    ['10,600', '11,000', 'rounding'],
    ['10,600', '10,000', 'rounding'],
    ['9,873', '9,900', 'rounding'],
    ['1,960', '1,900', 'rounding'],
    ['16,000', '10,600', null],
    ['26', '27', null],
  ])('%s and %s: %s', (x, y, expected) => {
    expect(code(rounding, x, y)).toBe(expected)
  })

  it('trusts a rounded figure more than one that was cut', () => {
    const score = (x: string, y: string) => rounding(evidenceOf(`It has ${x} pages.`, `It has ${y} pages.`))?.score ?? 0
    expect(score('9,873', '9,900')).toBeGreaterThan(score('1,960', '1,900'))
  })
})

describe('moved zeros', () => {
  it.each([
    ['16,000', '10,600', 'moved-zeros'],
    ['16,000', '10,060', 'moved-zeros'],
    ['16,000', '26,000', null],
    ['16,000', '10,700', null],
    ['1,600', '1,060', null],
  ])('%s and %s: %s', (x, y, expected) => {
    expect(code(movedZeros, x, y)).toBe(expected)
  })
})

describe('scale', () => {
  it.each([
    ['1,200', '12,000', 'factor-ten'],
    ['1,200', '120,000', 'factor-hundred'],
    ['1,200', '1,200,000', 'factor-thousand'],
    ['12', '120,000', 'scale-slip'],
    ['1,200', '2,400', null],
    ['1,200', '11,000', null],
  ])('%s and %s: %s', (x, y, expected) => {
    expect(code(scaleSlip, x, y)).toBe(expected)
  })

  it('thinks of 万 where a source is Japanese', () => {
    const texts = ['It has 1,200 pages.', 'It has 12,000 pages.'] as const
    const plainly = scaleSlip(evidenceOf(...texts))
    const japanese = scaleSlip(evidenceOf(...texts, { languages: ['ja', 'en'] }))
    expect(japanese?.score).toBeGreaterThan(plainly?.score ?? 1)
    expect(japanese?.explanation).toContain('万')
  })
})

describe('digits', () => {
  it.each([
    ['1,283', '1,238', 'swapped-digits'],
    ['32', '23', 'swapped-digits'],
    ['1,283', '1,382', null],
    ['1,283', '3,128', null],
    ['1,283', '128', null],
  ])('swapped: %s and %s: %s', (x, y, expected) => {
    expect(code(swappedDigits, x, y)).toBe(expected)
  })

  it.each([
    ['1,283', '1,288', 'one-digit'],
    ['26', '27', 'one-digit'],
    ['1,283', '1,298', null],
    ['7', '8', null],
  ])('one digit: %s and %s: %s', (x, y, expected) => {
    expect(code(oneDigit, x, y)).toBe(expected)
  })

  it('lines decimals up', () => {
    const pair = evidenceOf('Exports rose by 7.65 percent.', 'Exports rose by 7.6 percent.')
    expect(oneDigit(pair)?.code).toBe('one-digit')
    expect(swappedDigits(pair)).toBeNull()
  })
})

describe('what is no figure', () => {
  it.each([rounding, movedZeros, scaleSlip, swappedDigits, oneDigit])('%o has nothing to say', (hypothesis) => {
    expect(hypothesis(evidenceOf('It has 26 pages.', 'It has 26 pages.'))).toBeNull()
    expect(hypothesis(evidenceOf('Dozens of pages burned.', 'It has 26 pages.'))).toBeNull()
    expect(hypothesis(evidenceOf('It closed on 4 March.', 'It closed on 5 March.', { kind: 'date' }))).toBeNull()
  })
})
