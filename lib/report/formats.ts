/**
 * Every format of the report, in the order in which they are offered.
 *
 * In: a name. Out: how its file ends, its media type, and how it is made. Refuses: nothing; a name that is not here is no format.
 * Example: FORMATS.csv.render(report, tools)
 */
import type { FullReport } from './full-report.ts'
import { renderAnnotations } from './render-annotations.ts'
import { renderBibliography } from './render-bibliography.ts'
import { renderCard } from './render-card.ts'
import { renderCsl } from './render-csl.ts'
import { renderCsv } from './render-csv.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtml } from './render-html.ts'
import { type ArchivedText, renderJson } from './render-json.ts'
import { renderJsonLd } from './render-json-ld.ts'
import { renderMarkdown } from './render-markdown.ts'
import { printedReport } from './render-pdf.ts'
import { renderProv } from './render-prov.ts'
import { renderTei } from './render-tei.ts'

/** What a format may need that pure computing cannot give. */
export interface FormatTools {
  /** Sets the JSON of `printedReport` (content/typeset). */
  readonly typeset: (json: string) => Promise<Uint8Array>
  /** The texts, where a report may carry them. */
  readonly archive?: readonly ArchivedText[]
}

interface Format {
  /** What the file's name ends with, after 'report'. */
  readonly ending: string
  readonly type: string
  readonly about: string
  readonly render: (report: FullReport, tools: FormatTools) => string | Uint8Array | Promise<Uint8Array>
}

export const FORMATS = {
  markdown: { ending: '.md', type: 'text/markdown; charset=utf-8', about: 'Markdown', render: renderMarkdown },
  html: {
    ending: '.html',
    type: 'text/html; charset=utf-8',
    about: 'one HTML file that needs no other',
    render: (report) => renderHtml(report),
  },
  pdf: {
    ending: '.pdf',
    type: 'application/pdf',
    about: 'tagged PDF with bookmarks',
    render: (report, { typeset }) => typeset(printedReport(report)),
  },
  docx: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    about: 'Word document',
    render: renderDocx,
  },
  csv: { ending: '.csv', type: 'text/csv; charset=utf-8; header=present', about: 'table of the findings', render: renderCsv },
  json: {
    ending: '.json',
    type: 'application/json',
    about: 'everything as data; variorum verify reads it',
    render: (report, { archive }) => renderJson(report, archive),
  },
  'json-ld': { ending: '.jsonld', type: 'application/ld+json', about: 'schema.org ClaimReview', render: renderJsonLd },
  annotations: {
    ending: '.annotations.jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    about: 'every quote as a W3C Web Annotation',
    render: renderAnnotations,
  },
  tei: {
    ending: '.tei.xml',
    type: 'application/tei+xml',
    about: 'TEI P5 critical apparatus',
    render: (report) => renderTei(report, { kind: report.apparatus ?? 'positive' }),
  },
  prov: { ending: '.prov.jsonld', type: 'application/ld+json', about: 'provenance in PROV-O', render: renderProv },
  csl: {
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    about: 'the sources for a reference manager',
    render: renderCsl,
  },
  bibliography: {
    ending: '.bibliography.txt',
    type: 'text/plain; charset=utf-8',
    about: 'the sources in APA, Harvard and Vancouver style',
    render: renderBibliography,
  },
  card: { ending: '.card.html', type: 'text/html; charset=utf-8', about: 'a card to embed in a web page', render: renderCard },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

/** The format whose file is called so: 'report.tei.xml' → 'tei'; null for no format's name. */
export function formatOfFile(name: string): FormatName | null {
  return FORMAT_NAMES.find((format) => name === `report${FORMATS[format].ending}`) ?? null
}

/** The file, always as bytes: text is UTF-8. */
export async function renderFormat(name: FormatName, report: FullReport, tools: FormatTools): Promise<Uint8Array> {
  const format: Format = FORMATS[name]
  const rendered = await format.render(report, tools)
  return typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered
}
