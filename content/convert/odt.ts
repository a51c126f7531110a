/**
 * A text document of LibreOffice or OpenOffice (ODT) becomes a source.
 *
 * In: the bytes of an ODT file. Out: Markdown and metadata. Refuses: damaged files, passwords, bombs, documents without words.
 * Example: <text:h text:outline-level="2">Port</text:h> → '## Port'
 *
 * Its XML is written as HTML and goes the way of web pages from there. Tracked deletions stand in a part that is not read.
 */
import { type Converted, type Incoming, refuse } from './document.ts'
import { pageOf } from './html.ts'
import { officeMeta } from './office-properties.ts'
import { findFirst, parseXml, wordsOf, type XmlElement } from './xml.ts'
import { openZip } from './zip.ts'

/** What each element becomes; `null` leaves it out with all that is in it, what is not listed is only its words. */
const TAGS: Readonly<Record<string, string | null>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:tracked-changes': null,
  'text:sequence-decls': null,
  'text:variable-decls': null,
  'text:user-field-decls': null,
  'text:table-of-content': null,
  'text:alphabetical-index': null,
  'office:annotation': null,
  'office:forms': null,
  'text:ruby-text': null,
}
const BREAKS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': '<br>', 'text:soft-page-break': '' }
/** A run of repeated cells or spaces longer than this is how an empty sheet is written. */
const MOST_REPEATED = 100

export async function convertOdt({ bytes }: Incoming): Promise<Converted> {
  const parts = await openZip(bytes, (name) => /^(?:content\.xml|meta\.xml|META-INF\/manifest\.xml|mimetype)$/.test(name))
  const content = parts.get('content.xml')
  if (content === undefined) throw refuse('malformed', 'odt-none')
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest !== undefined && findFirst(parseXml(manifest, 'META-INF/manifest.xml'), 'manifest:encryption-data') !== null) {
    throw refuse('encrypted', 'password')
  }
  const root = parseXml(content, 'content.xml')
  const body = findFirst(root, 'office:text')
  if (body === null) throw refuse('malformed', 'odt-no-text')
  const writer: Writer = { notes: [], numbered: numberedStyles(root) }
  const html = body.children.map((child) => written(child, writer)).join('')
  const page = pageOf(`<html><head></head><body>${html}${endnotes(writer.notes)}</body></html>`, undefined, [])
  const meta = parts.get('meta.xml')
  return { ...page, meta: officeMeta(meta === undefined ? null : parseXml(meta, 'meta.xml')) }
}

interface Writer {
  readonly notes: string[]
  /** Names of list styles whose first level counts. */
  readonly numbered: ReadonlySet<string>
}

function numberedStyles(root: XmlElement): ReadonlySet<string> {
  const styles = findFirst(root, 'office:automatic-styles')?.children ?? []
  return new Set(
    styles.flatMap((style) => {
      if (typeof style === 'string' || style.name !== 'text:list-style') return []
      const first = style.children.find((level) => typeof level !== 'string')
      return typeof first === 'object' && first.name === 'text:list-level-style-number' ? [style.attributes['style:name'] ?? ''] : []
    }),
  )
}

function written(node: XmlElement | string, writer: Writer, ordered = false): string {
  if (typeof node === 'string') return escapeHtml(node.replaceAll(/[\t\n\r]+/g, ' '))
  const inside = (more = ordered) => node.children.map((child) => written(child, writer, more)).join('')
  const { name, attributes } = node
  if (name in BREAKS) return (BREAKS[name] ?? '').repeat(times(attributes['text:c']))
  if (name === 'text:note') return noteReference(node, writer)
  if (name === 'text:h') {
    const depth = Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1))
    return `<h${depth}>${inside()}</h${depth}>`
  }
  if (name === 'text:a') return `<a href="${escapeHtml(attributes['xlink:href'] ?? '')}">${inside()}</a>`
  if (name === 'text:list') {
    const counts = attributes['text:style-name'] === undefined ? ordered : writer.numbered.has(attributes['text:style-name'])
    return `<${counts ? 'ol' : 'ul'}>${inside(counts)}</${counts ? 'ol' : 'ul'}>`
  }
  if (name === 'table:covered-table-cell') return ''
  if (name === 'text:p' && /title/i.test(attributes['text:style-name'] ?? '') && !/sub/i.test(attributes['text:style-name'] ?? ''))
    return `<h1>${inside()}</h1>`
  const tag = TAGS[name]
  if (tag === null) return ''
  if (tag === undefined) return inside()
  const across = attributes['table:number-columns-spanned']
  const down = attributes['table:number-rows-spanned']
  const spans = `${across ? ` colspan="${escapeHtml(across)}"` : ''}${down ? ` rowspan="${escapeHtml(down)}"` : ''}`
  return `<${tag}${spans}>${inside()}</${tag}>`.repeat(tag === 'td' ? times(attributes['table:number-columns-repeated']) : 1)
}

function noteReference(note: XmlElement, writer: Writer): string {
  const number = writer.notes.length + 1
  const body = findFirst(note, 'text:note-body')
  // Notes may not hold notes; the place is kept first, so that the numbers follow the text.
  writer.notes.push('')
  writer.notes[number - 1] = body === null ? '' : body.children.map((child) => written(child, writer)).join('')
  const mark = wordsOf(findFirst(note, 'text:note-citation')) ?? String(number)
  return `<a id="note-back-${number}" href="#note-${number}"><sup>${escapeHtml(mark)}</sup></a>`
}

function endnotes(notes: readonly string[]): string {
  if (notes.length === 0) return ''
  return `<section><ol>${notes.map((note, at) => `<li id="note-${at + 1}">${note}<a href="#note-back-${at + 1}">↩</a></li>`).join('')}</ol></section>`
}

function times(count: string | undefined): number {
  const number = Number.parseInt(count ?? '1', 10)
  return Number.isFinite(number) && number > 0 && number <= MOST_REPEATED ? number : 1
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
