/** Every template, in every language, is a draft that can be kept. */
import { expect, test } from 'vitest'
import { REPORT_TEMPLATES, templateOf } from '../../content/report-templates/templates.ts'
import { readDraft, TEMPLATES } from '../../lib/report/draft.ts'

test('there is a file for every template', () => {
  expect(REPORT_TEMPLATES).toEqual(TEMPLATES)
})

test.each(REPORT_TEMPLATES.flatMap((name) => ['en', 'ja', 'xx'].map((language) => [name, language] as const)))(
  '%s in %s',
  (name, language) => {
    const { title, draft } = templateOf(name, language)
    const read = readDraft({ title, ...draft })
    expect(read).toMatchObject({ ok: true, draft: { template: name } })
    expect(read.ok && read.draft.publication.method).not.toBe('')
  },
)
