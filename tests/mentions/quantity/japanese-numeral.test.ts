/** Japanese numbers: what is written comes back as the same number. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldJapanese, readJapaneseNumeral } from '../../../lib/mentions/quantity/japanese-numeral.ts'

const DIGITS = '〇一二三四五六七八九'

/** 2,605 → 二千六百五. */
function group(value: number): string {
  const parts: string[] = []
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10
    if (digit > 0) parts.push((digit === 1 && name !== '' ? '' : DIGITS[digit]) + name)
  }
  return parts.join('')
}

function kanji(value: number, write: (part: number) => string): string {
  const parts = [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
    [1, ''],
  ] as const
  return parts
    .map(([power, name]) => [Math.floor(value / power) % 1e4, name] as const)
    .map(([part, name]) => (part === 0 ? '' : write(part) + name))
    .join('')
}

const number = fc.integer({ min: 1, max: 999_999_999_999 })

describe('readJapaneseNumeral', () => {
  it.each([
    ['1万600', 10600],
    ['1万6千', 16000],
    ['3万5000', 35000],
    ['8,000億', 8e11],
    ['1兆2000億', 1.2e12],
    ['1.5億', 1.5e8],
    ['二〇一九', 2019],
    ['千二百', 1200],
  ])('%s is %d', (text, value) => {
    expect(readJapaneseNumeral(text, 0)).toMatchObject({ value, end: text.length })
  })

  it.each(['万', '億円', 'あ', ''])('reads no number in "%s"', (text) => {
    expect(readJapaneseNumeral(text, 0)).toBeNull()
  })

  it('reads back every number written in kanji', () => {
    fc.assert(
      fc.property(number, (value) => {
        const text = kanji(value, group)
        expect(readJapaneseNumeral(text, 0)).toEqual({ value, end: text.length, kanji: true })
      }),
    )
  })

  it('reads back every number written in digits of either width with 万 and 億', () => {
    fc.assert(
      fc.property(number, fc.boolean(), (value, wide) => {
        const narrow = kanji(value, String)
        const text = wide ? narrow.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : narrow
        const folded = foldJapanese(text)
        expect(folded).toHaveLength(text.length)
        expect(readJapaneseNumeral(folded, 0)).toMatchObject({ value, end: text.length })
      }),
    )
  })
})
