/**
 * An editor's Markdown made safe to stand inside a report.
 *
 * In: Markdown (GFM) and a prefix of its own for footnotes. Out: a Markdown tree without anything that runs or loads.
 * Refuses: raw HTML (shown as the characters it is), links that are not http, https or mailto (only their words stay), pictures (a link
 * instead: a report loads nothing from elsewhere), headings (bold lines: the report's outline is the report's).
 * Example: '# Log\n<b>12</b>' → a bold line "Log" and the words "<b>12</b>"
 */
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Also the list for the HTML renderer. */
export const SAFE_PROTOCOLS: readonly string[] = ['http', 'https', 'mailto']

export function noteBlocks(markdown: string, prefix: string): RootContent[] {
  const root = parser.parse(markdown)
  settle(root, prefix)
  return root.children
}

/** Where raw HTML stands between blocks, not between words; only the parent knows. */
const HOLDS_BLOCKS: ReadonlySet<Nodes['type']> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Walks the tree and mends it in place (it was made a moment ago and nobody else holds it). */
function settle(parent: Parents, prefix: string): void {
  const blocks = HOLDS_BLOCKS.has(parent.type)
  const children: Nodes[] = parent.children.flatMap((child) => mended(child, blocks, prefix))
  for (const child of children) if ('children' in child) settle(child, prefix)
  // What `mended` gives fits wherever the child stood: phrasing for phrasing, a block for a block.
  parent.children = children as typeof parent.children
}

function mended(node: Nodes, block: boolean, prefix: string): readonly Nodes[] {
  switch (node.type) {
    case 'html':
      return [block ? { type: 'paragraph', children: [text(node.value)] } : text(node.value)]
    case 'heading':
      return [{ type: 'paragraph', children: [{ type: 'strong', children: node.children }] }]
    case 'image':
      return linkOrWords(node.url, [
        text(`picture: ${node.alt === null || node.alt === undefined || node.alt === '' ? node.url : node.alt}`),
      ])
    case 'imageReference':
      return [text(`picture: ${node.alt ?? node.identifier}`)]
    case 'link':
      return linkOrWords(node.url, node.children)
    case 'definition':
      return leadsOut(node.url) ? [{ ...node, ...renamed(node.identifier, prefix) }] : []
    case 'linkReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ ...node, ...renamed(node.identifier, prefix) }]
    default:
      return [node]
  }
}

/** Two notes may both have a footnote 1; each keeps its own. */
function renamed(identifier: string, prefix: string): { identifier: string; label: string } {
  return { identifier: `${prefix}-${identifier}`, label: `${prefix}-${identifier}` }
}

function linkOrWords(url: string, children: PhrasingContent[]): readonly Nodes[] {
  return leadsOut(url) ? [{ type: 'link', url, children }] : children
}

/** An address that may stand in a link of a file: one of the web or of a mailbox, never a page of this installation. */
export function leadsOut(url: string): boolean {
  return SAFE_PROTOCOLS.some((protocol) => url.toLowerCase().startsWith(`${protocol}:`))
}

const text = (value: string): { type: 'text'; value: string } => ({ type: 'text', value })
