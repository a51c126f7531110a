/** Quoted words come out of the Markdown as they went in, whatever they hold, and nothing an editor writes can run. */
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { buildReport, type Report } from '../../lib/report/build-report.ts'
import { renderMarkdown } from '../../lib/report/render-markdown.ts'
import { ferryComparison, ferryDecisions, ferryTexts } from '../fixtures/ferry-comparison.ts'

const report = buildReport({
  comparison: ferryComparison,
  dossier: { title: 'Ferries', description: 'About.' },
  decisions: ferryDecisions,
  at: null,
  texts: ferryTexts,
})

const parse = (markdown: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(markdown)

/** The words between the marks in the quotations of a report, in order. */
function quoted(markdown: string): readonly string[] {
  const found: string[] = []
  visit(parse(markdown), 'blockquote', (block) => visit(block, 'strong', (node) => void found.push(wordsOf(node))))
  return found
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** The report with one finding, one holder, and these words around and in the quotation. */
function reportOf(before: string, exact: string, after: string): Report {
  const [finding] = report.findings
  const [reading] = finding?.readings ?? []
  const [holder] = reading?.holders ?? []
  if (finding === undefined || reading === undefined || holder === undefined) throw new Error('the fixture is empty')
  const only = { ...reading, value: exact, holders: [{ ...holder, before, exact, after }] }
  return {
    ...report,
    findings: [{ ...finding, question: exact, readings: [only], decision: null, chosen: null }],
    differentReferents: [],
    possible: [],
    singles: [],
    orphans: [],
  }
}

describe('quotations come out unharmed', () => {
  test.each([
    'a*b*c _d_ `e` ~~f~~',
    '# not a heading',
    '<script>alert(1)</script>',
    '&lt;b&gt; &amp; &copy;',
    '[a](javascript:alert(1)) ![b](c)',
    'a | b | c',
    '10,600\\| pages\\',
    'see https://example.org/?a=1&b=2 or www.example.org or me@example.org',
    '約1万600ページ**「百」**',
    'אלף ושש מאות',
    '\u202Ereversed\u202C',
    '👩‍👩‍👧‍👦 🚢',
    '=1+1',
    '1. first',
    '- - -',
    '[^1] [x]',
    '“quotes” ‘inside’ "quotes"',
    '@a>*',
    'x'.repeat(10_000),
  ])('%s', (words) => {
    for (const [before, after] of [
      ['', ''],
      ['before ', ' after'],
      ['前', '後'],
      ['(', ').'],
      ['*', '*'],
      ['<', '>'],
    ] as const) {
      expect(quoted(renderMarkdown(reportOf(before, words, after)))).toEqual([words])
    }
  })

  test('any words at all', () => {
    const nasty = fc.constantFrom(
      '*',
      '_',
      '`',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '#',
      '|',
      '\\',
      '!',
      '~',
      '&',
      ';',
      ':',
      '-',
      '+',
      '.',
      '1',
      ' ',
      'a',
      '「',
      '万',
      'א',
      '🚢',
      '"',
      "'",
      '/',
      '@',
      '=',
    )
    const words = fc
      .array(nasty, { minLength: 1, maxLength: 20 })
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() === text)
    fc.assert(
      fc.property(words, words, words, (before, exact, after) => {
        expect(quoted(renderMarkdown(reportOf(before, exact, after)))).toEqual([exact])
      }),
      { numRuns: 100 },
    )
  })

  test('a line break in a quotation is a space to its reader', () => {
    expect(quoted(renderMarkdown(reportOf('', 'twelve\r\n\n   ferries', '')))).toEqual(['twelve ferries'])
  })
})

describe('what the whole report says', () => {
  const markdown = renderMarkdown(report)

  test('undecided and unresolved ones are called so', () => {
    expect(markdown.match(/Undecided: no editor/g)).toHaveLength(4)
    expect(markdown).toContain('Cannot be resolved')
  })

  test('every source is there with its hash', () => {
    for (const source of ferryComparison.sources) expect(markdown).toContain(source.sha256)
  })

  test('no raw HTML, no link that could run, no picture', () => {
    const tree = parse(markdown)
    visit(tree, (node) => {
      expect(['html', 'image', 'imageReference']).not.toContain(node.type)
      if (node.type === 'link') expect(node.url).toMatch(/^(https?|mailto):/)
    })
  })

  test('the outline is the report’s own', () => {
    const headings: string[] = []
    visit(parse(markdown), 'heading', (node) => {
      if (node.depth < 3) headings.push(wordsOf(node))
    })
    expect(headings).toEqual([
      'Ferries',
      'What was compared',
      'See this first',
      'Worth a look',
      'For completeness',
      'Different referents',
      'Possible findings',
      'Said by one source only',
      'Decisions on earlier findings',
      'How this was made',
    ])
  })
})
