/** A person's name that is a verb as well. */
import { expect, it } from 'vitest'
import { claimsIn } from '../fixtures/read-claims.ts'

const predicates = (text: string): string[] => claimsIn(text).flatMap((c) => c.frames.map((f) => f.predicate.lemma))

it('is no predicate', () => {
  const text = 'The source was Mark Felt. Felt, the deputy of the bureau, kept the notes.'
  expect(predicates(text)).toContain('keep')
  expect(predicates(text)).not.toContain('feel')
})

it('leaves the verb alone elsewhere', () => {
  expect(predicates('The source was Mark Felt. The town felt the shock.')).toContain('feel')
})
