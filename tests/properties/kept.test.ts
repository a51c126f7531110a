/**
 * A dossier that grows: whatever sources are added, changed, renamed or taken away, a comparison that kept what it found before says, byte for
 * byte, what one says that knows of nothing before.
 */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openReadings } from '../../content/readings.ts'
import { openThesaurus } from '../../content/thesaurus.ts'
import { Context } from '../../lib/alignment/context.ts'
import { compare, type Resources } from '../../lib/compare.ts'
import { Kept } from '../../lib/kept.ts'
import type { SourceText } from '../../lib/model.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'

const SENTENCES = [
  'Twelve ferries were cancelled on Friday.',
  'At least ten ferries were cancelled on 4 March, port officials said.',
  'Some 120 ferries were called off in Port Alder.',
  'The mayor of Port Alder, Ann Voss, opened the harbour again on Saturday.',
  'Mayor Anne Voss said nobody was hurt.',
  'Three people were hurt in Port Alder, the harbour office said.',
  'Five people were injured when a pier collapsed in Lund Bay.',
  'The pier was not repaired.',
  'The pier was repaired in 2004 for $16,000.',
  'The repair of the pier cost $10,600 and took six weeks.',
  '"The sea took the pier within a minute," said Ann Voss.',
  '"Within a minute the sea had taken the pier," the mayor said.',
  'A storm in 1996 killed 31 people on the coast.',
  'The ferry Halcyon left at 9:15 p.m. with 300 passengers.',
  'The Halcyon carried 280 passengers when it left Lund Bay.',
  'Officials said the storm was expected to last until Sunday.',
  'CEO Larry Voss sold the ferry Halcyon in May.',
  'Larry Voss, the chief operating officer of the yard, was hurt.',
  'Sgt. Mark Ferrow closed the pier.',
  'Lt. Mark Ferrow, a spokesman for the port, said nobody was hurt.',
  'Former Mayor Ann Voss and Deputy Mayor Karl Voss left.',
  'Inspector Duncan Rait opened the inquiry.',
  'The port paid $12,000 to Duncan Raite, an engineer.',
  'Raite, who was late, said the pier had three gates.',
  'Qadir Vossen bought the Halcyon.',
  'About 300 passengers waited for Kadir Vossen.',
]
const JAPANESE = [
  '金曜日に12隻のフェリーが欠航した。',
  '港湾局によると、青浦港で300人が待った。',
  '青浦港では280人が待っていたという。',
  '黒瀬市長は土曜日に港を再開した。',
  '3月4日、少なくとも10隻が欠航した。',
  '黒瀬花子市長は会見した。',
  '黒瀬花子知事は港を離れた。',
]

type Step = { readonly path: string; readonly text: string | null }

const written = (words: readonly string[], published = '2011-03-05'): string => `---\npublished: ${published}\n---\n\n${words.join(' ')}\n`

const stepOf = (sentence: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
  fc.record({
    path: fc.constantFrom(...'abcdefgh').map((name) => `${name}.md`),
    text: fc.option(
      fc.tuple(fc.array(sentence, { maxLength: 6 }), fc.constantFrom('2011-03-05', '2011-03-06')).map((said) => written(...said)),
      { freq: 6 },
    ),
  })
const english = fc.constantFrom(...SENTENCES)
const japanese = fc.constantFrom(...JAPANESE)
const mixed = fc.oneof({ weight: 60, arbitrary: english }, { weight: 1, arbitrary: japanese })

/** Vectors of sentences without a model: the letters of the words. */
const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> =>
  texts.map((text) => {
    const vector = new Float32Array(16)
    for (const letter of text) vector[letter.charCodeAt(0) % 16] = (vector[letter.charCodeAt(0) % 16] as number) + 1
    const norm = Math.hypot(...vector) || 1
    return vector.map((x) => x / norm)
  })

/** Compares after every step with what was kept and anew, and gives both. */
async function* compared(steps: Iterable<Step>, resources: Resources): AsyncGenerator<readonly [string, string]> {
  const kept = new Kept()
  const dossier = new Map<string, string>()
  for (const { path, text } of steps) {
    if (text === null) dossier.delete(path)
    else dossier.set(path, text)
    const texts = [...dossier].map(([at, words]): SourceText => ({ path: at, text: words }))
    yield [JSON.stringify(await compare(texts, { ...resources, kept })), JSON.stringify(await compare(texts, resources))]
  }
}

/** Made-up reports, as many sentences as let all weights stay but those of the words of a source that comes (between 235 and 278). */
function madeReports(): readonly (readonly string[])[] {
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T
  const places = ['Tarn', 'Hollin', 'Varde', 'Osk', 'Brenna', 'Kesley', 'Morrow', 'Ulm Cross']
  const things = ['barn', 'bridge', 'school', 'mill', 'tram', 'boat', 'shop', 'tower', 'greenhouse', 'well']
  return Array.from({ length: 25 }, (_, s) =>
    Array.from({ length: 10 }, (_, i) => {
      const [at, thing, place] = [s * 7 + i * 3, pick(things, s + i * 3), pick(places, (s >> 2) + i)]
      return pick(
        [
          `The flood damaged ${12 + (at % 5)} ${thing}s in ${place}.`,
          `${20 + (s % 3)} ${thing}s in ${place} were repaired by ${2 + (i % 4)} May 2014.`,
          `Reeve Ida ${pick(places, i)}son said the ${thing} of ${place} would open on Monday.`,
          `No ${thing} was lost in ${place}, wardens said.`,
          `Repairs to the ${thing} cost $${1_000 + (at % 4) * 250}.`,
        ],
        s + i,
      )
    }),
  )
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a comparison that kept what was found before', () => {
  it.each([
    ['without vectors', english, {}, 10],
    ['with vectors', english, { embed }, 4],
    ['in Japanese', japanese, {}, 6],
    ['in two languages', mixed, {}, 4],
  ] as const)('says what one without it says, after every step (%s)', { timeout: 120_000 }, async (_, sentence, more, numRuns) => {
    const resources = { thesaurus: openThesaurus(), readings: openReadings(), ...more }
    await fc.assert(
      fc.asyncProperty(fc.array(stepOf(sentence), { minLength: 3, maxLength: 10 }), async (steps) => {
        for await (const [kept, anew] of compared(steps, resources)) expect(kept).toBe(anew)
      }),
      { numRuns },
    )
  })

  it('says the same of a larger dossier, and asks for less', { timeout: 120_000 }, async () => {
    const asked = vi.spyOn(Context.prototype, 'likeness')
    const reports = madeReports().map((words, i): Step => ({ path: `${String.fromCharCode(98 + i)}.md`, text: written(words) }))
    const start = reports.slice(0, -1)
    const steps = [
      reports.at(-1) as Step,
      { path: 'a.md', text: written((madeReports()[3] ?? []).slice(2, 8), '2014-05-06') },
      { path: 'k.md', text: written([...(madeReports()[9] ?? []).slice(0, 4), 'Nobody was hurt in Varde.']) },
      { path: 'f.md', text: null },
    ]
    const [kept, readings] = [new Kept(), openReadings()]
    const dossier = new Map(start.map(({ path, text }) => [path, text as string]))
    await compare(
      [...dossier].map(([path, text]) => ({ path, text })),
      { readings, kept, thesaurus: identityThesaurus },
    )
    const shares: number[] = []
    for (const { path, text } of steps) {
      if (text === null) dossier.delete(path)
      else dossier.set(path, text)
      const texts = [...dossier].map(([at, words]): SourceText => ({ path: at, text: words }))
      asked.mockClear()
      const again = JSON.stringify(await compare(texts, { readings, kept, thesaurus: identityThesaurus }))
      const few = asked.mock.calls.length
      asked.mockClear()
      expect(again).toBe(JSON.stringify(await compare(texts, { readings, thesaurus: identityThesaurus })))
      shares.push(few / asked.mock.calls.length)
    }
    expect(Math.min(...shares)).toBeLessThan(0.5)
  })
})
