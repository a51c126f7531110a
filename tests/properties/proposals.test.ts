/**
 * What must hold for any proposals: order plays no part, the engine's own result is never lost, and what is not touched stays as it is.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRead, readTexts } from '../../lib/compare.ts'
import { comparisonSchema } from '../../lib/comparison-schema.ts'
import { withoutProposals } from '../../lib/proposals/beside.ts'
import type { Proposal } from '../../lib/proposals/proposal.ts'
import { at, FERRIES, passage, propose } from '../proposals/ferries.ts'

const CLAIMS = [
  at('a.md', '12 ferries'),
  at('a.md', 'three gates'),
  at('a.md', 'Friday', 'date'),
  at('b.md', 'At least ten ferries'),
  at('b.md', '$12 million'),
  at('c.md', 'Some 120 ferries'),
  at('c.md', 'Friday', 'date'),
  { ...at('c.md', 'Some 120 ferries'), exact: 'Some 121 ferries' },
]
const claims = fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 1, maxLength: 3 })
const origin = fc.record({
  by: fc.constantFrom('editor', 'rule', 'model'),
  name: fc.constantFrom('Ann', 'Bo'),
  at: fc.constantFrom(null, '2024-03-06T10:00:00Z', '2024-03-07T10:00:00Z'),
})
const proposal: fc.Arbitrary<Proposal> = fc
  .oneof(
    fc.record({ kind: fc.constant('same-question'), claims, origin }),
    fc.record({ kind: fc.constant('different-question'), claims, from: claims, origin }),
    fc.record({ kind: fc.constant('move'), claims, to: claims, origin }),
    fc.record({
      kind: fc.constant('relation'),
      a: claims,
      b: claims,
      relation: fc.constantFrom('agree', 'compatible', 'conflict', 'different-referent'),
      origin,
    }),
    fc.record({ kind: fc.constant('value'), claims, value: fc.constantFrom('12 ferries', '4 March 2024', 'about 130', 'no idea'), origin }),
    fc.record({ kind: fc.constant('span'), claims, to: fc.constantFrom(passage('c.md', '120 ferries'), passage('a.md', 'rough')), origin }),
    fc.record({
      kind: fc.constant('claim'),
      at: fc.constantFrom(passage('c.md', 'A brace of tugs'), passage('a.md', 'The sea was rough')),
      as: fc.constantFrom('quantity', 'event', 'name'),
      value: fc.constantFrom(null, '2 tugs', 'no'),
      to: fc.option(claims),
      origin,
    }),
    fc.record({ kind: fc.constant('not-a-claim'), claims, origin }),
    fc.record({ kind: fc.constant('equal'), words: fc.constant(['12 ferries', 'At least ten ferries']), origin }),
    fc.record({ kind: fc.constant('alias'), names: fc.constantFrom(['harbour office', 'port officials'], ['a', 'b']), origin }),
  )
  .map(propose)

describe('any proposals', () => {
  it('give one result in any order, with the engine’s own kept whole beside it', async () => {
    const [forward, backward] = [await readTexts(FERRIES), await readTexts([...FERRIES].reverse())]
    const own = compareRead(forward)
    await fc.assert(
      fc.asyncProperty(fc.array(proposal, { maxLength: 5 }), fc.nat(), async (proposals, turn) => {
        const changed = compareRead(forward, proposals)
        const text = JSON.stringify(changed)
        const cut = proposals.length === 0 ? 0 : turn % proposals.length
        const turned = [...proposals.slice(cut), ...proposals.slice(0, cut)].reverse()
        expect(JSON.stringify(compareRead(forward, proposals))).toBe(text)
        expect(JSON.stringify(compareRead(backward, [...turned, ...proposals]))).toBe(text)
        expect(JSON.stringify(withoutProposals(changed))).toBe(JSON.stringify(own))
        expect(comparisonSchema.parse(changed)).toEqual(changed)
        const known = new Set(own.findings.map((f) => JSON.stringify(f)))
        expect(changed.findings.filter((f) => !f.proposed && !known.has(JSON.stringify(f)))).toEqual([])
        for (const f of [...changed.findings, ...changed.possible]) {
          for (const h of f.readings.flatMap((r) => r.holders)) {
            const path = changed.sources.find((s) => s.id === h.source)?.path
            expect(FERRIES.find((s) => s.path === path)?.text.slice(h.start, h.end)).toBe(h.exact)
          }
          if (f.proposed) expect(f.proposed.by.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})
