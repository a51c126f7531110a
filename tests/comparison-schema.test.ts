/** The published schema and the type are one: whatever the engine may return passes, whatever it may not is caught. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { compare } from '../lib/compare.ts'
import { comparisonJsonSchema, comparisonSchema, writeComparison } from '../lib/comparison-schema.ts'
import type { Comparison } from '../lib/model.ts'
import { ferryComparison, ferryTexts } from './fixtures/ferry-comparison.ts'

const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(comparisonJsonSchema())

describe('what passes', () => {
  test('the fixture, by both definitions', () => {
    expect(validate(ferryComparison), JSON.stringify(validate.errors)).toBe(true)
    expect(comparisonSchema.parse(ferryComparison)).toEqual(ferryComparison)
  })

  test('what the engine really returns', async () => {
    const texts = Object.entries(ferryTexts).map(([id, text]) => ({ path: `${id}.md`, text }))
    const written: unknown = JSON.parse(writeComparison(await compare(texts)))
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true)
  })

  test('scores, which are no amount', async () => {
    const texts = ['The Rovers beat the Kites 31-24.', 'The Kites lost 27-31 to the Rovers.'].map((body, i) => ({
      path: `${i}.md`,
      text: `${body}\n`,
    }))
    const written: unknown = JSON.parse(writeComparison(await compare(texts)))
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true)
    expect(comparisonSchema.parse(written).findings.flatMap(({ readings }) => readings.map(({ normal }) => normal))).toContain('31 – 24')
  })
})

describe('what does not', () => {
  const broken: readonly (readonly [string, (copy: Record<string, unknown>) => void])[] = [
    ['another version of the document', (copy) => Object.assign(copy, { schema: 'variorum/comparison@2' })],
    ['a list that is missing', (copy) => void Reflect.deleteProperty(copy, 'singles')],
    ['a field nobody promised', (copy) => Object.assign(copy, { warnings: [] })],
    ['a relation that is not one of the four', (copy) => Object.assign(first(copy, 'findings'), { relation: 'unclear' })],
    ['a severity of 0', (copy) => Object.assign(first(copy, 'findings'), { severity: 0 })],
    ['an offset below 0', (copy) => Object.assign(first(copy, 'singles'), { start: -1 })],
    ['an offset between two characters', (copy) => Object.assign(first(copy, 'singles'), { end: 1.5 })],
    ['a hash that is none', (copy) => Object.assign(first(copy, 'sources'), { sha256: 'abc' })],
    ['null where words belong', (copy) => Object.assign(first(copy, 'singles'), { exact: null })],
  ]
  test.each(broken)('%s', (_, breakIt) => {
    const copy = JSON.parse(writeComparison(ferryComparison)) as Record<string, unknown>
    expect(validate(copy)).toBe(true)
    breakIt(copy)
    expect(validate(copy)).toBe(false)
    expect(comparisonSchema.safeParse(copy).success).toBe(false)
  })
})

describe('writeComparison', () => {
  test('writes every field, and ends with a newline', () => {
    const written = writeComparison(ferryComparison)
    expect(JSON.parse(written)).toEqual(ferryComparison)
    expect(written.endsWith('}\n')).toBe(true)
  })

  test('does not depend on the order in which an object got its keys', () => {
    expect(writeComparison(reversed(ferryComparison) as Comparison)).toBe(writeComparison(ferryComparison))
  })

  test('starts as the documentation shows it', () => {
    const document = Object.keys(JSON.parse(writeComparison(ferryComparison)) as object)
    expect(document).toEqual(['schema', 'generator', 'sources', 'findings', 'possible', 'singles', 'ledger'])
  })
})

function first(copy: Record<string, unknown>, list: string): object {
  const items = copy[list]
  if (!Array.isArray(items) || typeof items[0] !== 'object' || items[0] === null) throw new Error(`the fixture has no ${list}`)
  return items[0] as object
}

/** The same value with the keys of every object turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
