/** The made dossiers are the same every time, as large as they say, and not one text again and again. */
import { describe, expect, it } from 'vitest'
import { madeDossier, SENTENCES_PER_SOURCE } from './made-dossier.ts'
import { startingSentences } from './starting-sentences.ts'

describe('madeDossier', () => {
  const sentences = startingSentences()
  const dossier = madeDossier(sentences, 24)

  it('has forty sentences a source and is the same every time', () => {
    expect(dossier.map(({ text }) => text.split('\n\n').length - 1)).toEqual(Array.from({ length: 24 }, () => SENTENCES_PER_SOURCE))
    expect(madeDossier(sentences, 24)).toEqual(dossier)
  })

  it('gives sources of one event much in common and those of two events little', () => {
    const lines = (n: number) => new Set(dossier[n]?.text.split('\n\n').slice(1))
    const shared = (a: number, b: number) => [...lines(a)].filter((line) => lines(b).has(line)).length
    expect(shared(0, 1)).toBeGreaterThan(10)
    expect(shared(0, 8)).toBeLessThan(5)
  })
})
