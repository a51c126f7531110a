import { describe, expect, it } from 'vitest'
import { readOnce } from '../../lib/text/read-once.ts'

describe('what is read once', () => {
  it.each([null, undefined, 0, 'a town'])('is %s at every question, read at the first', (value) => {
    let read = 0
    const ask = readOnce(() => {
      read += 1
      return value
    })
    const thing = {}
    expect([ask(thing), ask(thing)]).toEqual([value, value])
    expect(read).toBe(1)
  })

  it('is told apart by the thing itself, not by what it looks like', () => {
    const ask = readOnce((thing: { readonly name: string }) => ({ of: thing }))
    const [a, b] = [{ name: 'Ann' }, { name: 'Ann' }]
    expect(ask(a).of).toBe(a)
    expect(ask(b).of).toBe(b)
  })
})
