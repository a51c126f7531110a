/** The table of the terminal: it fits, it says everything without colour, and colour is only ever on top. */
import { expect, test } from 'vitest'
import { formatText } from '../../cli/format-text.ts'
import { columnsOf } from '../../cli/terminal-text.ts'
import { buildReport } from '../../lib/report/build-report.ts'
import { ferryComparison, ferryTexts } from '../fixtures/ferry-comparison.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for.
const ESCAPE = /\u001b\[[0-9;]*m/g

const report = (comparison = ferryComparison) =>
  buildReport({ comparison, dossier: { title: '', description: '' }, decisions: {}, at: null, texts: ferryTexts })

test.each([48, 60, 80, 120])('no line is longer than %i columns', (columns) => {
  for (const line of formatText(report(), { columns, colour: false }).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
})

test('a very narrow and a very wide window give a table all the same', () => {
  expect(formatText(report(), { columns: 10, colour: false })).toBe(formatText(report(), { columns: 48, colour: false }))
  expect(formatText(report(), { columns: 400, colour: false })).toBe(formatText(report(), { columns: 120, colour: false }))
})

test('without colour there is no escape; with colour the words are the same', () => {
  const bare = formatText(report(), { columns: 60, colour: false })
  const coloured = formatText(report(), { columns: 60, colour: true })
  expect(bare).not.toContain('\u001b')
  expect(coloured).toContain('\u001b[1;31m')
  const words = (text: string): string => text.replaceAll(ESCAPE, '').replaceAll(/[«»\s]/g, '')
  expect(words(coloured)).toBe(words(bare))
})

test('every colour is closed on its own line', () => {
  for (const line of formatText(report(), { columns: 48, colour: true }).split('\n')) {
    const codes = line.match(ESCAPE) ?? []
    if (codes.length > 0) expect(codes.at(-1)).toBe('\u001b[0m')
  }
})

test('a source cannot bring escapes of its own', () => {
  const hostile = { ...ferryComparison, findings: ferryComparison.findings.map((finding) => ({ ...finding, question: '\u001b[2Jgone' })) }
  expect(formatText(report(hostile), { columns: 80, colour: false })).not.toContain('\u001b')
})

test('two files of one name are told apart by their paths', () => {
  const [first, second, ...rest] = ferryComparison.sources
  if (first === undefined || second === undefined) throw new Error('the fixture has too few sources')
  const namesakes = { ...ferryComparison, sources: [{ ...first, path: 'one/a.md' }, { ...second, path: 'two/a.md' }, ...rest] }
  const text = formatText(report(namesakes), { columns: 100, colour: false })
  expect(text).toContain('one/a.md')
  expect(text).toContain('two/a.md')
})
