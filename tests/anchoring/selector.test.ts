/** A passage is found again where it surely is, and nowhere else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchor, selectorOf } from '../../lib/anchoring/selector.ts'
import { sha256Hex } from '../../lib/text/hash.ts'

const of = (text: string) => ({ path: 'a.md', text, sha256: sha256Hex(text) })
const TEXT = 'The harbour office said 12 ferries were cancelled. Later 12 more ferries sailed.'
const first = selectorOf(of(TEXT), { start: 24, end: 34 })

describe('anchor', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['the same text', TEXT, '12 ferries'],
    ['a paragraph above', `Weather closed the port.\n\n${TEXT}`, '12 ferries'],
    ['words changed far away', TEXT.replace('Later', 'Much later'), '12 ferries'],
    ['the words are gone', TEXT.replace('12 ferries', '13 ferries'), null],
    ['the words stand in another story', 'On the lake 12 ferries collided.', null],
    ['the passage stands twice alike', `${TEXT}\n\n${TEXT}`, null],
  ]
  it.each(rows)('%s', (_, text, expected) => {
    const found = anchor(first, of(text))
    expect(found.ok ? text.slice(found.span.start, found.span.end) : null).toBe(expected)
  })

  it('refuses a position that is not true of its own revision', () => {
    expect(anchor({ ...first, start: 0, end: 10 }, of(TEXT))).toMatchObject({ ok: false })
  })

  it('refuses no words', () => {
    expect(anchor({ ...first, exact: ' ' }, of(TEXT))).toMatchObject({ ok: false })
  })

  it('gives the very span back for its own text, and true words or nothing for any other', () => {
    const word = fc.constantFrom('ten', 'ferries', 'sailed', '12', '号', '\n\n', '“no”', ' ')
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (a, b, x, y) => {
        const start = x % a.length
        const end = start + 1 + (y % (a.length - start))
        const selector = selectorOf(of(a), { start, end })
        const own = anchor(selector, of(a))
        if (selector.exact.trim() !== '') expect(own).toMatchObject({ ok: true, span: { start, end } })
        const other = anchor(selector, of(b))
        if (other.ok) expect(b.slice(other.span.start, other.span.end)).toBe(selector.exact)
      }),
      { numRuns: 300 },
    )
  })
})
