/**
 * Folding for comparison, with the way back: lower case, NFKC, straight quotes, plain spaces.
 *
 * In: any text. Out: the folded text and, for each of its offsets, the offsets it came from.
 * Refuses: nothing. Zero-width characters and soft hyphens vanish; everything else keeps a place in the text.
 * Example: fold('“Ｆｅｒｒｙ”').text → '"ferry"'; its span 1–6 maps back to 1–6 of the original.
 */
import type { Span } from '../model.ts'

export interface Folded {
  readonly text: string
  /** Offset in the original where the character at `offset` of the folded text begins; the end maps to the end. */
  readonly toSource: (offset: number) => number
  /** The smallest span of the original that covers `start`–`end` of the folded text. */
  readonly toSourceSpan: (start: number, end: number) => Span
}

const ASCII = /^[\n\r\t\x20-\x7e]*$/
/** One base character with everything that may compose with it: marks, half-width voicing, Hangul jamo. */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[\s\S][\udc00-\udfff]?[\p{M}\uff9e\uff9f]*/gu
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u0060]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u301d\u301e\u301f]/g
const HYPHENS = /[\u2010\u2011\u2212\ufe63]/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\v\f]/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Folds text for comparison when the way back is not needed. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/`/g, "'")
  let folded = ''
  for (const cluster of text.match(CLUSTER) ?? []) folded += foldCluster(cluster)
  return folded
}

/** Folds text and keeps the map back to the original's UTF-16 offsets. */
export function fold(text: string): Folded {
  if (ASCII.test(text)) {
    return { text: foldText(text), toSource: (offset) => clamp(offset, text.length), toSourceSpan: (start, end) => ({ start, end }) }
  }
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const match of text.matchAll(CLUSTER)) {
    const piece = foldCluster(match[0])
    folded += piece
    for (let i = 0; i < piece.length; i++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
  }
  return {
    text: folded,
    toSource: (offset) => starts[offset] ?? text.length,
    toSourceSpan: (start, end) => {
      const from = starts[start] ?? text.length
      return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from }
    },
  }
}

// `toLowerCase` follows the Unicode default mapping whatever the machine's locale; a Turkish machine folds 'I' to 'i' as well.
function foldCluster(cluster: string): string {
  return cluster
    .normalize('NFKC')
    .toLowerCase()
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length))
}
