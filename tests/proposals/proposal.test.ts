/** The documents proposals come in: what is read, and what is refused with a reason. */
import { describe, expect, it } from 'vitest'
import { readProposals } from '../../lib/proposals/proposal.ts'

const origin = { by: 'editor', name: 'Ann' }
const doc = (...proposals: readonly object[]) => ({ schema: 'variorum/proposals@1', proposals })

describe('readProposals', () => {
  it('reads a document, and gives ids by contents', () => {
    const alias = { kind: 'alias', names: ['Ann Voss', 'the mayor'], origin }
    const [first, second] = [readProposals(doc(alias)), readProposals(doc({ origin, names: ['Ann Voss', 'the mayor'], kind: 'alias' }))]
    expect(first).toMatchObject({ ok: true, proposals: [{ kind: 'alias', why: '', origin: { at: null } }] })
    expect(second).toEqual(first)
  })

  it('reads a table of aliases', () => {
    expect(readProposals({ schema: 'variorum/aliases@1', aliases: [{ names: ['Ann Voss', 'the mayor'] }] })).toMatchObject({
      ok: true,
      proposals: [{ kind: 'alias', origin: { by: 'editor', name: 'alias table' } }],
    })
  })

  const refused: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['another document', { schema: 'variorum/comparison@1', proposals: [] }],
    ['a kind nobody knows', doc({ kind: 'guess', origin })],
    ['an origin nobody knows', doc({ kind: 'alias', names: ['a', 'b'], origin: { by: 'oracle', name: 'x' } })],
    ['a single name', doc({ kind: 'alias', names: ['a'], origin })],
    ['a field nobody promised', doc({ kind: 'alias', names: ['a', 'b'], origin, sure: true })],
    ['a hash that is none', doc({ kind: 'not-a-claim', origin, claims: [{ source: 'a.md', revision: 'abc', exact: '12' }] })],
    ['a pointer without words', doc({ kind: 'not-a-claim', origin, claims: [{ source: 'a.md', start: 1, end: 2 }] })],
  ]
  it.each(refused)('refuses %s', (_, given) => {
    const read = readProposals(given)
    expect(read.ok).toBe(false)
    expect(read.ok ? [] : read.problems).not.toEqual([])
  })
})
