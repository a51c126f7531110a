/**
 * Short builders for Markdown trees, and the one place where such a tree becomes text.
 *
 * In: words. Out: mdast nodes; a string. Refuses: nothing. Words go in as they are: escaping is the serialiser's work and done once, there.
 * Example: writeMarkdown([paragraph(strong('a*b'))]) → '**a\*b**\n'
 */
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

export type Inline = string | PhrasingContent
export type Flow = BlockContent | DefinitionContent

/** Before emphasis a bare one would open an address of mail, asterisks and all: "<**@a>". */
const OPENING_BRACKET = { character: '<', inConstruct: 'phrasing' as const }

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', fences: true, rule: '-', emphasis: '_', listItemIndent: 'one', unsafe: [OPENING_BRACKET] })
  .freeze()

export function writeMarkdown(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] })
}

/** Line breaks inside quoted words become spaces: a blank line would end the paragraph, and a reader sees a space either way. */
export function text(words: string): PhrasingContent {
  return { type: 'text', value: words.replaceAll(/\s*\n\s*/g, ' ') }
}

export function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, ...words: readonly Inline[]): RootContent {
  return { type: 'heading', depth, children: words.map(inline) }
}

export function paragraph(...words: readonly Inline[]): BlockContent {
  return { type: 'paragraph', children: words.map(inline) }
}

export function strong(...words: readonly Inline[]): PhrasingContent {
  return { type: 'strong', children: words.map(inline) }
}

export function emphasis(...words: readonly Inline[]): PhrasingContent {
  return { type: 'emphasis', children: words.map(inline) }
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value }
}

export function quote(...children: readonly Flow[]): BlockContent {
  return { type: 'blockquote', children: [...children] }
}

/** One block or several for each item. */
export function list(items: readonly (readonly Flow[])[], ordered = false): BlockContent {
  const children: ListItem[] = items.map((item) => ({ type: 'listItem', spread: item.length > 1, children: [...item] }))
  return { type: 'list', ordered, spread: items.some((item) => item.length > 1), children }
}

/** The first row is the head. */
export function table(rows: readonly (readonly (readonly Inline[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: cell.map(inline) })),
    })),
  }
}

function inline(words: Inline): PhrasingContent {
  return typeof words === 'string' ? text(words) : words
}
