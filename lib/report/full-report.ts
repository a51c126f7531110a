/**
 * A report with everything that any format says: beside the findings, who publishes it, flow, charts, citations and a manifest.
 *
 * In: what `buildReport` takes, the front matter of the sources, how the comparison was made, what the publisher says. Out: a FullReport, from
 * which every format is made. Refuses: nothing; what is not given is not printed.
 * Example: fullReport({ …, publication: NO_PUBLICATION }).manifest.fingerprint
 */
import type { SourceMeta } from '../model.ts'
import { type Arrangement, arranged } from './arrange.ts'
import { buildReport, type Report, type ReportFinding, type ReportHolder, type ReportInput, type ReportSource } from './build-report.ts'
import { type Chart, chartsOf } from './charts/chart.ts'
import type { Edition } from './edition.ts'
import { type FlowStep, flowOf } from './flow.ts'
import { type Manifest, manifestOf, type ReportSettings } from './manifest.ts'
import { NO_PUBLICATION, type Publication } from './publication.ts'

export interface FullReportInput extends ReportInput {
  /** By source id; without it only what the comparison says of a source is known. */
  readonly meta?: Readonly<Record<string, Pick<SourceMeta, 'author' | 'url' | 'retrieved' | 'kind'>>>
  readonly settings?: ReportSettings
  readonly publication?: Publication
  /** Order, groups, apparatus and proposals of the editors. */
  readonly arrangement?: Arrangement
  /** Which published version this is; missing for a report that nobody published. */
  readonly edition?: Edition
}

export interface FullSource extends ReportSource {
  readonly author: string | null
  readonly url: string | null
  readonly retrieved: string | null
  /** 'article', 'report', … as the front matter says it. */
  readonly sort: string | null
}

export interface FullReport extends Report {
  readonly sources: readonly FullSource[]
  readonly publication: Publication
  readonly flow: readonly FlowStep[]
  readonly charts: readonly Chart[]
  readonly manifest: Manifest
  readonly edition?: Edition
}

/** What a format may print beside a bare report. */
export type Published = Report & Partial<Pick<FullReport, 'publication' | 'charts' | 'manifest' | 'edition'>>

const NO_SETTINGS: ReportSettings = { embeddings: true, proposals: [] }

export function fullReport(input: FullReportInput): FullReport {
  const built = buildReport(input)
  const report = input.arrangement === undefined ? built : arranged(built, input.arrangement)
  return {
    ...report,
    sources: report.sources.map((source) => {
      const meta = input.meta !== undefined && Object.hasOwn(input.meta, source.id) ? input.meta[source.id] : undefined
      return {
        ...source,
        author: meta?.author ?? null,
        url: webAddress(meta?.url ?? null),
        retrieved: meta?.retrieved ?? null,
        sort: meta?.kind ?? null,
      }
    }),
    publication: input.publication ?? NO_PUBLICATION,
    flow: report.narrowed === null ? flowOf(report) : [],
    charts: chartsOf(report),
    manifest: manifestOf(input.comparison, input.decisions, input.settings ?? NO_SETTINGS, report),
    ...(input.edition !== undefined && { edition: input.edition }),
  }
}

/** Front matter is somebody's words: only what leads to the web may become a link. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : null
}

/** Findings proper in the order of the report; possible ones not. */
export function properFindings({ findings, differentReferents }: Report): readonly ReportFinding[] {
  return [...findings, ...differentReferents]
}

/** Sources by siglum, which is how holders name them. */
export function bySiglum(report: FullReport): ReadonlyMap<string, FullSource> {
  return new Map(report.sources.map((source) => [source.siglum, source]))
}

/** RFC 6920: a name for exactly these bytes, wherever they are kept. */
export function hashName(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  const base64 = btoa(String.fromCharCode(...bytes))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** An identifier inside the report: below its public address, or relative to wherever the file is read. */
export function idOf({ publication }: FullReport, fragment: string): string {
  return `${publication.address ?? ''}#${fragment}`
}

export function placeOf({ start, end }: Pick<ReportHolder, 'start' | 'end'>): string {
  return `${start}–${end}`
}
