import { describe, expect, it } from 'vitest'
import { Context } from '../../lib/alignment/context.ts'
import { crossLanguage } from '../../lib/alignment/cross-language.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { claimsIn } from '../fixtures/read-claims.ts'

const ENGLISH = `A landslide struck Yamagata on Friday and killed 14 workers.

The tunnel had been inspected in May, the company said.

Ski lifts in Sweden stay closed.`
const JAPANESE = `山形県で土砂崩れが起き、作業員14人が死亡した。

トンネルは5月に点検を受けていた。

株価は小幅に下落した。`

const english = claimsIn(ENGLISH, '2021-10-09', 'en')
const japanese = claimsIn(JAPANESE, '2021-10-09', 'ja')

describe('sentences of two languages', () => {
  const context = new Context([english, japanese], identityThesaurus)
  const likeness = (a: number, b: number): number => context.likeness(0, a, 1, b)

  it('finds the sentence that says the same', () => {
    expect(likeness(0, 0)).toBeGreaterThan(0.3)
    expect(likeness(1, 1)).toBeGreaterThan(0.3)
  })

  it.each([
    [0, 1],
    [0, 2],
    [1, 0],
    [2, 0],
    [2, 1],
    [2, 2],
  ])('finds nothing between English %i and Japanese %i', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(0.1)
  })

  it('is symmetric', () => {
    expect(context.likeness(1, 0, 0, 0)).toBe(likeness(0, 0))
  })

  it('reads a Japanese name by the letters that another source gives', () => {
    expect(context.inLetters('山形県')).toBe('yamagata')
    expect(context.inLetters('青森県')).toBe('青森県')
  })

  it('has values of more than one digit as terms', () => {
    const terms = crossLanguage([english, japanese], (lemma) => lemma)?.terms
    expect(terms?.[0]?.[0]).toContain('=14')
    expect(terms?.[1]?.[0]).toContain('=14')
  })

  it('reads a name whose family comes first', () => {
    const letters = claimsIn('Akira Kubodera keeps bees.', '2021-10-09', 'en')
    const characters = claimsIn('久保寺昭さんは語った。', '2021-10-09', 'ja')
    expect(crossLanguage([letters, characters], (lemma) => lemma)?.latin.get('久保寺昭')).toEqual(['akira', 'kubodera'])
  })

  it('reads a loanword that the lexicon has not by the English noun it sounds like', () => {
    const brakes = claimsIn('The maker recalled 4,200 calipers and three turntables.', '2021-10-09', 'en')
    const kyaripa = claimsIn('キャリパー4200個とグランドピアノが問題だ。', '2021-10-09', 'ja')
    const cross = crossLanguage([brakes, kyaripa], (lemma) => `concept of ${lemma}`)
    expect(cross?.latin.get('キャリパー')).toEqual(['caliper'])
    expect(cross?.latin.get('グランドピアノ') ?? []).toEqual([])
    expect(cross?.terms[1]?.[0]).toContain('concept of caliper')
  })

  it('is nothing where all is of one language', () => {
    expect(crossLanguage([english, english], (lemma) => lemma)).toBeNull()
    expect(crossLanguage([], (lemma) => lemma)).toBeNull()
  })
})

describe('a language without a grammar', () => {
  it('is compared by names and values', () => {
    const french = claimsIn('Un glissement de terrain a tué 14 ouvriers à Yamagata.', '2021-10-09', 'fr')
    expect(french[0]?.frames).toEqual([])
    expect(new Context([english, french], identityThesaurus).likeness(0, 0, 1, 0)).toBeGreaterThan(0.1)
  })
})
