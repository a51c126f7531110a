import { describe, expect, it } from 'vitest'
import { diagnose } from '../../lib/diagnosis/diagnose.ts'
import { evidenceOf } from './evidence-of.ts'

describe('ranking', () => {
  it('puts moved zeros before swapped digits for 16,000 and 10,600', () => {
    const codes = diagnose([evidenceOf('The archive opened 16,000 pages.', 'The archive opened 10,600 pages.')]).map((d) => d.code)
    expect(codes[0]).toBe('moved-zeros')
    expect(codes.indexOf('swapped-digits')).not.toBe(0)
  })

  it('keeps one of a code, the best, and is the same in any order of the pairs', () => {
    const rising = evidenceOf('Nine people died.', 'Twelve people died.', { published: ['2024-03-05', '2024-03-07'] })
    const falling = evidenceOf('Twelve people died.', 'Nine people died.', { published: ['2024-03-05', '2024-03-07'] })
    const both = diagnose([falling, rising])
    expect(both.filter((d) => d.code === 'later-update')).toEqual([
      expect.objectContaining({ score: diagnose([rising]).find((d) => d.code === 'later-update')?.score }),
    ])
    expect(diagnose([rising, falling])).toEqual(both)
  })

  it('ranks by score, all within 0 and 1', () => {
    const found = diagnose([
      evidenceOf('The archive opened 1,283 wooden boxes.', 'The archive opened 1,238 boxes.', { published: ['2024-03-05', '2024-03-07'] }),
    ])
    expect(found.length).toBeGreaterThan(1)
    expect(found.map((d) => d.score)).toEqual([...found.map((d) => d.score)].sort((x, y) => y - x))
    expect(found.every((d) => d.score > 0 && d.score <= 1 && d.explanation.length > 0)).toBe(true)
  })

  it('says nothing where nothing differs', () => {
    expect(diagnose([])).toEqual([])
    expect(diagnose([evidenceOf('The archive opened 26 volumes.', 'The archive opened 26 volumes.')])).toEqual([])
  })
})
