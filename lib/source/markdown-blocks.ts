/**
 * Markdown into blocks with true spans in the file.
 *
 * In: the whole file and where its body starts. Out: raw blocks in text order; the span of a block leaves its markers ("## ", "- ") out.
 * Refuses: code, raw HTML without words and link definitions are given with a reason to skip them.
 * Example: '# Port\n\n- Ten ferries' → heading 'Port' (depth 1), list-item 'Ten ferries'.
 *
 * Only the block structure is parsed. Emphasis and links stay in the text as they are, which keeps quotes true to the file and a
 * hostile line of a million stars cheap.
 */
import type { Nodes, Parents } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { BlockKind, Span } from '../model.ts'
import { linesOf } from '../text/lines.ts'

export interface RawBlock extends Span {
  readonly kind: BlockKind
  readonly depth: number
  readonly reason?: string
}

/** Bodies longer than this are read by blank lines alone: the full parser needs about a hundred times the memory of its input. */
export const FULL_PARSE_LIMIT = 1_500_000

const INLINE_CONSTRUCTS = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'strikethrough',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
]

function disableInline(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: INLINE_CONSTRUCTS } }]
}

const reader = unified().use(remarkParse).use(remarkGfm).use(disableInline).freeze()

/** Reads the blocks of `file` from `bodyStart` on. */
export function markdownBlocks(file: string, bodyStart: number): readonly RawBlock[] {
  const body = file.slice(bodyStart)
  if (body.length > FULL_PARSE_LIMIT || isDeep(body) || isPlain(body)) return plainBlocks(file, bodyStart)
  return parsedBlocks(file, bodyStart)
}

/** The full reading. */
export function parsedBlocks(file: string, bodyStart: number): readonly RawBlock[] {
  // The parser drops a byte-order mark and would count from after it.
  const offset = file.charAt(bodyStart) === '\ufeff' ? bodyStart + 1 : bodyStart
  const blocks: RawBlock[] = []
  collect(reader.parse(file.slice(offset)), { file, offset, out: blocks }, 'paragraph')
  return blocks
}

/**
 * True for a body without a line that begins any Markdown block but a paragraph. Most articles are such, and reading them by blank
 * lines is a hundred times cheaper; `tests/source/markdown-blocks.test.ts` holds that both readings agree.
 */
export function isPlain(body: string): boolean {
  if (body.includes('\u0000')) return false
  return !/^[ \t]*(?:[#>*+\-|`~<=_[:]|\d{1,9}[.)])|^(?: {4}|[ ]*\t)|[\v\f]/m.test(body)
}

// Every level of nesting is a recursion; real texts have less than ten.
function isDeep(body: string): boolean {
  return /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){40}/m.test(body) || /^[ \t]{400}/m.test(body)
}

interface Walk {
  readonly file: string
  /** Offset of the body in the file. */
  readonly offset: number
  readonly out: RawBlock[]
}

function collect(node: Nodes, walk: Walk, kind: BlockKind): void {
  const start = (node.position?.start.offset ?? 0) + walk.offset
  const end = (node.position?.end.offset ?? 0) + walk.offset
  switch (node.type) {
    case 'heading':
      walk.out.push({ ...inner(node, walk.offset, { start, end }), kind: 'heading', depth: node.depth })
      return
    case 'paragraph':
    case 'html':
      walk.out.push({ start, end, kind, depth: 0 })
      return
    case 'code':
      // Indented lines are nearly always indented prose of a pasted text; only fenced code is code.
      walk.out.push({
        start,
        end,
        depth: 0,
        ...(/^(?:```|~~~)/.test(walk.file.slice(start, start + 3)) ? { kind: 'boilerplate', reason: 'code' } : { kind }),
      })
      return
    case 'definition':
      walk.out.push({ start, end, kind: 'boilerplate', depth: 0, reason: 'link definition' })
      return
    case 'tableCell':
      if (node.children.length > 0) walk.out.push({ ...inner(node, walk.offset, { start, end }), kind: 'table-cell', depth: 0 })
      return
    case 'listItem':
      collectChildren(node, walk, kind === 'blockquote' ? kind : 'list-item')
      return
    case 'blockquote':
      collectChildren(node, walk, 'blockquote')
      return
    case 'list':
      // "1987. A year later" begins with a year, not with a marker: the number belongs to the words.
      if (node.ordered && (node.start ?? 1) >= 100) walk.out.push({ start, end, kind, depth: 0 })
      else collectChildren(node, walk, kind)
      return
    default:
      if ('children' in node) collectChildren(node, walk, kind)
  }
}

function collectChildren(node: Parents, walk: Walk, kind: BlockKind): void {
  for (const child of node.children) collect(child, walk, kind)
}

// A heading's or cell's words without the marks around them.
function inner(node: Parents, offset: number, whole: Span): Span {
  const first = node.children[0]?.position?.start.offset
  const last = node.children[node.children.length - 1]?.position?.end.offset
  return first === undefined || last === undefined ? whole : { start: first + offset, end: last + offset }
}

/** The plain reading for very long files: paragraphs at blank lines, '#' headings, list markers left out. */
export function plainBlocks(file: string, bodyStart: number): readonly RawBlock[] {
  const paragraphs: { start: number; end: number }[] = []
  for (const line of linesOf(file.slice(bodyStart), bodyStart)) {
    const last = paragraphs[paragraphs.length - 1]
    if (line.joined && last) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs.map(({ start, end }): RawBlock => {
    const marker = /^\s*(?:(#{1,6})[ \t]+|(?:[-*+]|\d{1,3}[.)])[ \t]+|(>[> \t]*))/.exec(file.slice(start, Math.min(end, start + 40)))
    const span = { start: start + (marker?.[0].length ?? 0), end }
    if (marker?.[1]) return { ...span, kind: 'heading', depth: marker[1].length }
    return { ...span, kind: marker?.[2] ? 'blockquote' : marker ? 'list-item' : 'paragraph', depth: 0 }
  })
}
