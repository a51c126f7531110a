import { describe, expect, it } from 'vitest'
import { maskMarkup } from '../../lib/text/markup.ts'

const words = (text: string): string => maskMarkup(text).replace(/\s+/g, ' ').trim()

const table: readonly (readonly [string, string])[] = [
  ['**Ten** ferries', 'Ten ferries'],
  ['_Ten_ *ferries* sank', 'Ten ferries sank'],
  ['the [report](https://example.org/a_b "Title") is out', 'the report is out'],
  ['![The pier](pier.jpg)', 'The pier'],
  ['note[^1] here', 'note here'],
  ['<b>Ten</b> <!-- no --> ferries', 'Ten ferries'],
  ['`code` stays', 'code stays'],
  ['~~ten~~ twelve', 'ten twelve'],
  ['\\*not emphasis\\*', '*not emphasis *'],
  // must not match
  ['5 * 3 and 2*4', '5 * 3 and 2*4'],
  ['file_name_here', 'file_name_here'],
  ['change coaches [ again ]', 'change coaches [ again ]'],
  ['a < b and c > d', 'a < b and c > d'],
  ['~10 to ~20', '~10 to ~20'],
]

describe('maskMarkup', () => {
  it.each(table)('%j → %j', (text, expected) => {
    expect(maskMarkup(text)).toHaveLength(text.length)
    expect(words(text)).toBe(expected)
  })
})
