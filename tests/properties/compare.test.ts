/**
 * What must stay and what must change when one thing in one of two texts is changed, for any figure.
 *
 * The texts are invented here; the same laws are measured on whole articles in tests/eval/metamorphic.ts.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openThesaurus } from '../../content/thesaurus.ts'
import { compare } from '../../lib/compare.ts'
import type { Comparison, Finding, SourceText } from '../../lib/model.ts'

const thesaurus = openThesaurus()
const RUNS = { numRuns: 12, seed: 7 }

function source(path: string, published: string, body: string): SourceText {
  return { path, text: `---\ntitle: "${path}"\npublished: "${published}"\nlanguage: "en"\n---\n\n${body}\n` }
}

const first = (sentence: string): SourceText =>
  source('a.md', '2019-05-02', `A storm struck the port of Orvik on 1 May. ${sentence} Mayor Ingrid Solheim closed the harbour.`)
const second = (sentence: string): SourceText =>
  source(
    'b.md',
    '2019-05-03',
    `The port of Orvik was struck by a storm on 1 May, Mayor Ingrid Solheim said. ${sentence} Ships stayed away.`,
  )
const stranger = (n: number): SourceText =>
  source(
    'c.md',
    '2019-05-03',
    `The Lumen choir of Tarasque won a prize on Sunday. Judges heard ${n} songs. Conductor Paul Ferrand thanked the audience.`,
  )

async function compared(...texts: readonly SourceText[]): Promise<Comparison> {
  return compare(texts, { thesaurus })
}

/** Findings on figures in which the figure of one file and the figure of the other stand; that the thing happened is another finding. */
function between({ sources, findings }: Comparison, a: string, b: string): readonly Finding[] {
  const has = (finding: Finding, path: string, words: string): boolean => {
    const id = sources.find((s) => s.path === path)?.id
    return finding.readings.some((r) => r.holders.some((h) => h.source === id && h.exact.includes(words)))
  }
  return findings.filter((f) => f.kind === 'number' && has(f, 'a.md', a) && has(f, 'b.md', b))
}

/** A figure of two to four digits, and the same with one digit changed by two or more. */
const changedDigit = fc
  .tuple(fc.integer({ min: 21, max: 998 }), fc.nat(), fc.integer({ min: 2, max: 8 }))
  .map(([n, where, by]) => {
    const digits = [...String(n)]
    const at = where % digits.length
    digits[at] = String((Number(digits[at]) + by) % 10)
    return [n, Number(digits.join(''))] as const
  })
  .filter(([n, m]) => m >= 10 && String(m).length === String(n).length && Math.abs(n - m) / n > 0.02)

describe('one thing changed', () => {
  it('a digit: the two figures are a conflict', async () => {
    await fc.assert(
      fc.asyncProperty(changedDigit, async ([n, m]) => {
        const comparison = await compared(first(`The storm killed ${n} people.`), second(`The storm killed ${m} people.`))
        expect(between(comparison, String(n), String(m)).map((f) => f.relation)).toEqual(['conflict'])
      }),
      RUNS,
    )
  })

  it('a unit converted: no conflict', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 12, max: 480 }), async (km) => {
        const miles = Number((km * 0.621371).toPrecision(3))
        const comparison = await compared(first(`The storm carried a ferry ${km} km.`), second(`The storm carried a ferry ${miles} miles.`))
        const relations = between(comparison, String(km), String(miles)).map((f) => f.relation)
        expect(relations).toHaveLength(1)
        expect(relations).not.toContain('conflict')
      }),
      RUNS,
    )
  })

  it.each([
    ['The storm killed N people.', 'N people died in the storm.'],
    ['The storm injured N people.', 'N people were hurt in the storm.'],
    ['N ferries were cancelled.', 'N ferries were called off.'],
    ['The storm destroyed N houses.', 'N houses were destroyed by the storm.'],
    ['Police arrested N people.', 'N people were detained by police.'],
  ])('a paraphrase: “%s” and “%s” agree', async (one, other) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 13, max: 970 }), async (n) => {
        const comparison = await compared(first(one.replace('N', String(n))), second(other.replace('N', String(n))))
        expect(between(comparison, String(n), String(n)).map((f) => f.relation)).toContain('agree')
        expect(between(comparison, String(n), String(n)).map((f) => f.relation)).not.toContain('conflict')
      }),
      RUNS,
    )
  })
})

describe('one source more', () => {
  const sentence = (n: number): string => `The storm killed ${n} people.`

  it('a text about another event stands in no finding, and the others stay', async () => {
    await fc.assert(
      fc.asyncProperty(changedDigit, async ([n, m]) => {
        const comparison = await compared(first(sentence(n)), second(sentence(m)), stranger(n))
        expect(between(comparison, String(n), String(m)).map((f) => f.relation)).toEqual(['conflict'])
        const id = comparison.sources.find((s) => s.path === 'c.md')?.id
        expect(comparison.findings.filter((f) => f.readings.some((r) => r.holders.some((h) => h.source === id)))).toEqual([])
      }),
      RUNS,
    )
  })

  it('a text twice is one witness, and the relation stays', async () => {
    await fc.assert(
      fc.asyncProperty(changedDigit, async ([n, m]) => {
        const twin = { ...first(sentence(n)), path: 'a-again.md' }
        const comparison = await compared(first(sentence(n)), second(sentence(m)), twin)
        const [finding, ...more] = between(comparison, String(n), String(m))
        expect([finding?.relation, more.length]).toEqual(['conflict', 0])
        expect(finding?.independence.sources).toBe(3)
      }),
      RUNS,
    )
  })

  it('any order of the sources gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(changedDigit, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async ([n, m], order) => {
        const texts = [first(sentence(n)), second(sentence(m)), stranger(m)]
        const turned = order.map((i) => texts[i] as SourceText)
        expect(JSON.stringify(await compared(...turned))).toBe(JSON.stringify(await compared(...texts)))
      }),
      RUNS,
    )
  })
})
