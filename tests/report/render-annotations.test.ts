/** Web Annotations: the model's musts, true places, and targets that a hash names. */
import jsonld, { type ContextDefinition } from 'jsonld'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { hashName } from '../../lib/report/full-report.ts'
import { renderAnnotations } from '../../lib/report/render-annotations.ts'
import { ferryTexts } from '../fixtures/ferry-comparison.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { everyQuote, hostileReport } from '../fixtures/hostile-report.ts'

/** W3C Web Annotation Data Model, sections 3 and 4, as far as quotes need it. */
const motivation = z.enum(['assessing', 'classifying'])
const body = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  purpose: z.enum(['describing', 'classifying', 'assessing']),
  format: z.literal('text/plain'),
})
const selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string().min(1), prefix: z.string(), suffix: z.string() }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().positive() }),
])
const annotation = z.strictObject({
  id: z.string().min(1),
  type: z.literal('Annotation'),
  motivation,
  creator: z.strictObject({ type: z.literal('Person'), name: z.string() }).optional(),
  created: z.iso.datetime().optional(),
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
  body: z.array(body).min(2),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.strictObject({
      id: z.string().startsWith('ni:///sha-256;'),
      type: z.literal('Text'),
      format: z.literal('text/markdown'),
      language: z.string().optional(),
      via: z.url().optional(),
    }),
    selector: z.tuple([selector, selector]),
    state: z.strictObject({ type: z.literal('TimeState'), sourceDate: z.iso.datetime() }).optional(),
  }),
})
const page = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string(),
  type: z.literal('AnnotationPage'),
  startIndex: z.literal(0),
  items: z.array(annotation),
})

/** The terms of anno.jsonld that are used here; nothing is fetched. */
const context: ContextDefinition = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  items: { '@id': 'as:items', '@container': '@list' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
}

const anno = { '@context': context }

test('every annotation is valid after the model', () => {
  expect(page.parse(JSON.parse(renderAnnotations(ferryReport))).items).toHaveLength(15)
  expect(page.parse(JSON.parse(renderAnnotations(hostileReport))).items.length).toBeGreaterThan(0)
})

test('every place holds the words it is said to hold', () => {
  const { items } = page.parse(JSON.parse(renderAnnotations(ferryReport)))
  const texts = new Map(ferryReport.sources.map(({ id, sha256 }) => [hashName(sha256), ferryTexts[id] ?? '']))
  for (const { target } of items) {
    const [quote, place] = target.selector
    if (quote.type !== 'TextQuoteSelector' || place.type !== 'TextPositionSelector') throw new Error('the selectors changed places')
    const text = texts.get(target.source.id) ?? ''
    expect(text.slice(place.start, place.end)).toBe(quote.exact)
    expect(text.slice(0, place.start).endsWith(quote.prefix)).toBe(true)
    expect(text.slice(place.end).startsWith(quote.suffix)).toBe(true)
  }
})

test('quotes come out as they went in, and no id twice', () => {
  const { items } = page.parse(JSON.parse(renderAnnotations(hostileReport)))
  const quoted = items.flatMap(({ target }) => target.selector.flatMap((one) => (one.type === 'TextQuoteSelector' ? [one.exact] : [])))
  expect(new Set(quoted)).toEqual(new Set(everyQuote))
})

test('a JSON-LD processor finds the annotations and their targets', async () => {
  const document: object = JSON.parse(renderAnnotations(ferryReport))
  const documentLoader = async (url: string) => ({ documentUrl: url, document: anno })
  const quads = String(await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader }))
  expect(quads.match(/hasTarget/g)).toHaveLength(15)
  expect(quads.match(/<http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g)).toHaveLength(15)
})
