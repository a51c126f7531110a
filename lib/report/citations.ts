/**
 * The sources as bibliography: CSL-JSON, and rendered in three styles by a citation processor.
 *
 * In: a FullReport. Out: CSL-JSON items; entries as plain text. Refuses: to invent: no date is no date ("n.d." is the style's word for it).
 * Example: bibliographyOf(report, 'apa')[0] → { siglum: 'A', text: 'Ferries stopped. (2011, March 5). The Harbour Post.' }
 *
 * The items are given to the processor as they are; nothing is ever looked up (the library can fetch by identifier, which is not used).
 */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { FullReport, FullSource } from './full-report.ts'

/** Styles that come with the processor. */
export const CITATION_STYLES = { apa: 'APA', harvard1: 'Harvard', vancouver: 'Vancouver' } as const
export type CitationStyle = keyof typeof CITATION_STYLES

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** CSL-JSON 1.0, the fields that a source can fill. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly language?: string
  readonly archive_location?: string
  readonly note?: string
}

/** What the front matter calls a source → the CSL type; newspapers are what most are. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-newspaper',
  report: 'report',
  digest: 'article-magazine',
  cable: 'document',
  letter: 'personal_communication',
  book: 'book',
  broadcast: 'broadcast',
  post: 'post',
  webpage: 'webpage',
}
const PERIODICAL = /^article-/

export function cslItems(report: FullReport): readonly CslItem[] {
  return report.sources.map(itemOf)
}

function itemOf(source: FullSource): CslItem {
  const type = TYPES[(source.sort ?? 'article').toLowerCase()] ?? 'document'
  const issued = dateOf(source.published)
  const accessed = dateOf(source.retrieved)
  return {
    id: source.siglum,
    type,
    title: source.title ?? source.path,
    ...(source.author === null ? {} : { author: [{ literal: source.author }] }),
    ...(source.publisher === null ? {} : PERIODICAL.test(type) ? { 'container-title': source.publisher } : { publisher: source.publisher }),
    ...(issued === null ? {} : { issued }),
    ...(accessed === null ? {} : { accessed }),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(source.language === 'und' ? {} : { language: source.language }),
    archive_location: source.path,
    note: `sha256: ${source.sha256}`,
  }
}

function dateOf(iso: string | null): CslDate | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '')
  return match === null ? null : { 'date-parts': [match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] }
}

export interface BibliographyEntry {
  readonly siglum: string
  readonly text: string
}

/** One entry a source, in the order of the sources: a report's reader looks up a siglum, not a surname. */
export function bibliographyOf(report: FullReport, style: CitationStyle): readonly BibliographyEntry[] {
  return cslItems(report).map((item) => {
    // The file's own name and hash stand beside the entry already, and no style means them.
    const { note: _hash, archive_location: _path, ...cited } = item
    const text: unknown = new Cite([cited], { generateGraph: false }).format('bibliography', {
      format: 'text',
      template: style,
      lang: 'en-US',
    })
    return {
      siglum: item.id,
      text: String(text)
        .trim()
        .replace(/^1\.\s+/, ''),
    }
  })
}
