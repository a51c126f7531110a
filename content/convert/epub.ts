/**
 * A book (EPUB) becomes a source: its chapters in the order of its spine.
 *
 * In: the bytes of an EPUB file. Out: Markdown and metadata. Refuses: damaged files, copy protection, bombs, books without words.
 * Example: META-INF/container.xml → the package → its chapters, one after the other, each with its own footnotes
 */
import { posix } from 'node:path'
import { type Converted, type Incoming, refuse } from './document.ts'
import { parseHtml } from './dom.ts'
import { decodeBytes } from './encoding.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'
import { bookMeta } from './office-properties.ts'
import { findAll, findFirst, parseXml, refuseEntities, type XmlElement } from './xml.ts'
import { openZip } from './zip.ts'

const PAGES = /\.(?:x?html?|xml|opf|ncx)$/i
/** Elements that XHTML may close at once and HTML may not. */
const CLOSED_AT_ONCE = /<(a|span|p|div|i|b|em|strong|sup|sub|td|th|li|title|script|h[1-6]|section|aside)\b([^<>]*)\/>/gi

export async function convertEpub({ bytes }: Incoming): Promise<Converted> {
  const parts = await openZip(bytes, (name) => PAGES.test(name))
  if (parts.has('META-INF/encryption.xml') && isProtected(part(parts, 'META-INF/encryption.xml'))) {
    throw refuse('encrypted', 'copy-protected')
  }
  const container = parseXml(part(parts, 'META-INF/container.xml'), 'META-INF/container.xml')
  const place = findFirst(container, 'rootfile')?.attributes['full-path']
  if (place === undefined) throw refuse('malformed', 'epub-no-contents')
  const book = parseXml(part(parts, place), place)
  const chapters = spineOf(book)
    .map((href) => posix.join(posix.dirname(place), decodeURIComponent(href)))
    .flatMap((name) => chapterOf(parts, name))
  const markdown = notesLast(renumbered(chapters).join('\n\n'))
  if (!/[\p{L}\p{N}]/u.test(markdown)) throw refuse('no-text', 'epub-no-words')
  return { markdown, meta: bookMeta(findFirst(book, 'metadata') ?? findFirst(book, 'opf:metadata')), notices: [] }
}

/** Addresses of the chapters; the table of contents is a list of what follows and says nothing itself. */
function spineOf(book: XmlElement): readonly string[] {
  const items = new Map(findAll(book, 'item').map((item) => [item.attributes['id'] ?? '', item.attributes]))
  return findAll(book, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'] ?? '')
    const isContents = item?.['properties']?.split(/\s+/).includes('nav') === true
    return item?.['href'] === undefined || isContents ? [] : [item['href']]
  })
}

function chapterOf(parts: ReadonlyMap<string, Uint8Array>, name: string): readonly string[] {
  const bytes = parts.get(name)
  if (bytes === undefined) throw refuse('malformed', 'chapter-missing', { part: name })
  const { text } = decodeBytes(bytes)
  refuseEntities(text, name)
  const markdown = htmlToMarkdown(parseHtml(text.replaceAll(CLOSED_AT_ONCE, '<$1$2></$1>')))
  return markdown === '' ? [] : [markdown]
}

/** Every chapter counts its footnotes from 1; in one text they must not share a number. */
function renumbered(chapters: readonly string[]): readonly string[] {
  let before = 0
  return chapters.map((chapter) => {
    const first = before
    return chapter.replaceAll(/\[\^(\d+)\](:?)/g, (_whole, number: string, colon: string) => {
      before = Math.max(before, first + Number(number))
      return `[^${first + Number(number)}]${colon}`
    })
  })
}

/** Notes stand at the end of the book, as in print: between chapters they would part what belongs together. */
function notesLast(markdown: string): string {
  const notes: string[] = []
  const body = markdown.replaceAll(/^\[\^\d+\]: .*(?:\n(?: {4}.*|(?=\n {4})))*\n*/gm, (note) => {
    notes.push(note.trim())
    return ''
  })
  return [body.trim(), ...notes].filter((part) => part !== '').join('\n\n')
}

/** Fonts may be obfuscated in a book that can be read; chapters may not. */
function isProtected(bytes: Uint8Array): boolean {
  return findAll(parseXml(bytes, 'META-INF/encryption.xml'), 'enc:CipherReference')
    .concat(findAll(parseXml(bytes, 'META-INF/encryption.xml'), 'CipherReference'))
    .some(({ attributes }) => PAGES.test(attributes['URI'] ?? ''))
}

function part(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const found = parts.get(name)
  if (found === undefined) throw refuse('malformed', 'part-missing', { part: name })
  return found
}
