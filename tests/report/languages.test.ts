/** A report in Japanese: the same figures, quotes and data as in English, no sentence of ours left in English, the same bytes twice. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { compareEditions } from '../../lib/report/compare-editions.ts'
import { japaneseDay } from '../../lib/report/day-ja.ts'
import { FORMAT_NAMES, type FormatName, renderFormat } from '../../lib/report/formats.ts'
import { type FullReport, type FullReportInput, fullReport } from '../../lib/report/full-report.ts'
import { wordingOf } from '../../lib/report/languages.ts'
import { renderChanges, renderEdition, renderTombstone } from '../../lib/report/render-public.ts'
import { differencesFrom, readReport } from '../../lib/report/verify-report.ts'
import { ferryComparison, ferryDecisions, ferryHeads, ferryPublication, ferryTexts } from '../fixtures/ferry-comparison.ts'

const log = [
  { number: 1, at: '2011-03-08T00:00:00Z', corrected: '', why: '' },
  { number: 2, at: '2011-03-09T00:00:00Z', corrected: '欠航の数', why: '港の記録が見つかった' },
]
const input: FullReportInput = {
  comparison: ferryComparison,
  dossier: { title: '3月4日のフェリー', description: '四つの記事。' },
  decisions: ferryDecisions,
  at: '2011-03-08T00:00:00Z',
  texts: ferryTexts,
  meta: ferryHeads,
  publication: ferryPublication,
  edition: { number: 2, at: '2011-03-09T00:00:00Z', log },
}
const english = fullReport(input)
const japanese = fullReport({ ...input, language: 'ja' })

/** The PDF's own words are what the typesetter gets. */
const tools = { typeset: async (json: string) => new TextEncoder().encode(json) }

async function fileOf(format: FormatName, report: FullReport): Promise<string> {
  const bytes = await renderFormat(format, report, tools)
  if (format !== 'docx') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const parts = unzipSync(bytes)
  return ['word/document.xml', 'word/footnotes.xml', 'word/comments.xml', 'word/styles.xml']
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    .join('\n')
}

/** What English says by itself; single short words are names of classes and keys, too. */
const sentences = (function said(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s|.{12}/.test(value.trim()) ? [value.trim()] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : []
})({ ...wordingOf({}) })

const PROSE = ['markdown', 'html', 'pdf', 'docx', 'tei', 'card'] as const

describe.each(PROSE)('%s', (format) => {
  it('says in Japanese what it says in English', async () => {
    const [here, there] = await Promise.all([fileOf(format, japanese), fileOf(format, english)])
    const { heading } = wordingOf(japanese)
    expect(here).not.toBe(there)
    if (format !== 'card' && format !== 'tei') expect(here).toContain(heading.compared)
    expect(here).toContain(wordingOf(japanese).relationLabel.conflict)
    // What editors and sources say may hold the same words; what English says of its own accord may not be there.
    const own = JSON.stringify(input)
    expect(sentences.filter((words) => !own.includes(words) && there.includes(words) && here.includes(words))).toEqual([])
  })

  it('is the same bytes twice', async () => {
    expect(await fileOf(format, fullReport({ ...input, language: 'ja' }))).toBe(await fileOf(format, japanese))
  })
})

test.each<[FormatName, string]>([
  ['html', '<html lang="ja">'],
  ['html', '<bdi lang="en">How many'],
  ['card', '<article class="variorum-card" lang="ja">'],
  ['tei', 'xml:lang="ja">\n<teiHeader>'],
  ['tei', '<head xml:lang="en">'],
  ['pdf', '"language":"ja"'],
  ['docx', 'w:val="ja-JP"'],
  ['json-ld', '"inLanguage": "ja"'],
  ['json', '"language": "ja"'],
  ['html', '2011年3月5日'],
  ['markdown', '第 2 版、2011年3月9日。訂正：欠航の数。理由：港の記録が見つかった。'],
])('%s says %j', async (format, words) => {
  expect(await fileOf(format, japanese)).toContain(words)
})

it('keeps the headings that programs read', async () => {
  const [here, there] = await Promise.all([fileOf('csv', japanese), fileOf('csv', english)])
  expect(here.split('\r\n')[0]).toBe(there.split('\r\n')[0])
  const keys = (json: string): readonly string[] => Object.keys(JSON.parse(json)).filter((key) => key !== 'language')
  expect(keys(await fileOf('json', japanese))).toEqual(keys(await fileOf('json', english)))
})

it('is verified like every report, and finds what the English one finds', async () => {
  const read = readReport(JSON.parse(await fileOf('json', japanese)))
  if (!read.ok) throw new Error(read.problem)
  expect(differencesFrom(read.report, ferryComparison, ferryTexts)).toEqual([])
  expect(japanese.manifest).toEqual({ ...english.manifest, language: 'ja' })
})

it('says nothing of its language where it is English, as before there was a choice', () => {
  expect(fullReport({ ...input, language: 'en' })).toEqual(english)
  expect(Object.keys(english)).not.toContain('language')
})

it.each(FORMAT_NAMES)('is whole as %s', async (format) => {
  expect((await fileOf(format, japanese)).length).toBeGreaterThan(200)
})

describe('the pages around a published report', () => {
  const versions = log.map((one) => ({ ...one, title: japanese.title, withdrawn: false }))
  const place = { base: '/r/1', number: 2, versions, generator: 'variorum 1', language: 'ja', nonce: null } as const
  const changed = fullReport({ ...input, language: 'ja', dossier: { title: '欠航', description: '' } })
  const pages: Readonly<Record<string, string>> = {
    version: renderEdition(japanese, [{ name: 'report.pdf', sha256: '0'.repeat(64) }], place),
    changes: renderChanges(compareEditions(japanese, changed), 1, place),
    tombstone: renderTombstone(place, { at: '2011-03-10T00:00:00Z', why: '誤り', role: 'editor' }),
  }

  it.each<[string, readonly string[]]>([
    ['version', ['<html lang="ja">', '全 2 版のうち第 2 版、2011年3月9日公表。', '第 1 版から変わったところ', 'ほかの版：']],
    ['changes', ['<html lang="ja">', '第 1 版</a>と<a href="/r/1/2">第 2 版</a>の違い：', '題名', '訂正の記録']],
    ['tombstone', ['<html lang="ja">', 'この報告書は2011年3月10日に、資料集の編集者が取り下げました。', '理由：港の記録']],
  ])('%s', (name, expected) => {
    for (const words of expected) expect(pages[name]).toContain(words)
  })

  it('is no change when a report is published again in another language', () => {
    const what = compareEditions(english, japanese).filter(({ what }) => what !== 'text')
    expect(what).toEqual([])
  })
})

it.each([
  ['2011-03-07T09:00:00Z', '2011年3月7日'],
  ['2011-03-07', '2011年3月7日'],
  ['2011-03', '2011年3月'],
  ['2011', '2011年'],
  ['March 2011', 'March 2011'],
  ['', ''],
])('%j → %j', (iso, words) => {
  expect(japaneseDay(iso)).toBe(words)
})
