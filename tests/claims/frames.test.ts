import { describe, expect, it } from 'vitest'
import { readFrames } from '../../lib/claims/frames.ts'
import { readText } from '../fixtures/read-text.ts'

/** "class(agent > patient)" of each frame, words as written. */
function frames(text: string): string[] {
  const { source, sentences } = readText(text)
  const words = (p: { start: number; end: number } | null): string => (p ? source.text.slice(p.start, p.end) : '-')
  return sentences
    .flatMap((s) => readFrames(s.tokens))
    .map((f) => `${f.predicate.negated ? 'not ' : ''}${f.predicate.cls ?? f.predicate.lemma}(${words(f.agent)} > ${words(f.patient)})`)
}

describe('frames', () => {
  it.each([
    ['active', 'The storm killed six villagers.', ['DIE(The storm > six villagers)']],
    ['passive with agent', 'Around 40 barns were damaged by the storm.', ['DAMAGE(the storm > Around 40 barns)']],
    ['participle after a comma', 'A wall gave way, killing at least nine people.', ['DIE(A wall > at least nine people)']],
    ['headline without a verb', 'Nine dead in dam collapse', ['DIE(- > Nine)']],
    [
      'relative clause between commas',
      'The wave, which hit the pier, injured more than 200 people.',
      ['STRIKE(The wave > the pier)', 'INJURE(The wave > more than 200 people)'],
    ],
    ['phrasal verb', 'The tremor set off several landslides.', ['TRIGGER(The tremor > several landslides)']],
    ['subject of "collapse" is a patient', 'A chapel collapsed.', ['DESTROY(- > A chapel)']],
    [
      'a group between commas is apposed to the subject',
      'Nine people, most of them women and children, were killed.',
      ['DIE(- > Nine people)'],
    ],
    [
      'past a participle',
      'Around 300 people living near the plant, 90 km east of Oslo, were evacuated.',
      ['DISPLACE(- > Around 300 people)'],
    ],
    ['an age is nobody', 'Ann Voss, 54, was arrested.', ['ARREST(- > Ann Voss)']],
    ['a list is none', 'The mayor, a doctor and a nurse were hurt.', ['INJURE(- > a nurse)']],
    ['nor is a second clause', 'The mayor fled, and a nurse was hurt.', ['INJURE(- > a nurse)']],
    ['custody', 'Voss was taken into custody.', ['ARREST(- > Voss)']],
    ['out of the rubble', 'A boy was pulled from a shaft.', ['RESCUE(- > A boy)']],
    ['negation', 'Guards did not arrest the men.', ['not ARREST(Guards > the men)']],
  ])('%s', (_, text, expected) => {
    expect(frames(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['what is expected', 'Voss is expected to be arraigned.', ['CHARGE(- > Voss)']],
    ['what begins', 'Voss began shooting.', ['SHOOT(Voss > -)']],
    ['what goes on is told for itself', 'The house continued to burn.', ['continue(The house > -)', 'BURN(- > The house)']],
    ['an opinion with a clause', 'Voss is said by the mayor to sleep.', ['say(the mayor > Voss)', 'sleep(Voss > -)']],
  ])('tells one doing once: %s', (_, text, expected) => {
    expect(frames(text)).toEqual(expected)
  })

  it('finds nothing where there is no part of speech', () => {
    const { sentences } = readText('港で火災が発生した。')
    expect(sentences.flatMap((s) => readFrames(s.tokens))).toEqual([])
  })
})
