/** English numbers: written and read back, in digits and in words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAtoms } from '../../../lib/mentions/quantity/atoms.ts'
import { readNumeral, valueOfDigits } from '../../../lib/mentions/quantity/numeral.ts'
import { sentenceOf } from '../sentence-of.ts'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** 2,605 → "two thousand six hundred and five". */
function words(value: number): string {
  if (value < 20) return SMALL[value] as string
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${SMALL[value % 10]}`}`
  if (value < 1000) return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${words(value % 100)}`}`
  const [scale, name] = value >= 1e9 ? [1e9, 'billion'] : value >= 1e6 ? [1e6, 'million'] : [1e3, 'thousand']
  const rest = value % scale
  const link = rest > 0 && rest < 100 ? ' and ' : ' '
  return `${words(Math.floor(value / scale))} ${name}${rest === 0 ? '' : `${link}${words(rest)}`}`
}

function read(text: string, money = false) {
  const numeral = readNumeral(readAtoms(sentenceOf(text, 'und'), text), 0, money)
  return numeral === null || 'bad' in numeral ? numeral : numeral.value
}

describe('readNumeral', () => {
  it.each([
    ['16,000', 16000],
    ['1,00,000', 100000],
    ['1 000 000', 1e6],
    ['16 000', 16000],
    ['2½ dozen', 30],
    ['3 1/2', 3.5],
    ['half a million', 5e5],
    ['a quarter of a million', 250000],
    ['one and a half million', 1.5e6],
    ['two million and a half', 2.5e6],
    ['one and three-quarter', 1.75],
    ['eleven hundred', 1100],
    ['a hundred and twenty', 120],
    ['5-million', 5e6],
    ['3 lakh', 3e5],
    ['4.35 million', 4.35e6],
    ['.5', 0.5],
  ])('%s is %d', (text, value) => expect(read(text)).toBe(value))

  it('takes a glued letter as a scale after a currency sign, and as nothing without a plural noun', () => {
    expect(read('4.5bn', true)).toBe(4.5e9)
    expect(read('12m', true)).toBe(12e6)
    expect(read('12m wall')).toBe(12)
    expect(read('12m people')).toBe(12e6)
  })

  it('reads back every whole number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(read(words(value))).toBe(value)
      }),
    )
  })

  it('reads back every number in digits with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
        expect(valueOfDigits(whole.toLocaleString('en-US'))).toBe(whole)
        expect(valueOfDigits(`${whole}.${String(hundredths).padStart(2, '0')}`)).toBe(
          Number(`${whole}.${String(hundredths).padStart(2, '0')}`),
        )
      }),
    )
  })
})

describe('valueOfDigits', () => {
  it.each(['12,34', '1,2,3', '1.234.567', '12345678901234567890', `${'9'.repeat(60)}`])(
    'gives a reason for %s, never a number',
    (digits) => {
      expect(typeof valueOfDigits(digits)).toBe('string')
    },
  )
})
