/** The table: what a parser reads is what was written, and no cell is a formula. */
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CSV_HEAD, defuseCell, renderCsv, restoreCell } from '../../lib/report/render-csv.ts'
import { everyQuote, hostileReport } from '../fixtures/hostile-report.ts'

const rows: readonly Readonly<Record<string, string>>[] = parse(renderCsv(hostileReport), { columns: true, bom: true })

test('a parser gets every quote back', () => {
  expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_HEAD])
  expect(rows).toHaveLength(everyQuote.length * 2)
  expect(rows.filter((_, index) => index % 2 === 0).map(({ quote }) => restoreCell(quote ?? ''))).toEqual(everyQuote)
})

test('no cell begins as a formula does', () => {
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
})

test.each([
  ['=1+1', "'=1+1"],
  ['＝1', "'＝1"],
  ['-5 people', "'-5 people"],
  ["'tis", "''tis"],
  ['12 ferries', '12 ferries'],
  [' =1', ' =1'],
  ['', ''],
])('%j is written as %j', (words, cell) => {
  expect(defuseCell(words)).toBe(cell)
})

test('taking one apostrophe away gives every text back', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => restoreCell(defuseCell(words)) === words))
})
