/**
 * The templates that a report can be begun with: data in JSON files beside this one, in every language of the interface.
 *
 * In: a template's name and a language. Out: what a draft begins with, as JSON that lib/report/draft.ts checks. Refuses: nothing; a language that a
 * template does not have is English.
 * Example: templateOf('memo', 'ja').publication.summary → '*要点を三文で。*'
 */
import apparatus from './apparatus.json' with { type: 'json' }
import correctionRequest from './correction-request.json' with { type: 'json' }
import factCheck from './fact-check.json' with { type: 'json' }
import memo from './memo.json' with { type: 'json' }

const FILES = { 'fact-check': factCheck, memo, apparatus, 'correction-request': correctionRequest } as const

export type ReportTemplate = keyof typeof FILES

/** In the order in which they are offered. */
export const REPORT_TEMPLATES = Object.keys(FILES) as readonly ReportTemplate[]

export function templateOf(name: ReportTemplate, language: string): { readonly title: string; readonly draft: object } {
  const file = FILES[name]
  const { title, publication } = language === 'ja' ? file.ja : file.en
  return { title, draft: { template: name, ...file.draft, publication } }
}
