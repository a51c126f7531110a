/**
 * Pairs that are scored again, of which few slots are read, have the edges of pairs that are scored as if for the first time.
 */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { featureContext } from '../../lib/alignment/align-claims.ts'
import { candidatePairs } from '../../lib/alignment/candidates.ts'
import { Context, told } from '../../lib/alignment/context.ts'
import { featuresOf, someLists } from '../../lib/alignment/features.ts'
import { bestPartners } from '../../lib/alignment/partners.ts'
import { scorePairs } from '../../lib/alignment/score-pairs.ts'
import type { ScoredBefore, Scoring } from '../../lib/alignment/scored.ts'
import { slotsOf } from '../../lib/alignment/slots.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'

const TEXTS = [
  'Twelve ferries were cancelled on 4 March. The repair of the pier cost $16,000. Mayor Ann Voss opened the harbour. The pier was not repaired. The harbour did not make a profit. Divers in Lund Bay paid $900.',
  'Forty ferries were called off on 5 March. The repair cost $10,600 and took six weeks. Ann Voss opened the port. The pier was repaired. The harbour made a profit. A wharf was sold to Ann Voss at $400.',
  '“Within a minute the sea had taken the pier,” the harbour mayor said. On 4 March 120 ferries did not sail. A pier of 30 metres was repaired for $16,500. Anne Voss said that nobody was hurt.',
  '“The sea took the pier within a minute,” said Ann Voss. In Lund Bay twelve ferries were cancelled. The pier of 45 metres was repaired within six weeks. Three people were hurt, Ann Voss said.',
]
const { claims } = readDossier(TEXTS)
const context = new Context(claims, identityThesaurus)
const slots = slotsOf(claims)
const pairs = candidatePairs(claims, context)
const against = featureContext(claims, slots.refs, pairs, context)
const sentences = pairs.sentences.length

/** How alike each two sentences are, row by row. */
type Alike = readonly number[]

const scoringOf = (alike: Alike): Scoring => {
  const likeness = new Float64Array(pairs.length)
  for (let a = 0; a < sentences; a++) {
    for (let i = pairs.from[a] as number; i < (pairs.from[a + 1] as number); i++) likeness[i] = at(alike, a, pairs.partners[i] as number)
  }
  return { slots, pairs, likeness, against: { ...against, partners: bestPartners(pairs, context, likeness) } }
}

function at(alike: Alike, a: number, b: number): number {
  return alike[Math.min(a, b) * sentences + Math.max(a, b)] as number
}

const starts = claims.map((_, source) => claims.slice(0, source).reduce((n, list) => n + list.length, 0))
const hear = vi.spyOn(context, 'likeness')
const speak = (alike: Alike): unknown =>
  hear.mockImplementation((sourceA, a, sourceB, b) => {
    const isThere = a >= 0 && b >= 0 && a < (claims[sourceA]?.length ?? 0) && b < (claims[sourceB]?.length ?? 0)
    return isThere ? told(at(alike, (starts[sourceA] as number) + a, (starts[sourceB] as number) + b)) : 0
  })

const scored = (alike: Alike, before: { readonly alike: Alike; readonly made: ReturnType<typeof scorePairs> } | null) => {
  speak(alike)
  const scoring = scoringOf(alike)
  const then = before && scoringOf(before.alike)
  const known: ScoredBefore | null = before &&
    then && {
      scored: before.made.scored,
      pairs,
      halves: then.against.partners.halves,
      likeness: then.likeness,
      numbers: Int32Array.from({ length: pairs.length }, (_, i) => i),
      slotsNow: Int32Array.from(slots.refs, (_, i) => i),
      touched: {
        likeness: new Uint8Array(sentences).fill(1),
        lists: new Uint8Array(sentences),
        slots: new Uint8Array(sentences),
        listsOf: () => false,
      },
    }
  return scorePairs(scoring, known)
}

const edgesOf = ({ scored: { from, edges, lookalikes } }: ReturnType<typeof scorePairs>) => ({
  from: [...from],
  edges: Array.from({ length: edges.size }, (_, e) => [edges.a[e], edges.b[e], edges.score[e], edges.sum[e], edges.opposed[e]]),
  lookalikes: [...lookalikes],
})

describe('pairs that are scored again', () => {
  const likeness = fc.constantFrom(0, 0.1, 0.19, 0.2, 0.3, 0.39, 0.4, 0.5, 0.64, 0.65, 0.8, 0.95)
  const matrix = fc.array(likeness, { minLength: sentences * sentences, maxLength: sentences * sentences })
  const few = fc.array(fc.tuple(fc.nat(sentences * sentences - 1), likeness), { minLength: 1, maxLength: 30 })

  it('have the edges that they have when all of their slots are read', () => {
    fc.assert(
      fc.property(matrix, fc.array(few, { minLength: 1, maxLength: 3 }), (start, steps) => {
        let [alike, made] = [start, scored(start, null)]
        for (const changes of steps) {
          const now = [...alike]
          for (const [place, value] of changes) now[place] = value
          const again = scored(now, { alike, made })
          expect(edgesOf(again)).toEqual(edgesOf(scored(now, null)))
          ;[alike, made] = [now, again]
        }
      }),
      { numRuns: 60 },
    )
  })

  it('read few slots', () => {
    const read = vi.spyOn(context, 'bagLikeness')
    const start = Array.from({ length: sentences * sentences }, (_, i) => ((i * 7) % 30) / 100)
    const made = scored(start, null)
    const all = read.mock.calls.length
    read.mockClear()
    scored(
      start.map((value) => value + 0.01),
      { alike: start, made },
    )
    expect(read.mock.calls.length).toBeLessThan(all / 4)
    read.mockRestore()
  })
})

it('features compare no lists but those that are asked about when a word weighs something else', () => {
  hear.mockRestore()
  const read = vi.spyOn(context, 'bagLikeness')
  const kinds = new Set<string>()
  for (const [i, a] of slots.refs.entries()) {
    for (const b of slots.refs.slice(i + 1)) {
      if (a.slot.kind !== b.slot.kind) continue
      const known = new Map<readonly string[], readonly (readonly string[])[]>()
      someLists(a, b, context, (x, y) => {
        known.set(x, [...(known.get(x) ?? []), y])
        return false
      })
      read.mockClear()
      featuresOf(a, b, against)
      for (const [x, y] of read.mock.calls) {
        kinds.add(a.slot.kind)
        expect(known.get(x)).toContain(y)
      }
    }
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['event', 'quantity', 'quote', 'attribution']))
  read.mockRestore()
})

it('features are refused for how alike two sentences are by its class alone', () => {
  const refusedAt = (likeness: number): string => {
    const told = vi.spyOn(context, 'likeness').mockReturnValue(likeness)
    const all = slots.refs.flatMap((a, i) =>
      slots.refs.slice(i + 1).flatMap((b) => (a.slot.kind === b.slot.kind ? [featuresOf(a, b, against)] : [])),
    )
    told.mockRestore()
    return all.map((one) => (one === null ? '-' : one.equal === 0 ? '0' : '1')).join('')
  }
  const classes = [
    [0, 0.1, 0.39],
    [0.4, 0.5, 0.64],
    [0.65, 0.8, 1],
  ].map((likenesses) => [...new Set(likenesses.map(refusedAt))])
  expect(classes.map((found) => found.length)).toEqual([1, 1, 1])
  expect(new Set(classes.flat()).size).toBe(3)
})
