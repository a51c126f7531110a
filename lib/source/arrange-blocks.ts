/**
 * Raw blocks into the blocks of a source: lines told apart, furniture named, plain headings recognised.
 *
 * In: the file, its raw blocks, the title. Out: blocks in text order, white space around them left out.
 * Refuses: nothing; a block it has no opinion on stays what the Markdown said.
 * Example: a first line equal to the title → heading of depth 1; 'Share' before it → boilerplate.
 */
import type { Block, Span } from '../model.ts'
import { foldText } from '../text/fold.ts'
import { linesOf } from '../text/lines.ts'
import { maskMarkup } from '../text/markup.ts'
import { classifyProse } from './classify-block.ts'
import type { RawBlock } from './markdown-blocks.ts'

/** How far down the title may stand for the lines above it to be the page's head. */
const HEAD_BLOCKS = 12

/** Arranges the raw blocks. */
export function arrangeBlocks(file: string, raw: readonly RawBlock[], title: string | null): readonly Block[] {
  const lines = raw.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'list-item' ? separateLines(file, block) : [block]))
  const blocks = lines.map((block) => trimBlock(file, block)).filter((block) => block.end > block.start)
  const titleAt = findTitle(file, blocks, title)
  const classified = blocks.map((block, i) => classify(file, block, i, titleAt))
  return markPlainHeadings(file, markMenus(file, classified))
}

function classify(file: string, block: RawBlock, index: number, titleAt: number): Block {
  if (block.reason !== undefined) return block
  const text = wordsOf(file, block)
  if (index === titleAt && classifyProse(text)?.kind !== 'dateline')
    return { ...span(block), kind: 'heading', depth: block.kind === 'heading' ? block.depth : 1 }
  if (text === '') return { ...span(block), kind: 'boilerplate', depth: 0, reason: isImage(file, block) ? 'image' : 'markup without words' }
  if (block.kind === 'table-cell' || block.kind === 'blockquote') return block
  const found = classifyProse(text)
  // A heading that reads like a date or a name is a heading of a chronicle; only furniture is taken out of headings.
  if (found && (block.kind === 'paragraph' || found.kind === 'boilerplate')) return { ...span(block), depth: 0, ...found }
  if (block.kind === 'paragraph' && index < titleAt && isShortLine(text))
    return { ...span(block), kind: 'boilerplate', depth: 0, reason: 'above the title' }
  return block
}

/** Index of the first block that repeats the title near the top; -1 where none does. */
function findTitle(file: string, blocks: readonly RawBlock[], title: string | null): number {
  if (title === null) return -1
  const wanted = letters(title)
  if (wanted.length < 3) return -1
  const found = blocks.slice(0, HEAD_BLOCKS).findIndex((block) => letters(wordsOf(file, block)) === wanted)
  return found
}

// Three or more lines of one to three words in a row are a menu. Figures make a line a datum.
function markMenus(file: string, blocks: readonly Block[]): readonly Block[] {
  const menu = blocks.map(
    (block) => block.kind === 'paragraph' && /^[^\d.!?:;,"“”。]{1,40}$/.test(wordsOf(file, block)) && wordCount(wordsOf(file, block)) <= 3,
  )
  return blocks.map((block, i) => {
    let first = i
    let last = i
    while (menu[first - 1]) first--
    while (menu[last + 1]) last++
    return menu[i] && last - first >= 2 ? { ...span(block), kind: 'boilerplate', depth: 0, reason: 'menu' } : block
  })
}

// Plain texts mark their subheadings by nothing but a short line without a full stop.
function markPlainHeadings(file: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    if (block.kind !== 'paragraph') return block
    const text = wordsOf(file, block)
    const follows = blocks[i + 1]
    if (follows === undefined || !isShortLine(text) || wordCount(text) > 9 || /^[\p{Ll}\d"“'‘•*(-]|^[^:]{1,25}: /u.test(text)) return block
    return follows.end - follows.start > block.end - block.start || follows.kind === 'dateline' || follows.kind === 'byline'
      ? { ...block, kind: 'heading', depth: 2 }
      : block
  })
}

/** True for a line of few words that ends as no sentence ends. */
function isShortLine(text: string): boolean {
  return wordCount(text) <= 12 && text.length <= 110 && !/[.!?:;,"”'’…。！？」）)]$/.test(text) && !/[.!?] /.test(text)
}

/**
 * Lines of one paragraph told apart where they are not wrapped prose: a wrapped paragraph has long lines of like length and goes on in
 * the middle of a sentence; a list of short lines, a cable's head or a poem does not.
 */
function separateLines(file: string, block: RawBlock): readonly RawBlock[] {
  const text = file.slice(block.start, block.end)
  if (!/[\r\n]/.test(text)) return [block]
  const lines = linesOf(text, block.start).map(({ start, end }) => ({ start, end }))
  if (isWrapped(lines.map((line) => file.slice(line.start, line.end)))) return [block]
  return lines.map((line) => ({ ...line, kind: block.kind, depth: 0 }))
}

function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trim().length)
  const longest = Math.max(...lengths)
  const inner = lines.slice(0, -1)
  if (longest > 250) return false
  const running = inner.filter(
    (line, i) => !/[.!?:;"”。」]\s*$/.test(line) && /^[\s>]*[\p{Ll}\d("“'‘\p{Lo}]/u.test(lines[i + 1] ?? ''),
  ).length
  const full = inner.filter((line) => line.trim().length >= longest * 0.65).length
  return longest >= 40 && full >= inner.length * 0.7 ? true : running >= inner.length * 0.6 && inner.length > 0
}

function trimBlock(file: string, block: RawBlock): RawBlock {
  let { start, end } = block
  while (start < end && /\s/.test(file.charAt(start))) start++
  while (end > start && /\s/.test(file.charAt(end - 1))) end--
  return { ...block, start, end }
}

function wordsOf(file: string, block: Span): string {
  if (block.end - block.start > 4_000) return file.slice(block.start, block.end)
  return maskMarkup(file.slice(block.start, block.end)).replace(/\s+/g, ' ').trim()
}

function isImage(file: string, block: Span): boolean {
  return file.slice(block.start, block.start + 200).includes('![')
}

function span(block: Span): Span {
  return { start: block.start, end: block.end }
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function letters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
