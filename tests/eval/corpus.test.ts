/** The gold points at words that are there, and says things that can be scored. */
import { describe, expect, it } from 'vitest'
import { type GoldFinding, type Group, loadCorpus, OWN_CORPUS } from './gold.ts'
import { itemsOf } from './score/items.ts'
import { locate } from './score/places.ts'

const groups = loadCorpus(OWN_CORPUS)

const everyFinding = (group: Group): readonly GoldFinding[] => [...group.gold.findings, ...(group.gold.withinDocument ?? [])]
const everyHolder = (group: Group) => [
  ...everyFinding(group).flatMap((f) => f.readings.flatMap((r) => r.holders)),
  ...(group.gold.traps ?? []).flatMap((trap) => [trap.a, trap.b]),
  ...(group.gold.omissions ?? []).flatMap((omission) => omission.holders),
]

describe('the evaluation corpus', () => {
  it('keeps a third of its groups held out', () => {
    expect(groups.filter((g) => g.gold.heldOut).length / groups.length).toBeGreaterThanOrEqual(0.3)
    for (const { gold } of groups) expect([gold.group, gold.heldOut ?? false]).toEqual([gold.group, gold.group.startsWith('H')])
  })

  describe.each(groups.map((group) => [group.gold.group, group] as const))('%s', (_, group) => {
    it('places every quote inside its sentence inside its file', () => {
      for (const holder of everyHolder(group)) {
        const text = group.texts.get(holder.doc) ?? ''
        const place = locate(text, holder)
        expect(text.slice(place.words.start, place.words.end)).toBe(holder.quote)
        expect(place.words.start).toBeGreaterThanOrEqual(place.sentence.start)
        expect(place.words.end).toBeLessThanOrEqual(place.sentence.end)
        expect(place.words.start, 'quotes stand in the body').toBeGreaterThan(text.indexOf('\n---\n', 3))
      }
    })

    it('asks only what two documents answer, and gives a conflict two readings', () => {
      for (const finding of group.gold.findings) {
        const documents = new Set(finding.readings.flatMap((r) => r.holders.map((h) => h.doc)))
        expect([finding.id, documents.size > 1]).toEqual([finding.id, true])
        expect([finding.id, finding.relation === 'agree']).toEqual([finding.id, finding.readings.length === 1])
        if (finding.accept) expect([finding.id, finding.accept.includes(finding.relation)]).toEqual([finding.id, true])
      }
    })

    it('has no trap that its own gold contradicts, and no id twice', () => {
      expect(itemsOf(group).voidTraps.map((trap) => trap.question)).toEqual([])
      const ids = everyFinding(group).map((f) => f.id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })
})
