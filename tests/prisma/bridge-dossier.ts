/**
 * A small invented dossier for the tests of the store: three accounts of a bridge that was closed, and comparisons of them by hand.
 * The store takes no interest in what a finding says, so the findings here say little.
 */
import { createHash } from 'node:crypto'
import type { Comparison, Finding, Reading, SourceText } from '../../lib/model.ts'
import type { Store } from '../../prisma/client.ts'
import { addDossier, addSource, saveComparison } from '../../prisma/write.ts'

export const texts: readonly SourceText[] = [
  { path: 'county.md', text: '---\ntitle: "Bridge shut"\n---\nThe county closed 3 lanes of the Alder bridge.\n' },
  { path: 'courier.md', text: '“Four lanes are closed,” the courier wrote — 橋は閉鎖 🌉.\n' },
  { path: 'radio.md', text: 'Some lanes are closed.\n' },
]

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const sourceId = (text: string): string => `s-${sha256(text).slice(0, 12)}`

export function finding(id: string, normals: readonly string[], more: Partial<Finding> = {}): Finding {
  const readings = normals.map((normal): Reading => ({ value: `${normal} lanes`, normal, holders: [] }))
  return {
    id,
    question: 'how many lanes were closed',
    kind: 'number',
    relation: 'conflict',
    severity: 3,
    readings,
    silent: [],
    independence: { sources: normals.length, independent: normals.length },
    diagnoses: [],
    because: [{ rule: 'counted-noun', saw: 'lanes', weight: 0.5 }],
    ...more,
  }
}

export function comparisonOf(of: readonly SourceText[], findings: readonly Finding[], possible: readonly Finding[] = []): Comparison {
  return {
    schema: 'variorum/comparison@1',
    generator: { name: 'variorum', version: '0.1.0', rules: 'test' },
    sources: of.map(({ path, text }) => ({
      id: sourceId(text),
      path,
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      sha256: sha256(text),
    })),
    findings,
    possible,
    singles: [],
    ledger: [],
  }
}

/** The dossier with its sources and a comparison with the findings `f-lanes` (3 against 4) and `f-date`, and a possible one. */
export async function putBridge(store: Store, slug: string): Promise<void> {
  await addDossier(store, { slug, title: 'The Alder bridge', description: 'Why was it closed?', author: 'Ida' })
  for (const text of texts) await addSource(store, { dossier: slug, ...text, author: 'Ida' })
  const findings = [finding('f-lanes', ['3', '4']), finding('f-date', ['2019-03'], { kind: 'date', relation: 'agree', severity: 1 })]
  await saveComparison(store, {
    dossier: slug,
    comparison: comparisonOf(texts, findings, [finding('f-maybe', ['1'])]),
    author: 'Variorum',
  })
}
