/** ClaimReview: read by a JSON-LD processor, made of schema.org's own types and properties, and of nothing that nobody decided. */
import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import type { Outcome } from '../../lib/model.ts'
import { fullReport } from '../../lib/report/full-report.ts'
import { renderJsonLd } from '../../lib/report/render-json-ld.ts'
import { ferryComparison, ferryDecisions, ferryPublication, ferryTexts } from '../fixtures/ferry-comparison.ts'
import { hostileReport } from '../fixtures/hostile-report.ts'

const input = {
  comparison: ferryComparison,
  dossier: { title: 'Ferries', description: '' },
  decisions: ferryDecisions,
  at: null,
  texts: ferryTexts,
  publication: ferryPublication,
}
const report = fullReport(input)

/** What https://schema.org answers with, as far as a processor needs it: nothing is fetched. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`${url} is not asked for.`)
  return { documentUrl: url, document: { '@context': { '@vocab': 'http://schema.org/', id: '@id' } } }
}

const expand = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const document: object = JSON.parse(text)
  return (await jsonld.expand(document, { documentLoader })) as unknown as readonly Record<string, unknown>[]
}

interface Review {
  readonly claimReviewed: string
  readonly reviewRating: { readonly ratingValue?: number; readonly alternateName: string }
}

const reviews = (text: string): readonly Review[] => JSON.parse(text)['@graph']

test('a processor reads one ClaimReview for each reading of each decided finding', async () => {
  const expanded = await expand(renderJsonLd(report))
  // Three readings of finding 1, two of finding 2; nobody decided the others.
  expect(expanded).toHaveLength(5)
  for (const review of expanded) expect(review['@type']).toEqual(['http://schema.org/ClaimReview'])
  expect(expanded.map((review) => review['@id'])).toContain('https://desk.example/reports/ferries#review-1-1')
})

test('every property and type is one that schema.org defines', () => {
  const definitions = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
  const named = (document: unknown): readonly string[] =>
    Array.isArray(document)
      ? document.flatMap(named)
      : typeof document === 'object' && document !== null
        ? Object.entries(document).flatMap(([key, value]) => [key, ...(key === '@type' ? [`type:${String(value)}`] : []), ...named(value)])
        : []
  for (const name of new Set(named(JSON.parse(renderJsonLd(report))))) {
    if (name.startsWith('type:')) expect(definitions).toContain(`"@type": "${name.slice(5)}"`)
    else if (!name.startsWith('@')) expect(definitions).toMatch(new RegExp(`"${name}"\\?:`))
  }
})

test.each<[Outcome, readonly (number | undefined)[]]>([
  ['reading', [5, 1, 1]],
  ['both-different-scope', [4, 4, 4]],
  ['none', [1, 1, 1]],
  ['not-a-difference', [5, 5, 5]],
  ['unresolved', [undefined, undefined, undefined]],
  ['needs-primary-source', [undefined, undefined, undefined]],
])('%s is rated %j', (outcome, values) => {
  const decision = { version: 1, outcome, reading: '12 ferry', rationale: '', note: '', author: 'Ida', at: '2011-03-07T00:00:00Z' }
  const rated = reviews(renderJsonLd(fullReport({ ...input, decisions: { 'f-1111': decision } })))
  expect(rated.map(({ reviewRating }) => reviewRating.ratingValue)).toEqual(values)
})

test('a decision on what has changed since judges nothing', () => {
  const decision = {
    version: 1,
    outcome: 'reading' as const,
    reading: '13 ferry',
    rationale: '',
    note: '',
    author: 'Ida',
    at: '2011-03-07T00:00:00Z',
  }
  expect(reviews(renderJsonLd(fullReport({ ...input, decisions: { 'f-1111': decision } })))).toEqual([])
  const stale = { ...decision, reading: '12 ferry', stale: 'changed' as const }
  expect(reviews(renderJsonLd(fullReport({ ...input, decisions: { 'f-1111': stale } })))).toEqual([])
})

test('hostile words stay words, and what is shown of a claim is short', async () => {
  const text = renderJsonLd(hostileReport)
  expect(await expand(text)).not.toHaveLength(0)
  for (const { claimReviewed } of reviews(text)) expect([...claimReviewed].length).toBeLessThanOrEqual(75)
})
