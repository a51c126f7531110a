/**
 * The tokens of one sentence: exact places, folded form, lemma and part of speech.
 *
 * In: the whole file, the span of a sentence, its language. Out: tokens whose `text` is `file.slice(start, end)`.
 * Refuses: nothing. Languages without a tagger here get 'NUM', 'PUNCT' or 'X' and the folded form as lemma.
 * Example: 'At least **ten** ferries' → at/ADP least/ADJ ten/NUM ferries/NOUN(ferry); the stars are in no token.
 */
import type { Language, Pos, Span, Token } from '../model.ts'
import { foldText } from './fold.ts'
import { maskMarkup } from './markup.ts'
import { tagWords } from './tagger.ts'
import { type Piece, tokenize } from './tokenize.ts'

/**
 * @param file The whole source text.
 * @param span The sentence in it (UTF-16 offsets, half-open).
 * @param language Primary tag; only 'en' is tagged.
 * @param abbreviations Abbreviations without their dot, which keep the dot ("Dr", "Inc").
 */
export function tokensOf(file: string, span: Span, language: Language, abbreviations: ReadonlySet<string>): readonly Token[] {
  const raw = file.slice(span.start, span.end)
  const masked = maskMarkup(raw)
  const pieces = tokenize(masked, abbreviations)
  const lowers = pieces.map((piece) => foldText(raw.slice(piece.start, piece.end)))
  const tags = language === 'en' ? tagWords(wordsForTagger(raw, pieces, lowers)) : null
  return pieces.map((piece, i) => {
    const text = pooled(raw.slice(piece.start, piece.end))
    const tag = tags?.[i]
    // Most words are written as they are folded, and are their own lemma: one string then serves for all three. A large dossier has a million.
    const lower = same(text, pooled(lowers[i] ?? ''))
    return {
      start: span.start + piece.start,
      end: span.start + piece.end,
      text,
      lower,
      lemma: same(lower, pooled(tag?.lemma ?? lower)),
      pos: piecePos(piece, tag?.pos),
    }
  })
}

/** Words of all texts, so that one that is written a thousand times is one string. */
const WORDS = new Map<string, string>()
const MOST_WORDS = 1 << 17
/** A longer slice of a text is no string of its own, and would keep the text. */
const LONGEST_OWN = 12

function pooled(word: string): string {
  if (word.length > LONGEST_OWN) return word
  const known = WORDS.get(word)
  if (known !== undefined) return known
  if (WORDS.size === MOST_WORDS) WORDS.clear()
  WORDS.set(word, word)
  return word
}

/** `known` itself where the two are equal: an equal string is another one in memory. */
function same(known: string, word: string): string {
  return known === word ? known : word
}

// A headline in capitals tells the tagger nothing but proper nouns; in lower case it reads like any sentence.
function wordsForTagger(raw: string, pieces: readonly Piece[], lowers: readonly string[]): readonly string[] {
  const shouting = isShouting(raw)
  return pieces.map((piece, i) => {
    if (piece.kind === 'link') return 'link'
    const lower = (lowers[i] ?? '').replace(/\s/g, '')
    if (shouting) return lower || '.'
    const word = raw.slice(piece.start, piece.end).replace(/[’‘]/g, "'").replace(/\s/g, '')
    return word || '.'
  })
}

/** True for text written in capitals throughout (three words or more). */
export function isShouting(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  if (words.length < 3) return false
  const upper = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length
  return upper >= words.length * 0.7
}

function piecePos(piece: Piece, tagged: Pos | undefined): Pos {
  if (piece.kind === 'number') return tagged === 'ADJ' || tagged === 'NOUN' ? tagged : 'NUM'
  if (piece.kind === 'link') return 'X'
  if (tagged !== undefined) return tagged
  return piece.kind === 'mark' ? 'PUNCT' : 'X'
}
