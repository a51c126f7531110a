import { describe, expect, test } from 'vitest'
import { decisionOf, evidenceOf, evidenceText, readDecisionForm } from '../../app/_data/decision-form.ts'
import { say } from './say.ts'

const typed = { choice: '', rationale: '', note: '', confidence: '', evidence: '' }

describe('decisionOf', () => {
  test.each([
    [{ ...typed, choice: 'reading:16000', rationale: 'why' }, 'reading', '16000'],
    [{ ...typed, choice: 'reading:a:b', rationale: 'why' }, 'reading', 'a:b'],
    [{ ...typed, choice: 'none', rationale: 'why' }, 'none', null],
    [{ ...typed, note: 'a note alone' }, null, null],
  ] as const)('%j', (given, outcome, reading) => {
    const read = decisionOf(given, say('decision'))
    expect(read.ok && [read.value.outcome, read.value.reading]).toEqual([outcome, reading])
  })

  test.each([
    [{ ...typed, choice: 'none' }, ['rationale']],
    [{ ...typed, choice: 'none', rationale: '   ' }, ['rationale']],
    [{ ...typed, choice: 'perhaps', rationale: 'why' }, ['choice']],
    [{ ...typed }, ['note']],
    [{ ...typed, note: 'n', evidence: 'a list, on paper' }, ['evidence']],
    [{ ...typed, note: 'n'.repeat(100_001) }, ['note']],
  ])('%# is refused by field', (given, fields) => {
    const read = decisionOf(given, say('decision'))
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(fields)
  })
})

describe('evidenceOf', () => {
  test.each([
    ['', []],
    ['https://example.org/a', [{ label: 'https://example.org/a', href: 'https://example.org/a' }]],
    ['  The list, page 3  http://example.org/?q=a%20b \n\n', [{ label: 'The list, page 3', href: 'http://example.org/?q=a%20b' }]],
    ['原文 /dossiers/ferries/sources/s-1#at-12', [{ label: '原文', href: '/dossiers/ferries/sources/s-1#at-12' }]],
  ])('%j', (text, links) => {
    expect(evidenceOf(text)).toEqual({ ok: true, value: links })
    expect(evidenceOf(evidenceText(links))).toEqual({ ok: true, value: links })
  })

  test.each([
    ['javascript:alert(1)', 1],
    ['https://example.org\ndata:text/html,x', 2],
    ['x //elsewhere.example', 1],
    ['x /dossiers/../sign-out', 1],
    ['x /dossiers/"onclick=', 1],
    ['https://', 1],
    [`https://example.org/${'x'.repeat(2_001)}`, 1],
    [Array.from({ length: 51 }, () => 'https://example.org').join('\n'), 51],
  ])('%# is refused by line', (text, line) => {
    expect(evidenceOf(text)).toEqual({ ok: false, line })
  })
})

test('a query that is not one of ours is dropped, so that it cannot lead elsewhere', () => {
  for (const [query, expected] of [
    ['?relation=conflict&q=a%20b', '?relation=conflict&q=a%20b'],
    ['//elsewhere.example', ''],
    ['?x#y', ''],
    ['?<script>', ''],
  ] as const) {
    const form = new FormData()
    form.set('query', query)
    expect(readDecisionForm(form).query).toBe(expected)
  }
})
