/**
 * What `compare` finds of one kind in small texts, in words that a test can hold.
 *
 * In: bodies of texts, one a source, and a kind. Out: lines like "conflict: CEO = CEO | COO"; the findings themselves.
 */
import { expect } from 'vitest'
import { compare } from '../../lib/compare.ts'
import type { Finding, FindingKind } from '../../lib/model.ts'

/** Findings of a kind, possible ones among them. Every id is one finding's, and every quotation a slice of its file. */
export async function foundIn(bodies: readonly string[], kind: FindingKind, language = 'en'): Promise<readonly Finding[]> {
  const texts = bodies.map((body, i) => ({ path: `${i}.md`, text: `---\nlanguage: ${language}\n---\n\n${body}\n` }))
  const { findings, possible, sources } = await compare(texts)
  const all = [...findings, ...possible]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  const textOf = new Map(sources.map(({ id, path }) => [id, texts.find((text) => text.path === path)?.text]))
  for (const { source, start, end, exact } of all.flatMap(({ readings }) => readings.flatMap(({ holders }) => holders)))
    expect(textOf.get(source)?.slice(start, end)).toBe(exact)
  return all.filter((finding) => finding.kind === kind)
}

/** A finding with its readings in the order of their letters. */
export function told({ question, relation, readings }: Finding): string {
  const said = readings.map(({ holders }) => [...new Set(holders.map(({ exact }) => exact))].sort().join(' = '))
  return `${question} ${relation}: ${said.sort().join(' | ')}`
}
