/** What the publisher says comes out of every format unharmed, whatever it holds. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type FormatName, renderFormat } from '../../lib/report/formats.ts'
import { fullReport } from '../../lib/report/full-report.ts'
import { publicationSchema } from '../../lib/report/publication.ts'
import { ferryComparison, ferryDecisions, ferryTexts } from '../fixtures/ferry-comparison.ts'

/** One mark a place, each with what breaks formats around it. */
const mark = (name: string): string => `MARK-${name} <script>alert(1)</script> & "q" ]]> =1+1 #panic() המעבורת 橋 😀`
const TEXTS = ['summary', 'introduction', 'method', 'corrections', 'funding', 'ownership', 'reply'] as const
const publication = publicationSchema.parse({
  ...Object.fromEntries(TEXTS.map((name) => [name, mark(name)])),
  reviewer: mark('reviewer'),
  licence: mark('licence'),
  contacts: [
    { day: '2026-11-02', words: mark('contact') },
    { day: '2026-11-03', words: 'No answer yet.' },
  ],
})
const report = fullReport({
  ...{ comparison: ferryComparison, decisions: ferryDecisions, at: '2026-11-26T00:00:00Z', texts: ferryTexts, publication },
  dossier: { title: mark('title'), description: mark('description') },
  sigla: { [ferryComparison.sources[0]?.path ?? '']: 'Post' },
  arrangement: {
    groups: [{ heading: mark('heading'), findings: ['f-1111', 'f-6666'] }],
    apparatus: 'negative',
    proposed: { 'f-1111': mark('proposed') },
  },
  edition: {
    number: 2,
    at: '2026-11-26T00:00:00Z',
    log: [
      { number: 1, at: '2026-11-20T00:00:00Z', corrected: '', why: '' },
      { number: 2, at: '2026-11-26T00:00:00Z', corrected: mark('corrected'), why: mark('why') },
    ],
  },
})
const names = [...TEXTS, 'reviewer', 'licence', 'contact', 'title', 'description', 'heading', 'proposed', 'corrected', 'why']
const tools = { typeset: async (json: string) => new TextEncoder().encode(json) }
const bytesOf = (name: FormatName) => renderFormat(name, report, tools)
const textOf = async (name: FormatName) => new TextDecoder().decode(await bytesOf(name))
const missing = (text: string) => names.filter((name) => !text.includes(`MARK-${name}`))

test.each(['markdown', 'html', 'pdf', 'json'] as const)('%s says all of it', async (name) => {
  expect(missing(await textOf(name))).toEqual([])
})

test('so does the Word document', async () => {
  const parts = unzipSync(await bytesOf('docx'))
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, '')
  expect(missing(words)).toEqual([])
  expect(words).toContain('&lt;script&gt;')
})

test('nothing of it runs in HTML, and no markup of TEI is broken', async () => {
  const tags = (await textOf('html')).match(/<[a-z][^>]*>/gi) ?? []
  expect(tags.filter((tag) => /^<script/i.test(tag) || /\son\w+=/i.test(tag))).toEqual([])
  const tei = await textOf('tei')
  expect(tei).toContain('<edition n="2">Version 2</edition>')
  expect(tei).toContain('<resp>reviewed</resp>')
  expect(tei).toContain('xml:id="Post"')
  expect(tei).not.toContain('<script')
})

test('the same report, kept as JSON and read again, gives the same bytes in every format', async () => {
  const kept = JSON.parse(JSON.stringify(report)) as typeof report
  const formats: readonly FormatName[] = [
    'markdown',
    'html',
    'pdf',
    'docx',
    'csv',
    'json',
    'json-ld',
    'annotations',
    'tei',
    'prov',
    'csl',
    'bibliography',
    'card',
  ]
  for (const name of formats) {
    const again = await renderFormat(name, kept, tools)
    expect([name, Buffer.from(again).equals(Buffer.from(await bytesOf(name)))]).toEqual([name, true])
  }
})
