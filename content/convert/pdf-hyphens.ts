/**
 * Lines into one text, words that were parted at a line's end put together again.
 *
 * In: the lines of a paragraph, and the words of the whole document. Out: one line. Refuses: nothing.
 * Example: ['were cancel-', 'led on Friday'] → 'were cancelled on Friday'; ['1914-', '1918'] → '1914-1918'
 *
 * Whether 'well-' and 'known' is one word or two is told by the rest of the document where it has either; else it is parted print.
 */

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。「」『』（）・ー]/u
/** First parts that keep their hyphen, where the document does not say otherwise. */
const KEEPS =
  /^(?:self|well|non|ex|co|pre|post|anti|mid|vice|half|all|cross|semi|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|long|short|high|low|north|south|east|west)$/i

export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => (text === '' ? line : joined(text, line, words)), '')
}

/** Whole words of a document, in small letters; the two halves of a parted word are none. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu) ?? []))
}

function joined(text: string, line: string, words: ReadonlySet<string>): string {
  const soft = text.endsWith('\u00ad')
  if (soft) return text.slice(0, -1) + line
  const parted = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)([-‐])$/u.exec(text)
  const next = /^[\p{L}\p{N}]+/u.exec(line)?.[0]
  if (parted !== null && next !== undefined) {
    const head = parted[1] ?? ''
    const keeps = keepsHyphen(head, next, words)
    return `${text.slice(0, -1)}${keeps ? parted[2] : ''}${line}`
  }
  if (WIDE.test(text.at(-1) ?? '') && WIDE.test(line.charAt(0))) return text + line
  return `${text} ${line}`
}

function keepsHyphen(head: string, next: string, words: ReadonlySet<string>): boolean {
  const [whole, compound] = [(head + next).toLowerCase(), `${head}-${next}`.toLowerCase()]
  if (words.has(whole)) return false
  if (words.has(compound)) return true
  if (/\p{N}$/u.test(head) || /^[\p{N}\p{Lu}]/u.test(next)) return true
  return KEEPS.test(head)
}
