/**
 * The words of a Markdown text, and how many of them another text has in the same order.
 *
 * In: Markdown. Out: words, one character of Han or kana each, and a share. Refuses: nothing.
 * Example: wordsInOrder(['ten', 'ferries'], ['ten', 'old', 'ferries']) → 1
 */
import { diffArrays } from 'diff'

/** Front matter, marks of footnotes and lists, targets of links and comments are no words of the account. */
export function wordsOf(markdown: string): readonly string[] {
  const bare = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/\[\^\w+\]:?/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/^\s*(?:\d{1,2}[.)]|[-•])\s+/gm, '')
    .replaceAll('\u00ad', '')
  return bare.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+/gu) ?? []
}

/** Which part of the expected words stands in the found ones in the same order, from 0 to 1. */
export function wordsInOrder(expected: readonly string[], found: readonly string[]): number {
  const kept = diffArrays([...expected], [...found]).reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0)
  return kept / expected.length
}
