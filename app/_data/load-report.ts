/**
 * A dossier's report, as a page and as files.
 *
 * In: a slug, and the filters of the queue, which narrow it. Out: the report of lib/report with its sentences, or a whole file.
 * Refuses: a dossier that is not there (404 or null).
 * The files carry no time of making: the same sources, decisions and language give the same bytes, whoever asks and whenever.
 * Example: loadReportFile('ferries', 'report.md', {}) → "# The storm of March 2011 …"
 */
import { heardIn } from '../../lib/proposals/taught.ts'
import type { ReportInput } from '../../lib/report/build-report.ts'
import { FORMATS, formatOfFile, renderFormat } from '../../lib/report/formats.ts'
import { type FullReport, type FullReportInput, fullReport } from '../../lib/report/full-report.ts'
import { REPORT_LANGUAGES, type ReportLanguage } from '../../lib/report/report-language.ts'
import { headsOf } from '../../lib/source/read-source.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readCorrections, readSnapshot } from '../../prisma/read.ts'
import type { DossierSnapshot } from '../../prisma/views.ts'
import { requireAccess } from './access.ts'
import { buildFiles } from './build-files.ts'
import { openDesk } from './desk.ts'
import { filterQuery, firstOf, type SearchParams } from './filters.ts'
import { requestLanguage } from './language.ts'
import { filteredList } from './load-list.ts'
import { mayRead } from './may-read.ts'
import { noteHtml } from './note-html.ts'
import type { Tell } from './progress.ts'
import { attempt, type DossierHead, existing, headOf, type Loaded, textsById } from './snapshot.ts'
import { typesetApart } from './typeset-process.ts'

export interface ReportPage {
  readonly dossier: DossierHead
  /** Null before the first comparison. */
  readonly report: FullReport | null
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
      report: await reportOf(snapshot, only, { language: await languageOf(params) }),
      query,
      notes: new Map([...snapshot.decisions].map(([id, decision]) => [id, noteHtml(decision.note, id)])),
    }
  })
}

export interface ReportFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly type: string
}

/** @param file 'report.pdf', 'report.csv' …; null when there is no such format, no such dossier or nothing was compared yet. */
export async function loadReportFile(slug: string, file: string, params: SearchParams): Promise<Loaded<ReportFile | null>> {
  return attempt(async () => {
    const asked = await askedFor(slug, file, params)
    if (asked === null) return null
    const bytes = await renderFormat(asked.format, asked.report, { typeset: typesetApart })
    return { bytes, name: `${slug}-${file}`, type: FORMATS[asked.format].type }
  })
}

/** Builds a file and keeps it for the request that fetches it, telling how far it is; who may is asked before anything is told. */
export async function buildReportFile(
  slug: string,
  file: string,
  params: SearchParams,
): Promise<Loaded<((tell: Tell) => Promise<void>) | null>> {
  return attempt(async () => {
    const asked = await askedFor(slug, file, params)
    return asked && (async (tell) => void (await buildFiles(asked.report, [asked.format], tell)))
  })
}

async function askedFor(slug: string, file: string, params: SearchParams) {
  await mayRead(slug)
  const format = formatOfFile(file)
  const snapshot = format === null ? null : await readSnapshot(await sharedStore(), slug)
  const report =
    snapshot === null ? null : await reportOf(snapshot, (await narrowedTo(slug, params)).only, { language: await languageOf(params) })
  return format === null || report === null ? null : { format, report }
}

/** What the address names (?language=ja), else what whoever asks reads the interface in. */
async function languageOf(params: SearchParams): Promise<ReportLanguage> {
  const named = firstOf(params, 'language')
  return REPORT_LANGUAGES.find((language) => language === named) ?? (await requestLanguage())
}

/** The findings that pass the filters, and the filters in words; nothing where there are none. */
export async function narrowedTo(
  slug: string,
  params: SearchParams,
): Promise<{ readonly query: string; readonly only: ReportInput['only'] }> {
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

/** @param more What a draft adds, over what is said here of every report. */
export async function reportOf(
  snapshot: DossierSnapshot,
  only: ReportInput['only'],
  more: Partial<Pick<FullReportInput, 'dossier' | 'publication' | 'arrangement' | 'edition' | 'sigla' | 'at' | 'language'>> = {},
): Promise<FullReport | null> {
  if (snapshot.comparison === null) return null
  const { comparison } = snapshot.comparison
  const store = await sharedStore()
  const { dossier } = await requireAccess('dossier:read', snapshot.slug)
  const corrections = dossier === null ? [] : await readCorrections(store, dossier.id)
  const texts = Object.fromEntries(textsById(snapshot))
  return fullReport({
    comparison,
    dossier: { title: snapshot.title, description: snapshot.description },
    decisions: Object.fromEntries(snapshot.decisions),
    earlier: Object.fromEntries(snapshot.orphans.map(({ finding }) => [finding.id, finding])),
    twoPerson: snapshot.twoPerson,
    ...(only !== undefined && { only }),
    at: null,
    texts,
    meta: headsOf(texts),
    settings: { embeddings: true, proposals: heardIn(snapshot.slug, corrections, comparison.proposals ?? []) },
    ...more,
  })
}
