import { describe, expect, test } from 'vitest'
import { type Place, sourceHtml } from '../../app/_data/source-html.ts'
import { offsetsOf } from '../../app/_data/source-text.ts'

function mark(text: string, ...wanted: readonly string[]): string {
  const places = wanted.map((exact, index): Place => {
    const start = text.indexOf(exact)
    return {
      start,
      end: start + exact.length,
      words: `q${index + 1}`,
      tone: 'conflict',
      number: String(index + 1),
      href: `/f/${index + 1}`,
    }
  })
  return sourceHtml(text, places)
}

/** The words inside marks, in order. */
const marked = (html: string): string[] =>
  [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)].map((found) => (found[1] ?? '').replaceAll(/<[^>]+>/g, ''))

describe('sourceHtml', () => {
  test.each([
    ['a word in a paragraph', 'Ten ferries sailed.', ['Ten ferries'], ['Ten ferries']],
    ['under front matter', '---\ntitle: Ten ferries\n---\n\nNine ferries sailed.', ['Nine ferries'], ['Nine ferries']],
    ['across emphasis', 'Some **ten** ferries sailed.', ['**ten** ferries'], ['ten', ' ferries']],
    ['behind an escape', 'A\\*B: ten ferries.', ['ten ferries'], ['ten ferries']],
    ['behind an entity', 'Fish &amp; ten ferries.', ['ten ferries'], ['ten ferries']],
    ['over the end of a line in a quotation', '> Some ten\n> ferries sailed.', ['ten\n> ferries'], ['ten\nferries']],
    ['in a link', 'See [ten ferries](https://example.org/) there.', ['ten ferries'], ['ten ferries']],
    ['in a table', '| a |\n|---|\n| ten ferries |', ['ten ferries'], ['ten ferries']],
    ['overlapping places', 'Some ten ferries sailed.', ['ten ferries', 'ferries sailed'], ['ten ', 'ferries', ' sailed']],
    ['Japanese', '約1万600ページを公開した。', ['1万600ページ'], ['1万600ページ']],
  ])('marks %s', (_, text, wanted, expected) => {
    expect(marked(mark(text, ...wanted))).toEqual(expected)
  })

  test('each place has one anchor by its offset, and leads to its finding', () => {
    const html = mark('Some ten ferries sailed.', 'ten ferries')
    expect(html).toContain('id="at-5"')
    expect(html).toContain('href="/f/1"')
    expect(html.match(/id="at-/g)?.length).toBe(1)
  })

  test.each([
    ['<script>x()</script>', /<script/i],
    ['a <img src=x onerror=x()> b', /<img/i],
    ['[a](javascript:x())', /javascript:/i],
    ['![a](https://example.org/a.png)', /<img/i],
  ])('lets nothing of %s run or load', (text, never) => {
    expect(sourceHtml(text, [])).not.toMatch(never)
  })

  test('raw HTML stays to be read', () => {
    expect(sourceHtml('before\n\n<div>ten</div>\n\nafter', [])).toContain('&#x3C;div>ten')
  })
})

test.each([
  ['abc', 'abc', [0, 1, 2]],
  ['a\\*b', 'a*b', [0, 2, 3]],
  ['a&amp;b', 'a&b', [0, 1, 6]],
  ['a\n> b', 'a\nb', [0, 1, 4]],
  ['abc', 'abd', null],
])('offsetsOf(%j, %j)', (raw, value, expected) => {
  expect(offsetsOf(raw, value)).toEqual(expected)
})
