/** The laws of quantities: true spans, no overlap, the same answer twice, nothing from nothing, time that grows with length alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../lib/mentions/quantity/find-quantities.ts'
import { sentenceOf } from './sentence-of.ts'

const WORDS =
  'one two twenty - hundred million dozen half a an the of and or to between from 12 1,200 3.5 ½ 1/2 2004 4:43 $ € % kg km miles people dead killed men ferries year old -old , . ( ) ' +
  'more another others several dozens scores no nobody none about at least over nearly per June Voss G 7 AK 47 s th third twice times magnitude yen 1.2.3 12,34 約 3割 百 人'
const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', '', '-')), { maxLength: 24 })
  .map((parts) => parts.flat().join(''))
const anyText = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }))
const language = fc.constantFrom('en', 'ja', 'und', 'de')

describe('quantities of any text', () => {
  it('have true spans inside the sentence, with numeral and interval in order, and never overlap', () => {
    fc.assert(
      fc.property(anyText, language, (text, tag) => {
        const found = findQuantities(sentenceOf(text, tag), text)
        let end = 0
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          end = mention.end
          if (mention.kind === 'unresolved') continue
          const { numeral, interval, point } = mention
          expect(numeral.start).toBeGreaterThanOrEqual(mention.start)
          expect(numeral.end).toBeLessThanOrEqual(mention.end)
          expect(numeral.end).toBeGreaterThan(numeral.start)
          if (interval.low !== null && interval.high !== null) expect(interval.low).toBeLessThanOrEqual(interval.high)
          if (point !== null) expect(Number.isFinite(point)).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('are the same when asked twice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(findQuantities(sentenceOf(text), text)).toEqual(findQuantities(sentenceOf(text), text))
      }),
    )
  })

  it('keep their offsets when the sentence stands later in the file', () => {
    fc.assert(
      fc.property(soup, fc.string({ maxLength: 20 }), (text, before) => {
        const here = sentenceOf(text)
        const by = before.length
        const there = {
          ...here,
          start: by,
          end: by + text.length,
          tokens: here.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
        }
        const shift = (span: { readonly start: number; readonly end: number }) => [span.start + by, span.end + by]
        const found = findQuantities(there, `${before}${text} 99 men`).map((mention) => [mention.start, mention.end])
        expect(found).toEqual(findQuantities(here, text).map(shift))
      }),
    )
  })

  it('are never zero unless the words say none', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const mention of findQuantities(sentenceOf(text), text)) {
          if (mention.kind === 'quantity' && mention.point === 0)
            expect(text.slice(mention.start, mention.end)).toMatch(/no|none|nobody|0/i)
        }
      }),
    )
  })
})

describe('hostile input', () => {
  const untagged = (text: string) => ({ ...sentenceOf('x'), start: 0, end: text.length, tokens: [] })
  /** Milliseconds of processor time: what other processes do to the clock is not our business. */
  const took = (text: string) => {
    const from = process.cpuUsage().user
    findQuantities(untagged(text), text)
    return (process.cpuUsage().user - from) / 1_000
  }

  // A reader that looks back over everything takes most of a minute here (one did), a linear one a fraction of a second; the bound lies
  // between, far from both, so that a busy machine does not decide.
  it.each([
    '7',
    '1,',
    '1.',
    '1-',
    '123 ',
    'twenty-',
    'one hundred and ',
    'a ',
    'two and a half ',
    '1 to ',
    '5 kroner ',
    '3 km (2 miles) ',
    'one in ',
    '一万',
    '2、',
  ])('is read in time that grows with its length alone: %j', (piece) => {
    expect(took(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeLessThan(8_000)
  })

  it('reads 100 kB of digits as one number too long to hold', () => {
    const text = '7'.repeat(100_000)
    expect(findQuantities(untagged(text), text)).toMatchObject([{ kind: 'unresolved', start: 0, end: 100_000 }])
  })
})
