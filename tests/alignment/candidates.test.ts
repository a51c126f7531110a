import { describe, expect, it } from 'vitest'
import { candidatePairs } from '../../lib/alignment/candidates.ts'
import { Context } from '../../lib/alignment/context.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'

function pairsOf(texts: readonly string[]) {
  const { claims } = readDossier(texts)
  const context = new Context(claims, identityThesaurus)
  return { claims, context, pairs: candidatePairs(claims, context) }
}

const A = 'Twelve ferries were cancelled. The mayor opened a library.'
const B = 'The library was opened by the mayor. Some 120 ferries were cancelled.'

describe('candidate pairs', () => {
  it('join sentences with a concept in common, and no others', () => {
    const keys = [...pairsOf([A, B]).pairs].map(([p, q]) => `${p.source}.${p.index} ${q.source}.${q.index}`)
    expect(keys).toEqual(expect.arrayContaining(['0.0 1.1', '0.1 1.0']))
    expect(keys).not.toContain('0.0 1.0')
  })

  it('join sentences with nothing but a figure in common', () => {
    const { pairs } = pairsOf(['They counted 16,000.', 'Nobody expected 16,000.'])
    expect(pairs).toHaveLength(1)
  })

  it('join sentences with nothing in common but the digits of a figure', () => {
    const { pairs } = pairsOf(['They counted 16,000.', 'Nobody expected 61,000.'])
    expect(pairs).toHaveLength(1)
    expect(pairsOf(['They counted 16.', 'Nobody expected 61.']).pairs).toHaveLength(0)
  })

  it('come once, the earlier sentence first', () => {
    const { pairs } = pairsOf([A, B, A])
    const keys = [...pairs].map(([p, q]) => `${p.source}.${p.index} ${q.source}.${q.index}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect([...pairs].every(([p, q]) => p.source < q.source || (p.source === q.source && p.index < q.index))).toBe(true)
  })

  it('are none where nothing is shared', () => {
    expect([...pairsOf(['Twelve ferries sank.', 'Snow fell everywhere.']).pairs]).toEqual([])
    expect([...pairsOf(['']).pairs]).toEqual([])
  })
})
