import { describe, expect, it } from 'vitest'
import { Context } from '../../lib/alignment/context.ts'
import { areLeads, orderApart } from '../../lib/alignment/standing.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'

const sentences = (count: number) => Array.from({ length: count }, (_, i) => `Ferry number ${i + 1} was late.`).join(' ')
const { claims } = readDossier([sentences(4), sentences(8)])
const context = new Context(claims, identityThesaurus)

describe('where two sentences stand', () => {
  it('is a share of the text', () => {
    expect(orderApart({ source: 0, index: 1 }, { source: 1, index: 2 }, context)).toBe(0)
    expect(orderApart({ source: 0, index: 0 }, { source: 1, index: 6 }, context)).toBe(0.75)
  })

  it('says nothing within one source', () => {
    expect(orderApart({ source: 1, index: 0 }, { source: 1, index: 7 }, context)).toBe(
      orderApart({ source: 1, index: 3 }, { source: 1, index: 3 }, context),
    )
  })

  it('is a lead at the top', () => {
    expect(areLeads({ source: 0, index: 0 }, { source: 1, index: 2 })).toBe(1)
    expect(areLeads({ source: 0, index: 3 }, { source: 1, index: 2 })).toBe(0.5)
    expect(areLeads({ source: 0, index: 3 }, { source: 1, index: 7 })).toBe(0)
  })
})
