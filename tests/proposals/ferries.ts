/** Three accounts of cancelled ferries, and short ways to propose something about them. */
import { selectorOf } from '../../lib/anchoring/selector.ts'
import type { Comparison, Origin, SlotKind, SourceText } from '../../lib/model.ts'
import { type Proposal, proposalSchema, withId } from '../../lib/proposals/proposal.ts'
import { sha256Hex } from '../../lib/text/hash.ts'

const text = (path: string, body: string): SourceText => ({ path, text: `---\npublished: "2024-03-05"\nlanguage: en\n---\n\n${body}\n` })

export const FERRIES: readonly SourceText[] = [
  text('a.md', 'The harbour office said 12 ferries were cancelled on Friday. The pier has three gates. The sea was rough.'),
  text('b.md', 'At least ten ferries were cancelled on Friday, port officials said. The council paid $12 million for the pier.'),
  text('c.md', 'Some 120 ferries were cancelled on Friday, the harbour office said. A brace of tugs waited.'),
]

export const ANN: Origin = { by: 'editor', name: 'Ann', at: '2024-03-06T10:00:00.000Z' }

/** The passage that holds these words in a source of FERRIES. */
export function passage(path: string, exact: string) {
  const source = FERRIES.find((one) => one.path === path)
  if (!source) throw new Error(path)
  const start = source.text.indexOf(exact)
  return selectorOf({ ...source, sha256: sha256Hex(source.text) }, { start, end: start + exact.length })
}

export function at(path: string, exact: string, as: SlotKind | null = null) {
  return { ...passage(path, exact), as }
}

/** A proposal by Ann unless it says otherwise. */
export function propose(given: object): Proposal {
  return withId(proposalSchema.parse({ origin: ANN, ...given }))
}

/** "relation: 12 ferries | 120 ferries" of every finding about a number, then the singles. */
export function figures({ findings, possible, singles }: Comparison): readonly string[] {
  return [
    ...[...findings, ...possible]
      .filter((f) => f.kind === 'number')
      .map((f) => `${f.relation}: ${f.readings.map((r) => r.holders.map((h) => h.exact).join(' = ')).join(' | ')}`),
    ...singles.map((s) => s.exact),
  ]
}
