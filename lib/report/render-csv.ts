/**
 * The findings as a table for spreadsheets and scripts: one row for every source that speaks in a finding.
 *
 * In: a FullReport. Out: CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, so that spreadsheets read Japanese). Refuses: to let a cell be
 * taken for a formula. A cell that a spreadsheet might calculate, or that begins with an apostrophe, gets one apostrophe in front; whoever
 * takes one leading apostrophe away has every cell back as it was (`restoreCell`).
 * Example: the words “=1+1” → the cell `'=1+1`
 */
import type { ReportFinding } from './build-report.ts'
import { bySiglum, type FullReport, type FullSource } from './full-report.ts'
import { type Wording, wordingOf } from './languages.ts'

/** What spreadsheets take for the start of a formula (OWASP, "CSV Injection"), the full-width signs of Japanese keyboards among it. */
const FORMULA = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

export function defuseCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

export function restoreCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

type Cell = string | number | null

export const CSV_HEAD = [
  'number',
  'finding',
  'section',
  'question',
  'kind',
  'relation',
  'severity',
  'sources',
  'independent_sources',
  'reading',
  'canonical',
  'chosen',
  'siglum',
  'source_title',
  'publisher',
  'published',
  'url',
  'path',
  'sha256',
  'start_utf16',
  'end_utf16',
  'quote',
  'sentence',
  'attribution',
  'silent',
  'state',
  'outcome',
  'rationale',
  'confidence',
  'author',
  'decided_at',
  'decision_version',
] as const

export function renderCsv(report: FullReport): string {
  const sources = bySiglum(report)
  const wording = wordingOf(report)
  const sections: readonly (readonly [string, readonly ReportFinding[]])[] = [
    ['finding', report.findings],
    ['different-referent', report.differentReferents],
    ['possible', report.possible],
  ]
  const rows = sections.flatMap(([section, findings]) => findings.flatMap((finding) => rowsOf(finding, section, { sources, wording })))
  return `\ufeff${[CSV_HEAD, ...rows].map(written).join('')}`
}

interface Printed {
  readonly sources: ReadonlyMap<string, FullSource>
  readonly wording: Wording
}

function rowsOf(finding: ReportFinding, section: string, { sources, wording }: Printed): readonly (readonly Cell[])[] {
  const { number, id, question, kind, relation, severity, independence, readings, silent, state, decision } = finding
  return readings.flatMap(({ value, normal, holders }) =>
    holders.map((holder): readonly Cell[] => {
      const source = sources.get(holder.siglum)
      return [
        ...[number, id, section, question, kind, relation, severity, independence.sources, independence.independent],
        ...[value, normal, decision?.outcome === 'reading' && decision.reading === normal ? 'yes' : ''],
        ...[holder.siglum, source?.title ?? null, source?.publisher ?? null, source?.published ?? null, source?.url ?? null],
        ...[source?.path ?? null, source?.sha256 ?? null, holder.start, holder.end],
        ...[holder.exact, `${holder.before}${holder.exact}${holder.after}`, wording.attributionOf(holder.attribution), silent.join(' ')],
        ...[state, decision?.outcome ?? null, decision?.rationale ?? null, decision?.confidence ?? null],
        ...[decision?.author ?? null, decision?.at ?? null, decision?.version ?? null],
      ]
    }),
  )
}

function written(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(defuseCell(cell ?? '')))).join(',')}\r\n`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
