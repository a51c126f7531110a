import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentId, sha256Hex } from '../../lib/text/hash.ts'

describe('sha256Hex', () => {
  it.each(['', 'abc', 'フェリー12便', '😀', 'a\ud800b'])('hashes the UTF-8 bytes of %j', (text) => {
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  })
})

describe('contentId', () => {
  it('keeps parts apart', () => {
    expect(contentId('t', 'ab', 'c')).not.toBe(contentId('t', 'a', 'bc'))
    expect(contentId('t', 'ab|1:c')).not.toBe(contentId('t', 'ab', 'c'))
  })

  it('is a prefix and twelve hex digits', () => {
    expect(contentId('t', 'a.md', 0)).toMatch(/^t-[0-9a-f]{12}$/)
  })
})
