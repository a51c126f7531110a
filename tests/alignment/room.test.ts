import { describe, expect, it } from 'vitest'
import { Room } from '../../lib/alignment/room.ts'

describe('room for lists', () => {
  it('gives a list out again when nobody reads it any more, and not before', () => {
    const room = new Room(true)
    const taken = [0, 1, 2, 3].map(() => room.turn().kept(Uint32Array, 'partners', 5).buffer)
    expect(taken[1]).not.toBe(taken[0])
    expect(taken[2]).toBe(taken[0])
    expect(taken[3]).toBe(taken[1])
  })

  it('has as many places as were asked for, and some to spare for the next', () => {
    const room = new Room(true)
    const [first, , again, longer] = [100, 100, 104, 300].map((length) => room.turn().kept(Float64Array, 'likeness', length))
    expect(again?.length).toBe(104)
    expect(again?.buffer).toBe(first?.buffer)
    expect(longer?.length).toBe(300)
  })

  it('gives out everything at once when all is begun anew', () => {
    const room = new Room(true)
    const before = room.turn().kept(Uint8Array, 'halves', 9).buffer
    expect(room.begin().kept(Uint8Array, 'halves', 9).buffer).toBe(before)
  })

  it('keeps a passing list for the next comparison, but not that of one of everything', () => {
    const room = new Room(true).begin()
    const whole = room.passing(Int32Array, 'numbers', 7)
    const [first, second] = [room.turn().passing(Int32Array, 'numbers', 7), room.turn().passing(Int32Array, 'numbers', 7)]
    expect(first.buffer).not.toBe(whole.buffer)
    expect(second.buffer).toBe(first.buffer)
  })

  it('makes every list anew where nothing is kept', () => {
    const room = new Room()
    const [first, , third] = [0, 1, 2].map(() => room.turn().kept(Uint32Array, 'partners', 5))
    expect([...(third ?? [])]).toEqual([0, 0, 0, 0, 0])
    expect(third?.buffer).not.toBe(first?.buffer)
  })
})
