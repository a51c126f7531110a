import { describe, expect, it } from 'vitest'
import { readFrames } from '../../lib/claims/frames.ts'
import { stateIn } from '../../lib/text/being.ts'
import { readText } from '../fixtures/read-text.ts'

/** What the sentence says its subject is, with "not" where it is not. */
function states(text: string): readonly string[] {
  return readText(text).sentences.flatMap((s) =>
    readFrames(s.tokens).flatMap(({ predicate, patient }) => {
      const state = stateIn(predicate)
      return state === null ? [] : [`${patient?.head} ${predicate.negated ? 'not ' : ''}${state}`]
    }),
  )
}

describe('what something is', () => {
  it.each([
    ['The captain was drunk.', ['captain drunk']],
    ['The captain was not drunk, police said.', ['captain not drunk']],
    ['The port remained open.', ['port open']],
    ['The mate was alone on the bridge.', ['mate alone']],
    ['Voss was on probation at the time.', ['voss on probation']],
    ['The suspect is in police custody.', ['suspect in custody']],
    ['The suspect is still at large.', ['suspect at large']],
    ['Sund is no longer in office.', ['sund not in office']],
    ['The lights were off.', ['light off']],
    ['The fire was an accident, detectives said.', ['fire accident']],
    ['The patient was unconscious.', ['patient unconscious']],
    ['The bridge was open to traffic.', ['bridge open']],
  ])('is read: %s', (text, wanted) => {
    expect(states(text)).toEqual(wanted)
  })

  it.each([
    'The captain was a drunk sailor.',
    'The new boat is faster than the old one.',
    'It is important that they pay.',
    'The crew was ready to leave.',
    'The boat was so old that it leaked.',
    'The lights were on the bridge.',
    'The accident of May was the worst.',
  ])('is not read: %s', (text) => {
    expect(states(text)).toEqual([])
  })
})

describe('the clause around a verb', () => {
  it.each([
    ['The talks in Geneva collapsed on Friday.', 'collapse', 'talk'],
    ["Saturday's performance at the theatre went ahead.", 'go ahead', 'performance'],
    ['The doctor at the clinic survived.', 'survive', 'doctor'],
  ])('is not taken for one inside a noun: %s', (text, lemma, head) => {
    const [sentence] = readText(text).sentences
    const frame = readFrames(sentence?.tokens ?? []).find((f) => f.predicate.lemma === lemma)
    expect((frame?.patient ?? frame?.agent)?.head).toBe(head)
  })

  it('ends where another clause begins', () => {
    const [sentence] = readText('The radar failed in fog before the ship struck the rocks.').sentences
    const failed = readFrames(sentence?.tokens ?? []).find((f) => f.predicate.lemma === 'fail')
    expect(failed?.others.map(({ prep, phrase }) => `${prep} ${phrase.head}`)).toEqual(['in fog'])
  })
})
