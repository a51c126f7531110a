/** The pages at the permanent address: valid HTML, nothing that runs, nothing of a withdrawn report but its grave. */
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { compareEditions } from '../../lib/report/compare-editions.ts'
import { type PublicPlace, renderChanges, renderEdition, renderTombstone } from '../../lib/report/render-public.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { hostileReport } from '../fixtures/hostile-report.ts'

const hostile = '<script>alert(1)</script> "x" & \' =1+1 המעבורת 橋'
const version = (number: number, withdrawn = false) => ({
  number,
  title: `Ferries ${hostile}`,
  at: `2026-11-2${number}T10:00:00.000Z`,
  corrected: number === 1 ? '' : `The number. ${hostile}`,
  why: number === 1 ? '' : `A reader wrote. ${hostile}`,
  withdrawn,
})
const place = (number: number, more: Partial<PublicPlace> = {}): PublicPlace => ({
  base: '/r/0199',
  number,
  versions: [version(1), version(2)],
  generator: 'Variorum 1',
  nonce: 'abc',
  ...more,
})
const files = [{ name: 'report.pdf', sha256: 'a'.repeat(64) }]
const grave = { at: '2026-11-26T09:00:00.000Z', why: `Wrong. ${hostile}`, role: 'editor' }
const pages = {
  version: renderEdition(hostileReport, files, place(2)),
  'an older version': renderEdition(ferryReport, files, place(1)),
  changes: renderChanges(compareEditions(ferryReport, { ...hostileReport, title: hostile }), 1, place(2)),
  tombstone: renderTombstone(place(2, { versions: [version(1, true), version(2, true)] }), grave),
}

test.each(Object.entries(pages))('%s keeps the rules of the W3C, and runs nothing', async (_, page) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
  })
  const { results } = await validator.validateString(page)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([])
  const tags = page.match(/<[a-z][^>]*>/gi) ?? []
  expect(tags.filter((tag) => /^<(script|iframe|object|embed|img)/i.test(tag) || /\son\w+=/i.test(tag))).toEqual([])
  expect(page).toContain('<style nonce="abc">')
})

test('a version says which it is, where its files are and that a newer one is there', () => {
  expect(pages.version).toContain('Version 2 of 2, published 2026-11-22.')
  expect(pages.version).toContain('href="/r/0199/2/changes"')
  expect(pages.version).toContain('href="/r/0199/2/report.pdf"')
  expect(pages.version).not.toContain('A newer version')
  expect(pages['an older version']).toContain('A newer version replaces this one')
})

test('a tombstone says when, why and by whom as a role, and holds nothing of the report', () => {
  expect(pages.tombstone).toContain('withdrawn on 2026-11-26 by an editor of the dossier')
  expect(pages.tombstone).toContain('Wrong. &lt;script&gt;')
  for (const { question } of ferryReport.findings) expect(pages.tombstone).not.toContain(question)
  expect(pages.tombstone).not.toContain('Published now')
  expect(renderTombstone(place(1, { versions: [version(1, true), version(2)] }), grave)).toContain('Published now')
})

test('changes show what was and what is', () => {
  expect(pages.changes).toContain('<del>')
  expect(pages.changes).toContain('<ins>')
})
