import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import type { BuiltFinding } from '../../lib/findings/build-finding.ts'
import { tellSpellingOnce } from '../../lib/findings/tell-spelling-once.ts'

const RAIT = 'Inspector Piet Rait opened the inquiry on Monday. Rait closed the harbour. Piet Rait resigned after the vote.'
const RAITE = 'Inspector Piet Raite opened the inquiry on Monday. Raite closed the harbour. Piet Raite resigned after the vote.'

const texts = [RAIT, RAITE].map((body, i) => ({ path: `${i}.md`, text: `---\nlanguage: en\n---\n\n${body}\n` }))

describe('spellings', () => {
  it('are one conflict however often the two names stand', async () => {
    const { findings, possible } = await compare(texts)
    const conflicts = [...findings, ...possible].filter((f) => f.kind === 'name' && f.relation === 'conflict')
    expect(conflicts).toHaveLength(1)
  })

  it('are not told twice of the same places', async () => {
    const { findings } = await compare(texts)
    const one = findings.find((f) => f.kind === 'name' && f.relation === 'conflict')
    if (!one) throw new Error('no name conflict')
    const built = (id: string, finding: Partial<BuiltFinding['finding']>): BuiltFinding => ({
      weak: false,
      readings: [],
      finding: { ...one, id, ...finding },
    })
    const [reading] = one.readings
    if (!reading) throw new Error('no reading')
    const elsewhere = { ...reading, holders: reading.holders.map((h) => ({ ...h, start: h.start + 1 })) }
    const list = [
      built('same', { readings: [...one.readings].reverse() }),
      built('number', { kind: 'number' }),
      built('elsewhere', { readings: [elsewhere, ...one.readings.slice(1)] }),
    ]
    const told = tellSpellingOnce(list, [built('written', {})]).map((b) => `${b.finding.id} ${b.finding.relation}`)
    expect(told).toEqual(['number conflict', 'elsewhere compatible', 'written conflict'])
    expect(tellSpellingOnce([{ ...built('same', {}), weak: true }], [built('written', {})])).toHaveLength(1)
  })

  it('that are only possible by the names give way to what is told of the same places', async () => {
    const { findings } = await compare(texts)
    const one = findings.find((f) => f.kind === 'name' && f.relation === 'conflict')
    if (!one) throw new Error('no name conflict')
    const sure: BuiltFinding = { weak: false, readings: [], finding: { ...one, id: 'sure', kind: 'place' } }
    const perhaps: BuiltFinding = { weak: true, readings: [], finding: { ...one, id: 'perhaps', kind: 'place' } }
    expect(tellSpellingOnce([sure], [perhaps]).map((b) => b.finding.id)).toEqual(['sure'])
    expect(tellSpellingOnce([{ ...sure, weak: true }], [perhaps]).map((b) => b.finding.id)).toEqual(['perhaps'])
  })

  it('that differ from those told stay a conflict, and other kinds are let be', async () => {
    const { findings } = await compare(texts)
    const one = findings.find((f) => f.kind === 'name' && f.relation === 'conflict')
    if (!one) throw new Error('no name conflict')
    const built = (id: string, normals: readonly string[], kind: 'name' | 'number' = 'name'): BuiltFinding => ({
      weak: false,
      readings: [],
      finding: { ...one, id, kind, readings: one.readings.map((r, i) => ({ ...r, normal: normals[i] ?? r.normal })) },
    })
    const list = [
      built('a', ['Rait', 'Raite']),
      built('b', ['Raite', 'Rait']),
      built('c', ['Vos', 'Voss']),
      built('d', ['Rait', 'Raite'], 'number'),
    ]
    const relations = (l: readonly BuiltFinding[]): string[] => l.map((b) => `${b.finding.id} ${b.finding.relation}`).sort()
    expect(relations(tellSpellingOnce(list))).toEqual(['a conflict', 'b compatible', 'c conflict', 'd conflict'])
    expect(relations(tellSpellingOnce([...list].reverse()))).toEqual(relations(tellSpellingOnce(list)))
  })
})
