/**
 * What the publisher says, part by part, and where it stands: before the findings or after them. Every text format prints these.
 *
 * In: a report, whole or bare. Out: parts that have something to say. Refuses: nothing; what was not given is not printed.
 * Example: statementsOf(report).map(({ title }) => title) → ['Our method', 'Corrections', 'Versions']
 */
import { editionLines } from './edition.ts'
import type { Published } from './full-report.ts'

export interface Part {
  readonly title: string
  /** Its own in the report, for the ids of footnotes. */
  readonly key: string
  readonly markdown: string
  /** Plain sentences, a line each; they stand after the Markdown. */
  readonly lines: readonly string[]
}

export function leadsOf({ publication }: Published): readonly Part[] {
  if (publication === undefined) return []
  const { summary, introduction } = publication
  return [part('Summary', 'summary', summary), part('Introduction', 'introduction', introduction)].filter(says)
}

export function statementsOf({ publication, edition }: Published): readonly Part[] {
  const {
    method = '',
    corrections = '',
    funding = '',
    ownership = '',
    licence = '',
    reviewer = '',
    reply = '',
    contacts = [],
  } = publication ?? {}
  const log = contacts.map(({ day, words }) => `${day}: ${words}`)
  return [
    part('Right of reply', 'reply', reply),
    part('Contact log', 'contacts', '', log),
    part('Our method', 'method', method),
    part('Reviewed by', 'reviewer', '', reviewer.trim() === '' ? [] : [reviewer]),
    part('Corrections', 'corrections', corrections),
    part('Versions', 'versions', '', edition === undefined ? [] : editionLines(edition)),
    part('Funding', 'funding', funding),
    part('Ownership', 'ownership', ownership),
    part('Licence', 'licence', '', licence.trim() === '' ? [] : [licence]),
  ].filter(says)
}

function part(title: string, key: string, markdown: string, lines: readonly string[] = []): Part {
  return { title, key, markdown, lines }
}

function says({ markdown, lines }: Part): boolean {
  return markdown.trim() !== '' || lines.length > 0
}
