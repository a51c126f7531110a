/**
 * A dossier's report, as a page and as files.
 *
 * In: a slug, and the filters of the queue, which narrow it. Out: the report of lib/report with its sentences, or a whole file.
 * Refuses: a dossier that is not there (404 or null).
 * The files carry no time of making: the same sources and decisions give the same bytes, whoever asks and whenever.
 * Example: reportFile('ferries', 'markdown') → "# The storm of March 2011 …"
 */
import { buildReport, type Report, type ReportInput } from '../../lib/report/build-report.ts'
import { renderHtml } from '../../lib/report/render-html.ts'
import { renderMarkdown } from '../../lib/report/render-markdown.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readSnapshot } from '../../prisma/read.ts'
import type { DossierSnapshot } from '../../prisma/views.ts'
import { openDesk } from './desk.ts'
import { filterQuery, type SearchParams } from './filters.ts'
import { filteredList } from './load-list.ts'
import { mayRead } from './may-read.ts'
import { noteHtml } from './note-html.ts'
import { attempt, type DossierHead, existing, headOf, type Loaded, textsById } from './snapshot.ts'

export interface ReportPage {
  readonly dossier: DossierHead
  /** Null before the first comparison. */
  readonly report: Report | null
  /** The filters that narrow it, as a query; '' for the whole. */
  readonly query: string
  /** Notes of decisions as sanitised HTML, by finding id. */
  readonly notes: ReadonlyMap<string, string>
}

export async function loadReport(slug: string, params: SearchParams = {}): Promise<Loaded<ReportPage>> {
  return attempt(async () => {
    const snapshot = await existing(slug)
    const { query, only } = await narrowedTo(slug, params)
    return {
      dossier: headOf(snapshot),
      report: reportOf(snapshot, only),
      query,
      notes: new Map([...snapshot.decisions].map(([id, decision]) => [id, noteHtml(decision.note, id)])),
    }
  })
}

export type ReportFormat = 'markdown' | 'html'

/** The whole file; null when there is no such dossier or nothing was compared yet. */
export async function loadReportFile(slug: string, format: ReportFormat, params: SearchParams): Promise<Loaded<string | null>> {
  return attempt(async () => {
    await mayRead(slug)
    const snapshot = await readSnapshot(await sharedStore(), slug)
    const report = snapshot === null ? null : reportOf(snapshot, (await narrowedTo(slug, params)).only)
    if (report === null) return null
    return format === 'html' ? renderHtml(report) : renderMarkdown(report)
  })
}

/** The findings that pass the filters, and the filters in words; nothing where there are none. */
async function narrowedTo(slug: string, params: SearchParams): Promise<{ readonly query: string; readonly only: ReportInput['only'] }> {
  const open = await openDesk(slug)
  const { filter, list } = filteredList(open, params)
  const query = filterQuery(filter)
  if (query === '') return { query, only: undefined }
  const words = [...new URLSearchParams(query)].map(([name, value]) => {
    const source = name === 'source' ? open.sources.find(({ id }) => id === value) : undefined
    return `${name} “${source?.siglum ?? value}”`
  })
  return { query, only: { findings: new Set(list.map(({ line }) => line.id)), by: words.join(', ') } }
}

function reportOf(snapshot: DossierSnapshot, only: ReportInput['only']): Report | null {
  if (snapshot.comparison === null) return null
  return buildReport({
    comparison: snapshot.comparison.comparison,
    dossier: { title: snapshot.title, description: snapshot.description },
    decisions: Object.fromEntries(snapshot.decisions),
    earlier: Object.fromEntries(snapshot.orphans.map(({ finding }) => [finding.id, finding])),
    twoPerson: snapshot.twoPerson,
    ...(only !== undefined && { only }),
    at: null,
    texts: Object.fromEntries(textsById(snapshot)),
  })
}
