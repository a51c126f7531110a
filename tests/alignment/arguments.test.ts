import { expect, it } from 'vitest'
import { argumentLikeness } from '../../lib/alignment/arguments.ts'
import { Context } from '../../lib/alignment/context.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'

const phrase = (words: string) => {
  const lemmas = words.split(' ')
  return { start: 0, end: words.length, head: lemmas.at(-1) as string, lemmas }
}

it.each([
  ['left engine', 'left engine', true],
  ['left engine', 'engine', true],
  ['left engine', 'right engine', false],
  ['northern approach', 'southern approach', false],
  ['upper and lower deck', 'upper deck', true],
])('%s and %s may be one: %s', (a, b, one) => {
  const likeness = argumentLikeness(phrase(a), phrase(b), new Context([], identityThesaurus))
  expect(likeness > 0).toBe(one)
})
