/** One file that stands alone: escaped, without scripts, the same every time. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport, type ReportInput } from '../../lib/report/build-report.ts'
import { escapeHtml } from '../../lib/report/html.ts'
import { renderHtml } from '../../lib/report/render-html.ts'
import { renderMarkdown } from '../../lib/report/render-markdown.ts'
import { ferryComparison, ferryDecisions, ferryTexts } from '../fixtures/ferry-comparison.ts'

const input: ReportInput = {
  comparison: ferryComparison,
  dossier: { title: 'Ferries </title><script>x</script>', description: 'About <img src=x onerror=alert(1)>.' },
  decisions: ferryDecisions,
  at: '2011-03-08T00:00:00Z',
  texts: ferryTexts,
}
const page = renderHtml(buildReport(input))

/** Tags as a parser sees them; attribute values are always quoted here, so nothing inside them is a tag. */
const tagsOf = (html: string): readonly string[] => html.match(/<[a-z!/](?:"[^"]*"|'[^']*'|[^>"'])*>/gi) ?? []

describe('nothing runs and nothing loads', () => {
  test('no script, frame, picture, form, handler, inline style or foreign address but links', () => {
    for (const tag of tagsOf(page)) {
      expect(tag).not.toMatch(/^<\/?(script|iframe|object|embed|img|svg|math|form|input|link|base|audio|video)\b/i)
      expect(tag).not.toMatch(/\s(on[a-z]+|style|src|srcset)\s*=/i)
      for (const [, address] of tag.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(https?:|mailto:|#)/)
    }
  })

  test('the policy in the file allows the style sheet of the file and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    expect(page).toContain(`content="${escapeHtml(policy)}"`)
  })

  test('hostile words come out as the characters they are', () => {
    expect(page).toContain('<title>Ferries &lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>')
    expect(page).toContain(`<mark>${escapeHtml("<script>alert('ferry')</script>")}</mark>`)
  })
})

test('any quoted words stand escaped between their marks', () => {
  const [finding] = ferryComparison.findings
  const [reading] = finding?.readings ?? []
  const [holder] = reading?.holders ?? []
  if (finding === undefined || reading === undefined || holder === undefined) throw new Error('the fixture is empty')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (exact) => {
      const findings = [{ ...finding, readings: [{ ...reading, holders: [{ ...holder, exact }] }] }]
      const html = renderHtml(buildReport({ ...input, texts: {}, comparison: { ...ferryComparison, findings } }))
      expect(html).toContain(`<mark>${escapeHtml(exact)}</mark>`)
    }),
    { numRuns: 50 },
  )
})

test('ids are unique and every link inside the page leads somewhere', () => {
  const ids = tagsOf(page).flatMap((tag) => [...tag.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
})

test('the language and direction of quoted words are marked', () => {
  expect(page).toContain('<bdi lang="ja">港湾局によると、4日に<mark>フェリー12隻</mark>が欠航した。</bdi>')
})

test('two notes with the same footnote keep their own', () => {
  const [note] = Object.values(ferryDecisions)
  if (note === undefined) throw new Error('the fixture has no decision')
  const both = renderHtml(buildReport({ ...input, decisions: { 'f-1111': note, 'f-2222': note } }))
  const ids = [...both.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a decision on a finding that has changed since is marked, in both formats', () => {
  const [note] = Object.values(ferryDecisions)
  if (note === undefined) throw new Error('the fixture has no decision')
  for (const stale of ['changed', null] as const) {
    const changed = buildReport({ ...input, decisions: { 'f-1111': { ...note, stale } } })
    expect(renderHtml(changed).includes('Needs another look')).toBe(stale === 'changed')
    expect(renderMarkdown(changed).includes('Needs another look')).toBe(stale === 'changed')
  }
})
