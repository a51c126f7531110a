import { describe, expect, it } from 'vitest'
import { misnaming, spelling, translation } from '../../lib/diagnosis/words.ts'
import { evidenceOf } from './evidence-of.ts'

describe('spelling', () => {
  it.each([
    ['Captain Shigeru Ono sent a call.', 'Captain Shigeru Ohno sent a call.', 'spelling'],
    ['Captain Shigeru Ono sent a call.', 'Captain Shigeru Ono sent a call.', null],
    ['Captain Shigeru Ono sent a call.', 'Mayor Ann Voss sent a call.', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(spelling(evidenceOf(a, b, { kind: 'name' }))?.code ?? null).toBe(expected)
  })
})

describe('misnaming of things', () => {
  it.each([
    ['The council met in Aldport.', 'The council met in Lisbon.', 'place', 'two places'],
    ['The Aldport Council met twice.', 'The Lisbon Bank met twice.', 'name', 'two bodies'],
  ] as const)('%s / %s', (a, b, kind, words) => {
    const diagnosis = misnaming(evidenceOf(a, b, { kind }))
    expect(diagnosis?.code).toBe('misnamed')
    expect(diagnosis?.explanation).toContain(words)
  })

  it('has nothing to say of a town and its country', () => {
    expect(misnaming(evidenceOf('The council met in Oslo.', 'The council met in Norway.', { kind: 'place' }))).toBeNull()
  })
})

describe('misnaming', () => {
  it.each([
    ['Captain Karl Lind sent a call.', 'Captain Karl Rait sent a call.', 'misnamed', 'the given name is the same'],
    ['Captain Karl Lind sent a call.', 'Captain Ann Lind sent a call.', 'misnamed', 'the family name is the same'],
    ['Captain Karl Lind sent a call.', 'Captain Ann Voss sent a call.', 'two-people', 'two people'],
    ['Captain Karl Lind sent a call.', 'Captain Lind sent a call.', null, ''],
    ['Captain Shigeru Ono sent a call.', 'Captain Shigeru Ohno sent a call.', null, ''],
  ])('%s / %s: %s', (a, b, code, words) => {
    const diagnosis = misnaming(evidenceOf(a, b, { kind: 'name' }))
    expect(diagnosis?.code ?? null).toBe(code)
    expect(diagnosis?.explanation ?? '').toContain(words)
  })
})

describe('translation', () => {
  const said = (words: string) => `“${words},” said Ann Voss.`
  it.each([
    ['We must not leave the island alone', 'We should never isolate the island people', 'translation-variant'],
    ['We saw smoke over the pier and ran', 'We saw smoke over the pier and left', 'edited-quotation'],
    ['We saw smoke over the pier and ran', 'We saw smoke over the pier and ran', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(translation(evidenceOf(said(a), said(b), { kind: 'quote' }))?.code ?? null).toBe(expected)
  })

  it('has nothing to say of figures', () => {
    expect(translation(evidenceOf('It has 26 pages.', 'It has 27 pages.'))).toBeNull()
  })
})
