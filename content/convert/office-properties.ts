/**
 * What an office document or a book says about itself: Dublin Core, in the wrapping of each format.
 *
 * In: the parsed part (docProps/core.xml, meta.xml, the <metadata> of a package). Out: metadata. Refuses: nothing; what is not said is null.
 * Example: <dc:title>Port log</dc:title><dcterms:modified>2021-03-05T10:00:00Z</dcterms:modified> → title, modified
 */
import { isoDate } from './dates.ts'
import { type DocumentMeta, NO_META } from './document.ts'
import { languageOf } from './html-metadata.ts'
import { findAll, findFirst, wordsOf, type XmlElement } from './xml.ts'

/** What word processors put there by themselves. */
const NOBODY = /^(?:unknown|user|admin|administrator|root|python-docx|microsoft office user)$/i

export function officeMeta(part: XmlElement | null): DocumentMeta {
  if (part === null) return NO_META
  const first = (...names: readonly string[]) => names.map((name) => wordsOf(findFirst(part, name))).find((words) => words !== null) ?? null
  const author = first('meta:initial-creator', 'dc:creator')
  return {
    ...NO_META,
    title: first('dc:title'),
    author: author !== null && NOBODY.test(author) ? null : author,
    publisher: first('dc:publisher'),
    modified: isoDate(first('dcterms:modified', 'dc:date')),
    created: isoDate(first('dcterms:created', 'meta:creation-date')),
    language: languageOf(first('dc:language')),
  }
}

/** A book says when it was published in dc:date, which office documents use for the last change. */
export function bookMeta(metadata: XmlElement | null): DocumentMeta {
  if (metadata === null) return NO_META
  const authors = findAll(metadata, 'dc:creator')
    .map(wordsOf)
    .filter((words) => words !== null)
  const modified = findAll(metadata, 'meta').find((meta) => meta.attributes['property'] === 'dcterms:modified')
  const source = wordsOf(findFirst(metadata, 'dc:source'))
  return {
    ...officeMeta(metadata),
    author: authors.join(', ') || null,
    url: source !== null && /^https?:\/\//.test(source) ? source : null,
    published: isoDate(wordsOf(findFirst(metadata, 'dc:date'))),
    modified: isoDate(wordsOf(modified ?? null)),
  }
}
