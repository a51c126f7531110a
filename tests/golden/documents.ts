/**
 * Documents that are kept in the repository and made by code: each one's file and how it is made.
 *
 * `golden.test.ts` fails when a file is missing or differs by one byte. It never writes; `npx tsx tests/golden/update.ts --update <name>`
 * does. What the engine finds moves as it learns; so these are made from a fixture, and hold still until somebody changes how they read.
 */
import { formatMarkdown } from '../../cli/format-markdown.ts'
import { formatText } from '../../cli/format-text.ts'
import { comparisonJsonSchema, writeComparison } from '../../lib/comparison-schema.ts'
import { buildReport } from '../../lib/report/build-report.ts'
import { renderHtml } from '../../lib/report/render-html.ts'
import { renderMarkdown } from '../../lib/report/render-markdown.ts'
import { ferryComparison, ferryDecisions, ferryTexts } from '../fixtures/ferry-comparison.ts'

export interface GoldenDocument {
  /** What `update.ts` calls it. */
  readonly name: string
  /** From the repository's root. */
  readonly file: string
  readonly make: () => string
}

const dossier = { title: 'Ferries on 4 March', description: 'Four accounts of *one* Friday.' }
const decided = () =>
  buildReport({ comparison: ferryComparison, dossier, decisions: ferryDecisions, at: '2011-03-08T00:00:00Z', texts: ferryTexts })
const bare = () => buildReport({ comparison: ferryComparison, dossier, decisions: {}, at: null, texts: ferryTexts })

export const goldenDocuments: readonly GoldenDocument[] = [
  { name: 'schema', file: 'docs/comparison-1.schema.json', make: () => `${JSON.stringify(comparisonJsonSchema(), null, 2)}\n` },
  { name: 'comparison-json', file: 'tests/golden/comparison-json/expected.json', make: () => writeComparison(ferryComparison) },
  { name: 'compare-text', file: 'tests/golden/compare-text/expected.txt', make: () => formatText(bare(), { columns: 80, colour: false }) },
  { name: 'compare-markdown', file: 'tests/golden/compare-markdown/expected.md', make: () => formatMarkdown(bare()) },
  { name: 'report-markdown', file: 'tests/golden/report-markdown/expected.md', make: () => renderMarkdown(decided()) },
  { name: 'report-html', file: 'tests/golden/report-html/expected.html', make: () => renderHtml(decided()) },
]
