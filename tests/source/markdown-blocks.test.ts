import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlain, markdownBlocks, parsedBlocks, plainBlocks } from '../../lib/source/markdown-blocks.ts'

const trimmed = (file: string, blocks: ReturnType<typeof plainBlocks>): readonly string[] =>
  blocks.map((block) => `${block.kind} ${file.slice(block.start, block.end).trim()}`)

const line = fc.oneof(
  fc.constantFrom(
    'Ten ferries sailed.',
    '"No," said Voss.',
    '',
    '  Ten',
    'a - b',
    '- ten',
    '# a',
    '> b',
    '1. c',
    '    code',
    '\tcode',
    '===',
    '---',
    '| a |',
    '<b>x</b>',
    '[x]: y',
    '```',
    '1987. A year',
    'フェリー。',
    '\u00a0',
    ' \u2003 x',
    '﻿x',
    '~~~',
    '*a*',
    '+ 3',
    ':-- | --:',
    'x\\',
  ),
  fc.string({ maxLength: 10 }),
)

describe('markdownBlocks', () => {
  it('reads plain bodies by blank lines exactly as the parser does', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const file = lines.join(end)
        if (isPlain(file)) expect(trimmed(file, plainBlocks(file, 0))).toEqual(trimmed(file, parsedBlocks(file, 0)))
      }),
      { numRuns: 3_000 },
    )
  })

  it.each([
    ['Ten ferries sailed.\n\nTwo sank.', true],
    ['Ten ferries - or more - sailed.', true],
    ['- Ten', false],
    ['Ten\n---', false],
    ['  # Ten', false],
    ['1. Ten', false],
    ['<div>Ten</div>', false],
    ['    Ten\nTwo', false],
    ['Two\n\n    Ten', false],
  ])('%j is plain: %s', (body, plain) => {
    expect(isPlain(body)).toBe(plain)
  })

  it('gives deep nesting up instead of recursing', () => {
    const file = `${'>'.repeat(200)} text`
    expect(markdownBlocks(file, 0)).toHaveLength(1)
  })

  it('keeps true places in tables, quotes and lists', () => {
    const file = 'A\n\n> * one\n>   two\n\n| a | *b* |\n|---|---|\n| c \\| d | e |\n'
    expect(trimmed(file, markdownBlocks(file, 0))).toEqual([
      'paragraph A',
      'blockquote one\n>   two',
      'table-cell a',
      'table-cell *b*',
      'table-cell c \\| d',
      'table-cell e',
    ])
  })
})
