/**
 * An editor's Markdown as parts of a Word document.
 *
 * In: Markdown, a prefix for its footnotes, a way to make a footnote. Out: paragraphs and tables. Refuses: what note.ts refuses; what Word has no
 * like of (a rule, a nested list) becomes plain paragraphs, with every word kept.
 * Example: noteWords('**twelve** rows', 'f1', footnote) → one paragraph with a bold run
 */
import { ExternalHyperlink, type Paragraph, type ParagraphChild, Table, TableCell, TableRow, WidthType } from 'docx'
import type { FootnoteDefinition, Nodes, RootContent } from 'mdast'
import { noteBlocks } from '../note.ts'
import { bullet, paragraph, run, type Style } from './words.ts'

/** Puts a text into a footnote and gives the sign that refers to it. */
export type Footnote = (children: readonly ParagraphChild[]) => ParagraphChild

interface Context {
  readonly style: Style
  readonly footnote: Footnote
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
}

export function noteWords(markdown: string, prefix: string, style: Style, footnote: Footnote): readonly (Paragraph | Table)[] {
  if (markdown.trim() === '') return []
  const blocks = noteBlocks(markdown, prefix)
  const notes = new Map(blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [[block.identifier, block] as const] : [])))
  return blocks.flatMap((block) => blockOf(block, { style, footnote, notes }))
}

function blockOf(node: RootContent, context: Context): readonly (Paragraph | Table)[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(context.style, ...inlines(node.children, context))]
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => itemOf(child, context)))
    case 'blockquote':
      return node.children.flatMap((child) => blockOf(child, context))
    case 'code':
      return node.value.split('\n').map((line) => paragraph(context.style, run(line)))
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: node.children.map(
            (row, index) =>
              new TableRow({
                tableHeader: index === 0,
                children: row.children.map(
                  (cell) => new TableCell({ children: [paragraph('Normal', ...inlines(cell.children, context))] }),
                ),
              }),
          ),
        }),
      ]
    case 'footnoteDefinition':
    case 'definition':
    case 'thematicBreak':
      return []
    default:
      return 'children' in node || 'value' in node ? [paragraph(context.style, ...inlines([node], context))] : []
  }
}

function itemOf(node: RootContent, context: Context): readonly (Paragraph | Table)[] {
  return node.type === 'paragraph' ? [bullet(...inlines(node.children, context))] : blockOf(node, context)
}

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
}

function inlines(nodes: readonly Nodes[], context: Context, look: Look = {}): readonly ParagraphChild[] {
  return nodes.flatMap((node) => inlineOf(node, context, look))
}

function inlineOf(node: Nodes, context: Context, look: Look): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [run(node.value, look)]
    case 'strong':
      return inlines(node.children, context, { ...look, bold: true })
    case 'emphasis':
      return inlines(node.children, context, { ...look, italics: true })
    case 'delete':
      return inlines(node.children, context, { ...look, strike: true })
    case 'break':
      return [run(' ')]
    case 'link':
      return [new ExternalHyperlink({ link: node.url, children: [...inlines(node.children, context, look)] })]
    case 'footnoteReference': {
      const found = context.notes.get(node.identifier)
      // A footnote inside a footnote has no place on paper.
      const plain = { ...context, notes: new Map<string, FootnoteDefinition>() }
      return found === undefined ? [] : [context.footnote(found.children.flatMap((child) => inlines([child], plain)))]
    }
    default:
      return 'children' in node ? inlines(node.children, context, look) : 'value' in node ? [run(node.value, look)] : []
  }
}
