/**
 * UUIDs of version 7, for rows that are written by SQL and not by the client (which makes its own).
 *
 * In: nothing. Out: an id that sorts after every earlier one of this process, also within one millisecond. Refuses: nothing.
 * Example: uuid7() → '01936f5e-4c2a-7000-8a3b-1f2e3d4c5b6a'
 *
 * RFC 9562, section 6.2, method 1: the twelve bits after the time are a counter.
 */
import { randomBytes } from 'node:crypto'

let last = 0
let counter = 0

export function uuid7(): string {
  const now = Date.now()
  if (now > last) {
    last = now
    counter = 0
  } else if (counter < 0xfff) counter += 1
  else {
    // A clock set back, or 4,096 ids in a millisecond: the time is borrowed from the next one.
    last += 1
    counter = 0
  }
  const time = last.toString(16).padStart(12, '0')
  const rest = randomBytes(8)
  rest[0] = ((rest[0] ?? 0) & 0x3f) | 0x80
  const tail = rest.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`
}
