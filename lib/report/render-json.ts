/**
 * The whole report as data (`variorum/report@1`): what a program reads, and what `variorum verify` checks.
 *
 * In: a FullReport, and the texts where they are to travel with it. Out: JSON with two spaces, keys in a fixed order. Refuses: nothing.
 * Example: JSON.parse(renderJson(report)).schema → 'variorum/report@1'
 */
import { sha256Hex } from '../text/hash.ts'
import { type FullReport, properFindings } from './full-report.ts'

export interface ArchivedText {
  readonly path: string
  readonly sha256: string
  readonly text: string
}

/** @param archive The texts, so that the file can be verified by itself; only whoever may pass them on should. */
export function renderJson(report: FullReport, archive: readonly ArchivedText[] = []): string {
  const { title, description, at, generator, counts, agreement, narrowed, flow, publication, manifest } = report
  const document = {
    schema: 'variorum/report@1',
    ...(report.language !== undefined && { language: report.language }),
    ...{ title, description, at, generator, ...(report.edition !== undefined && { edition: report.edition }) },
    ...{ publication, counts, agreement, narrowed, flow },
    ...(report.apparatus !== undefined && { apparatus: report.apparatus }),
    ...(report.groups !== undefined && { groups: report.groups }),
    charts: report.charts.map((chart) => ({ id: chart.id, title: chart.title, lines: chart.lines })),
    sources: report.sources,
    findings: properFindings(report),
    possible: report.possible,
    singles: report.singles,
    orphans: report.orphans,
    manifest,
    ...(archive.length === 0 ? {} : { archive }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The texts of the report's sources that are what was compared: another revision would prove nothing. */
export function archiveOf({ sources }: FullReport, texts: Readonly<Record<string, string>>): readonly ArchivedText[] {
  return sources.flatMap(({ id, path, sha256 }) => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined
    return text === undefined || sha256Hex(text) !== sha256 ? [] : [{ path, sha256, text }]
  })
}
