import { describe, expect, it } from 'vitest'
import { countIndependent } from '../../lib/findings/independence.ts'

const wire = 'the harbour office said twelve ferries were cancelled after the storm on friday morning'.split(' ')
const edited = 'the harbour office said twelve ferries were cancelled after a storm on friday morning'.split(' ')
const own = 'no ferry left the island on friday because of high waves officials told us there'.split(' ')

describe('independence', () => {
  it.each([
    [
      'two of their own',
      [
        [0, wire],
        [1, own],
      ],
      2,
    ],
    [
      'a copy',
      [
        [0, wire],
        [1, edited],
      ],
      1,
    ],
    [
      'a copy and one of its own',
      [
        [0, wire],
        [1, edited],
        [2, own],
      ],
      2,
    ],
    [
      'short sentences are no copies',
      [
        [0, ['five', 'dead']],
        [1, ['five', 'dead']],
      ],
      2,
    ],
    [
      'one source twice',
      [
        [0, wire],
        [0, wire],
      ],
      1,
    ],
  ] as [string, [number, string[]][], number][])('%s', (_, witnesses, expected) => {
    expect(countIndependent(witnesses.map(([source, words]) => ({ source, words }))).independent).toBe(expected)
  })
})
