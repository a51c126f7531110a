/**
 * A report begun from a template, in the language of the request.
 *
 * In: a dossier, a template, a title ('' for the template's own), whoever begins it; who may is asked before. Out: its id and slug.
 * Refuses: titles and changes that lib/report/draft.ts refuses ('invalid').
 * Example: await beginReport({ dossierId, template: 'memo', title: 'The ferries', author }) → { id, slug: 'the-ferries' }
 */
import { type ReportTemplate, templateOf } from '../../content/report-templates/templates.ts'
import { changedDraft, readDraft } from '../../lib/report/draft.ts'
import { sharedStore } from '../../prisma/client.ts'
import type { PersonName } from '../../prisma/read.ts'
import { addReport } from '../../prisma/write.ts'
import { settledDraft } from './compose-report.ts'
import { AppError } from './errors.ts'
import { requestLanguage } from './language.ts'

interface Begun {
  readonly dossierId: string
  readonly template: ReportTemplate
  readonly title: string
  readonly author: PersonName
  /** Over what the template says. */
  readonly changes?: Readonly<Record<string, unknown>>
}

export async function beginReport({ dossierId, template, title: wanted, author, changes = {} }: Begun) {
  const language = await requestLanguage()
  const { title, draft } = templateOf(template, language)
  const begun = readDraft({ title: wanted.trim() === '' ? title : wanted.trim().slice(0, 300), language, ...draft })
  const read = begun.ok ? changedDraft(begun.draft, changes) : begun
  if (!read.ok) throw new AppError('invalid', `${read.field}: ${read.problem}`)
  return addReport(await sharedStore(), {
    ...{ dossierId, template, author, title: read.draft.title, draft: settledDraft(read.draft) },
    slug: slugOf(read.draft.title) || template,
  })
}

/** Words of the title as an address; '' where it has no Latin letters. */
function slugOf(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase()
  return plain
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
}
