/**
 * A dossier's report, as a page and as files.
 *
 * In: a slug. Out: the report of lib/report with its sentences, or a whole file. Refuses: a dossier that is not there (404 or null).
 * The files carry no time of making: the same sources and decisions give the same bytes, whoever asks and whenever.
 * Example: reportFile('ferries', 'markdown') → "# The storm of March 2011 …"
 */
import { buildReport, type Report } from '../../lib/report/build-report.ts'
import { renderHtml } from '../../lib/report/render-html.ts'
import { renderMarkdown } from '../../lib/report/render-markdown.ts'
import * as wording from '../../lib/report/wording.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readSnapshot } from '../../prisma/read.ts'
import type { DossierSnapshot } from '../../prisma/views.ts'
import { mayRead } from './may-read.ts'
import { noteHtml } from './note-html.ts'
import { attempt, type DossierHead, existing, headOf, type Loaded, textsById } from './snapshot.ts'

export interface ReportPage {
  readonly dossier: DossierHead
  /** Null before the first comparison. */
  readonly report: Report | null
  readonly summary: string
  readonly progress: string
  readonly method: readonly string[]
  /** Notes of decisions as sanitised HTML, by finding id. */
  readonly notes: ReadonlyMap<string, string>
  /** What was read and what was skipped, by source id. */
  readonly coverage: ReadonlyMap<string, string>
}

export async function loadReport(slug: string): Promise<Loaded<ReportPage>> {
  return attempt(async () => {
    const snapshot = await existing(slug)
    const report = reportOf(snapshot)
    return {
      dossier: headOf(snapshot),
      report,
      summary: report === null ? '' : wording.summaryOf(report),
      progress: report === null ? '' : wording.progressOf(report),
      method: report === null ? [] : wording.methodOf(report),
      notes: new Map([...snapshot.decisions].map(([id, decision]) => [id, noteHtml(decision.note, id)])),
      coverage: new Map((report?.sources ?? []).map((source) => [source.id, wording.coverageOf(source)])),
    }
  })
}

export type ReportFormat = 'markdown' | 'html'

/** The whole file; null when there is no such dossier or nothing was compared yet. */
export async function loadReportFile(slug: string, format: ReportFormat): Promise<Loaded<string | null>> {
  return attempt(async () => {
    await mayRead(slug)
    const snapshot = await readSnapshot(await sharedStore(), slug)
    const report = snapshot === null ? null : reportOf(snapshot)
    if (report === null) return null
    return format === 'html' ? renderHtml(report) : renderMarkdown(report)
  })
}

function reportOf(snapshot: DossierSnapshot): Report | null {
  if (snapshot.comparison === null) return null
  return buildReport({
    comparison: snapshot.comparison.comparison,
    dossier: { title: snapshot.title, description: snapshot.description },
    decisions: Object.fromEntries(snapshot.decisions),
    at: null,
    texts: Object.fromEntries(textsById(snapshot)),
  })
}
