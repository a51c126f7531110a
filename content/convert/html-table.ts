/**
 * A table of HTML into a table of Markdown, or into paragraphs where it only lays out a page.
 *
 * In: the element, and what writes a cell. Out: Markdown. Refuses: nothing.
 * Example: two rows of two cells → '| Port | Ferries |\n| --- | --- |\n| Kurosaki | 12 |'
 *
 * A cell over several columns is followed by empty ones, and one over several rows by empty ones below, so that columns stay true.
 */

/** Rows longer than this hold prose, not values. */
const LONGEST_CELL = 1_500
/** A span that claims more is a mistake, or wants to fill the memory. */
const WIDEST = 100

export function tableMarkdown(table: Element, write: (cell: Element) => string): string {
  const rows = rowsOf(table)
  const caption = Array.from(table.children).find((child) => child.nodeName === 'CAPTION')
  const title = caption === undefined ? '' : `\n\n${write(caption)}\n\n`
  const filled = rows.map((cells) => cells.map((cell) => ({ words: write(cell), cell })))
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const isLayout =
    table.getAttribute('role') === 'presentation' ||
    width < 2 ||
    table.getElementsByTagName('table').length > 0 ||
    filled.some((row) => row.some(({ words }) => words.length > LONGEST_CELL))
  if (isLayout)
    return `${title}\n\n${filled
      .flatMap((row) => row.map(({ words }) => words))
      .filter((words) => words !== '')
      .join('\n\n')}\n\n`
  const grid = gridOf(filled)
  const columns = Math.max(...grid.map((row) => row.length))
  const line = (row: readonly string[]) => `| ${Array.from({ length: columns }, (_, at) => row[at] ?? '').join(' | ')} |`
  const [head = [], ...body] = grid
  return `${title}\n\n${[line(head), line(Array.from({ length: columns }, () => '---')), ...body.map(line)].join('\n')}\n\n`
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  const rows = Array.from(table.children).flatMap((child) =>
    child.nodeName === 'TR' ? [child] : /^T(?:HEAD|BODY|FOOT)$/.test(child.nodeName) ? Array.from(child.children) : [],
  )
  return rows.map((row) => Array.from(row.children).filter((cell) => /^T[HD]$/.test(cell.nodeName))).filter((cells) => cells.length > 0)
}

function gridOf(rows: readonly (readonly { readonly words: string; readonly cell: Element }[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => [])
  for (const [y, cells] of rows.entries()) {
    for (const { words, cell } of cells) {
      const row = grid[y] ?? []
      let x = 0
      while (row[x] !== undefined) x++
      const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')]
      for (let dy = 0; dy < down; dy++) {
        const below = grid[y + dy]
        if (below === undefined) break
        for (let dx = 0; dx < across; dx++) below[x + dx] = dy === 0 && dx === 0 ? inCell(words) : ''
      }
    }
  }
  return grid.map((row) => Array.from(row, (words) => words ?? ''))
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Number.isFinite(span) ? Math.min(WIDEST, Math.max(1, span)) : 1
}

function inCell(words: string): string {
  return words.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}
