/**
 * What must hold for every text: reading, sentences, tokens and names never lose a place and never fall over.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../lib/mentions/name/find-names.ts'
import type { Source } from '../../lib/model.ts'
import { splitSentences } from '../../lib/sentences/split-sentences.ts'
import { readSources } from '../../lib/source/read-source.ts'
import { fold, foldText } from '../../lib/text/fold.ts'
import { maskMarkup } from '../../lib/text/markup.ts'

const read = (text: string, path = 'a.md'): Source => readSources([{ path, text }])[0] as Source

/** Pieces that texts are made of, odd ones included. */
const piece = fc.oneof(
  fc.constantFrom(
    'Ten ferries sailed.',
    'U.S. President Ann Voss said "No. " ',
    'Dec. 22',
    '\n\n',
    '\n',
    '\r\n',
    ' ',
    '# ',
    '- ',
    '> ',
    '| a | b |\n|---|---|\n',
    '**',
    '[x](http://a.b)',
    '<b>',
    '```\n',
    '---\n',
    'title: a\n',
  ),
  fc.constantFrom(
    'フェリー12便が欠航した。',
    '「はい。」と',
    '😀👩‍👩‍👧',
    '\ud800',
    '\udfff',
    '\u202eעברית\u202c',
    'العربية؟',
    '\u0000',
    '\ufeff',
    '\u00a0',
    '...',
    '…',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const plainParagraph = fc.constantFrom(
  'Ten ferries sailed. Two sank.',
  'Mayor Ann Voss spoke on Dec. 22.',
  '“We saw it. It burned,” said Berg.',
  'フェリー12便が欠航した。',
  'It cost $4.5 million.',
)

describe('any text', () => {
  it('gives blocks, sentences, tokens and names whose places are true and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = read(text)
        let last = source.bodyStart
        for (const block of source.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          expect(text.slice(block.start, block.end).trim()).toBe(text.slice(block.start, block.end))
          last = block.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        const sentences = splitSentences(source)
        let end = 0
        for (const sentence of sentences) {
          const block = source.blocks[sentence.block]
          expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? 0))
          expect(sentence.end).toBeLessThanOrEqual(block?.end ?? 0)
          end = sentence.end
          let at = sentence.start
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            at = token.end
          }
          expect(at).toBeLessThanOrEqual(sentence.end)
        }
        expect(new Set(sentences.map((sentence) => sentence.id)).size).toBe(sentences.length)
        for (const name of findNames(sentences, source)) expect(text.slice(name.start, name.end)).not.toBe('')
      }),
      { numRuns: 300 },
    )
  }, 120_000)

  it('covers every word of a block that is not skipped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = read(text)
        const sentences = splitSentences(source)
        source.blocks.forEach((block, index) => {
          if (['boilerplate', 'byline', 'dateline'].includes(block.kind)) return
          const covered = sentences
            .filter((sentence) => sentence.block === index)
            .map((sentence) => text.slice(sentence.start, sentence.end))
            .join('')
          expect(covered.replace(/\s+/g, '')).toBe(text.slice(block.start, block.end).replace(/\s+/g, ''))
        })
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  it('changes no earlier sentence when a paragraph is added at the end', () => {
    fc.assert(
      fc.property(fc.array(plainParagraph, { minLength: 1, maxLength: 6 }), plainParagraph, (paragraphs, added) => {
        const before = splitSentences(read(paragraphs.join('\n\n'))).map(({ id, start, end }) => ({ id, start, end }))
        const after = splitSentences(read([...paragraphs, added].join('\n\n'))).map(({ id, start, end }) => ({ id, start, end }))
        expect(after.slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('is read the same in any order of the files', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const files = texts.map((text, i) => ({ path: `${i}.md`, text }))
        expect(readSources([...files].reverse())).toEqual(readSources(files))
      }),
      { numRuns: 50 },
    )
  })
})

describe('folding', () => {
  it('maps every place of the folded text to where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text)
        expect(folded.text).toBe(foldText(text))
        let last = 0
        for (let at = 0; at <= folded.text.length; at++) {
          const from = folded.toSource(at)
          expect(from).toBeGreaterThanOrEqual(last)
          last = from
        }
        expect(last).toBe(text.length)
      }),
    )
  })

  it('folds the words it maps back to into themselves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ｆｅｒｒｙ', '“No”', 'ﬁre', 'cafe\u0301', 'ｶﾞ', 'Voss’s', '10\u00a0km', ' '), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const text = words.join('')
          const folded = fold(text)
          const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y) as [number, number]
          const span = folded.toSourceSpan(start, end)
          if (start < end) expect(foldText(text.slice(span.start, span.end))).toContain(folded.text.slice(start, end))
        },
      ),
    )
  })
})

describe('markup', () => {
  it('is hidden without moving anything', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskMarkup(text)
        expect(masked.length).toBe(text.length)
        for (let i = 0; i < text.length; i++) if (masked[i] !== text[i]) expect(masked[i]).toBe(' ')
      }),
    )
  })
})

describe('large and hostile input', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['a megabyte of sentences on one line', 'Ten ferries sailed off the coast. '.repeat(30_000)],
    ['a million letters without a space', 'a'.repeat(1_000_000)],
    ['a million spaces', `Ten${' '.repeat(1_000_000)}\n${' '.repeat(1_000_000)}\nferries`],
    ['many lines of a paragraph', 'a\n'.repeat(100_000)],
    ['many stars', '*a '.repeat(50_000)],
    ['many brackets', '['.repeat(100_000)],
    ['many quotation marks', '" '.repeat(50_000)],
    ['many dots', '. '.repeat(50_000)],
    ['a tower of quotes', `${'>'.repeat(5_000)} text`],
    ['a tower of lists', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
    ['many capitals', 'Ann Voss of Tarn '.repeat(5_000)],
  ]
  it.each(hostile)(
    '%s is read in time',
    (_name, text) => {
      const started = performance.now()
      const source = read(text)
      findNames(splitSentences(source), source)
      expect(performance.now() - started).toBeLessThan(60_000)
    },
    90_000,
  )
})
