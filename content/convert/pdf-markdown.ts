/**
 * Lines of pages into Markdown: paragraphs, headings by size, lists, tables, page marks.
 *
 * In: pages with their lines in reading order. Out: Markdown. Refuses: nothing; running heads and page numbers are left out.
 * Example: a bold line of its own above smaller prose → '## Port'; '• Ten ferries' → '- Ten ferries'
 */
import { joinLines, vocabularyOf } from './pdf-hyphens.ts'
import { type Line, type LinedPage, round } from './pdf-lines.ts'
import { withoutRunningHeads } from './pdf-running-heads.ts'

interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'table'
  readonly lines: Line[]
  readonly page: number
  readonly level: number
}

/** Type larger than this, in sizes of the body, is a heading's. */
const LARGER = 1.12
const LONGEST_HEADING = 160
/** White above a line, in distances of lines, that begins a new paragraph. */
const PARAGRAPH_GAP = 1.3
const INDENT = 0.8
const BULLET = /^(?:[•◦▪▫●○■□‣⁃·–—-]|[\uf0b7\uf0a7\uf076])\s+(?=\S)/
const NUMBER = /^(?:\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)/

export function pdfMarkdown(pages: readonly LinedPage[]): string {
  const kept = withoutRunningHeads(pages)
  const lines = kept.flatMap((page) => page.lines)
  const body = bodySize(lines)
  const levels = [...new Set(lines.filter((line) => line.size > body * LARGER).map((line) => round(line.size)))].sort((a, b) => b - a)
  const leading = usualLeading(lines, body)
  const blocks: Block[] = []
  for (const page of kept) {
    let last: Line | null = null
    for (const line of page.lines) {
      place(line, last, page.number, { blocks, body, levels, leading })
      last = line
    }
  }
  const words = vocabularyOf(lines.map(({ text }) => text))
  return written(blocks, words, body)
}

interface Making {
  readonly blocks: Block[]
  readonly body: number
  readonly levels: readonly number[]
  readonly leading: number
}

function place(line: Line, last: Line | null, page: number, making: Making): void {
  const { blocks } = making
  const block = blocks.at(-1)
  const level = headingLevel(line, making)
  if (level > 0) {
    const goesOn =
      block?.kind === 'heading' && block.level === level && last !== null && line.y > last.y && line.y - last.y < line.size * 1.7
    if (goesOn) block.lines.push(line)
    else blocks.push({ kind: 'heading', lines: [line], page, level })
    return
  }
  if (line.cells.length > 1) {
    if (block?.kind === 'table') block.lines.push(line)
    else blocks.push({ kind: 'table', lines: [line], page, level: 0 })
    return
  }
  const begins = BULLET.test(line.text) || NUMBER.test(line.text)
  const open = block !== undefined && (block.kind === 'paragraph' || block.kind === 'item') ? block : null
  if (begins && !(open?.kind === 'paragraph' && last !== null && goesOn(line, last, open, making) && NUMBER.test(line.text))) {
    blocks.push({ kind: 'item', lines: [line], page, level: 0 })
  } else if (open !== null && goesOn(line, last, open, making)) open.lines.push(line)
  else blocks.push({ kind: 'paragraph', lines: [line], page, level: 0 })
}

/** True when a line belongs to the paragraph that is open. `last` is null at the top of a page. */
function goesOn(line: Line, last: Line | null, block: Block, { leading }: Making): boolean {
  const before = block.lines.at(-1) as Line
  if (Math.abs(before.size - line.size) > 1) return false
  // At the top of a page or a column only the words can tell.
  if (last === null || last.region !== line.region || line.y < last.y) return !endsSentence(before.text) && !isShort(before)
  const gap = line.y - before.y
  if (gap > Math.max(leading, line.size * 1.15) * PARAGRAPH_GAP) return false
  if (block.kind === 'item')
    return line.x > (block.lines[0] as Line).x + line.size * 0.3 || (!endsSentence(before.text) && !isShort(before))
  if (line.x - line.regionLeft > INDENT * line.size && before.x - before.regionLeft < 0.3 * line.size && block.lines.length > 0)
    return !endsSentence(before.text)
  return !(isShort(before) && endsSentence(before.text))
}

/** A line that leaves room for another word ends its paragraph. */
function isShort(line: Line): boolean {
  return line.right < line.regionRight - (line.regionRight - line.regionLeft) * 0.18
}

function endsSentence(text: string): boolean {
  return /[.!?:。！？」”"’)\]]$/.test(text)
}

function headingLevel(line: Line, { body, levels }: Making): number {
  if (line.text.length > LONGEST_HEADING || !/\p{L}/u.test(line.text) || line.cells.length > 1) return 0
  if (line.size > body * LARGER) return Math.min(6, levels.indexOf(round(line.size)) + 1)
  const alone = line.bold && line.size >= body && line.text.length < 100 && !/[.,;]$/.test(line.text)
  return alone ? Math.min(6, levels.length + 1) : 0
}

function written(blocks: readonly Block[], words: ReadonlySet<string>, body: number): string {
  const parts: string[] = []
  let page = 0
  for (const [at, block] of blocks.entries()) {
    // A document of one page needs no marks.
    if (block.page !== page && (blocks.at(-1)?.page ?? 1) > 1) parts.push(`<!-- page ${block.page} -->`)
    page = block.page
    const text = asNote(textOf(block, words), block, body, parts)
    const joinsList = block.kind === 'item' && blocks[at - 1]?.kind === 'item' && blocks[at - 1]?.page === page
    if (joinsList) parts[parts.length - 1] += `\n${text}`
    else parts.push(text)
  }
  return parts.join('\n\n')
}

/** Small print that begins with a number the text has referred to is that note. */
function asNote(text: string, block: Block, body: number, before: readonly string[]): string {
  const number = /^(\d{1,3})[.)]?\s+(?=\S)/.exec(text)
  if (number === null || (block.lines[0]?.size ?? body) >= body - 0.4) return text
  return before.some((part) => part.includes(`[^${number[1]}]`)) ? `[^${number[1]}]: ${text.slice(number[0].length)}` : text
}

function textOf(block: Block, words: ReadonlySet<string>): string {
  if (block.kind === 'table') return tableOf(block.lines)
  const text = wholeSigns(
    joinLines(
      block.lines.map((line) => line.text),
      words,
    ),
  )
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`
  if (block.kind === 'item') return BULLET.test(text) ? `- ${escaped(text.replace(BULLET, ''))}` : escaped(text)
  return escaped(text).replace(/^(#{1,6}(?=\s)|>|[-+](?=\s))/, '\\$1')
}

/** Signs that fonts stand in for others: parts of Chinese characters for the characters, arrows back to the text for nothing. */
function wholeSigns(text: string): string {
  return text
    .replaceAll(/[\u2f00-\u2fd5]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll(/[\u2e80-\u2eff]/g, (sign) => RADICALS[sign] ?? sign)
    .replace(/\s*[↩⏎]\ufe0e?$/, '')
    .replace(/^\[\^(\d+)\]\s*(?=\S)/, '[^$1]: ')
}

/** Unicode gives these no equivalent, and browsers print them for the characters beside them. */
const RADICALS: Readonly<Record<string, string>> = {
  ...{ '⺟': '母', '⺠': '民', '⺩': '王', '⺫': '目', '⺼': '肉', '⻁': '虎', '⻄': '西', '⻆': '角', '⻑': '長', '⻘': '青' },
  ...{ '⻝': '食', '⻤': '鬼', '⻨': '麦', '⻩': '黄', '⻭': '歯', '⻯': '竜', '⻲': '亀', '⻓': '长', '⻔': '门', '⻢': '马' },
  ...{ '⻅': '见', '⻉': '贝', '⻋': '车', '⻚': '页', '⻛': '风', '⻜': '飞', '⻥': '鱼', '⻦': '鸟', '⻰': '龙', '⻳': '龟' },
}

function escaped(text: string): string {
  return text.replaceAll(/[*`\\]/g, '\\$&').replaceAll(/<(?=[a-zA-Z/!])/g, '\\<')
}

/** One row alone is a line with a tab in it (a name and a date, say); two and more with like columns are a table. */
function tableOf(lines: readonly Line[]): string {
  const edges = columnsOf(lines)
  if (lines.length < 2 || edges.length < 2) return lines.map((line) => escaped(line.text)).join('\n\n')
  const rows = lines.map((line) => {
    const cells = edges.map(() => '')
    for (const { text, x } of line.cells) {
      const column = edges.reduce((best, edge, at) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? at : best), 0)
      cells[column] = `${cells[column]} ${escaped(text).replaceAll('|', '\\|')}`.trim()
    }
    return `| ${cells.join(' | ')} |`
  })
  const [head = '', ...rest] = rows
  return [head, `|${' --- |'.repeat(edges.length)}`, ...rest].join('\n')
}

function columnsOf(lines: readonly Line[]): readonly number[] {
  const starts = lines.flatMap((line) => line.cells.map(({ x }) => x)).sort((a, b) => a - b)
  const edges: number[] = []
  for (const x of starts) if (edges.length === 0 || x - (edges.at(-1) ?? 0) > 12) edges.push(x)
  return edges
}

function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length)
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, -1] as [number, number])[0]
}

/** The distance between two lines of prose, as most of them have it. */
function usualLeading(lines: readonly Line[], body: number): number {
  const counts = new Map<number, number>()
  for (let at = 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1] as Line, lines[at] as Line]
    const gap = round(line.y - before.y)
    if (before.region === line.region && gap > 0 && gap < body * 3 && Math.abs(line.size - body) < 1)
      counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [body * 1.2, 0] as [number, number])[0]
}
