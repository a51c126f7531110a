import { describe, expect, test } from 'vitest'
import { findAgain } from '../../lib/anchoring/find-again.ts'
import { selectorOf } from '../../lib/anchoring/selector.ts'
import { sha256Hex } from '../../lib/text/hash.ts'

const before = `# Storm

The harbour office said 12 ferries were cancelled on Friday because of the storm.
A spokeswoman, Mara Lind, said that no boat had been damaged in the port of Ekwell.

Repairs of the north pier will cost 2.4 million crowns, according to the council.
港では約1200隻の船が足止めされた。
`

const told = (text: string) => ({ text, sha256: sha256Hex(text) })

function again(passage: string, change: (text: string) => string, without = false) {
  const start = before.indexOf(passage)
  expect(start).toBeGreaterThanOrEqual(0)
  const selector = selectorOf({ ...told(before), path: 'a.md' }, { start, end: start + passage.length })
  const now = change(before)
  const found = findAgain(selector, told(now), without ? null : told(before))
  if (found.state !== 'gone') {
    const words = now.slice(found.span.start, found.span.end)
    expect(words.replaceAll(/\s+/g, ' ')).toBe('now' in found ? found.now : passage)
  }
  return found
}

const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe.each([
  ['with the text it was taken from', false],
  ['with what the selector remembers', true],
] as const)('%s', (_, without) => {
  test.each([
    ['nothing changed', '12 ferries', (text: string) => text, 'intact'],
    ['words further down changed', '12 ferries', swap('2.4 million', '3 million'), 'intact'],
    ['a paragraph was added above', '12 ferries', swap('# Storm\n', '# Storm\n\nAn update was made on Monday.\n'), 'moved'],
    ['the sentence before was rewritten', 'Mara Lind', swap('because of the storm', 'when the wind rose'), 'moved'],
  ] as const)('%s', (_name, passage, change, state) => {
    expect(again(passage, change, without).state).toBe(state)
  })

  test.each([
    ['its number', '12 ferries', swap('12 ferries', '18 ferries'), '18 ferries'],
    ['its number in words', '12 ferries', swap('12 ferries', 'eighteen ferries'), 'eighteen ferries'],
    ['its name', 'Mara Lind', swap('Mara Lind', 'Mara Holt'), 'Mara Holt'],
    ['its date', 'on Friday', swap('on Friday', 'on Saturday'), 'on Saturday'],
    ['its denial', 'no boat had been damaged', swap('no boat', 'one boat'), 'one boat had been damaged'],
    ['a digit of many', '約1200隻', swap('1200', '1300'), '約1300隻'],
  ] as const)('%s changed: stale, and the value says so', (_name, passage, change, words) => {
    expect(again(passage, change, without)).toMatchObject({ state: 'stale', change: 'value', now: words })
  })

  test.each([
    ['a scale follows the number', '12', swap('12 ferries', '12 thousand ferries')],
    ['a hedge stands before it', '12 ferries', swap('12 ferries', 'almost 12 ferries')],
    ['it is denied', 'ferries were cancelled', swap('were cancelled', 'were cancelled, which was not true')],
  ] as const)('the same words, but %s: never moved', (_name, passage, change) => {
    expect(again(passage, change, without)).toMatchObject({ state: 'stale', change: 'surroundings' })
  })

  test.each([
    ['the number goes on to the left', swap('12 ferries', '112 ferries')],
    ['the number goes on to the right', swap('12 ferries', '12,000 ferries')],
  ])('%s: another number', (_name, change) => {
    expect(again('12', change, without)).toMatchObject({ state: 'stale', change: 'value' })
  })

  test('other words for the same values are told as wording', () => {
    const found = again('12 ferries were cancelled', swap('12 ferries were cancelled', '12 ferries were called off'), without)
    expect(found).toMatchObject({ state: 'stale', change: 'wording' })
  })

  test('other spaces and quotes are no change', () => {
    expect(again('no boat had been damaged', swap('no boat had been', 'no boat  had been'), without).state).toBe('moved')
  })

  test('a sentence that was taken out is gone', () => {
    expect(again('2.4 million crowns', (text) => text.replace(/Repairs.*\n/, ''), without)).toMatchObject({ state: 'gone' })
  })

  test('of two places alike none is chosen', () => {
    const twice = (text: string) =>
      text.replace('# Storm\n', `# Storm\n\n${text.split('\n')[2]}\n`).replace('\nA spokeswoman', '\n\nA spokeswoman')
    expect(again('12 ferries', twice, without)).toMatchObject({ state: 'gone', reason: 'several-alike' })
  })
})

test('the third of five alike stays the third when nothing tells them apart', () => {
  const line = 'The boat left.\n'
  const [old, now] = [line.repeat(5), `Added.\n${line.repeat(5)}`]
  const start = line.length * 2 + 4
  const selector = selectorOf({ ...told(old), path: 'a.md' }, { start, end: start + 4 })
  expect(findAgain(selector, told(now), told(old))).toEqual({ state: 'moved', span: { start: start + 7, end: start + 11 } })
})
