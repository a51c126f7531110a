/**
 * Conversion behind its wall: a thread that is slow or falls takes nothing with it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { openConverting } from '../../content/convert/convert-apart.ts'

const worker = new URL('../../content/convert/convert-worker.mjs', import.meta.url)
const stuck = new URL('./convert-stuck.mjs', import.meta.url)
const text = (words: string) => new TextEncoder().encode(words)

describe('in a thread', () => {
  const converting = openConverting({ worker })
  afterAll(() => converting.close())

  it('converts one after the other, and one bad file stops none', async () => {
    const pdf = new Uint8Array(readFileSync(join(import.meta.dirname, 'documents/made/release.office.pdf')))
    const all = await Promise.all([
      converting.convert({ name: 'a.pdf', bytes: pdf }),
      converting.convert({ name: 'b.pdf', bytes: text('%PDF-1.4 nothing') }),
      converting.convert({ name: 'c.md', bytes: text('Ten ferries.') }),
    ])
    expect(all.map((one) => (one.ok ? one.document.markdown.slice(0, 12) : one.refusal.code))).toEqual([
      '# Norrland R',
      'malformed',
      'Ten ferries.',
    ])
    expect(pdf.byteLength).toBeGreaterThan(0)
  })

  it('unpacks archives, and nothing else', async () => {
    expect((await converting.unpack({ name: 'x.zip', bytes: zipSync({ 'a.md': text('Ten') }) }))?.items.map(({ name }) => name)).toEqual([
      'x.zip/a.md',
    ])
    expect(await converting.unpack({ name: 'a.md', bytes: text('Ten') })).toBeNull()
  })
})

describe('a thread that does not answer', () => {
  it('is stopped in time, or when it falls, and the next file gets a new one', async () => {
    const converting = openConverting({ worker: stuck, milliseconds: 300 })
    const slow = await converting.convert({ name: 'loop.pdf', bytes: text('loop') })
    expect(slow).toMatchObject({ ok: false, refusal: { code: 'too-slow', message: expect.stringMatching(/^loop\.pdf took longer than/) } })
    const fallen = await converting.convert({ name: 'fall.pdf', bytes: text('fall') })
    expect(fallen).toMatchObject({
      ok: false,
      refusal: { code: 'malformed', message: expect.stringMatching(/^fall\.pdf could not be read/) },
    })
    await converting.close()
  })

  it('is stopped when it takes too much memory', async () => {
    const converting = openConverting({ worker: stuck, milliseconds: 20_000, megabytes: 40 })
    const full = await converting.convert({ name: 'full.pdf', bytes: text('full') })
    expect(full).toMatchObject({ ok: false, refusal: { code: 'bomb', message: expect.stringMatching(/memory/) } })
    await converting.close()
  })
})
