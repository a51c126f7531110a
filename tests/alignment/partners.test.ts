import { describe, expect, it } from 'vitest'
import { candidatePairs } from '../../lib/alignment/candidates.ts'
import { Context } from '../../lib/alignment/context.ts'
import { bestPartners } from '../../lib/alignment/partners.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'

function pairsOf(texts: readonly string[]) {
  const { claims } = readDossier(texts)
  const context = new Context(claims, identityThesaurus)
  return { claims, context, pairs: candidatePairs(claims, context) }
}

const A = 'Twelve ferries were cancelled. The mayor opened a library.'
const B = 'The library was opened by the mayor. Some 120 ferries were cancelled.'

describe('best partners', () => {
  it('are mutual where each is the other’s best', () => {
    const { context, pairs } = pairsOf([A, B])
    const partners = bestPartners(pairs, context)
    expect(partners.mutual({ source: 0, index: 0 }, { source: 1, index: 1 })).toBe(1)
    expect(partners.mutual({ source: 0, index: 0 }, { source: 1, index: 0 })).toBe(0)
  })

  it('are half where only one side prefers the other', () => {
    const { context, pairs } = pairsOf([
      'Twelve ferries were cancelled on the lake.',
      'Twelve ferries were cancelled on the lake. The ferries were late.',
    ])
    const partners = bestPartners(pairs, context)
    expect(partners.mutual({ source: 0, index: 0 }, { source: 1, index: 1 })).toBe(0.5)
  })
})
