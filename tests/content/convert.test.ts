/**
 * What the converters make of awkward files: encodings, metadata, furniture of pages. What cannot come in: convert-refusals.test.ts.
 */
import { describe, expect, it } from 'vitest'
import { convert } from '../../content/convert/convert.ts'
import { isoDate } from '../../content/convert/dates.ts'
import { type Converted, type Hints, NO_META, type Refusal } from '../../content/convert/document.ts'
import { sourceText } from '../../content/convert/source-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

async function document(name: string, content: string | Uint8Array, hints?: Hints): Promise<Converted> {
  const conversion = await convert({ name, bytes: typeof content === 'string' ? utf8(content) : content, hints })
  if (!conversion.ok) throw new Error(conversion.refusal.message)
  return conversion.document
}

async function refusal(name: string, content: string | Uint8Array): Promise<Refusal> {
  const conversion = await convert({ name, bytes: typeof content === 'string' ? utf8(content) : content })
  if (conversion.ok) throw new Error(`${name} came in.`)
  return conversion.refusal
}

const SHIFT_JIS = [
  0x8d, 0x60, 0x98, 0x70, 0x8b, 0xc7, 0x82, 0xcd, 0x8c, 0x87, 0x8d, 0x71, 0x82, 0xf0, 0x94, 0xad, 0x95, 0x5c, 0x82, 0xb5, 0x82, 0xbd, 0x81,
  0x42,
]
const EUC_JP = [
  0xb9, 0xc1, 0xcf, 0xd1, 0xb6, 0xc9, 0xa4, 0xcf, 0xb7, 0xe7, 0xb9, 0xd2, 0xa4, 0xf2, 0xc8, 0xaf, 0xc9, 0xbd, 0xa4, 0xb7, 0xa4, 0xbf, 0xa1,
  0xa3,
]
const GERMAN =
  'Die Br\u00fccke \u00fcber die M\u00fchle wurde gesprengt, sagte Frau M\u00f6ller. Das Wasser stieg, weil die Tr\u00fcmmer den Flu\u00df stauten; die H\u00e4user blieben stehen.'

describe('encodings', () => {
  it.each<[string, Uint8Array, string, string | null]>([
    ['UTF-8', utf8('Zwölf Fähren'), 'Zwölf Fähren', null],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Zwölf')]), 'Zwölf', 'byte-order-mark'],
    ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, 0x54, 0, 0x65, 0, 0x6e, 0]), 'Ten', 'encoding'],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, 0, 0x54, 0, 0x65, 0, 0x6e]), 'Ten', 'encoding'],
    ['Windows-1252', latin(GERMAN), GERMAN, 'encoding'],
    ['Shift_JIS', Uint8Array.from([...SHIFT_JIS, ...SHIFT_JIS, ...SHIFT_JIS]), '港湾局は欠航を発表した。'.repeat(3), 'encoding'],
    ['EUC-JP', Uint8Array.from([...EUC_JP, ...EUC_JP, ...EUC_JP]), '港湾局は欠航を発表した。'.repeat(3), 'encoding'],
    ['ISO-2022-JP', Uint8Array.from([0x1b, 0x24, 0x42, 0x39, 0x41, 0x4f, 0x51, 0x36, 0x49, 0x1b, 0x28, 0x42, 0x2e]), '港湾局.', 'encoding'],
  ])('%s', async (_name, bytes, text, notice) => {
    const { markdown, notices } = await document('a.txt', bytes)
    expect(markdown).toBe(text)
    expect(notices.map(({ code }) => code)).toEqual(notice === null ? [] : [notice])
  })

  it('believes a page that says its encoding, and HTTP before it', async () => {
    const page = latin(
      '<html><head><meta charset="windows-1251"><title>x</title></head><body><p>\u00cf\u00ee\u00f0\u00f2 \u00e7\u00e0\u00ea\u00f0\u00fb\u00f2</p></body></html>',
    )
    expect((await document('a.html', page)).markdown).toBe('Порт закрыт')
    expect((await document('a.html', page, { mediaType: 'text/html; charset=windows-1252' })).markdown).toBe('Ïîðò çàêðûò')
  })
})

describe('web pages', () => {
  const article = `<article><h1>Ten ferries cancelled</h1>${'<p>The harbour office said that ten ferries were cancelled on Friday, because the wind had reached force nine during the night and nobody was willing to sail.</p>'.repeat(6)}</article>`
  const page = (head: string, more = '') =>
    `<!doctype html><html lang="en-GB"><head><title>Ten ferries | Gazette</title>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport news</a></nav>${article}${more}<aside>Read also: lottery</aside><footer>Imprint</footer></body></html>`

  it('leave menus, sidebars and feet out, and keep the headline', async () => {
    const { markdown } = await document('a.html', page(''))
    expect(markdown).toMatch(/^## Ten ferries cancelled\n\nThe harbour office/)
    for (const furniture of ['Sport news', 'lottery', 'Imprint']) expect(markdown).not.toContain(furniture)
  })

  it('say what they are in JSON-LD, which is believed before the rest', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ten ferries',
          author: [{ name: 'Ann Voss' }, { name: 'Bo Lind' }],
          publisher: { name: 'Gazette' },
          datePublished: '2021-03-05T10:00:00.000+09:00',
          dateModified: '2021-03-06',
          isAccessibleForFree: 'False',
        },
      ],
    }
    const { meta, notices } = await document(
      'a.html',
      page(
        `<script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:site_name" content="Other"><link rel="canonical" href="/ferries">`,
      ),
      { address: 'https://gazette.example/x?utm=1' },
    )
    expect(meta).toEqual({
      ...NO_META,
      title: 'Ten ferries',
      author: 'Ann Voss, Bo Lind',
      publisher: 'Gazette',
      published: '2021-03-05T10:00:00+09:00',
      modified: '2021-03-06',
      language: 'en-GB',
      url: 'https://gazette.example/ferries',
    })
    expect(notices.map(({ code }) => code)).toEqual(['paywall'])
  })

  it('say it in OpenGraph or in the names of libraries', async () => {
    const graph = await document(
      'a.html',
      page(
        '<meta property="og:title" content="Ferries"><meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2021-03-05T10:00:00Z"><meta property="article:author" content="https://x.example/ann"><meta name="author" content="Ann Voss">',
      ),
    )
    expect(graph.meta).toMatchObject({ title: 'Ferries', publisher: 'Gazette', published: '2021-03-05T10:00:00Z', author: 'Ann Voss' })
    const library = await document(
      'a.html',
      page(
        '<meta name="DC.title" content="Port log"><meta name="citation_author" content="A"><meta name="citation_author" content="B"><meta name="citation_publication_date" content="1999/12/5">',
      ),
    )
    expect(library.meta).toMatchObject({ title: 'Port log', author: 'A, B', published: '1999-12-05' })
  })

  it('name copies in archives (Robust Links)', async () => {
    const { meta } = await document(
      'a.html',
      page(
        '',
        '<p><a href="https://a.example/" data-versionurl="https://archive.example/1" data-versiondate="2020-01-02">x</a> <a href="https://archive.example/2" data-originalurl="https://b.example/" data-versiondate="2020-02-03">y</a></p>',
      ),
    )
    expect(meta.archives).toEqual([
      { url: 'https://archive.example/1', original: 'https://a.example/', at: '2020-01-02' },
      { url: 'https://archive.example/2', original: 'https://b.example/', at: '2020-02-03' },
    ])
  })

  it.each([
    ['<p>5 * 3 = 15, file_name, [1] and 1 < 2</p>', '5 \\* 3 = 15, file_name, [1] and 1 < 2'],
    ['<p>Ten <b>ferries</b> <a href="javascript:x()">sail</a></p>', 'Ten **ferries** sail'],
    [
      '<table><tr><th>Port</th><th>Ferries</th></tr><tr><td rowspan="2">Kurosaki</td><td>12</td></tr><tr><td>3|4</td></tr></table>',
      '| Port | Ferries |\n| --- | --- |\n| Kurosaki | 12 |\n|  | 3\\|4 |',
    ],
    ['<ol start="3"><li>Three</li><li>Four<ul><li>a</li></ul></li></ol>', '3. Three\n4. Four\n   - a'],
    ['<p>港<ruby>湾<rt>わん</rt></ruby>局</p>', '港湾局'],
    ['<p># not a heading</p>', '\\# not a heading'],
    ['<p>one<br>two</p><script>alert(1)</script><style>p{}</style>', 'one\ntwo'],
  ])('%s', async (html, markdown) => expect((await document('a.html', html)).markdown).toBe(markdown))

  it('refuse to be nested without end, and to have no words', async () => {
    expect((await refusal('a.html', `<html><body>${'<div>'.repeat(5_000)}x`)).code).toBe('bomb')
    expect((await refusal('a.html', '<html><body><script>draw()</script></body></html>')).code).toBe('no-text')
  })
})

describe('text that is kept', () => {
  it.each([
    [
      'Ten.',
      { ...NO_META, title: 'Port: the night', published: '2021-03-05' },
      '---\ntitle: "Port: the night"\npublished: 2021-03-05\n---\n\nTen.',
    ],
    ['---\ntitle: Port\nmood: grim\n---\nTen.', { ...NO_META, title: 'Port' }, '---\ntitle: Port\nmood: grim\n---\nTen.'],
    ['---\ntitle: Port\nmood: grim\n---\nTen.', { ...NO_META, title: 'Harbour' }, '---\ntitle: Harbour\nmood: grim\n---\n\nTen.'],
    ['---\nheadline: Port\n---\nTen.', { ...NO_META, title: 'Port' }, '---\ntitle: Port\n---\n\nTen.'],
    ['---\ntitle: Port\n---\nTen.', NO_META, 'Ten.'],
    ['Ten.', NO_META, 'Ten.'],
  ])('%j with its metadata', (markdown, meta, text) => expect(sourceText(markdown, meta)).toBe(text))

  it('takes the metadata of front matter, and no aliases', async () => {
    const { meta } = await document(
      'a.md',
      '---\ntitle: Port\ndate: 5 March 2021\nauthors: [Ann, Bo]\nlang: ja\narchived: https://archive.example/1\n---\nTen.',
    )
    expect(meta).toMatchObject({
      title: 'Port',
      published: '2021-03-05',
      author: 'Ann, Bo',
      language: 'ja',
      archives: [{ url: 'https://archive.example/1', original: null, at: null }],
    })
    expect((await document('a.md', '---\na: &a [x]\ntitle: *a\n---\nTen.')).meta.title).toBeNull()
  })
})

describe('dates', () => {
  it.each([
    ['2021-03-05', '2021-03-05'],
    ['2021/3/5', '2021-03-05'],
    ["D:20210305100000+09'00'", '2021-03-05T10:00:00+09:00'],
    ['Fri, 05 Mar 2021 10:00:00 GMT', '2021-03-05T10:00:00Z'],
    ['March 5, 2021', '2021-03-05'],
    ['20210305', '2021-03-05'],
    ['1999', '1999'],
    ['3/4/2021', null],
    ['2021-02-30', null],
    ['soon', null],
    ['', null],
  ])('%s → %s', (written, date) => expect(isoDate(written)).toBe(date))
})
