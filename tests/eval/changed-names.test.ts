/** Somebody is renamed all through one text, and the texts of others stay. */
import { describe, expect, it } from 'vitest'
import { changedNames, renamed, renamings } from './changed-names.ts'
import { loadCorpus, OWN_CORPUS, textsOf } from './gold.ts'

const groups = loadCorpus(OWN_CORPUS, (g) => g.startsWith('D'))

describe('renamed people', () => {
  it('have no word of the old name left where they are renamed, and are named elsewhere', () => {
    const all = groups.flatMap((group) => changedNames(group).map((answer) => ({ group, answer })))
    expect(all.length).toBeGreaterThan(40)
    for (const { group, answer } of all) {
      for (const { path, text } of textsOf(group)) {
        const now = answer.texts.find((t) => t.path === path)?.text ?? ''
        if (path === `${answer.doc}.md`) expect(now).not.toBe(text)
        else expect(now).toBe(text)
      }
      expect(answer.spots.length).toBeGreaterThan(0)
      expect(answer.others.length).toBeGreaterThan(0)
      for (const { doc } of answer.others) expect(doc).not.toBe(answer.doc)
    }
  })

  it('are told by other given names, other family names, and both', () => {
    const text = 'Marta Lindt left. Lindt, whom Lindtman knew, is Marta to her friends.'
    const told = renamings([{ path: 'a.md', text }], 'Marta Lindt').map((words) => renamed(text, words))
    expect(told.map(({ text: now, spots }) => spots.map(({ start, end }) => now.slice(start, end)))).toEqual([
      ['Sonia', 'Sonia'],
      ['Farrow', 'Farrow'],
      ['Sonia', 'Farrow', 'Farrow', 'Sonia'],
    ])
    expect(told.every(({ text: now }) => now.includes('Lindtman'))).toBe(true)
  })
})
