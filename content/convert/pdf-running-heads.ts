/**
 * Running heads, running feet and page numbers, taken off the pages of a PDF.
 *
 * In: pages with their lines. Out: the same without what stands at the same place of page after page. Refuses: nothing.
 * Example: 'Harbour Gazette · 3' at the foot of pages 2, 3 and 4 → left out of all three
 *
 * What differs by its figures alone is the same: 'Page 3 of 9' on page 3.
 */
import type { Line, LinedPage } from './pdf-lines.ts'

/** How far into a page, from its top and its foot, a running line may stand. */
const MARGIN = 0.12
const LONGEST = 120
/** White between a running line and the text, in sizes of its type; lines of text stand closer. */
const APART = 1.8
/** Two pages may begin alike by chance. */
const LEAST_PAGES = 3

export function withoutRunningHeads(pages: readonly LinedPage[]): readonly LinedPage[] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => mayRun(line, page)).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  return pages.map((page) => {
    const lines = page.lines.filter((line) => {
      if (isInMargin(line, page) && isPageNumber(line, page.number)) return false
      if (!mayRun(line, page)) return true
      const often = seen.get(keyOf(line)) ?? 0
      return !(often >= LEAST_PAGES && often >= pages.length * 0.4)
    })
    return { ...page, lines }
  })
}

/** A running line is short, the outermost of its page, and parted from the text by white; a line of the text that recurs by chance is not. */
function mayRun(line: Line, page: LinedPage): boolean {
  if (!isInMargin(line, page) || line.text.length > LONGEST) return false
  const isHead = line.y < page.height / 2
  const inwards = page.lines.map(({ y }) => (isHead ? y - line.y : line.y - y)).filter((distance) => Math.abs(distance) > 1)
  return inwards.every((distance) => distance > line.size * APART)
}

function isInMargin(line: Line, page: LinedPage): boolean {
  return line.y < page.height * MARGIN || line.y > page.height * (1 - MARGIN)
}

function keyOf(line: Line): string {
  return `${Math.round(line.y / 6)} ${line.text.replaceAll(/\p{N}+/gu, '#')}`
}

function isPageNumber({ text }: Line, page: number): boolean {
  const number = /^(?:[-–—·\s]*|page\s+|p\.\s*|seite\s+)(\d{1,4})(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–—·\s]*$/i.exec(text)
  return number !== null && (Number(number[1]) === page || /page|seite|of|\/|[-–—]/i.test(text))
}
