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
import { FORMAT_NAMES, FORMATS, type FormatName, type FormatTools, renderFormat } from '../../lib/report/formats.ts'
import { fullReport } from '../../lib/report/full-report.ts'
import { ferryComparison, ferryDecisions, ferryHeads, ferryPublication, ferryTexts } from '../fixtures/ferry-comparison.ts'

export interface GoldenDocument {
  /** What `update.ts` calls it. */
  readonly name: string
  /** From the repository's root. */
  readonly file: string
  readonly make: () => string | Promise<string>
}

const dossier = { title: 'Ferries on 4 March', description: 'Four accounts of *one* Friday.' }
const decided = () =>
  fullReport({
    ...{ comparison: ferryComparison, dossier, decisions: ferryDecisions, at: '2011-03-08T00:00:00Z', texts: ferryTexts },
    ...{ meta: ferryHeads, publication: ferryPublication },
  })
const bare = () => buildReport({ comparison: ferryComparison, dossier, decisions: {}, at: null, texts: ferryTexts })

export const goldenDocuments: readonly GoldenDocument[] = [
  { name: 'schema', file: 'docs/comparison-1.schema.json', make: () => `${JSON.stringify(comparisonJsonSchema(), null, 2)}\n` },
  { name: 'comparison-json', file: 'tests/golden/comparison-json/expected.json', make: () => writeComparison(ferryComparison) },
  { name: 'compare-text', file: 'tests/golden/compare-text/expected.txt', make: () => formatText(bare(), { columns: 80, colour: false }) },
  { name: 'compare-markdown', file: 'tests/golden/compare-markdown/expected.md', make: () => formatMarkdown(bare()) },
  ...FORMAT_NAMES.filter((name) => name !== 'pdf' && name !== 'docx').map((name) => reportIn(name)),
]

/** Every format that is text; PDF and Word are opened by their readers instead (tests/report/files.test.ts). */
function reportIn(name: FormatName): GoldenDocument {
  return {
    name: `report-${name}`,
    file: `tests/golden/report-${name}/expected${FORMATS[name].ending}`,
    make: async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await renderFormat(name, decided(), NO_PRESS)),
  }
}

const NO_PRESS: FormatTools = { typeset: () => Promise.reject(new Error('A golden is text.')) }
