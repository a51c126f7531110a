/**
 * Hides Markdown markup from readers of words, without moving anything.
 *
 * In: raw Markdown of one block or sentence. Out: a text of the same length in which markup is spaces, so offsets stay true.
 * Refuses: nothing; what is not clearly markup stays as it is ("5 * 3" keeps its star).
 * Example: '**Ann** met [Voss](http://x.org/v)' → '  Ann   met  Voss                '.
 */

const MARKUP =
  /<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]{0,2000}>|<(?:https?:\/\/|mailto:)[^<>\s]*>|\[\^[^\]\s]{1,40}\]|!\[|\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)|\]\[[^\]\n]{0,200}\]|(?:\*{1,3}|_{1,3}|~~|`+)|\\(?=[!-/:-@[-`{-~])|\n[ \t]*>[> \t]*/g
const MAY_HAVE_MARKUP = /[<[\]*_~`\\>]/
const WORD = /[\p{L}\p{N}]/u

/**
 * The text with its markup blanked, same length.
 *
 * The bracket before a link text is blanked only where a link target follows, so "[again]" in a quotation keeps its brackets.
 */
export function maskMarkup(text: string): string {
  if (!MAY_HAVE_MARKUP.test(text)) return text
  const units = text.split('')
  const blank = (start: number, end: number): void => {
    for (let i = start; i < end; i++) if (units[i] !== '\n') units[i] = ' '
  }
  for (const match of text.matchAll(MARKUP)) {
    const start = match.index
    const end = start + match[0].length
    const first = match[0].charAt(0)
    if ((first === '*' || first === '_' || first === '~') && !isDelimiter(text, start, end)) continue
    if (first === ']') {
      const open = openingBracket(text, start)
      if (open < 0) continue
      blank(open, open + 1)
    }
    blank(start, end)
  }
  return units.join('')
}

// A delimiter touches a word or a mark on one side; an underscore inside a word (file_name) belongs to the word.
function isDelimiter(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before === '\\') return false
  const spaceBefore = before === '' || /\s/.test(before)
  const spaceAfter = after === '' || /\s/.test(after)
  if (spaceBefore && spaceAfter) return false
  if (text.charAt(start) === '_' && WORD.test(before) && WORD.test(after)) return false
  return !(text.charAt(start) === '*' && /\d/.test(before) && /\d/.test(after))
}

function openingBracket(text: string, close: number): number {
  let depth = 0
  for (let i = close - 1; i >= Math.max(0, close - 2_000); i--) {
    const unit = text.charAt(i)
    if (unit === ']') depth++
    else if (unit === '[') {
      if (depth === 0) return i
      depth--
    }
  }
  return -1
}
