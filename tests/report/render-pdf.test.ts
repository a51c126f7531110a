/** The PDF: opened by poppler, complete, tagged, with bookmarks and fonts inside, and the same bytes twice. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { typeset } from '../../content/typeset/typeset.ts'
import { printedReport } from '../../lib/report/render-pdf.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { everyQuote, hostileQuotes, hostileReport, longQuote } from '../fixtures/hostile-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-pdf-'))
const ferries = join(folder, 'ferries.pdf')
const eastern = join(folder, 'eastern.pdf')
const hostile = join(folder, 'hostile.pdf')

beforeAll(async () => {
  writeFileSync(ferries, await typeset(printedReport(ferryReport)))
  writeFileSync(hostile, await typeset(printedReport(hostileReport)))
  writeFileSync(eastern, await typeset(JSON.stringify(chineseAndKorean())))
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('the same report is the same bytes', { timeout: 60_000 }, async () => {
  const again = await typeset(printedReport(ferryReport))
  const once = await typeset(printedReport(ferryReport))
  expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true)
})

test('what is printed is data: nothing of it is markup', () => {
  const printed = JSON.parse(printedReport(hostileReport))
  expect(
    printed.sections[0].findings.map((finding: { readings: { holders: { exact: string }[] }[] }) => finding.readings[0]?.holders[0]?.exact),
  ).toEqual(everyQuote)
})

const ZH = '周五共有十二班轮渡因风暴取消，乘客滞留码头。'
const KO = '금요일에 폭풍으로 연락선 열두 편이 결항되었다.'

/** A report of which two quotes are in Chinese and in Korean. */
function chineseAndKorean(): object {
  const printed = JSON.parse(printedReport(ferryReport))
  const holders = printed.sections.flatMap((section: { findings: { readings: { holders: object[] }[] }[] }) =>
    section.findings.flatMap(({ readings }) => readings.flatMap((reading) => reading.holders)),
  )
  Object.assign(holders[0], { language: 'zh', before: '', exact: ZH, after: '' })
  Object.assign(holders[1], { language: 'ko', before: '', exact: KO, after: '' })
  return printed
}

interface Bookmark {
  readonly title: string
  readonly dest: unknown
  readonly items: readonly Bookmark[]
}

interface Tagged {
  readonly role?: string
  readonly children?: readonly Tagged[]
}

const rolesOf = ({ role, children = [] }: Tagged): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
]

test('has a bookmark that leads somewhere for every part and every finding, and tags that say what is what', {
  timeout: 60_000,
}, async () => {
  const document = await getDocument({ data: new Uint8Array(readFileSync(ferries)), verbosity: VerbosityLevel.ERRORS }).promise
  const outline = (await document.getOutline()) as readonly Bookmark[]
  const titles = outline.map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['What was compared', 'How this was made']))
  const below = outline.flatMap(({ items }) => items)
  const questions = [...ferryReport.findings, ...ferryReport.differentReferents].map(({ question }) => question)
  for (const question of questions) expect(below.some(({ title }) => title.includes(question))).toBe(true)
  for (const { dest } of [...outline, ...below]) expect(dest).not.toBeNull()
  const trees = await Promise.all(
    Array.from({ length: document.numPages }, async (_, page) => (await document.getPage(page + 1)).getStructTree() as Promise<Tagged>),
  )
  const roles = new Set(trees.flatMap(rolesOf))
  for (const role of ['H1', 'H2', 'P', 'Figure', 'Table', 'TH', 'TD']) expect(roles).toContain(role)
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  await document.destroy()
})

const poppler = spawnSync('pdftotext', ['-v']).error === undefined

const run = (command: string, ...args: readonly string[]): string =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout

/** Without what only paper has: line ends, marks of direction. */
const bare = (text: string): string => text.replaceAll(/[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

/** The pages without their heads and feet, which stand in the middle of a long quote. */
const body = (file: string): string => bare(run('pdftotext', '-x', '0', '-y', '72', '-W', '600', '-H', '695', file, '-'))

describe.skipIf(!poppler)('poppler (skipped where it is not installed)', () => {
  test('finds it tagged, titled, dated as the report is', () => {
    const info = run('pdfinfo', ferries)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+Ferries on 4 March/)
    expect(info).toMatch(/JavaScript:\s+no/)
    expect(run('pdfinfo', '-isodates', ferries)).toContain('2011-03-08T00:00:00Z')
    const structure = run('pdfinfo', '-struct', ferries)
    for (const kind of ['H1', 'H2', 'Figure', 'L', 'Table']) expect(structure).toMatch(new RegExp(`\\b${kind}\\b`))
  })

  test('finds every font inside', () => {
    const fonts = run('pdffonts', hostile).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(5)
    // Columns: … emb sub uni object.
    for (const font of fonts) expect(font).toMatch(/\byes\s+yes\s+yes\s+\d+\s+\d+$/)
  })

  test('reads every quote; what runs from right to left has all its letters', () => {
    const text = body(hostile)
    const turned: readonly string[] = [hostileQuotes['right to left'], hostileQuotes.arabic]
    for (const quote of everyQuote.filter((one) => !turned.includes(one) && one !== longQuote)) expect(text).toContain(bare(quote))
    // Two readings hold the long one; where a page ends, the sign of its source stands between.
    expect(text.split('twelve').length).toBeGreaterThan(600)
    expect(Math.max(...(text.match(/a+/g) ?? []).map(({ length }) => length))).toBeGreaterThanOrEqual(1000)
    for (const quote of turned) for (const letter of bare(quote)) expect(text).toContain(letter)
  })

  test('sets Chinese and Korean in fonts that have them', () => {
    const fonts = run('pdffonts', eastern)
    for (const name of ['ZCOOLXiaoWei', 'SongMyung']) expect(fonts).toContain(name)
    for (const quote of [ZH, KO]) expect(bare(run('pdftotext', eastern, '-'))).toContain(bare(quote))
  })

  test('draws every page', () => {
    const { status } = spawnSync('pdftoppm', ['-r', '40', '-png', hostile, join(folder, 'page')])
    expect(status).toBe(0)
  })
})
