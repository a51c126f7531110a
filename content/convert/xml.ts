/**
 * XML of office documents into a small tree.
 *
 * In: bytes of one XML part. Out: its root element. Refuses: what is not well formed ('malformed'), definitions of entities and
 * elements nested hundreds deep ('bomb').
 * Example: parseXml(bytes, 'content.xml').name → 'office:document-content'
 *
 * Names keep the prefixes of the file: LibreOffice, Word and every other writer use the customary ones. Entities of a DTD are never
 * expanded: the parser knows the five of XML and fails at any other.
 */
import { SaxesParser } from 'saxes'
import { refuse } from './document.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

interface Growing {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** Nested tables in nested lists come to forty; every level is a recursion of whoever walks the tree. */
const DEEPEST = 300

export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes)
  refuseEntities(text, part)
  const parser = new SaxesParser()
  const open: Growing[] = []
  let root: XmlElement | null = null
  parser.on('error', (error) => {
    throw refuse('malformed', 'xml-broken', { part, reason: error.message })
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(element)
    if (open.length === 0) root = element
    open.push(element)
    if (open.length > DEEPEST) throw refuse('bomb', 'deep-part', { most: DEEPEST, part })
  })
  parser.on('closetag', () => void open.pop())
  const say = (words: string) => void open.at(-1)?.children.push(words)
  parser.on('text', say)
  parser.on('cdata', say)
  parser.write(text).close()
  if (root === null) throw refuse('malformed', 'part-empty', { part })
  return root
}

/** Definitions of entities are how a few lines of XML unfold into gigabytes; no office document has any. */
export function refuseEntities(text: string, part: string): void {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) throw refuse('bomb', 'entities', { part })
}

/** All elements of that name below, in document order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child, ...findAll(child, name)] : findAll(child, name),
  )
}

export function findFirst(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = child.name === name ? child : findFirst(child, name)
    if (found !== null) return found
  }
  return null
}

/** The words inside, white space put together; null where there are none. */
export function wordsOf(element: XmlElement | null): string | null {
  if (element === null) return null
  const words = element.children.map((child) => (typeof child === 'string' ? child : (wordsOf(child) ?? ''))).join('')
  return words.replaceAll(/\s+/g, ' ').trim() || null
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe
}
