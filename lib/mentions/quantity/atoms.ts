/**
 * The smallest pieces the number grammar works on: runs of digits, words, single signs.
 *
 * In: the file's text and one sentence. Out: atoms in text order with true offsets, each with what the tagger said of that place.
 * Refuses: to trust a tokenizer with numbers ("14-16", "$A195,900" and "2½" are cut differently by every one); web and mail addresses
 * come out as one opaque atom, Markdown markup as nothing. Example: "£3.2m" → '£' · '3.2' · 'm', the last two glued.
 */
import type { Pos, Sentence, Span, Token } from '../../model.ts'
import { maskMarkup } from '../../text/markup.ts'

export type AtomKind = 'digits' | 'fraction' | 'word' | 'sign' | 'opaque'

export interface Atom extends Span {
  readonly kind: AtomKind
  readonly text: string
  /** Folded: lower case, straight apostrophe, ASCII digits. */
  readonly lower: string
  /** No space between this atom and the one before it. */
  readonly glued: boolean
  readonly pos: Pos
  readonly lemma: string
}

const LETTER = /\p{L}|\p{M}/u
/** Thin, narrow and no-break spaces separate groups of three digits wherever they stand between digits. */
const GROUP_SPACE = /[\u00a0\u2009\u202f]/
const FRACTION = /[\u00bc-\u00be\u2150-\u215e]/
const ADDRESS = /:\/\/|@|^www\.|\.(?:com|org|net|gov|edu)\b/i

/** One pass over the sentence with its markup blanked; every character is looked at a bounded number of times. */
export function readAtoms(sentence: Sentence, text: string): readonly Atom[] {
  const shown = maskMarkup(text.slice(sentence.start, sentence.end))
  const cutter: Cutter = { shown, base: sentence.start, tokens: sentence.tokens, token: 0, atoms: [] }
  let at = 0
  // Few sentences hold an address; the others need not be looked through word by word.
  let chunkEnd = ADDRESS_ANYWHERE.test(shown) ? -1 : shown.length
  while (at < shown.length) {
    if (isSpace(shown, at)) {
      at++
      continue
    }
    if (at >= chunkEnd) {
      chunkEnd = endOfChunk(shown, at)
      if (chunkEnd - at < MAX_ADDRESS && ADDRESS.test(shown.slice(at, chunkEnd))) {
        push(cutter, 'opaque', at, chunkEnd)
        at = chunkEnd
        continue
      }
    }
    const [kind, end] = readOne(shown, at)
    push(cutter, kind, at, end)
    at = end
  }
  return cutter.atoms
}

interface Cutter {
  readonly shown: string
  /** Offset of the sentence in the file. */
  readonly base: number
  readonly tokens: readonly Token[]
  /** The token that the next atom may lie in; it only moves forward. */
  token: number
  readonly atoms: Atom[]
}

const ADDRESS_ANYWHERE = /:\/\/|@|\bwww\.|\.(?:com|org|net|gov|edu)\b/i

/** Longer chunks are no address anybody writes, and testing them would cost. */
const MAX_ADDRESS = 400

function endOfChunk(text: string, from: number): number {
  let at = from
  while (at < text.length && !isSpace(text, at)) at++
  return at
}

function readOne(text: string, at: number): readonly [AtomKind, number] {
  const char = text[at] as string
  if (isDigit(text, at)) return ['digits', endOfDigits(text, at)]
  if (char === '.' && isBareDecimal(text, at)) return ['digits', skipDigits(text, at + 1)]
  if (FRACTION.test(char)) return ['fraction', at + 1]
  if (isLetter(text, at)) return ['word', endOfWord(text, at)]
  return ['sign', at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1)]
}

/** Digits with inner separators; a space separates only before exactly three digits, and a plain space only in "000" or twice or more. */
function endOfDigits(text: string, start: number): number {
  let at = skipDigits(text, start)
  while (at + 1 < text.length && /[.,]/.test(text[at] as string) && isDigit(text, at + 1)) at = skipDigits(text, at + 1)
  if (at - start > 3 || at >= text.length) return at
  let groups = 0
  let end = at
  while (end < text.length && (GROUP_SPACE.test(text[end] as string) || text[end] === ' ') && skipDigits(text, end + 1) === end + 4) {
    end += 4
    groups++
  }
  if (groups === 0) return at
  const fixed = GROUP_SPACE.test(text[at] as string)
  return fixed || groups > 1 || text.slice(at + 1, at + 4) === '000' ? end : at
}

/** ".519", ".22": a point with digits after it and nothing before it. */
function isBareDecimal(text: string, at: number): boolean {
  return isDigit(text, at + 1) && (at === 0 || /[\s($£€]/.test(text[at - 1] as string))
}

function skipDigits(text: string, start: number): number {
  let at = start
  while (at < text.length && isDigit(text, at)) at++
  return at
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
  )
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return LETTER.test(text[at] as string)
}

/** Letters with inner apostrophes, and dotted abbreviations ("a.m.", "U.S."). A possessive 's is left off. */
function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && isLetter(text, at)) at++
  if (at === start + 1 && text[at] === '.' && at + 1 < text.length && isLetter(text, at + 1)) return endOfDotted(text, start)
  if (at < text.length && /['’]/.test(text[at] as string) && at + 1 < text.length && isLetter(text, at + 1)) {
    const rest = at + 1
    let end = rest
    while (end < text.length && isLetter(text, end)) end++
    if (text.slice(rest, end).toLowerCase() !== 's') return end
  }
  return at
}

function endOfDotted(text: string, start: number): number {
  let at = start
  while (at + 1 < text.length && isLetter(text, at) && text[at + 1] === '.') at += 2
  return at > start + 2 || at >= text.length ? at : start + 1
}

function push(cutter: Cutter, kind: AtomKind, from: number, to: number): void {
  const { shown, base, tokens, atoms } = cutter
  const [start, end] = [base + from, base + to]
  while (cutter.token < tokens.length && (tokens[cutter.token] as Token).end <= start) cutter.token++
  const hit = tokens[cutter.token]
  const covers = hit !== undefined && hit.start < end && hit.end > start
  const same = covers && hit.start === start && hit.end === end
  const raw = same ? hit.text : shown.slice(from, to)
  const lower = same ? hit.lower : fold(raw)
  atoms.push({
    kind,
    start,
    end,
    text: raw,
    lower,
    glued: atoms[atoms.length - 1]?.end === start,
    pos: covers ? hit.pos : 'X',
    lemma: same && kind === 'word' ? hit.lemma.toLowerCase() : lower,
  })
}

function fold(raw: string): string {
  const lower = raw.toLowerCase()
  if (!FOLDS.test(lower)) return lower
  return lower.replaceAll('’', "'").replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

const FOLDS = /[’０-９]/
