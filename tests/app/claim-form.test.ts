/** Words selected on a page are found in the Markdown they came from, or not at all. */
import { describe, expect, it } from 'vitest'
import { findSelected } from '../../app/_data/claim-form.ts'

const TEXT =
  '---\ntitle: "12 ferries"\n---\n\nThe **harbour office** said [12 ferries](http://x.example)\nwere cancelled. Later 12 ferries sailed for $12.\n'

describe('findSelected', () => {
  const rows: readonly (readonly [string, string, string, string, string | null])[] = [
    ['plain words', 'were cancelled', '', '', 'were cancelled'],
    ['words across marks', 'harbour office said 12', '', '', 'harbour office** said [12'],
    ['the second of two', '12 ferries', 'were cancelled. Later ', ' sailed', '12 ferries'],
    ['two alike', 'ferries', '', '', null],
    ['a sign at the end', '$12.', 'sailed for ', '', '$12.'],
    ['words that are not there', 'thirteen ferries', '', '', null],
    ['nothing', ' … ', '', '', null],
  ]
  it.each(rows)('%s', (_, exact, prefix, suffix, expected) => {
    const span = findSelected(TEXT, { exact, prefix, suffix })
    expect(span && TEXT.slice(span.start, span.end)).toBe(expected)
  })

  it('takes the place that its surroundings name', () => {
    const span = findSelected(TEXT, { exact: '12 ferries', prefix: 'Later ', suffix: ' sailed' })
    expect(span?.start).toBe(TEXT.lastIndexOf('12 ferries'))
  })
})
