/** The Word document: opened by readers of Word documents, complete, and the same bytes twice. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument } from 'libxml2-wasm'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { renderDocx } from '../../lib/report/render-docx.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { everyQuote, hostileReport } from '../fixtures/hostile-report.ts'

const W = { w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }

const texts = (part: Uint8Array | undefined, path: string): readonly string[] => {
  const document = XmlDocument.fromString(strFromU8(part ?? new Uint8Array()))
  try {
    return document.find(path, W).map(({ content }) => content)
  } finally {
    document.dispose()
  }
}

test('the same report is the same bytes, at another second too', async () => {
  const first = await renderDocx(ferryReport)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(Buffer.from(await renderDocx(ferryReport)).equals(Buffer.from(first))).toBe(true)
})

test('paragraphs have styles, the table a head, places footnotes, what is open a comment', async () => {
  const parts = unzipSync(await renderDocx(ferryReport))
  const styles = new Set(texts(parts['word/document.xml'], '//w:pStyle/@w:val'))
  for (const style of ['Title', 'Heading1', 'Heading2', 'VariorumReading', 'Quote', 'VariorumDecision']) expect(styles).toContain(style)
  const defined = new Set(texts(parts['word/styles.xml'], '//w:style/@w:styleId'))
  for (const style of styles) expect(defined).toContain(style)
  expect(texts(parts['word/document.xml'], '//w:tblHeader')).not.toHaveLength(0)
  expect(texts(parts['word/footnotes.xml'], '//w:footnote').join(' ')).toContain('A, 57–67, said by The harbour office.')
  const comments = texts(parts['word/comments.xml'], '//w:comment')
  // Finding 2 is unresolved; 3, 4, 5 and 6 are undecided.
  expect(comments).toHaveLength(5)
  expect(comments[0]).toContain('Unresolved.')
  const dates = Object.values(parts).flatMap((part) => strFromU8(part).match(/"20[12]\d-\d\d-\d\dT/g) ?? [])
  expect(new Set(dates)).toEqual(new Set(['"2011-03-07T', '"2011-03-08T']))
})

test('mammoth reads every quote as it was', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(hostileReport)) })
  // A tab and a line's end are a space on paper.
  for (const quote of everyQuote) expect(value).toContain(quote.replaceAll(/[\t\n]/g, ' '))
})

const office = spawnSync('soffice', ['--version']).error === undefined

test.skipIf(!office)('LibreOffice opens it (skipped where it is not installed)', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-docx-'))
  try {
    writeFileSync(join(folder, 'report.docx'), await renderDocx(hostileReport))
    const home = `-env:UserInstallation=file://${folder}/home`
    const { status } = spawnSync('soffice', [
      home,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      join(folder, 'report.docx'),
    ])
    expect(status).toBe(0)
    const text = readFileSync(join(folder, 'report.txt'), 'utf8')
    for (const quote of everyQuote) expect(text).toContain(quote.replaceAll(/[\t\n]/g, ' '))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
