import { describe, expect, it } from 'vitest'
import { hasContrary } from '../../lib/lexicon/contraries.ts'
import type { Predicate } from '../../lib/model.ts'
import { beingLemma } from '../../lib/text/being.ts'
import { areInTurn, areOpposite } from '../../lib/text/opposite-predicates.ts'

const predicate = (lemma: string, passive = false): Predicate => ({
  start: 0,
  end: 1,
  lemma,
  cls: null,
  negated: false,
  passive,
  modality: 'fact',
})
const being = (state: string): Predicate => predicate(beingLemma(state), true)

describe('predicates', () => {
  it.each([
    [being('asleep'), being('awake')],
    [being('aware'), being('unaware')],
    [being('open'), predicate('close', true)],
    [predicate('insure', true), being('uninsured')],
    [predicate('lock', true), predicate('unlock', true)],
    [predicate('pass'), predicate('fail')],
    [predicate('approve'), predicate('vote down')],
    [predicate('convict', true), predicate('acquit', true)],
    [predicate('sink'), being('afloat')],
    [predicate('identify'), being('unidentified')],
    [predicate('know'), being('unaware')],
  ])('exclude one another: $0.lemma, $1.lemma', (a, b) => {
    expect([areOpposite(a, b), areOpposite(b, a)]).toEqual([true, true])
  })

  it.each([
    [predicate('close'), predicate('disclose')],
    [being('easy'), being('uneasy')],
    [predicate('open'), predicate('close')],
    [predicate('lock'), being('unlocked')],
    [being('warm'), being('hot')],
    [predicate('lock', true), predicate('lock', true)],
  ])('do not: $0.lemma, $1.lemma', (a, b) => {
    expect([areOpposite(a, b), areOpposite(b, a)]).toEqual([false, false])
  })

  it('may follow one upon the other', () => {
    expect(areInTurn(predicate('stay'), predicate('leave'))).toBe(true)
    expect(areInTurn(predicate('stay'), predicate('remain'))).toBe(false)
  })

  it('of two words are known by their contraries', () => {
    expect([hasContrary('go ahead'), hasContrary('go home')]).toEqual([true, false])
  })
})
