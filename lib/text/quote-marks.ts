/**
 * Which double quotation marks open and which close, also where the typography is odd.
 *
 * In: text of one block. Out: each double mark with its side, in order.
 * Refuses: a mark after a digit outside a quotation (inches) is left out. Single marks are left to the caller: an apostrophe cannot be told by shape alone.
 * Example: 'a ban, " he said. "We stay. "' → close, open, close: the first mark is alone between spaces and the text began inside a quote.
 */

export interface QuoteMark {
  readonly at: number
  readonly side: 'open' | 'close'
}

const MARK = /["“”„‟«»＂]/g
const OPENS_AFTER = /[\s([{—–\-/'‘“"]/
const CLOSES_BEFORE = /[\s.,;:!?)\]}…—–\-'’”"]/

/** Resolves the sides of all double quotation marks; marks alone between spaces follow the marks before them. */
export function quoteMarks(text: string): readonly QuoteMark[] {
  if (text.search(MARK) < 0) return []
  const raw = [...text.matchAll(MARK)].map((match) => ({ at: match.index, shape: shapeOf(text, match.index, match[0]) }))
  const firstSure = raw.findIndex((mark) => mark.shape === 'open' || mark.shape === 'close')
  // With an even number of marks before it, a first sure mark that closes tells that the text began inside a quotation.
  let open = firstSure >= 0 && (raw[firstSure]?.shape === 'close') === (firstSure % 2 === 0)
  const marks: QuoteMark[] = []
  for (const { at, shape } of raw) {
    if (shape === 'inch' && !open) continue
    const side = shape === 'open' || shape === 'close' ? shape : open ? 'close' : 'open'
    open = side === 'open'
    marks.push({ at, side })
  }
  return marks
}

type Shape = 'open' | 'close' | 'unsure' | 'inch'

function shapeOf(text: string, at: number, mark: string): Shape {
  if (mark === '“' || mark === '„' || mark === '«') return 'open'
  if (mark === '”' || mark === '»' || mark === '‟') return 'close'
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const spaceBefore = before === '' || OPENS_AFTER.test(before)
  const spaceAfter = after === '' || CLOSES_BEFORE.test(after)
  if (after === '') return before === '' ? 'unsure' : 'close'
  if (spaceBefore && (!spaceAfter || (before === '' && !/\s/.test(after)))) return 'open'
  if (!spaceBefore && spaceAfter) return /\d/.test(before) ? 'inch' : 'close'
  // '…, " he said': after a comma or full stop and before a small letter a mark can only close.
  const left = text
    .slice(Math.max(0, at - 6), at)
    .trimEnd()
    .slice(-1)
  const right = text
    .slice(at + 1, at + 7)
    .trimStart()
    .charAt(0)
  return /[,.!?]/.test(left) && /\p{Ll}/u.test(right) ? 'close' : 'unsure'
}
