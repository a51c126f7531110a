import { describe, expect, it } from 'vitest'
import { chunk } from '../../lib/claims/chunks.ts'
import { readText } from '../fixtures/read-text.ts'

/** "NP[prep] head" and "VG head" with its marks, in order. */
function chunks(text: string): string[] {
  const { sentences } = readText(text)
  return sentences.flatMap((s) =>
    chunk(s.tokens).map((c) => {
      const head = s.tokens[c.head]?.lower
      if (c.kind === 'noun') return `NP ${c.prep ? `${c.prep} ` : ''}${head}`
      return `VG ${head}${c.passive ? ' passive' : ''}${c.negated ? ' not' : ''}${c.modal ? ` ${c.modal}` : ''}${c.form === 'finite' ? '' : ` ${c.form}`}`
    }),
  )
}

describe('groups', () => {
  it.each([
    ['The storm killed six villagers.', ['NP storm', 'VG killed', 'NP villagers']],
    ['At least ten ferries were cancelled.', ['NP ferries', 'VG cancelled passive']],
    ['More than 200 people live in about 20 villages.', ['NP people', 'VG live', 'NP in villages']],
    ['The guards did not arrest the men.', ['NP guards', 'VG arrest not', 'NP men']],
    ['The pier will be closed on Friday.', ['NP pier', 'VG closed passive will', 'NP on friday']],
    ['A wall collapsed, killing nine people.', ['NP wall', 'VG collapsed', 'VG killing ing', 'NP people']],
    ['She hopes to reopen the pier.', ['NP she', 'VG hopes', 'VG reopen infinitive', 'NP pier']],
    ['The confirmed death toll rose.', ['NP toll', 'VG rose']],
    ['The boat was “hijacked” by four men.', ['NP boat', 'VG hijacked passive', 'NP by men']],
    ['The pier was “badly” built.', ['NP pier', 'VG built passive']],
    ['He has "never seen" the plan.', ['NP he', 'VG seen not', 'NP plan']],
  ])('%s', (text, expected) => {
    expect(chunks(text)).toEqual(expected)
  })

  it('never overlap and stay in order', () => {
    const { sentences } = readText('The harbour master, who had not slept, said at least ten of the 12 ferries were cancelled on Friday.')
    for (const { tokens } of sentences) {
      const groups = chunk(tokens)
      expect(groups.length).toBeGreaterThan(4)
      groups.forEach((g, i) => {
        expect(g.from).toBeLessThanOrEqual(g.head)
        expect(g.head).toBeLessThan(g.to)
        expect(g.from).toBeGreaterThanOrEqual(groups[i - 1]?.to ?? 0)
      })
    }
  })

  it('makes nothing of no words', () => {
    expect(chunk([])).toEqual([])
  })
})
