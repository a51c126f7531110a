import { describe, expect, it } from 'vitest'
import { Context } from '../../lib/alignment/context.ts'
import { VALUES } from '../../lib/alignment/values.ts'
import type { SlotKind } from '../../lib/model.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'
import { slotRefs } from './slot-refs.ts'

/** Of the slots that say `left` in the first text and `right` in the second. */
function compared(kind: SlotKind, texts: readonly [string, string], left: string, right: string) {
  const refs = slotRefs(texts, kind)
  const [a, b] = [left, right].map((words, source) => refs.find((r) => r.source === source && r.slot.exact === words))
  if (!a || !b) throw new Error(`no such slots: ${refs.map((r) => r.slot.exact).join(' | ')}`)
  return VALUES[kind](a, b, new Context(readDossier(texts).claims, identityThesaurus))
}

describe('places of two sentences', () => {
  const both = ['The train stopped near Lyon in France.', 'Near Lyon in France a train stopped.'] as const
  const one = ['The train stopped near Lyon.', 'In France a train stopped.'] as const

  it.each([
    ['the same place', both, 'Lyon', 'Lyon', 1],
    ['one within the other', one, 'Lyon', 'France', 0.5],
  ] as const)('%s', (_, texts, left, right, equal) => {
    expect(compared('place', texts, left, right)?.equal).toBe(equal)
  })

  it('are not one question where both sentences name both', () => {
    expect(compared('place', both, 'Lyon', 'France')).toBeNull()
  })
})

describe('figures of two sentences', () => {
  const texts = (a: string, b: string) => [a, b] as const

  it('are one thing where one is counted of each, only if it is the same', () => {
    expect(compared('quantity', texts('One juror was dismissed.', 'He heard one witness.'), 'One juror', 'one witness')).toBeNull()
    expect(compared('quantity', texts('One juror was dismissed.', 'They dismissed one juror.'), 'One juror', 'one juror')?.equal).toBe(1)
  })

  it('do not oppose when a thing was over and how long one lasted', () => {
    const over = 'The alert was lifted within an hour.'
    expect(compared('quantity', texts(over, 'The alert lasted for 29 hours.'), 'within an hour', '29 hours')).toBeNull()
    expect(
      compared('quantity', texts(over, 'The alert was lifted within three hours.'), 'within an hour', 'within three hours')?.equal,
    ).toBeGreaterThan(0)
  })

  it('do not oppose what was rounded in one of them', () => {
    const [exact, whole] = ['Lind won by 53.7 per cent to 41.2 per cent.', 'Lind won by 54 per cent to 41 per cent.']
    expect(compared('quantity', texts(exact, whole), '53.7 per cent', '54 per cent')?.equal).toBe(0.5)
    expect(compared('quantity', texts(exact, whole), '53.7 per cent', '41 per cent')).toBeNull()
  })
})
