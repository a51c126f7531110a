import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import { eventsOf } from '../../lib/findings/two-events.ts'
import { Kept } from '../../lib/kept.ts'
import type { SourceText } from '../../lib/model.ts'
import { readDossier } from '../fixtures/read-claims.ts'

const LINDEN = [
  'Two people were killed when a gunman opened fire at the Harbour Office in Linden on Friday, Sheriff Ann Voss said. Karl Lind was arrested in Tarn.',
  'Sheriff Ann Voss said two people were killed in the shooting at the Harbour Office in Linden. Karl Lind, of Tarn, was held.',
  'Two people were killed in Linden on Friday. Karl Lind of Tarn opened fire at the Harbour Office, said Sheriff Ann Voss.',
]
const VARDE = [
  'Five people were killed when a gunman opened fire at the Kestrel Mill in Varde on Monday, Captain Piet Rait said. Tomas Berg was arrested in Osk.',
  'Captain Piet Rait said five people were killed in the shooting at the Kestrel Mill in Varde. Tomas Berg, of Osk, was held.',
  'Five people were killed in Varde on Monday. Tomas Berg of Osk opened fire at the Kestrel Mill, said Captain Piet Rait.',
]
const OTHERWISE =
  'Seven people were killed when a gunman opened fire at the Kestrel Mill in Varde, Captain Piet Rait said. Tomas Berg is held in Osk.'

const texts = (bodies: readonly string[]): readonly SourceText[] =>
  bodies.map((body, i) => ({ path: `${String.fromCharCode(97 + i)}.md`, text: `---\nlanguage: en\n---\n\n${body}\n` }))

const deaths = async (bodies: readonly string[]): Promise<readonly string[]> =>
  (await compare(texts(bodies))).findings
    .filter(({ kind, readings }) => kind === 'number' && readings.some(({ value }) => / people$/.test(value)))
    .map(({ relation, readings }) => `${relation}: ${readings.map(({ value, holders }) => `${value} ×${holders.length}`).join(' | ')}`)
    .sort()

const sizes = (bodies: readonly string[]): readonly number[] => {
  const { sources, claims } = readDossier(bodies)
  return eventsOf(sources, claims)
    .map((event) => event.length)
    .sort()
}

describe('a dossier on two events', () => {
  it.each([
    ['two events', [...LINDEN, ...VARDE], [3, 3]],
    ['one event', LINDEN, [3]],
    ['one event, more of it', [...VARDE, OTHERWISE], [4]],
    ['a single source that names nobody else names', [...LINDEN, VARDE[0] as string], [4]],
    ['too few for two', [LINDEN[0], VARDE[0]] as string[], [2]],
    ['two languages', [...LINDEN, ...['青浦港で3人が死亡した。', '黒瀬市で5人が死亡した。']], [5]],
  ])('%s', (_, bodies, expected) => {
    expect(sizes(bodies)).toEqual(expected)
    expect(sizes([...bodies].reverse())).toEqual(expected)
  })

  it('opposes nobody to a source on the other event', async () => {
    const told = await deaths([...LINDEN, ...VARDE])
    expect(told.filter((line) => line.startsWith('conflict'))).toEqual([])
    expect(await deaths([...VARDE, ...LINDEN].reverse())).toEqual(told)
  })

  it('takes two people of one given name for two', async () => {
    const named = (bodies: readonly string[], name: string) => bodies.map((body) => body.replace(/(?:Karl|Tomas) (?:Lind|Berg)/, name))
    const { findings } = await compare(texts([...named(LINDEN, 'Karl Lind'), ...named(VARDE, 'Karl Berg')]))
    const meant = findings.filter(({ question }) => question.startsWith('Who is meant'))
    expect(meant.map(({ relation }) => relation)).toEqual(['different-referent'])
  })

  it('opposes sources on one event as before, and tells of no other', async () => {
    const told = await deaths([...LINDEN, ...VARDE, OTHERWISE])
    const conflicts = told.filter((line) => line.startsWith('conflict'))
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatch(/Five people|five people/)
    expect(conflicts[0]).toMatch(/Seven people/)
    expect(conflicts[0]).not.toMatch(/[Tt]wo people/)
  })

  it('says why the two are no conflict', async () => {
    const { findings } = await compare(texts([...LINDEN, ...VARDE]))
    for (const { relation, because, severity } of findings.filter(({ because }) => because.some(({ saw }) => saw.startsWith('event:')))) {
      expect([relation, severity, because[0]?.rule]).toEqual(['different-referent', 2, 'different referent'])
    }
  })

  it('is told the same when the second event comes in later', async () => {
    const kept = new Kept()
    await compare(texts(LINDEN), { kept })
    const grown = texts([...LINDEN, ...VARDE, OTHERWISE])
    expect(JSON.stringify(await compare(grown, { kept }))).toBe(JSON.stringify(await compare(grown)))
  })
})
