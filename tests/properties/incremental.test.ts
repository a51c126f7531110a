/**
 * A dossier that grows: whatever sources are added, changed, renamed or taken away, a comparison that read the rest before says the same as one
 * that reads everything anew.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openReadings } from '../../content/readings.ts'
import { compare, type Readings } from '../../lib/compare.ts'
import type { SourceText } from '../../lib/model.ts'

const TEXTS = [
  'Twelve ferries were cancelled on Friday. The harbour office said 300 people waited.',
  'At least ten ferries were cancelled on 4 March, port officials said.',
  'Some 120 ferries were cancelled on Saturday. "Nobody was hurt at all," said Ann Voss.',
  '金曜日に12隻のフェリーが欠航した。',
  '',
]
const PATHS = ['a.md', 'b.md', 'c.md', 'd.md']

type Step = { readonly path: string; readonly text: string | null }

const step: fc.Arbitrary<Step> = fc.record({
  path: fc.constantFrom(...PATHS),
  text: fc.option(
    fc
      .record({ words: fc.constantFrom(...TEXTS), published: fc.constantFrom('2011-03-05', '2011-03-06') })
      .map(({ words, published }) => `---\npublished: ${published}\n---\n\n${words}\n`),
    { freq: 4 },
  ),
})

describe('a comparison of what was read before', () => {
  it('says what a full one says, after every step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const readings = openReadings()
        const dossier = new Map<string, string>()
        for (const { path, text } of steps) {
          if (text === null) dossier.delete(path)
          else dossier.set(path, text)
          const texts = [...dossier].map(([at, words]): SourceText => ({ path: at, text: words }))
          expect(await compare(texts, { readings })).toEqual(await compare(texts))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('says the same when the readings come from disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-incremental-'))
    try {
      const texts = TEXTS.map((text, i): SourceText => ({ path: `${i}.md`, text }))
      const anew = await compare(texts)
      expect(await compare(texts, { readings: openReadings(folder) })).toEqual(anew)
      expect(await compare(texts, { readings: openReadings(folder) })).toEqual(anew)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('reads only what is new', async () => {
    const read: string[] = []
    const kept = openReadings()
    const readings: Readings = {
      of: (key, make) =>
        kept.of(key, () => {
          read.push(key)
          return make()
        }),
    }
    const texts = TEXTS.slice(0, 3).map((text, i): SourceText => ({ path: `${i}.md`, text }))
    await compare(texts.slice(0, 2), { readings })
    await compare(texts, { readings })
    await compare([...texts.slice(1), { path: '0.md', text: TEXTS[4] as string }], { readings })
    expect(read).toHaveLength(4)
  })
})
