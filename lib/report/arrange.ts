/**
 * A report in the order that editors gave it: groups under headings of their own, numbers counted through as printed, the text of a negative
 * apparatus, wordings that are proposed.
 *
 * In: a Report and an Arrangement. Out: a Report. Refuses: to print a finding twice (the first place holds) and to lose one: what was put in no
 * group follows in the engine's order; ids that are not there are passed over.
 * Example: groups [{ heading: 'The count', findings: ['f-2'] }] → finding f-2 is number 1, the others follow
 */
import type { Report, ReportFinding, ReportGroup, ReportReading } from './build-report.ts'

export interface Arrangement {
  readonly groups: readonly ReportGroup[]
  /** 'negative': where editors chose a reading, whoever has it goes unnamed. */
  readonly apparatus: 'positive' | 'negative'
  /** By finding id. */
  readonly proposed: Readonly<Record<string, string>>
}

export function arranged(report: Report, { groups, apparatus, proposed }: Arrangement): Report {
  const possible = new Set(report.possible.map(({ id }) => id))
  const printed = [...report.findings, ...report.differentReferents, ...report.possible]
  const there = new Set(printed.map(({ id }) => id))
  const placed = new Set<string>()
  const kept = groups.flatMap(({ heading, findings }): readonly ReportGroup[] => {
    const own = findings.filter((id) => there.has(id) && !placed.has(id) && placed.add(id))
    return own.length === 0 ? [] : [{ heading, findings: own }]
  })
  const order = [...placed, ...printed.map(({ id }) => id).filter((id) => !placed.has(id))]
  const places = new Map(order.map((id, index) => [id, index + 1]))
  const inOrder = (findings: readonly ReportFinding[]): readonly ReportFinding[] =>
    findings
      .map((finding) => ({
        ...finding,
        // A whole report that nobody put in another order keeps the numbers of the queue.
        number: kept.length === 0 ? finding.number : (places.get(finding.id) ?? finding.number),
        readings: apparatus === 'negative' ? finding.readings.map((reading) => unnamed(finding, reading)) : finding.readings,
        ...(possible.has(finding.id) && placed.has(finding.id) && { possible: true as const }),
        ...(Object.hasOwn(proposed, finding.id) && proposed[finding.id] !== '' && { proposed: proposed[finding.id] ?? '' }),
      }))
      .sort((a, b) => a.number - b.number)
  return {
    ...report,
    ...(kept.length > 0 && { groups: kept }),
    ...(apparatus === 'negative' && { apparatus }),
    findings: inOrder(report.findings),
    differentReferents: inOrder(report.differentReferents),
    possible: inOrder(report.possible),
  }
}

function unnamed({ decision, chosen }: ReportFinding, reading: ReportReading): ReportReading {
  const isText = decision?.outcome === 'reading' && decision.reading === reading.normal && chosen?.gone === false
  return isText ? { ...reading, unnamed: true } : reading
}
