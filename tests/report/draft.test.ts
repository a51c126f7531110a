/** What a draft may be, and what it refuses. */
import { describe, expect, test } from 'vitest'
import { readDraft, TEMPLATES } from '../../lib/report/draft.ts'

const least = { title: 'Ferries', template: 'memo' }

test('a title and a template are enough', () => {
  const read = readDraft(least)
  expect(read).toMatchObject({
    ok: true,
    draft: { choice: 'all', groups: [], apparatus: 'positive', publication: { reviewer: '', contacts: [] } },
  })
  // What was kept reads as itself.
  expect(read.ok && readDraft(JSON.parse(JSON.stringify(read.draft)))).toEqual(read)
})

test.each(TEMPLATES)('%s is a template', (template) => {
  expect(readDraft({ ...least, template }).ok).toBe(true)
})

describe('sigla', () => {
  test.each<[Record<string, string>, boolean]>([
    [{ 'a.md': 'Post', 'b.md': '' }, true],
    [{ 'a.md': '', 'b.md': '' }, true],
    [{ 'a.md': '朝日', 'b.md': 'Ω1' }, true],
    [{ 'a.md': 'X', 'b.md': 'X' }, false],
    [{ 'a.md': 'f1' }, false],
    [{ 'a.md': 'ed2' }, false],
    [{ 'a.md': '1A' }, false],
    [{ 'a.md': 'A B' }, false],
    [{ 'a.md': '<b>' }, false],
    [{ 'a.md': 'A'.repeat(13) }, false],
  ])('%j: %s', (sigla, ok) => {
    expect(readDraft({ ...least, sigla }).ok).toBe(ok)
  })
})

test.each<[string, object, string]>([
  ['no title', { title: ' ' }, 'title'],
  ['a template that is none', { template: 'blog' }, 'template'],
  ['a field it does not know', { colour: 'red' }, ''],
  ['a day that is none', { publication: { contacts: [{ day: '2026-02-30', words: 'x' }] } }, 'publication.contacts.0.day'],
  [
    'an address that is no web address',
    { publication: { organisation: { name: 'x', url: 'javascript:alert(1)' } } },
    'publication.organisation.url',
  ],
  ['an address of its own, which publishing gives', { publication: { address: 'https://x.example/' } }, 'publication'],
  ['a text past its limit', { publication: { introduction: 'x'.repeat(20_001) } }, 'publication.introduction'],
])('refuses %s', (_, more, field) => {
  expect(readDraft({ ...least, ...more })).toMatchObject({ ok: false, field })
})
