/** The PDF: opened by poppler, complete, tagged, with bookmarks and fonts inside, and the same bytes twice. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { typeset } from '../../content/typeset/typeset.ts'
import { printedReport } from '../../lib/report/render-pdf.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { everyQuote, hostileQuotes, hostileReport, longQuote } from '../fixtures/hostile-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-pdf-'))
const ferries = join(folder, 'ferries.pdf')
const hostile = join(folder, 'hostile.pdf')

beforeAll(async () => {
  writeFileSync(ferries, await typeset(printedReport(ferryReport)))
  writeFileSync(hostile, await typeset(printedReport(hostileReport)))
}, 120_000)
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

  test('draws every page', () => {
    const { status } = spawnSync('pdftoppm', ['-r', '40', '-png', hostile, join(folder, 'page')])
    expect(status).toBe(0)
  })
})
