/** Choices made with those of before are those made without, whatever came, went or weighs something else. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { candidatePairs, findCandidates } from '../../lib/alignment/candidates.ts'
import { Context } from '../../lib/alignment/context.ts'
import { kthLargest } from '../../lib/alignment/kth-largest.ts'
import { stayingOf } from '../../lib/alignment/staying.ts'
import { Vocabulary } from '../../lib/alignment/vocabulary.ts'
import type { Claim } from '../../lib/model.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'

const WORDS = ['ferry', 'harbour', 'storm', 'mayor', 'pier', 'lantern', 'rope', 'mast', 'anchor', 'crew']

/** Sixty sources of three sentences: many more sentences than one chooses. */
const SOURCES: readonly (readonly Claim[])[] = readDossier(
  Array.from({ length: 60 }, (_, s) =>
    [0, 1, 2].map((i) => `The ${WORDS[(s + i) % 10]} and the ${WORDS[(s * 3 + i) % 7]} met ${10 + ((s * i) % 9)} people.`).join(' '),
  ),
).claims

it('are the same with and without the choices of before', () => {
  const some = fc.uniqueArray(fc.nat(SOURCES.length - 1), { minLength: 20 }).map((chosen) => chosen.sort((x, y) => x - y))
  fc.assert(
    fc.property(some, some, (first, second) => {
      const words = new Vocabulary(identityThesaurus)
      const [then, now] = [first, second].map((chosen) => chosen.map((s) => SOURCES[s] as readonly Claim[])) as [Claim[][], Claim[][]]
      const before = findCandidates(then, new Context(then, identityThesaurus, undefined, words))
      const staying = stayingOf(then, now)
      const context = new Context(now, identityThesaurus, undefined, words)
      const again = findCandidates(now, context, staying && { candidates: before, staying }).pairs
      const anew = candidatePairs(now, new Context(now, identityThesaurus))
      expect(staying).not.toBeNull()
      expect([...again.from]).toEqual([...anew.from])
      expect([...again.partners]).toEqual([...anew.partners])
    }),
    { numRuns: 40 },
  )
})

it('sources in another order are no dossier that stayed', () => {
  const [a, b] = SOURCES as readonly [readonly Claim[], readonly Claim[]]
  expect(stayingOf([a, b], [b, a])).toBeNull()
  expect([...(stayingOf([a, b], [b])?.before ?? [])]).toEqual([3, 4, 5])
})

it('the k-th largest is that of the sorted list', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(values, fc.nat(), (all, n) => {
      const k = (n % all.length) + 1
      expect(kthLargest(Float64Array.from(all), k)).toBe([...all].sort((x, y) => y - x)[k - 1])
    }),
  )
})
