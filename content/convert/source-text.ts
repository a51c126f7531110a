/**
 * A document and its metadata into the Markdown file that is kept: front matter, then the body.
 *
 * In: Markdown (with front matter of its own or without) and metadata, as converted or as an editor changed it. Out: one text.
 * Refuses: nothing; what is null is left out, and fields of the front matter that are not ours stay as they are.
 * Example: ('Ten ferries.', { title: 'Port', … }) → '---\ntitle: Port\n---\n\nTen ferries.'
 */
import { Document, isMap, parseDocument } from 'yaml'
import type { DocumentMeta } from './document.ts'
import { frontMeta } from './markdown.ts'

const FRONT = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/
/** Names under which other programs keep what is ours; they are replaced by ours. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['headline'],
  publisher: ['site', 'publication'],
  author: ['authors', 'byline'],
  url: ['canonical', 'link', 'source_url'],
  published: ['date', 'issued'],
  modified: ['updated', 'lastmod'],
  language: ['lang'],
  archived: ['archive'],
}

export function sourceText(markdown: string, meta: DocumentMeta): string {
  // A text that says the same already stays byte for byte what it was.
  if (FRONT.test(markdown) && sameMeta(frontMeta(markdown), meta) && usesOurNames(markdown)) return markdown
  const front = FRONT.exec(markdown)
  const body = front === null ? markdown : markdown.slice(front[0].length)
  const document = parseDocument(front?.[1] ?? '', { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  const yaml = document.errors.length === 0 && isMap(document.contents) ? document : new Document({})
  for (const [name, value] of Object.entries(fieldsOf(meta))) {
    for (const other of OTHER_NAMES[name] ?? []) yaml.delete(other)
    if (value === null) yaml.delete(name)
    else yaml.set(name, value)
  }
  const written = yaml.toString({ lineWidth: 0 }).trim()
  if (written === '' || written === '{}' || written === 'null') return body
  return `---\n${written}\n---\n\n${body.replace(/^(?:[ \t]*\r?\n)+/, '')}`
}

function fieldsOf(meta: DocumentMeta): Readonly<Record<string, string | null>> {
  const { title, publisher, author, url, published, modified, retrieved, language, archives } = meta
  // Links inside the text have copies of their own; only the copy of the document itself stands at its head.
  const own = archives.find(({ original }) => original === null || original === url)
  return { title, publisher, author, url, published, modified, retrieved, language, archived: own?.url ?? null }
}

function sameMeta(one: DocumentMeta, other: DocumentMeta): boolean {
  return JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other))
}

function usesOurNames(markdown: string): boolean {
  const block = FRONT.exec(markdown)?.[1] ?? ''
  return !Object.values(OTHER_NAMES)
    .flat()
    .some((name) => new RegExp(`^${name}[ \\t]*:`, 'im').test(block))
}
