import { describe, expect, it, vi } from 'vitest'
import { readOnceOfList } from '../../lib/text/read-once-of-list.ts'

const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
const read = (): ReturnType<typeof vi.fn<(list: readonly { name: string }[], key: string) => string>> =>
  vi.fn((list: readonly { name: string }[], key: string) => `${key}: ${list.map(({ name }) => name).join(' ')}`)

describe('readOnceOfList', () => {
  it('reads the same list once, whatever array holds it', () => {
    const reading = read()
    const told = readOnceOfList(reading)
    expect([told([a, b], 'x'), told([a, b], 'x')]).toEqual(['x: a b', 'x: a b'])
    expect(reading).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['another key', [a, b], 'y', 'y: a b'],
    ['another order', [b, a], 'x', 'x: b a'],
    ['one more', [a, b, c], 'x', 'x: a b c'],
    ['one less', [a], 'x', 'x: a'],
    ['another thing of the same content', [a, { ...b }], 'x', 'x: a b'],
    ['nothing', [], 'x', 'x: '],
  ] as const)('reads again where the list is another: %s', (_, list, key, expected) => {
    const reading = read()
    const told = readOnceOfList(reading)
    told([a, b], 'x')
    expect(told(list, key)).toBe(expected)
    expect(reading).toHaveBeenCalledTimes(2)
  })

  it('keeps a few lists that begin alike', () => {
    const reading = read()
    const told = readOnceOfList(reading)
    for (const list of [[a], [a, b], [a, b, c]]) told(list, 'x')
    for (const list of [[a], [a, b], [a, b, c]]) told(list, 'x')
    expect(reading).toHaveBeenCalledTimes(3)
  })
})
