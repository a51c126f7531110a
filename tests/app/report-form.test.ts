/** The builder's form as a draft, and what it refuses. */
import { describe, expect, test } from 'vitest'
import { differingFields } from '../../app/_data/draft-state.ts'
import { contactsText, draftOfForm } from '../../app/_data/report-form.ts'
import { type ReportDraft, readDraft } from '../../lib/report/draft.ts'

const kept = ((): ReportDraft => {
  const read = readDraft({ title: 'Ferries', template: 'memo', sigla: { 'gone.md': 'Z' }, proposed: { 'f-9': 'Kept.' } })
  if (!read.ok) throw new Error(read.problem)
  return read.draft
})()

const base = {
  ...{ title: 'Ferries', choice: 'filter', relation: 'conflict', viewed: 'yes', apparatus: 'negative', addressee: '' },
  ...{ 'value:holds': '5', 'words:holds': 'True', 'value:holds-in-scope': '3,5', 'words:holds-in-scope': 'In part' },
  ...{ 'value:fails': '1', 'words:fails': 'False', 'words:open': 'Open' },
}
const read = (more: Readonly<Record<string, string>> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...base, ...more })) form.append(name, value)
  return draftOfForm(form, kept)
}

test('fields become a draft; what the form does not name stays', () => {
  expect(
    read({
      summary: 'One\r\ntwo',
      contacts: '2026-11-02 Wrote to the editors.\n\n 2026-11-04: No answer. ',
      organisation: 'Desk',
      organisationUrl: 'https://desk.example/',
      'siglum:a.md': ' Post ',
      'proposed:f-1': 'Twelve.',
      groups: '[{"heading":"x","findings":["f-1"]}]',
      left: '["f-2"]',
    }),
  ).toMatchObject({
    ok: true,
    draft: {
      filter: 'relation=conflict',
      apparatus: 'negative',
      addressee: null,
      groups: [{ heading: 'x', findings: ['f-1'] }],
      left: ['f-2'],
      sigla: { 'gone.md': 'Z', 'a.md': 'Post' },
      proposed: { 'f-9': 'Kept.', 'f-1': 'Twelve.' },
      publication: {
        summary: 'One\ntwo',
        organisation: { name: 'Desk', url: 'https://desk.example/' },
        contacts: [
          { day: '2026-11-02', words: 'Wrote to the editors.' },
          { day: '2026-11-04', words: 'No answer.' },
        ],
        scale: { 'holds-in-scope': { value: 3.5, words: 'In part' } },
      },
    },
  })
})

test('without scripts the order stays what it was', () => {
  expect(read({ groups: 'no JSON' })).toMatchObject({ ok: true, draft: { groups: [], left: [] } })
})

describe('refuses', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no title', { title: ' ' }, 'title'],
    ['one siglum twice', { 'siglum:a.md': 'P', 'siglum:b.md': 'P' }, 'sigla'],
    ['a contact without a day', { contacts: 'Wrote to them.' }, 'contacts'],
    ['a day that is none', { contacts: '2026-02-30 Wrote.' }, 'contacts'],
    ['an address without a name', { organisationUrl: 'https://desk.example/' }, 'organisation'],
    ['an address that runs', { organisation: 'Desk', organisationUrl: 'javascript:alert(1)' }, 'organisation'],
    ['a step without a number', { 'value:fails': 'low' }, 'scale'],
    ['a step without words', { 'words:open': ' ' }, 'scale'],
    ['a text past its limit', { method: 'x'.repeat(20_001) }, 'long'],
  ])('%s', (_, more, problem) => {
    expect(read(more)).toEqual({ ok: false, problem })
  })
})

test('contacts are shown as they are typed', () => {
  const text = '2026-11-02 Wrote.\n2026-11-04 No answer.'
  const again = read({ contacts: text })
  expect(again.ok && contactsText(again.draft.publication.contacts)).toBe(text)
})

test('two drafts differ in what they differ in', () => {
  const [mine, theirs] = [read({ summary: 'Mine.' }), read({ summary: 'Theirs.', left: '["f-1"]' })]
  if (!mine.ok || !theirs.ok) throw new Error('refused')
  expect(differingFields(mine.draft, mine.draft)).toEqual([])
  expect(differingFields(theirs.draft, mine.draft)).toEqual([
    { field: 'summary', theirs: 'Theirs.', yours: 'Mine.' },
    { field: 'order', theirs: '− f-1', yours: '' },
  ])
})
