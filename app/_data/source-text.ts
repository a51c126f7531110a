/**
 * From a character of rendered text back to its offset in the Markdown file.
 *
 * In: the raw piece of a file that a text node came from, and the node's value. Out: for each character of the value its offset
 * in the raw piece. Refuses: to guess; where the two cannot be laid side by side it gives null, and nothing is marked there.
 * Example: raw 'A \\* B &amp; C', value 'A * B & C' → [0, 1, 3, 4, 5, 6, 7, 12, 13]
 */

const entity = /^&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/i

export function offsetsOf(raw: string, value: string): readonly number[] | null {
  const offsets: number[] = []
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const next = findNext(raw, at, value, index)
    if (next === null) return null
    offsets.push(next.at)
    at = next.after
  }
  return offsets
}

function findNext(raw: string, from: number, value: string, index: number): { readonly at: number; readonly after: number } | null {
  const wanted = value[index]
  let at = from
  while (at < raw.length) {
    const found = raw[at]
    if (found === '&') {
      const written = entity.exec(raw.slice(at, at + 40))
      // An entity is one character for us; which one does not matter, as its place is what is asked for.
      if (written !== null && !value.startsWith(written[0], index)) return { at, after: at + written[0].length }
    }
    if (found === wanted) return { at, after: at + 1 }
    if (!isSkipped(found, raw, at)) return null
    at++
  }
  return null
}

/** Characters of the file that Markdown leaves out of the text: escapes, spaces at the ends of lines, quotation prefixes, carriage returns. */
function isSkipped(found: string | undefined, raw: string, at: number): boolean {
  if (found === '\\' || found === ' ' || found === '\t' || found === '\r') return true
  return found === '>' && /^[\s>]*$/.test(raw.slice(raw.lastIndexOf('\n', at) + 1, at))
}
