/** The audit as its page and its files show it. */
import { describe, expect, it, test } from 'vitest'
import { csvHead, csvLine, jsonLine, textStream } from '../../app/_data/audit-export.ts'
import { fieldsOf, readAuditFilter } from '../../app/_data/load-audit.ts'
import type { AuditEntry } from '../../prisma/read.ts'

const entry: AuditEntry = {
  id: '0193-a',
  at: '2026-12-01T09:00:00.000Z',
  actor: 'Ann',
  actorId: 'u-ann',
  action: 'decision.write',
  objectType: 'decision',
  objectId: '0193-b',
  before: null,
  after: { note: 'a' },
}

describe('a line of the table', () => {
  test.each<[string, Partial<AuditEntry>, string]>([
    ['quotes JSON', {}, '2026-12-01T09:00:00.000Z,Ann,u-ann,decision.write,decision,0193-b,,"{""note"":""a""}",0193-a\r\n'],
    ['keeps commas and quotes', { actor: 'Voss, "Ann"' }, '"Voss, ""Ann"""'],
    ['keeps line ends', { actor: 'a\nb' }, '"a\nb"'],
    ['runs no formula', { actor: '=HYPERLINK("https://elsewhere.example")' }, `"'=HYPERLINK(""https://elsewhere.example"")"`],
    ['runs no formula after +', { actor: '+1' }, "'+1,"],
    ['runs no formula after -', { actor: '-1' }, "'-1,"],
    ['runs no formula after @', { actor: '@SUM(1)' }, "'@SUM(1),"],
    ['keeps other scripts', { actor: '田中' }, '田中'],
  ])('%s', (_, more, expected) => {
    expect(csvLine({ ...entry, ...more })).toContain(expected)
  })

  it('has as many cells as the head', () => {
    expect(csvLine({ ...entry, after: null }).split(',')).toHaveLength(csvHead().split(',').length)
  })
})

test('a line for programs is the entry itself', () => {
  const odd = { ...entry, after: { note: 'two\nlines \u2028' } }
  expect(jsonLine(odd).endsWith('\n')).toBe(true)
  expect(jsonLine(odd).trimEnd().includes('\n')).toBe(false)
  expect(JSON.parse(jsonLine(odd))).toEqual(odd)
})

test('a file is read page by page, and no further than it is taken', async () => {
  let asked = 0
  async function* pages() {
    for (;;) {
      asked += 1
      yield [entry]
    }
  }
  const reader = textStream('head\n', pages(), ({ actor }) => `${actor}\n`).getReader()
  const read = async () => new TextDecoder().decode((await reader.read()).value)
  expect([await read(), await read(), await read()]).toEqual(['head\n', 'Ann\n', 'Ann\n'])
  await reader.cancel()
  expect(asked).toBeLessThan(6)
})

test.each([
  [null, { a: 1 }, [{ name: 'a', before: null, after: '1', parts: null }]],
  [{ a: 1, b: 2 }, { a: 1, b: null }, [{ name: 'b', before: '2', after: null, parts: null }]],
  [{ a: { b: [] } }, { a: { b: [] } }, []],
  [null, null, []],
  ['x', 'y', [{ name: 'value', before: 'x', after: 'y', parts: null }]],
])('fieldsOf(%j, %j)', (before, after, fields) => {
  expect(fieldsOf(before, after)).toEqual(fields)
})

test('words are compared word by word', () => {
  const [field] = fieldsOf({ note: 'at least ten ferries' }, { note: 'at least twelve ferries' })
  expect(field?.parts?.map(({ side, text }) => [side, text])).toEqual([
    ['both', 'at least '],
    ['left', 'ten'],
    ['right', 'twelve'],
    ['both', ' ferries'],
  ])
})

test.each([
  [
    { who: ' Ann ', from: '2026-12-01' },
    { who: 'Ann', from: '2026-12-01' },
  ],
  [
    { from: 'yesterday', to: "'; DROP TABLE audit" },
    { from: '', to: '' },
  ],
  [
    { who: ['a', 'b'], words: 'x'.repeat(201) },
    { who: 'a', words: '' },
  ],
])('readAuditFilter(%j)', (params, expected) => {
  expect(readAuditFilter(params)).toMatchObject(expected)
})
