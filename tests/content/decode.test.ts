/** Bytes to text: what is refused, where the trouble is, and what the reader is told to do. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeMarkdown, MAX_SOURCE_BYTES, type ProblemCode } from '../../content/decode.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('refused', () => {
  const rows: readonly (readonly [string, Uint8Array, ProblemCode, RegExp])[] = [
    ['nothing', bytes(), 'empty', /is empty/],
    ['white space', bytes(' \n\t\r\n'), 'empty', /nothing but white space/],
    ['only a byte-order mark', bytes([0xef, 0xbb, 0xbf]), 'empty', /nothing but white space/],
    ['at the limit', new Uint8Array(MAX_SOURCE_BYTES).fill(0x61), 'too-large', /20 MB; a source must be smaller than 20 MB/],
    ['PDF', bytes('%PDF-1.4 …'), 'binary', /a PDF document.*Save its text/],
    ['DOCX or ZIP', bytes('PK', [3, 4], 'word/document.xml'), 'binary', /ZIP archive \(as DOCX/],
    ['old Word', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'binary', /old Word/],
    ['RTF', bytes('{\\rtf1 text}'), 'binary', /RTF/],
    ['PNG', bytes([0x89], 'PNG', [13, 10]), 'binary', /PNG image/],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], 'h\0i\0'), 'binary', /UTF-16.*Save it as UTF-8/],
    ['a NUL inside', bytes('ten ferries\0'), 'binary', /NUL byte at offset 11/],
    ['Latin-1', bytes('line\ncaf', [0xe9], ' closed'), 'not-utf8', /byte 0xE9 at offset 8 \(line 2\)/],
    ['Shift_JIS', bytes([0x93, 0xfa, 0x96, 0x7b]), 'not-utf8', /byte 0x93 at offset 0 \(line 1\)/],
    ['an overlong form', bytes('a', [0xc0, 0xaf]), 'not-utf8', /offset 1 /],
    ['a lone surrogate', bytes('ab', [0xed, 0xa0, 0x80]), 'not-utf8', /offset 2 /],
    ['beyond Unicode', bytes([0xf4, 0x90, 0x80, 0x80]), 'not-utf8', /offset 0 /],
    ['cut in the middle of a character', bytes('港', [0xe6, 0xb8]), 'not-utf8', /offset 3 /],
  ]
  test.each(rows)('%s', (_, input, code, message) => {
    const decoded = decodeMarkdown('a.md', input)
    expect(decoded).toMatchObject({ ok: false, problem: { path: 'a.md', code } })
    if (!decoded.ok) expect(decoded.problem.message).toMatch(message)
  })
})

describe('accepted', () => {
  test.each([
    ['plain', 'Ten ferries.'],
    ['Japanese', '約1万隻のフェリー'],
    ['right to left and emoji', 'עשר מעבורות 🚢'],
    ['a word that only looks like a PDF', 'PDF files: %PDF is their first word'],
    ['carriage returns', 'one\r\ntwo\r\n'],
  ])('%s comes through unchanged', (_, text) => {
    expect(decodeMarkdown('a.md', bytes(text))).toEqual({ ok: true, text, warnings: [] })
  })

  test('one byte under the limit', () => {
    expect(decodeMarkdown('a.md', new Uint8Array(MAX_SOURCE_BYTES - 1).fill(0x61)).ok).toBe(true)
  })

  test('a byte-order mark is left out and the reader is told', () => {
    const decoded = decodeMarkdown('a.md', bytes([0xef, 0xbb, 0xbf], 'Ten.'))
    expect(decoded).toMatchObject({ ok: true, text: 'Ten.', warnings: [{ path: 'a.md', code: 'byte-order-mark' }] })
  })

  test('agrees with the platform about what UTF-8 is, on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (tail) => {
        const input = bytes('a', [...tail])
        fc.pre(!input.includes(0))
        let platform = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input)
        } catch {
          platform = false
        }
        const decoded = decodeMarkdown('a.md', input)
        expect(decoded.ok).toBe(platform)
      }),
      { numRuns: 2000 },
    )
  })
})
