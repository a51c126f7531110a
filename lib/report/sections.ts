/**
 * The findings of a report under the headings they are printed under: those of the editors first, then those of the program.
 *
 * In: a Report. Out: sections in their order, none of them empty. Refuses: nothing; every finding of the report stands in exactly one.
 * Example: sectionsOf(report).map(({ title }) => title) → ['The count', 'Worth a look', 'Different referents']
 */
import type { Report, ReportFinding } from './build-report.ts'
import { wordingOf } from './languages.ts'

export interface Section {
  readonly title: string
  /** A sentence below the heading; '' for none. */
  readonly about: string
  readonly findings: readonly ReportFinding[]
}

export function sectionsOf(report: Report): readonly Section[] {
  const wording = wordingOf(report)
  const all = new Map([...report.findings, ...report.differentReferents, ...report.possible].map((finding) => [finding.id, finding]))
  const own = (report.groups ?? []).map(({ heading, findings }) => ({
    title: heading.trim() === '' ? wording.heading.findings : heading,
    about: '',
    findings: findings.flatMap((id) => all.get(id) ?? []),
  }))
  const placed = new Set(own.flatMap(({ findings }) => findings.map(({ id }) => id)))
  const rest = (findings: readonly ReportFinding[]): readonly ReportFinding[] => findings.filter(({ id }) => !placed.has(id))
  const bySeverity = ([3, 2, 1] as const).map((severity) => ({
    title: wording.severityLabel[severity],
    about: '',
    findings: rest(report.findings.filter((finding) => finding.severity === severity)),
  }))
  return [
    ...own,
    ...bySeverity,
    { title: wording.heading.referents, about: wording.REFERENT_ABOUT, findings: rest(report.differentReferents) },
    { title: wording.heading.possible, about: wording.POSSIBLE_ABOUT, findings: rest(report.possible) },
  ].filter(({ findings }) => findings.length > 0)
}
