/**
 * Words laid out in columns of a terminal.
 *
 * In: text from sources, which may hold anything. Out: lines of at most so many columns. Refuses: control characters (a source may not move
 * the cursor, colour the screen or turn the reading direction): they are shown as U+FFFD.
 * Example: wrap('約1万600ページ', 8) → ['約1万600', 'ページ']
 */

/** C0 and C1 controls, and the characters that turn the direction of everything after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being taken out.
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
const SPACE = /\s+/g

/** Characters that take two columns (UAX 11, wide and full-width), near enough for laying out lines. */
const WIDE = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
/** Those among them that do not: signs of the West, and half-width kana. */
const NARROW = /^[\u00a0-\u10ff\u2000-\u23ff\uff61-\uffdc]/u

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const graphemes = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** Around words that are to stand out; put in after `plain`, so that no source can bring its own. They take no columns. */
export const MARK_START = '\u0001'
export const MARK_END = '\u0002'

/** Harmless text on one line; a space at either end stays one space. */
export function plain(text: string): string {
  return text.replaceAll(SPACE, ' ').replaceAll(HARMFUL, '\uFFFD')
}

/** How many columns a harmless text takes. */
export function columnsOf(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + columnsOfGrapheme(grapheme), 0)
}

function columnsOfGrapheme(grapheme: string): number {
  if (grapheme === MARK_START || grapheme === MARK_END || /^\p{Mark}$/u.test(grapheme)) return 0
  return WIDE.test(grapheme) && !NARROW.test(grapheme) ? 2 : 1
}

/** Lines of at most `columns` of harmless text, broken at spaces where there are any, inside a word only where there is no other way (as Japanese is). */
export function wrap(text: string, columns: number): readonly string[] {
  const width = Math.max(1, columns)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces(text.trim(), width)) {
    const needs = columnsOf(piece)
    if (used > 0 && used + columnsOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece
    used += needs
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** Words with the space after them; a word wider than the line, or without spaces by nature, in pieces. */
function pieces(text: string, width: number): readonly string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) => (columnsOf(word.trimEnd()) > width || WIDE.test(word) ? graphemes(word) : [word]))
}

/** Padded with spaces to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
