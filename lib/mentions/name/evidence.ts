/**
 * How a whole text writes its words: what it writes in lower case is no name where it stands first in a sentence.
 *
 * In: the sentences of one source. Out: counts by word, and how each sentence is written. Refuses: nothing.
 * Example: 'Rescuers came. … the rescuers' → 'rescuers' is a word; 'Voss said' elsewhere → 'Voss' is a name in 'VOSS RESIGNS'.
 */
import type { Sentence, Token } from '../../model.ts'

export type Style = 'prose' | 'title' | 'shout'

export interface Evidence {
  /** How often the word stands in lower case in prose. */
  readonly lower: (folded: string) => number
  /** How often it has a capital where prose needs none. */
  readonly capital: (folded: string) => number
  readonly style: (sentence: Sentence) => Style
}

/** Collects the evidence of one source. */
export function collectEvidence(sentences: readonly Sentence[]): Evidence {
  const lower = new Map<string, number>()
  const capital = new Map<string, number>()
  const styles = new Map<string, Style>()
  for (const sentence of sentences) {
    const style = styleOf(sentence)
    styles.set(sentence.id, style)
    if (style !== 'prose') continue
    sentence.tokens.forEach((token, i) => {
      if (!isWord(token)) return
      if (!isCapitalised(token.text)) add(lower, token.lower)
      else if (!startsSegment(sentence.tokens, i)) add(capital, token.lower)
    })
  }
  return {
    lower: (folded) => lower.get(folded) ?? 0,
    capital: (folded) => capital.get(folded) ?? 0,
    style: (sentence) => styles.get(sentence.id) ?? 'prose',
  }
}

const LETTER = /^\p{L}/u
const CAPITAL = /^\p{Lu}/u

// Asked of every word of every source: plain letters are told by their code, all others by the Unicode tables.
export function isWord(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return code < 0x80 ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) : LETTER.test(token.text)
}

export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text)
}

/** True where a capital says nothing: first word, or first after an opening mark, a colon or a dash between spaces. */
export function startsSegment(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token || isWord(token) || /^\d/.test(token.text)) return false
    if (/^[:“‘"'«„!?…•·*]$|^\.+$|^[—–]+$|^--+$/.test(token.text)) return true
    if (token.text === '(' || token.text === '[') continue
    if (token.text === '-' && token.end < (tokens[at]?.start ?? 0)) return true
    return false
  }
  return true
}

function styleOf(sentence: Sentence): Style {
  const words = sentence.tokens.filter((token) => isWord(token) && token.text.length > 1)
  if (words.length < 2) return 'prose'
  const upper = words.filter(
    (token) => token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.text.toLowerCase(),
  )
  if (words.length >= 3 && upper.length >= words.length * 0.7) return 'shout'
  // Headlines have no full stop; a short sentence full of names has one.
  if (sentence.tokens[sentence.tokens.length - 1]?.text === '.') return 'prose'
  const long = words.slice(1).filter((token) => token.text.length >= 4)
  const capitals = long.filter((token) => isCapitalised(token.text))
  return long.length >= 3 && capitals.length >= long.length * 0.7 ? 'title' : 'prose'
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}
