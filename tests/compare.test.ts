/** What only the whole engine can promise: what is a single, what the ledger counts, and that order plays no part. */
import { describe, expect, it } from 'vitest'
import { compare } from '../lib/compare.ts'
import type { SourceText } from '../lib/model.ts'

const text = (path: string, body: string): SourceText => ({ path, text: `---\npublished: "2024-03-05"\nlanguage: en\n---\n\n${body}\n` })

const TEXTS = [
  text('a.md', 'The harbour office said 12 ferries were cancelled on Friday. The pier has three gates. The sea was rough.'),
  text('b.md', 'At least ten ferries were cancelled on Friday, port officials said. The council paid $12 million for the pier.'),
  text('c.md', 'Some 120 ferries were cancelled on Friday, the harbour office said.'),
]

describe('a comparison', () => {
  it('is the same bytes in any order of the sources', async () => {
    const forward = JSON.stringify(await compare(TEXTS))
    expect(JSON.stringify(await compare([...TEXTS].reverse()))).toBe(forward)
  })

  it('finds the conflict, with a question of its own', async () => {
    const { findings } = await compare(TEXTS)
    expect(findings.map((f) => `${f.relation}: ${f.question}`)).toContain('conflict: How many ferries were cancelled?')
  })

  it('lists what one source says alone, and nothing that stands in a finding', async () => {
    const { findings, possible, singles } = await compare(TEXTS)
    expect(singles.map((s) => s.exact).sort()).toEqual(['$12 million', 'three gates'])
    const held = new Set(
      [...findings, ...possible].flatMap((f) => f.readings.flatMap((r) => r.holders.map((h) => `${h.source}:${h.start}`))),
    )
    expect(singles.filter((s) => held.has(`${s.source}:${s.start}`))).toEqual([])
  })

  it('counts in the ledger the sentences that something quotes', async () => {
    const { sources, ledger } = await compare(TEXTS)
    const counts = Object.fromEntries(ledger.map((l) => [sources.find((s) => s.id === l.source)?.path, [l.sentences, l.claims]]))
    expect(counts).toEqual({ 'a.md': [3, 2], 'b.md': [2, 2], 'c.md': [1, 1] })
  })

  it('says nothing about nothing', async () => {
    const { findings, possible, singles, ledger } = await compare([text('a.md', ''), text('b.md', '')])
    expect([findings, possible, singles]).toEqual([[], [], []])
    expect(ledger.map((l) => [l.sentences, l.claims])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it('holds every claim of a lonely source to be a single', async () => {
    const { findings, singles } = await compare(TEXTS.slice(0, 1))
    expect(findings).toEqual([])
    expect(singles.map((s) => s.exact)).toEqual(['12 ferries', 'Friday', 'three gates'])
  })
})
