/** Sources as CSL-JSON and as the styles print them: what front matter says, and nothing that it does not. */
import { expect, test } from 'vitest'
import { bibliographyOf, CITATION_STYLES, type CitationStyle, cslItems } from '../../lib/report/citations.ts'
import type { FullReport, FullSource } from '../../lib/report/full-report.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { hostileReport } from '../fixtures/hostile-report.ts'

const withSource = (more: Partial<FullSource>): FullReport => {
  const [source] = ferryReport.sources
  if (source === undefined) throw new Error('the fixture has no source')
  return { ...ferryReport, sources: [{ ...source, ...more }] }
}

test('an item holds what is known', () => {
  expect(cslItems(ferryReport)[0]).toEqual({
    id: 'A',
    type: 'article-newspaper',
    title: 'Ferries stopped',
    author: [{ literal: 'Jo Row' }],
    'container-title': 'The Harbour Post',
    issued: { 'date-parts': [[2011, 3, 5]] },
    accessed: { 'date-parts': [[2011, 3, 6]] },
    URL: 'https://harbour-post.example/2011/ferries?id=4&page=1',
    language: 'en',
    archive_location: 'harbour-post.md',
    note: `sha256: ${'a'.repeat(64)}`,
  })
})

test.each<[Partial<FullSource>, object]>([
  [{ published: '2011-03' }, { issued: { 'date-parts': [[2011, 3]] } }],
  [{ published: '2011' }, { issued: { 'date-parts': [[2011]] } }],
  [{ sort: 'Report' }, { type: 'report', publisher: 'The Harbour Post' }],
  [{ sort: 'rumour' }, { type: 'document' }],
])('%j → %j', (more, expected) => {
  expect(cslItems(withSource(more))[0]).toMatchObject(expected)
})

test('what is not known is not there', () => {
  const [item] = cslItems(withSource({ published: null, author: null, url: null, retrieved: null, language: 'und' }))
  expect(Object.keys(item ?? {})).not.toEqual(expect.arrayContaining(['issued', 'author', 'URL', 'accessed', 'language']))
})

test('three styles, one entry a source, in the order of the sources', () => {
  const styles = Object.keys(CITATION_STYLES) as readonly CitationStyle[]
  expect(styles.length).toBeGreaterThanOrEqual(3)
  const printed = styles.map((style) => bibliographyOf(ferryReport, style))
  for (const entries of printed) expect(entries.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C', 'D'])
  expect(new Set(printed.map(([first]) => first?.text)).size).toBe(styles.length)
  expect(printed[0]?.[0]?.text).toBe(
    'Jo Row. (2011, March 5). Ferries stopped. The Harbour Post. https://harbour-post.example/2011/ferries?id=4&page=1',
  )
})

test('hostile titles are words', () => {
  expect(bibliographyOf(hostileReport, 'apa')[0]?.text).toContain('The <en>')
})
