/**
 * What the publisher says, part by part, and where it stands: before the findings or after them. Every text format prints these.
 *
 * In: a report, whole or bare. Out: parts that have something to say. Refuses: nothing; what was not given is not printed.
 * Example: statementsOf(report).map(({ title }) => title) → ['Our method', 'Corrections', 'Versions']
 */
import { editionLines } from './edition.ts'
import type { Published } from './full-report.ts'
import { type Wording, wordingOf } from './languages.ts'

export interface Part {
  readonly title: string
  /** Its own in the report, for the ids of footnotes. */
  readonly key: string
  readonly markdown: string
  /** Plain sentences, a line each; they stand after the Markdown. */
  readonly lines: readonly string[]
}

export function leadsOf(report: Published): readonly Part[] {
  const { publication } = report
  if (publication === undefined) return []
  const { partTitle } = wordingOf(report)
  const { summary, introduction } = publication
  return [part(partTitle, 'summary', summary), part(partTitle, 'introduction', introduction)].filter(says)
}

export function statementsOf(report: Published): readonly Part[] {
  const { publication, edition } = report
  const wording = wordingOf(report)
  const { partTitle } = wording
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
  const log = contacts.map(({ day, words }) => wording.contactLine(wording.dayOf(day), words))
  return [
    part(partTitle, 'reply', reply),
    part(partTitle, 'contacts', '', log),
    part(partTitle, 'method', method),
    part(partTitle, 'reviewer', '', reviewer.trim() === '' ? [] : [reviewer]),
    part(partTitle, 'corrections', corrections),
    part(partTitle, 'versions', '', edition === undefined ? [] : editionLines(edition, wording)),
    part(partTitle, 'funding', funding),
    part(partTitle, 'ownership', ownership),
    part(partTitle, 'licence', '', licence.trim() === '' ? [] : [licence]),
  ].filter(says)
}

type Titles = Wording['partTitle']

function part(titles: Titles, key: keyof Titles, markdown: string, lines: readonly string[] = []): Part {
  return { title: titles[key], key, markdown, lines }
}

function says({ markdown, lines }: Part): boolean {
  return markdown.trim() !== '' || lines.length > 0
}
