/**
 * Possible ends of sentences in a block, found greedily, each with what stands left and right of it.
 *
 * In: the text of a block with its markup blanked. Out: boundaries in order.
 * Refuses: nothing; no decision is taken here, only places are found (`boundary-rules.ts` decides).
 * Example: 'Gone. " Then' → one boundary, its closing mark included, left word 'Gone', right word 'Then'.
 */
import { quoteMarks } from '../text/quote-marks.ts'

export interface Boundary {
  /** Where the left sentence would end: after the terminator and its closing marks. */
  readonly end: number
  /** Where the right sentence would start: the next character that is no space; the end of the text if there is none. */
  readonly next: number
  /** The terminators as written: '.', '?!', '...', '。'. */
  readonly terminator: string
  /** Offset of the terminator. */
  readonly at: number
  /** Closing marks after the terminator, spaces left out. */
  readonly closers: string
  /** The word before the terminator, dots inside included ("a.m" of "a.m."); '' if there is none. */
  readonly left: string
  /** The word before `left`. */
  readonly beforeLeft: string
  /** The first word on the right, opening marks skipped. */
  readonly right: string
  /** Opening marks before `right`. */
  readonly openers: string
}

const TERMINATOR = /\.(?:[ \u00a0]?\.){2,}|[.!?]+|…+|[。！？．｡]+|[।॥؟۔։።᙮]+/g
const CLOSERS = /[”’"'»)\]}」』）】〉》›]/
const WIDE = /^[。！？．｡]/
const LEFT_WORDS = /(?:^|[\s(["'“‘—–/-])([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’&]*)\s*$/u

/** Finds every place where a sentence might end. Linear in the length of the text. */
export function findBoundaries(text: string): readonly Boundary[] {
  const closing = new Set(
    quoteMarks(text)
      .filter((mark) => mark.side === 'close')
      .map((mark) => mark.at),
  )
  const found: Boundary[] = []
  let searched = 0
  for (const match of text.matchAll(TERMINATOR)) {
    if (match.index < searched) continue
    const at = match.index
    const end = skipClosers(text, at + match[0].length, closing)
    searched = end
    const next = skipSpaces(text, end)
    const opened = /^["'“‘«‹([{¿¡「『（【《*_-]*\s?["'“‘«]*/u.exec(text.slice(next, next + 8))?.[0] ?? ''
    const before = text.slice(Math.max(0, at - 60), at)
    const left = LEFT_WORDS.exec(before)
    found.push({
      at,
      end,
      next,
      terminator: match[0],
      closers: text.slice(at + match[0].length, end).replace(/\s/g, ''),
      left: left?.[1] ?? '',
      beforeLeft: left ? (LEFT_WORDS.exec(before.slice(0, left.index))?.[1] ?? '') : '',
      right: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/u.exec(text.slice(next + opened.length, next + opened.length + 40))?.[0] ?? '',
      openers: opened.trim(),
    })
  }
  return found
}

// Closing marks may stand apart from the full stop ('rubble. "'); a straight mark counts only where it closes by the marks before it.
function skipClosers(text: string, from: number, closing: ReadonlySet<number>): number {
  let end = from
  for (;;) {
    const unit = text.charAt(end)
    if (unit === '') return end
    if (CLOSERS.test(unit) && (unit !== '"' || closing.has(end)) && !isOpeningSingle(text, end)) {
      end++
      continue
    }
    const note = /^\[\d{1,3}\]/.exec(text.slice(end, end + 5))
    if (note) {
      end += note[0].length
      continue
    }
    const apart = /^[ \u00a0]+(?=["”’'»])/.exec(text.slice(end, end + 4))
    const mark = apart ? end + apart[0].length : -1
    if (mark < 0 || !closesApart(text, mark, closing) || WIDE.test(text.charAt(end - 1))) return end
    end = mark + 1
  }
}

function closesApart(text: string, mark: number, closing: ReadonlySet<number>): boolean {
  const unit = text.charAt(mark)
  if (unit === '"' || unit === '”' || unit === '»') return closing.has(mark)
  return /^(?:\s|["”]|$)/.test(text.slice(mark + 1, mark + 2))
}

// 'He left.'Stay,' she said': a single mark with a letter right after it begins the next words.
function isOpeningSingle(text: string, at: number): boolean {
  return (text.charAt(at) === "'" || text.charAt(at) === '’') && /\p{L}/u.test(text.charAt(at + 1))
}

function skipSpaces(text: string, from: number): number {
  let next = from
  while (next < text.length && /\s/.test(text.charAt(next))) next++
  return next
}
