import { describe, expect, test } from 'vitest'
import { decisionOf, readDecisionForm } from '../../app/_data/decision-form.ts'
import { say } from './say.ts'

const typed = { choice: '', rationale: '', note: '', author: 'Ann' }

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
    [{ ...typed, note: 'n', author: ' ' }, ['author']],
    [{ ...typed, note: 'n'.repeat(100_001) }, ['note']],
  ])('%# is refused by field', (given, fields) => {
    const read = decisionOf(given, say('decision'))
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(fields)
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
