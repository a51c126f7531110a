/**
 * The lines of a text that have words in them, as spans.
 *
 * In: text with any line ends. Out: spans without their line ends. Refuses: lines of white space alone.
 * Written as a scan: a pattern that looks for a word in each line takes quadratic time over a million spaces.
 */
import type { Span } from '../model.ts'

export interface Line extends Span {
  /** True where nothing but this line's end stands between it and the line before. */
  readonly joined: boolean
}

/** Finds the lines of `text`; `offset` is added to every place. */
export function linesOf(text: string, offset = 0): readonly Line[] {
  const lines: Line[] = []
  let joined = false
  for (let start = 0; start < text.length; ) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    const filled = !/^[ \t]*$/.test(text.slice(start, end))
    if (filled) lines.push({ start: offset + start, end: offset + end, joined })
    joined = filled
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return lines
}
