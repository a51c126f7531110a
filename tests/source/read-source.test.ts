import { describe, expect, it } from 'vitest'
import type { Source } from '../../lib/model.ts'
import { readSources } from '../../lib/source/read-source.ts'

const read = (text: string, path = 'a.md'): Source => {
  const [source] = readSources([{ path, text }])
  if (!source) throw new Error('no source')
  return source
}

const blocks = (text: string): readonly string[] => {
  const source = read(text)
  return source.blocks.map(
    (block) => `${block.kind}${block.reason ? ` (${block.reason})` : ''}: ${source.text.slice(block.start, block.end)}`,
  )
}

describe('readSources', () => {
  it('reads front matter as strings and the body after it', () => {
    const source = read('---\ntitle: "Ferries"\npublished: 2021-03-05\nlanguage: en-GB\nversion: 1.10\n---\n\nTen ferries sailed.\n')
    expect(source.meta).toMatchObject({ title: 'Ferries', published: '2021-03-05', language: 'en', publisher: null })
    expect(source.text.slice(source.bodyStart).trim()).toBe('Ten ferries sailed.')
    expect(source.warnings).toEqual([])
  })

  it('reads a malformed front matter line by line and says so', () => {
    const source = read('---\ntitle: Port: the night\npublished: 5 March 2021\n---\nTen ferries sailed.')
    expect(source.meta).toMatchObject({ title: 'Port: the night', published: '2021-03-05' })
    expect(source.warnings[0]).toContain('front matter')
    expect(source.blocks).toHaveLength(1)
  })

  it('reads a front matter that is never closed', () => {
    const source = read('---\ntitle: Port\n\nTen ferries sailed.')
    expect(source.meta.title).toBe('Port')
    expect(source.warnings.join()).toContain('closing "---" is missing')
    expect(source.blocks).toHaveLength(1)
  })

  it.each([
    ['2021-03-05', '2021-03-05'],
    ['2021-03-05T14:00+09:00', '2021-03-05T14:00+09:00'],
    ['2021-03', '2021-03'],
    ['2021年3月5日', '2021-03-05'],
    ['March 5, 2021', '2021-03-05'],
    ['5th March 2021', '2021-03-05'],
    ['3/4/2021', null],
    ['2021-02-30', null],
    ['soon', null],
  ])('takes published %s as %s', (written, published) => {
    const source = read(`---\npublished: ${written}\n---\nTen ferries sailed.`)
    expect(source.meta.published).toBe(published)
    expect(source.warnings).toHaveLength(published === null ? 1 : 0)
  })

  it('gives ids from the content, in any order of the files', () => {
    const files = ['b', 'a', 'c'].map((name) => ({ path: `${name}.md`, text: name === 'c' ? 'Ten.' : 'Ten ferries.' }))
    const ids = readSources(files).map((source) => [source.id, source.path])
    expect(readSources([...files].reverse()).map((source) => [source.id, source.path])).toEqual(ids)
    expect(ids.map(([id]) => id).filter((id) => id?.endsWith('-2'))).toHaveLength(1)
    expect(ids.find(([, path]) => path === 'b.md')?.[0]).toMatch(/^s-[0-9a-f]{12}-2$/)
  })

  it('tells files of one path apart', () => {
    const paths = readSources([
      { path: 'a.md', text: 'Ten.' },
      { path: 'a.md', text: 'Twelve.' },
    ]).map((source) => source.path)
    expect(new Set(paths).size).toBe(2)
  })

  it.each([
    ['Ten ferries were cancelled and the port was closed by the storm.', 'en'],
    ['フェリー12便が欠航した。', 'ja'],
    ['三十艘渡轮停航', 'zh'],
    ['Zehn Fähren fielen wegen des Sturms aus und der Hafen blieb zu.', 'und'],
    ['Десять паромов отменены из-за шторма.', 'und'],
    ['12 34', 'und'],
  ])('tells the language of %s', (text, language) => {
    expect(read(text).meta.language).toBe(language)
  })

  it.each([
    ['fr', true],
    ['zh', true],
    ['en', false],
    ['ja', false],
  ])('says what it cannot read of a text in %s: %s', (language, warned) => {
    const { warnings } = read(`---\nlanguage: ${language}\n---\n\nDix bacs sont restés au port.\n`)
    expect(warnings.some((w) => w.startsWith('no grammar for this language'))).toBe(warned)
  })
})

describe('blocks', () => {
  it('have true spans without their markers', () => {
    expect(
      blocks('# Port closed\r\n\r\n- Ten ferries\r\n- Two barges\r\n\r\n> No boat left.\r\n\r\n| a | b |\r\n|---|---|\r\n| ten | 12 |\r\n'),
    ).toEqual([
      'heading: Port closed',
      'list-item: Ten ferries',
      'list-item: Two barges',
      'blockquote: No boat left.',
      'table-cell: a',
      'table-cell: b',
      'table-cell: ten',
      'table-cell: 12',
    ])
  })

  it('keep offsets true behind a byte-order mark', () => {
    expect(blocks('\ufeffTen ferries sailed.')).toEqual(['paragraph: Ten ferries sailed.'])
  })

  it('leave a year at the start of a paragraph in its words', () => {
    expect(blocks('1987. A year of storms.')).toEqual(['paragraph: 1987. A year of storms.'])
  })

  it('keep wrapped prose together and short lines apart', () => {
    const wrapped =
      'The harbour office said on Friday that twelve of the ferries\nhad been cancelled because of the storm, which was expected to\nlast until Sunday.'
    expect(blocks(wrapped)).toHaveLength(1)
    expect(blocks('Sent: Oslo, 3 May 1971, 19:40\nTo: The Minister\nFrom: The Envoy')).toHaveLength(3)
  })

  it('read indented lines of a pasted text as prose and skip fenced code', () => {
    expect(blocks('    Ten ferries sailed.\n\n```\nlet x\n```\n')).toEqual([
      'paragraph: Ten ferries sailed.',
      'boilerplate (code): ```\nlet x\n```',
    ])
  })

  it('know the title, and what stands above it', () => {
    expect(blocks('---\ntitle: Ferries stay in port\n---\n\nNews & Weather\n\nFerries Stay in Port\n\nTen ferries stayed.')).toEqual([
      'boilerplate (above the title): News & Weather',
      'heading: Ferries Stay in Port',
      'paragraph: Ten ferries stayed.',
    ])
  })

  it('do not take a statement for a menu', () => {
    expect(blocks('Killed: 12\n\nHurt: 40\n\nMissing: 3').every((block) => block.startsWith('paragraph'))).toBe(true)
    expect(
      blocks('Home page\n\nOur team\n\nSports\n\nTen ferries sailed.')
        .slice(0, 3)
        .every((block) => block.startsWith('boilerplate')),
    ).toBe(true)
  })
})
