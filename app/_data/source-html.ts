/**
 * A source as a page: its Markdown rendered, with every passage that a finding rests on marked in place.
 *
 * In: the file and the places to mark. Out: sanitised HTML in which each place has an anchor (`#at-<offset>`) and leads to its finding.
 * Refuses: raw HTML (shown as it is written), pictures and anything that would load from elsewhere.
 * Example: mark 120–130 → <mark id="at-120" class="claim tone-conflict"><a href="…">12 ferries</a></mark><sup>3</sup>
 */
import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast'
import type { Html as MdastHtml, Nodes as MdastNodes, Root as MdastRoot } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { offsetsOf } from './source-text.ts'

/** A stretch of the file that a finding (or a claim of this source alone) rests on. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Words for the tooltip and for screen readers: the question and the relation. */
  readonly words: string
  /** 'conflict', 'agree' … or 'single'. */
  readonly tone: string
  /** What the superscript shows; empty for none. */
  readonly number: string
  readonly href: string | null
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()
const toHast = unified()
  .use(remarkRehype, { clobberPrefix: 'source-' })
  .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: 'source-' })
  .freeze()
const printer = unified().use(rehypeStringify).freeze()

export function sourceHtml(text: string, places: readonly Place[]): string {
  const markdown: MdastRoot = parser.parse(text)
  htmlToText(markdown)
  const tree = toHast.runSync(markdown) as Root
  walk(tree, (element) => {
    const heading = /^h([1-6])$/.exec(element.tagName)
    if (heading !== null) element.tagName = `h${Math.min(6, Number(heading[1]) + 1)}`
    if (element.tagName === 'img') pictureToLink(element)
  })
  loosenLinks(tree)
  const marker = new Marker(text, places)
  marker.mark(tree)
  return printer.stringify(tree)
}

/** Raw HTML in a source is text of the source: it is shown, never run, never hidden. */
function htmlToText(node: MdastNodes): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type === 'html') {
      const shown = child as MdastHtml | { type: string }
      shown.type = node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem' ? 'code' : 'inlineCode'
    } else htmlToText(child)
  }
}

/** A link's words become plain (they may carry a mark, and a link cannot stand in a link); its address follows as a small arrow. */
function loosenLinks(node: Root | Element): void {
  const children: (RootContent | ElementContent)[] = []
  for (const child of node.children) {
    if (child.type !== 'element') {
      children.push(child)
      continue
    }
    loosenLinks(child)
    const { href } = child.properties
    if (child.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) children.push(child)
    else children.push(...child.children, outwardLink(href))
  }
  node.children = children as Root['children'] & Element['children']
}

function outwardLink(href: string): Element {
  const properties: Properties = {
    href,
    rel: ['noreferrer', 'nofollow'],
    className: ['outward'],
    title: href,
    ariaLabel: `link in the source: ${href}`,
  }
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: '↗' }] }
}

class Marker {
  private readonly anchored = new Set<number>()
  private readonly text: string
  private readonly places: readonly Place[]

  constructor(text: string, places: readonly Place[]) {
    this.text = text
    this.places = [...places].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  mark(node: Root | Element): void {
    const children: (RootContent | ElementContent)[] = []
    for (const child of node.children) {
      if (child.type === 'text') children.push(...this.markText(child))
      else {
        if (child.type === 'element' && child.tagName !== 'a') this.mark(child)
        children.push(child)
      }
    }
    node.children = children as Root['children'] & Element['children']
  }

  private markText(node: Text): readonly ElementContent[] {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined) return [node]
    const here = this.places.filter((place) => place.start < to && place.end > from)
    if (here.length === 0) return [node]
    const offsets = offsetsOf(this.text.slice(from, to), node.value)?.map((offset) => from + offset)
    if (offsets === undefined) return [node]
    const cuts = [...new Set(here.flatMap((place) => [place.start, place.end]))].sort((a, b) => a - b)
    const pieces: ElementContent[] = []
    let begin = 0
    for (const cut of [...cuts, Number.POSITIVE_INFINITY]) {
      const found = offsets.findIndex((offset) => offset >= cut)
      const end = found === -1 ? node.value.length : found
      if (end > begin) {
        const start = offsets[begin] ?? from
        pieces.push(
          ...this.piece(
            node.value.slice(begin, end),
            start,
            here.filter((place) => place.start <= start && place.end > start),
          ),
        )
      }
      begin = Math.max(begin, end)
      pieces.push(...this.numbers(here, cut, from, to))
    }
    return pieces
  }

  private piece(value: string, start: number, covering: readonly Place[]): readonly ElementContent[] {
    // The shortest place is the most telling one; the others have their numbers behind the words.
    const place = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    const words: Text = { type: 'text', value }
    if (place === undefined) return [words]
    const properties: Element['properties'] = { className: ['claim', `tone-${place.tone}`], title: place.words }
    const starting = covering.find((one) => one.start === start)
    if (starting !== undefined && !this.anchored.has(start)) {
      this.anchored.add(start)
      properties.id = `at-${start}`
    }
    const inner: ElementContent =
      place.href === null ? words : { type: 'element', tagName: 'a', properties: { href: place.href }, children: [words] }
    return [{ type: 'element', tagName: 'mark', properties, children: [inner] }]
  }

  /** The numbers of the findings whose place ends at this cut. */
  private numbers(here: readonly Place[], cut: number, from: number, to: number): readonly ElementContent[] {
    return here
      .filter((place) => place.end === cut && cut > from && cut <= to && place.number !== '' && place.href !== null)
      .map((place): Element => {
        const properties = { href: place.href ?? '', title: place.words, ariaLabel: `finding ${place.number}: ${place.words}` }
        const link: Element = { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: place.number }] }
        return { type: 'element', tagName: 'sup', properties: { className: ['claim-number', `tone-${place.tone}`] }, children: [link] }
      })
  }
}

function pictureToLink(element: Element): void {
  const { src, alt } = element.properties
  const name = typeof alt === 'string' && alt !== '' ? alt : typeof src === 'string' ? src : 'without a name'
  element.tagName = 'a'
  const properties: Properties = typeof src === 'string' ? { href: src, rel: ['noreferrer', 'nofollow'] } : {}
  element.properties = properties
  element.children = [{ type: 'text', value: `picture: ${name}` }]
}

/** Visits every element, parents before children. */
function walk(node: Root | Element, visit: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    visit(child)
    walk(child, visit)
  }
}
