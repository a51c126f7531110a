/**
 * Text into pieces: words, numbers, marks, with exact offsets and no linguistics.
 *
 * In: text whose markup is already blanked. Out: pieces in order, never empty, never overlapping, each `text.slice(start, end)`.
 * Refuses: nothing; a character of no known class is a piece of its own (lone surrogates too).
 * Example: 'At 4:43 a.m. the U.S. didn’t pay $7.7bn' → At|4:43|a.m.|the|U.S.|did|n’t|pay|$|7.7|bn.
 *
 * The words are cut here and not by the tagger, whose own cutting depends on the words it has seen before ("Reid's").
 */
import type { Span } from '../model.ts'

export type PieceKind = 'word' | 'number' | 'clitic' | 'link' | 'east-asian' | 'mark'

export interface Piece extends Span {
  readonly kind: PieceKind
}

const LINK = String.raw`https?:\/\/[^\s<>"”]+|www\.[^\s<>"”]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,64})+|[a-zA-Z][\w-]{0,62}\.(?:com|org|net|gov|edu|co\.[a-z]{2})\b(?:\/[^\s<>"”]*)?`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?![\d:])`
const NUMERIC_DATE = String.raw`\d{1,4}[/.]\d{1,2}[/.]\d{2,4}(?![\d/])|\d{4}-\d{2}-\d{2}(?!\d)`
const ORDINAL = String.raw`\d+(?:,\d{3})*(?:st|nd|rd|th|ST|ND|RD|TH)\b|\d{2,4}['’]?s\b`
const NUMBER = String.raw`\d+(?:[.,]\d+)*|[\uff10-\uff19]+(?:[.,．，][\uff10-\uff19]+)*|[¼½¾⅐-⅞]`
const ACRONYM = String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}'’]))?`
const CODE = String.raw`\p{Lu}{1,4}-\d+\p{L}?(?![\p{L}\p{N}])|\p{Lu}{1,4}\d+(?![\p{L}\p{N}])`
const EAST_ASIAN = String.raw`[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005-\u3007]+|[\u3041-\u3096\u309d\u309e]+|[\u30a1-\u30fa\u30fc-\u30fe\uff66-\uff9f]+`
const WORD = String.raw`[\p{L}_](?:[\p{L}\p{M}\p{N}_]|(?<=(?:^|[^\p{L}])\p{L}{1,3}|\p{Lu})['’](?=\p{Lu})|['’](?=\p{Ll}|\p{Lo})|&(?=\p{Lu}))*`
const MARKS = String.raw`\.(?:\s?\.){2,}|…+|--+|—+|[\ud800-\udbff][\udc00-\udfff]|&[a-zA-Z]{2,8};|&#\d{1,7};|[^\s]`

const PIECE = new RegExp(
  `(${LINK})|(${TIME}|${NUMERIC_DATE}|${ORDINAL}|${NUMBER})|(${ACRONYM}|${CODE})|(${EAST_ASIAN})|(${WORD})|(${MARKS})`,
  'gu',
)
const CLITIC = /(?:n['’]t|['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M))$/
const EAST_ASIAN_INSIDE = /[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff]/
const KANJI_NUMBER = /^[〇零一二三四五六七八九十百千万億兆]+/

/**
 * Cuts `text` into pieces.
 *
 * @param abbreviations Abbreviations without their final dot ("Dr", "Inc"); the dot then stays with the word.
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = []
  PIECE.lastIndex = 0
  for (const match of text.matchAll(PIECE)) {
    const start = match.index
    const end = start + match[0].length
    if (pieces.length > 0 && start < (pieces[pieces.length - 1]?.end ?? 0)) continue
    if (match[1] !== undefined) pushLink(pieces, text, start, end)
    else if (match[2] !== undefined) pieces.push({ start, end, kind: 'number' })
    else if (match[3] !== undefined) pieces.push({ start, end, kind: 'word' })
    else if (match[4] !== undefined) pushEastAsian(pieces, text, start, end)
    else if (match[5] !== undefined) pushWord(pieces, text, start, end, abbreviations)
    else pieces.push({ start, end, kind: 'mark' })
  }
  return pieces
}

// The full stop after an address belongs to the sentence.
function pushLink(pieces: Piece[], text: string, start: number, end: number): void {
  let last = end
  while (last > start + 1 && /[.,;:!?)'’\]]/.test(text.charAt(last - 1))) last--
  pieces.push({ start, end: last, kind: 'link' })
  for (let at = last; at < end; at++) pieces.push({ start: at, end: at + 1, kind: 'mark' })
}

function pushWord(pieces: Piece[], text: string, start: number, end: number, abbreviations: ReadonlySet<string>): void {
  const word = text.slice(start, end)
  if (EAST_ASIAN_INSIDE.test(word)) {
    pushMixed(pieces, text, start, end)
    return
  }
  const clitic = /['’]/.test(word) ? CLITIC.exec(word) : null
  const cut = clitic ? start + clitic.index : end
  if (cut > start) {
    const dotted = cut === end && text.charAt(end) === '.' && (abbreviations.has(word) || isInitial(text, start, end))
    pieces.push({ start, end: dotted ? end + 1 : cut, kind: 'word' })
  }
  if (clitic) pieces.push({ start: cut, end, kind: 'clitic' })
}

// "J. Smith": a capital alone with a dot and a capitalised word after it.
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && /\p{Lu}/u.test(text.charAt(start)) && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 3))
}

// A run of letters in which scripts meet ("NHKによると") is cut where the script changes.
function pushMixed(pieces: Piece[], text: string, start: number, end: number): void {
  const runs =
    /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005-\u3007]+|[\u3041-\u3096\u309d\u309e]+|[\u30a1-\u30fa\u30fc-\u30fe\uff66-\uff9f]+|[^\u3005-\u3007\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\uff66-\uff9f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/gu
  for (const run of text.slice(start, end).matchAll(runs)) {
    const from = start + run.index
    const to = from + run[0].length
    if (EAST_ASIAN_INSIDE.test(run[0])) pushEastAsian(pieces, text, from, to)
    else pieces.push({ start: from, end: to, kind: /^[\p{N}]/u.test(run[0]) ? 'number' : 'word' })
  }
}

// Numerals written in kanji stand apart from the counter after them: 三百人 → 三百|人.
function pushEastAsian(pieces: Piece[], text: string, start: number, end: number): void {
  const number = KANJI_NUMBER.exec(text.slice(start, end))
  const cut = number ? start + number[0].length : start
  if (cut > start) pieces.push({ start, end: cut, kind: 'number' })
  if (cut < end) pieces.push({ start: cut, end, kind: 'east-asian' })
}
