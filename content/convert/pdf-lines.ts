/**
 * The pieces of text on a page, as a PDF places them, into lines in reading order.
 *
 * In: runs with their places, in points from the top left corner. Out: lines, column after column, each with its place.
 * Refuses: nothing. Example: two columns side by side under one headline → the headline, the left column, the right column
 *
 * A page is cut where white goes through it: across, between blocks, and down, between columns. A gutter parts columns only where
 * prose stands on both sides of it; the white between the columns of a table parts short cells, and a row is read as a row.
 */

export interface TextRun {
  readonly text: string
  /** Left end of the baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly family: string
}

export interface PageText {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
  readonly bold: ReadonlySet<string>
}

export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** Pieces with wide white between them: the cells of a row. One piece for a line of prose. */
  readonly cells: readonly { readonly text: string; readonly x: number }[]
  /** Which stretch of the page it is from; lines of two stretches belong to one paragraph only where a column ends. */
  readonly region: number
  readonly regionLeft: number
  readonly regionRight: number
}

export interface LinedPage extends PageText {
  readonly lines: readonly Line[]
}

interface Row {
  readonly runs: readonly TextRun[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。「」『』（）・ー]/u
/** White narrower than this, in sizes of type, is between words. */
const GUTTER = 0.9
/** So many rows on each side, and so many letters a row, make columns of prose. */
const ROWS_OF_PROSE = 4
const LETTERS_OF_PROSE = 18
/** White between two pieces of a row that makes them cells, in sizes of type. */
const CELL_GAP = 1.8

export function pageLines(page: PageText): readonly Line[] {
  const runs = page.runs.filter(({ text }) => text.trim() !== '')
  const regions = cut(runs, 0)
  return regions.flatMap((region, at) => {
    const rows = rowsOf(region)
    const [left, right] = [Math.min(...rows.map(({ x }) => x)), Math.max(...rows.map((row) => row.right))]
    return rows.map((row): Line => lineOf(row, page, at, left, right))
  })
}

/** Regions in reading order. */
function cut(runs: readonly TextRun[], depth: number): readonly (readonly TextRun[])[] {
  if (runs.length === 0) return []
  if (depth > 12) return [runs]
  const gutter = findGutter(runs)
  if (gutter === null) return [runs]
  const { top, bottom, at } = gutter
  const above = runs.filter(({ y }) => y < top)
  const below = runs.filter(({ y }) => y > bottom)
  const inside = runs.filter(({ y }) => y >= top && y <= bottom)
  const left = inside.filter((run) => middle(run) < at)
  const right = inside.filter((run) => middle(run) >= at)
  return [...cut(above, depth + 1), ...cut(left, depth + 1), ...cut(right, depth + 1), ...cut(below, depth + 1)]
}

interface Gutter {
  readonly top: number
  readonly bottom: number
  readonly at: number
}

/** The tallest stretch of rows that one white strip parts into prose and prose. */
function findGutter(runs: readonly TextRun[]): Gutter | null {
  const rows = rowsOf(runs)
  if (rows.length < ROWS_OF_PROSE) return null
  let best: (Gutter & { readonly rows: number }) | null = null
  for (const at of candidates(rows)) {
    let start = 0
    while (start < rows.length) {
      let end = start
      while (end < rows.length && isOpenAt(rows[end] as Row, at)) end++
      const stretch = rows.slice(start, end)
      if (stretch.length > (best?.rows ?? 0) && partsProse(stretch, at)) {
        best = { top: (stretch[0] as Row).y - 0.5, bottom: (stretch.at(-1) as Row).y + 0.5, at, rows: stretch.length }
      }
      start = Math.max(end, start + 1)
    }
  }
  return best
}

/** Middles of white strips inside rows, the ones that many rows share. */
function candidates(rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const [at, row] of rows.entries()) {
    for (const [from, to] of gapsOf(row, GUTTER)) {
      for (let x = Math.ceil(from / 3) * 3; x <= to; x += 3) counts.set(x, (counts.get(x) ?? 0) + 1)
    }
    // A row that holds one column only leaves the other side white.
    for (const other of neighbours(rows, at)) {
      if (other.x <= row.right) continue
      for (let x = Math.ceil(row.right / 3) * 3; x <= other.x; x += 3) counts.set(x, (counts.get(x) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 60)
    .map(([x]) => x)
}

/** Rows beside a row, a line's height off at most; rows stand in the order of their height. */
function neighbours(rows: readonly Row[], at: number): readonly Row[] {
  const row = rows[at] as Row
  const isNear = (other: Row | undefined): other is Row => other !== undefined && Math.abs(other.y - row.y) <= row.size * 1.2
  const found: Row[] = []
  for (let up = at - 1; isNear(rows[up]); up--) found.push(rows[up] as Row)
  for (let down = at + 1; isNear(rows[down]); down++) found.push(rows[down] as Row)
  return found
}

function isOpenAt(row: Row, at: number): boolean {
  return row.runs.every((run) => run.x >= at - 0.5 || run.x + run.width <= at + 0.5)
}

function partsProse(rows: readonly Row[], at: number): boolean {
  const sides = [
    rows.map((row) => row.runs.filter((run) => middle(run) < at)),
    rows.map((row) => row.runs.filter((run) => middle(run) >= at)),
  ]
  return sides.every((side) => {
    const filled = side
      .map(
        (runs) =>
          runs
            .map(({ text }) => text)
            .join('')
            .replaceAll(/[^\p{L}\p{N}]/gu, '').length,
      )
      .filter((letters) => letters > 0)
    if (filled.length < ROWS_OF_PROSE) return false
    const sorted = [...filled].sort((a, b) => a - b)
    // Letters of the scripts that need no spaces are as wide as two.
    const wide = side.flat().some(({ text }) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) ? 0.5 : 1
    return (sorted[Math.floor(sorted.length / 2)] ?? 0) >= LETTERS_OF_PROSE * wide
  })
}

function middle(run: TextRun): number {
  return run.x + run.width / 2
}

/** Runs on one baseline, top to bottom, each row from left to right. Raised and lowered signs stay in their row. */
export function rowsOf(runs: readonly TextRun[]): readonly Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const groups: TextRun[][] = []
  for (const run of [...sorted].sort((a, b) => b.size - a.size || a.y - b.y)) {
    const home = groups.find((group) => {
      const first = group[0] as TextRun
      return (
        Math.abs(first.y - run.y) <= Math.max(1, (first.size > run.size * 1.15 ? 0.55 : 0.3) * first.size) &&
        (Math.abs(first.y - run.y) < 1 || near(group, run))
      )
    })
    if (home === undefined) groups.push([run])
    else home.push(run)
  }
  return groups
    .map((group) => {
      const inOrder = group.sort((a, b) => a.x - b.x)
      const first = group.reduce((largest, run) => (run.size > largest.size ? run : largest))
      return {
        runs: inOrder,
        x: (inOrder[0] as TextRun).x,
        right: Math.max(...inOrder.map((run) => run.x + run.width)),
        y: first.y,
        size: sizeOf(inOrder),
      }
    })
    .sort((a, b) => a.y - b.y || a.x - b.x)
}

function near(group: readonly TextRun[], run: TextRun): boolean {
  return group.some((other) => run.x <= other.x + other.width + other.size && run.x + run.width >= other.x - other.size)
}

/** The size that most letters of the row have. */
function sizeOf(runs: readonly TextRun[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of runs) letters.set(round(size), (letters.get(round(size)) ?? 0) + text.trim().length)
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1] as [number, number])[0]
}

export function round(size: number): number {
  return Math.round(size * 2) / 2
}

function gapsOf(row: Row, least: number): readonly (readonly [number, number])[] {
  const gaps: [number, number][] = []
  let end = row.x
  for (const run of row.runs) {
    if (run.x - end > least * row.size) gaps.push([end, run.x])
    end = Math.max(end, run.x + run.width)
  }
  return gaps
}

function lineOf(row: Row, page: PageText, region: number, regionLeft: number, regionRight: number): Line {
  const cells: { text: string; x: number }[] = []
  let end = row.x
  for (const run of row.runs) {
    const last = cells.at(-1)
    const gap = run.x - end
    const raised = raisedFigure(run, row, last?.text ?? '')
    if (last === undefined || gap > CELL_GAP * row.size) cells.push({ text: raised ?? run.text, x: run.x })
    else last.text += raised ?? (needsSpace(last.text, run, gap) ? ' ' : '') + run.text
    end = Math.max(end, run.x + run.width)
  }
  const tidy = cells.map(({ text, x }) => ({ text: text.replaceAll(/[ \t\u00a0]+/g, ' ').trim(), x })).filter(({ text }) => text !== '')
  const bold = row.runs.every((run) => page.bold.has(run.font))
  return {
    text: tidy.map(({ text }) => text).join(' '),
    x: row.x,
    right: row.right,
    y: row.y,
    size: row.size,
    bold,
    cells: tidy,
    region,
    regionLeft,
    regionRight,
  }
}

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** A small figure above the line: the number of a note, or an exponent; read as a plain one it would change the word before it. */
function raisedFigure(run: TextRun, row: Row, before: string): string | null {
  const figure = run.text.trim()
  if (run.size > row.size * 0.85 || row.y - run.y < row.size * 0.12 || !/^\d{1,3}$/.test(figure)) return null
  if (/(?:\d|(?:^|[\s\d])[kcm]?m)$/.test(before)) return [...figure].map((digit) => RAISED[Number(digit)]).join('')
  return `[^${figure}]`
}

/** Many programs place every word, or every letter, by itself: white of a fifth of the size is a space. */
function needsSpace(before: string, run: TextRun, gap: number): boolean {
  if (/\s$/.test(before) || /^\s/.test(run.text)) return false
  // Latin figures in Japanese are set with a little white that is no space.
  const wide = WIDE.test(before.at(-1) ?? '') || WIDE.test(run.text.charAt(0))
  return gap > run.size * (wide ? 0.6 : 0.18)
}
