/** What is chosen on the page of a finding → the proposal it amounts to. */
import { describe, expect, it } from 'vitest'
import { type CorrectionTyped, correctionOf, namesOf } from '../../app/_data/correction-form.ts'
import type { Finding, Holder } from '../../lib/model.ts'
import { proposalSchema } from '../../lib/proposals/proposal.ts'

const A = 'The harbour office said 12 ferries were cancelled.'
const B = 'Some 120 ferries were cancelled on Friday, and 120 people waited.'
const texts = new Map([
  ['s-a', A],
  ['s-b', B],
])
const sources = [
  { id: 's-a', path: 'a.md', sha256: 'a'.repeat(64) },
  { id: 's-b', path: 'b.md', sha256: 'b'.repeat(64) },
]
const holder = (source: string, exact: string): Holder => {
  const text = texts.get(source) ?? ''
  const start = text.indexOf(exact)
  return { source, start, end: start + exact.length, exact, sentence: { start: 0, end: text.length }, attribution: [] }
}
const finding: Finding = {
  id: 'f-1',
  question: 'How many ferries were cancelled?',
  kind: 'number',
  relation: 'conflict',
  severity: 3,
  readings: [
    { value: '12 ferries', normal: '12 ferries', holders: [holder('s-a', '12 ferries')] },
    { value: 'Some 120 ferries', normal: '≈120 ferries', holders: [holder('s-b', 'Some 120 ferries')] },
  ],
  silent: [],
  independence: { sources: 2, independent: 2 },
  diagnoses: [],
  because: [],
}
const target: Finding = {
  ...finding,
  id: 'f-2',
  readings: [{ value: '120 people', normal: '120 people', holders: [holder('s-b', '120 people')] }],
}

const typed = (more: Partial<CorrectionTyped>): CorrectionTyped => ({
  choice: '',
  scope: 'here',
  claims: [],
  value: '',
  words: '',
  relation: '',
  target: '',
  names: '',
  why: '',
  ...more,
})

describe('correctionOf', () => {
  const kept: readonly (readonly [string, Partial<CorrectionTyped>, object])[] = [
    [
      'accept',
      { choice: 'accept' },
      { kind: 'same-question', claims: [{ exact: '12 ferries', as: 'quantity' }, { exact: 'Some 120 ferries' }] },
    ],
    [
      'split',
      { choice: 'split', claims: ['1.0'] },
      { kind: 'different-question', claims: [{ source: 'b.md' }], from: [{ source: 'a.md' }] },
    ],
    ['move', { choice: 'move', claims: ['1.0'], target: 'f-2' }, { kind: 'move', to: [{ exact: '120 people' }] }],
    ['merge', { choice: 'merge', target: 'f-2' }, { kind: 'same-question', claims: [{}, {}, { exact: '120 people' }] }],
    ['equal here', { choice: 'equal', claims: ['0.0', '1.0'] }, { kind: 'relation', relation: 'agree', a: [{}], b: [{}] }],
    [
      'equal always',
      { choice: 'equal', claims: ['0.0', '1.0'], scope: 'always' },
      { kind: 'equal', words: ['12 ferries', 'Some 120 ferries'] },
    ],
    [
      'relation',
      { choice: 'relation', claims: ['0.0'], relation: 'different-referent' },
      { kind: 'relation', relation: 'different-referent' },
    ],
    ['value', { choice: 'value', claims: ['1.0'], value: '12 ferries' }, { kind: 'value', value: '12 ferries' }],
    ['span', { choice: 'span', claims: ['1.0'], words: '120 ferries' }, { kind: 'span', to: { exact: '120 ferries', start: 5, end: 16 } }],
    ['not a claim', { choice: 'not-a-claim', claims: ['0.0'] }, { kind: 'not-a-claim', claims: [{ exact: '12 ferries' }] }],
    ['alias', { choice: 'alias', names: 'Ann Voss\nthe mayor\n\nAnn Voss' }, { kind: 'alias', names: ['Ann Voss', 'the mayor'] }],
  ]
  it.each(kept)('%s', (_, given, body) => {
    const read = correctionOf(typed(given), { finding, target: given.target === undefined ? null : target, sources, texts })
    expect(read).toMatchObject({ ok: true, body, scope: given.scope ?? 'here' })
    const origin = { by: 'editor', name: 'Ann' }
    expect(read.ok && proposalSchema.safeParse({ ...read.body, origin }).success).toBe(true)
  })

  const refused: readonly (readonly [string, Partial<CorrectionTyped>, string])[] = [
    ['nothing chosen', {}, 'choice'],
    ['a split of all', { choice: 'split', claims: ['0.0', '1.0'] }, 'claims'],
    ['a split of none', { choice: 'split' }, 'claims'],
    ['a move to nowhere', { choice: 'move', claims: ['0.0'] }, 'target'],
    ['one that is equal to itself', { choice: 'equal', claims: ['0.0'] }, 'claims'],
    ['a relation that is none', { choice: 'relation', claims: ['0.0'], relation: 'odd' }, 'relation'],
    ['an empty value', { choice: 'value', claims: ['0.0'] }, 'value'],
    ['words of another sentence', { choice: 'span', claims: ['0.0'], words: '120 ferries' }, 'words'],
    ['words that stand twice', { choice: 'span', claims: ['0.0'], words: 'e' }, 'words'],
    ['spans of two', { choice: 'span', claims: ['0.0', '1.0'], words: '12' }, 'claims'],
    ['a claim that is not there', { choice: 'not-a-claim', claims: ['7.7'] }, 'claims'],
    ['one name', { choice: 'alias', names: 'Ann Voss' }, 'names'],
  ]
  it.each(refused)('refuses %s', (_, given, field) => {
    expect(correctionOf(typed(given), { finding, target: null, sources, texts })).toMatchObject({ ok: false, field })
  })
})

describe('namesOf', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a = b', ['a', 'b']],
    [' \n', []],
  ])('%j', (given, names) => {
    expect(namesOf(given)).toEqual(names)
  })
})
