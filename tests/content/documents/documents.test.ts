/**
 * Real documents, made by pandoc, LibreOffice and Chromium from known texts (make.ts), come in with their words in order and with what
 * they say about themselves.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert } from '../../../content/convert/convert.ts'
import type { Converted, DocumentMeta } from '../../../content/convert/document.ts'
import { wordsInOrder, wordsOf } from './known-words.ts'

const made = join(import.meta.dirname, 'made')
const names = readdirSync(made)

describe('documents of real programs', () => {
  it('are at least forty', () => expect(names.length).toBeGreaterThanOrEqual(40))

  it.each(names)('%s', async (name) => {
    const source = readFileSync(join(import.meta.dirname, 'texts', `${name.split('.')[0]}.md`), 'utf8')
    const { markdown, meta } = await opened(name)
    expect(wordsInOrder(wordsOf(source), wordsOf(markdown))).toBeGreaterThanOrEqual(0.99)
    expect(meta).toMatchObject(knownMeta(name, source))
  })
})

describe('structure', () => {
  it.each([
    [
      'harbour.pandoc.docx',
      [
        '# The night',
        '## What passengers remember',
        '- The first call',
        '| 20:10 | 31 | 29 |',
        'in tow.[^1]',
        '[^1]: Log of the tug',
        '*Marguerite*',
      ],
    ],
    [
      'harbour.office.odt',
      ['# The night', '## What passengers remember', '- The first call', '| 20:10 | 31 | 29 |', 'in tow.[^1]', '[^1]: Log of the tug'],
    ],
    [
      'harbour.pandoc.epub',
      ['## What passengers remember', '- The first call', '| 20:10 | 31 | 29 |', 'in tow.[^1]', '[^1]: Log of the tug'],
    ],
    [
      'harbour.pandoc.html',
      ['## What passengers remember', '- The first call', '| 20:10 | 31 | 29 |', 'in tow.[^1]', '[^1]: Log of the tug'],
    ],
    [
      'harbour.office.html',
      ['## What passengers remember', '- The first call', '| 20:10 | 31 | 29 |', 'in tow.[^1]', '[^1]: Log of the tug'],
    ],
    [
      'harbour.office.pdf',
      ['## The night', '### What passengers remember', '- The first call', '| 20:10 | 31 | 29 |', 'in tow.[^1]', '[^1]: Log of the tug'],
    ],
    ['harbour.chromium.pdf', ['# The night', '## What passengers remember', '| 20:10 | 31 | 29 |', 'in tow.[^1]']],
    ['letters.small-pages.pdf', ['<!-- page 1 -->', '<!-- page 2 -->\n\nThe summit', '<!-- page 3 -->']],
    ['archive.pandoc.docx', ['1. The company should have replaced', '2. The archive should']],
  ])('%s keeps its headings, lists, tables, footnotes and pages', async (name, parts) => {
    const { markdown } = await opened(name)
    for (const part of parts) expect(markdown).toContain(part)
  })

  it('leaves running heads and page numbers out', async () => {
    expect((await opened('letters.small-pages.pdf')).markdown).not.toContain('Notes of a reader')
  })

  it('reads one column after the other', async () => {
    const { markdown } = await opened('release.two-columns.pdf')
    expect(markdown.split('\n\n')[1]).toMatch(/^Trains will run again .* longer than before\.$/)
  })
})

async function opened(name: string): Promise<Converted> {
  const conversion = await convert({ name, bytes: new Uint8Array(readFileSync(join(made, name))) })
  if (!conversion.ok) throw new Error(conversion.refusal.message)
  return conversion.document
}

/** What the program that made it wrote into the file; a text file says nothing, and a PDF or an office file not when it was published. */
function knownMeta(name: string, source: string): Partial<DocumentMeta> {
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(source)?.[1] ?? null
  const known = { title: field('title'), author: field('author'), language: field('lang') }
  if (name.endsWith('.txt')) return { title: null, author: null, language: null, published: null }
  if (/\.(?:html|epub)$/.test(name)) return { ...known, published: field('date') }
  if (name.endsWith('.office.pdf')) return { ...known, published: null }
  if (name.endsWith('.pdf'))
    return { title: known.title, language: known.language, author: null, published: null, created: expect.stringMatching(/^2026-/) }
  return { ...known, published: null, created: expect.stringMatching(/^2026-/), modified: expect.stringMatching(/^2026-/) }
}
