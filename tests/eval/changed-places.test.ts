/** A place is called otherwise all through one text, and the texts of others stay. */
import { describe, expect, it } from 'vitest'
import { changedPlaces, otherName } from './changed-places.ts'
import { loadCorpus, OWN_CORPUS, textsOf } from './gold.ts'

const groups = loadCorpus(OWN_CORPUS, (g) => g.startsWith('D'))

describe('places called otherwise', () => {
  const all = groups.flatMap((group) => changedPlaces(group).map((answer) => ({ group, answer })))

  it('stand where the spots say, in one text alone', () => {
    expect(all.length).toBeGreaterThan(10)
    for (const { group, answer } of all) {
      const changed = answer.texts.filter(({ path, text }) => textsOf(group).find((t) => t.path === path)?.text !== text)
      expect(changed.map(({ path }) => path)).toEqual([`${answer.doc}.md`])
      const told = new Set(answer.spots.map(({ start, end }) => changed[0]?.text.slice(start, end)))
      expect(told.size).toBe(1)
      expect(textsOf(group).some(({ text }) => text.includes([...told][0] ?? ''))).toBe(false)
    }
  })

  it('are told by another text as before', () => {
    for (const { answer } of all) {
      expect(answer.others.length).toBeGreaterThan(0)
      for (const { doc } of answer.others) expect(doc).not.toBe(answer.doc)
    }
  })

  it('are of the same sort', () => {
    expect(otherName('place', 'Greece', [])).toBe('Peru')
    expect(otherName('place', 'Aldport', [])).toBe('Bergen')
    expect(otherName('organisation', 'Aldport Bank', [])).toBe('Marlow Group')
    expect(otherName('place', 'Aldport', [{ path: 'a.md', text: 'Bergen is wet.' }])).toBe('Quito')
  })
})
