/** The sample dossiers show a newcomer what they were written to show. */
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDossier } from '../../content/load.ts'
import { openResources } from '../../content/resources.ts'
import { compare } from '../../lib/compare.ts'
import type { Comparison, Finding, Relation, Span } from '../../lib/model.ts'
import { expectedDossiers, type Place } from './sample-findings.ts'

/** A known gap must fail; when it no longer does, the test says so and the mark goes. */
const expected = (gap: string | undefined) => (gap === undefined ? test : test.fails)

describe.each(expectedDossiers)('$slug', ({ slug, findings, traps, strangers }) => {
  let comparison: Comparison
  const texts = new Map<string, string>()

  beforeAll(async () => {
    const { sources, problems, warnings } = await loadDossier(`content/dossiers/${slug}`)
    expect([...problems, ...warnings]).toEqual([])
    for (const { path, text } of sources) texts.set(path, text)
    comparison = await compare(sources, openResources())
  }, 120_000)

  for (const { what, a, b, relations, gap } of findings) {
    expected(gap)(`finds: ${what}`, () => {
      const found = comparison.findings.flatMap((finding) => relationsBetween(finding, a, b))
      expect(
        found.some((relation) => relations.includes(relation)),
        `found: ${found.join(', ') || 'nothing'}`,
      ).toBe(true)
    })
  }

  test.each(traps)('is not misled: $what', ({ a, b }) => {
    expect(comparison.findings.flatMap((finding) => relationsBetween(finding, a, b))).not.toContain('conflict')
  })

  for (const { path, gap } of strangers) {
    expected(gap)(`keeps out: ${path}`, () => {
      const id = comparison.sources.find((source) => source.path === path)?.id
      const joined = comparison.findings.filter(({ readings }) =>
        readings.some(({ holders }) => holders.some(({ source }) => source === id)),
      )
      expect(joined.map(({ question }) => question)).toEqual([])
    })
  }

  test('every quotation is the text at its place', () => {
    const textOf = new Map(comparison.sources.map(({ id, path }) => [id, texts.get(path)]))
    for (const { readings } of [...comparison.findings, ...comparison.possible]) {
      for (const { source, start, end, exact } of readings.flatMap(({ holders }) => holders)) {
        expect(textOf.get(source)?.slice(start, end)).toBe(exact)
      }
    }
  })

  /** How a finding puts two places to each other: 'agree' inside one reading, else the finding's relation. */
  function relationsBetween(finding: Finding, a: Place, b: Place): readonly Relation[] {
    const inA = readingsAt(finding, a)
    const inB = readingsAt(finding, b)
    return inA.flatMap((one) => inB.map((other) => (one === other ? 'agree' : finding.relation)))
  }

  function readingsAt(finding: Finding, place: Place): readonly number[] {
    const span = spanOf(place)
    const id = comparison.sources.find((source) => source.path === place.source)?.id
    const holds = (index: number): boolean =>
      finding.readings[index]?.holders.some((h) => h.source === id && h.start < span.end && span.start < h.end) ?? false
    return finding.readings.map((_, index) => index).filter(holds)
  }

  function spanOf({ source, words, near }: Place): Span {
    const text = texts.get(source) ?? ''
    const body = text.indexOf('\n---\n') + 5
    const from = near === undefined ? body : text.indexOf(near, body) + near.length
    const start = text.indexOf(words, from)
    if (start < 0 || from < body) throw new Error(`${source} has no “${words}”`)
    return { start, end: start + words.length }
  }
})
