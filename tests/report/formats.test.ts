/** All formats together: names, files, the same bytes twice, and that nothing in them runs. */
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES, FORMATS, type FormatTools, formatOfFile, renderFormat } from '../../lib/report/formats.ts'
import { renderHtml } from '../../lib/report/render-html.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { everyQuote, hostileReport } from '../fixtures/hostile-report.ts'

const tools: FormatTools = { typeset: async (json) => new TextEncoder().encode(json) }
const text = async (name: (typeof FORMAT_NAMES)[number]) => new TextDecoder().decode(await renderFormat(name, hostileReport, tools))

test('every file name is of one format', () => {
  expect(FORMAT_NAMES.map((name) => formatOfFile(`report${FORMATS[name].ending}`))).toEqual(FORMAT_NAMES)
  for (const name of ['report', 'report.exe', 'report.constructor', 'x.md', '../report.md', '']) expect(formatOfFile(name)).toBeNull()
})

test.each(FORMAT_NAMES)('%s is the same bytes twice', async (name) => {
  const [first, second] = [await renderFormat(name, hostileReport, tools), await renderFormat(name, hostileReport, tools)]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

describe('quotes', () => {
  test.each(['json'] as const)('%s holds them as they are', async (name) => {
    const document = JSON.parse(await text(name))
    const exact = document.findings.map(
      (finding: { readings: { holders: { exact: string }[] }[] }) => finding.readings[0]?.holders[0]?.exact,
    )
    expect(exact).toEqual(everyQuote)
  })

  test.each(['html', 'card'] as const)('%s has no script and no handler', async (name) => {
    const page = await text(name)
    const tags = page.match(/<[a-z][^>]*>/gi) ?? []
    expect(tags.filter((tag) => /^<(script|iframe|object|embed|img)/i.test(tag) || /\son\w+=/i.test(tag))).toEqual([])
  })
})

test('the HTML file keeps the rules of the W3C', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // "Ten" follows no other rule here than that of people; the policy of the file is its own.
    rules: { 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
  })
  for (const report of [ferryReport, hostileReport]) {
    const { results } = await validator.validateString(renderHtml(report))
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([])
  }
})
