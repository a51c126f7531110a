import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutSilent, withSilent } from '../../lib/findings/silent.ts'
import type { Comparison, Finding } from '../../lib/model.ts'

const SOURCES = ['s-a', 's-b', 's-c', 's-d']

/** A finding in the order of its keys, with the lists that are asked for. */
function findingOf(speaking: readonly string[], silent: readonly string[]): Finding {
  const holder = (source: string) => ({ source, start: 0, end: 2, exact: '12', sentence: { start: 0, end: 12 }, attribution: [] })
  return {
    id: `f-${speaking.join('')}`,
    question: 'How many ferries were cancelled?',
    kind: 'number',
    relation: 'agree',
    severity: 1,
    readings: [{ value: '12', normal: '12', holders: speaking.map(holder) }],
    silent,
    independence: { sources: speaking.length, independent: speaking.length },
    diagnoses: [],
    because: [],
  }
}

function comparisonOf(findings: readonly Finding[], possible: readonly Finding[] = []): Comparison {
  const source = (id: string) => ({
    id,
    path: `${id}.md`,
    title: null,
    publisher: null,
    published: null,
    language: 'en' as const,
    sha256: id,
  })
  return {
    schema: 'variorum/comparison@1',
    generator: { name: 'variorum', version: '0', rules: '0' },
    sources: SOURCES.map(source),
    findings,
    possible,
    singles: [],
    ledger: [],
  }
}

describe('who is silent', () => {
  it('is left out and told again, byte for byte', () => {
    const finding = fc.tuple(fc.subarray(SOURCES), fc.shuffledSubarray(SOURCES)).map(([speaking, silent]) => findingOf(speaking, silent))
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (findings, possible) => {
        const comparison = comparisonOf(findings, possible)
        expect(JSON.stringify(withSilent(JSON.parse(JSON.stringify(withoutSilent(comparison)))))).toBe(JSON.stringify(comparison))
      }),
    )
  })

  it.each([
    ['the sources without a holder', ['s-a', 's-c'], ['s-b', 's-d'], null],
    ['in another order', ['s-a', 's-c'], ['s-d', 's-b'], ['s-d', 's-b']],
    ['fewer than that', ['s-a', 's-c'], ['s-b'], ['s-b']],
    ['a source that speaks as well', ['s-a'], ['s-a', 's-b', 's-c', 's-d'], ['s-a', 's-b', 's-c', 's-d']],
  ])('%s', (_, speaking, silent, expected) => {
    expect(withoutSilent(comparisonOf([findingOf(speaking, silent)])).findings[0]?.silent).toEqual(expected)
  })
})
