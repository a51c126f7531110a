/** How far a kept correction reaches. */
import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import { type Correction, taught } from '../../lib/proposals/taught.ts'
import { at, FERRIES, figures } from './ferries.ts'

const correction = (scope: Correction['scope'], body: object): Correction => ({
  id: 'c-1',
  dossier: { slug: 'ferries' },
  scope,
  body,
  why: '',
  author: { name: 'Ann' },
  at: '2024-03-06T10:00:00.000Z',
})
const GATES = { kind: 'not-a-claim', claims: [at('a.md', 'three gates')] }

describe('taught', () => {
  const heard: readonly (readonly [Correction['scope'], string, boolean])[] = [
    ['here', 'ferries', true],
    ['dossier', 'ferries', true],
    ['always', 'ferries', true],
    ['here', 'other', false],
    ['dossier', 'other', false],
    ['always', 'other', true],
  ]
  it.each(heard)('%s, in %s: %s', async (scope, dossier, is) => {
    const proposal = taught(correction(scope, GATES), dossier)
    expect(proposal !== null).toBe(is)
    if (proposal === null) return
    expect(proposal.origin.by).toBe(dossier === 'ferries' ? 'editor' : 'rule')
    // Another dossier has the words, under another name.
    const texts = FERRIES.map((s) => ({ ...s, path: dossier === 'ferries' ? s.path : `x-${s.path}` }))
    expect(figures(await compare(texts, {}, [proposal]))).not.toContain('three gates')
  })

  it('keeps a passage with its words in another dossier', async () => {
    const apart = { kind: 'different-question', claims: [at('c.md', 'Some 120 ferries')], from: [at('a.md', '12 ferries')] }
    const proposal = taught(correction('always', apart), 'other')
    const texts = FERRIES.map((s) => ({ ...s, path: `x-${s.path}`, text: `${s.text}\nMore.\n` }))
    expect(proposal && (await compare(texts, {}, [proposal])).proposals?.[0]?.status).toBe('applied')
  })

  it('gives nothing for what cannot be read', () => {
    expect(taught(correction('here', { kind: 'guess' }), 'ferries')).toBeNull()
  })
})
