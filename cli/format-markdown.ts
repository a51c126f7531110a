/**
 * A comparison as a Markdown table: questions down, sources across.
 *
 * In: a Report (without decisions). Out: Markdown (GFM). Refuses: nothing. The full account with sentences is `variorum report`.
 * Example: '| 1 | How many ferries were cancelled? | conflict | 12 ferries | At least ten ferries |'
 */
import type { RootContent } from 'mdast'
import type { Report, ReportFinding } from '../lib/report/build-report.ts'
import { relationLabel } from '../lib/report/labels.ts'
import { code, heading, type Inline, list, paragraph, strong, table, writeMarkdown } from '../lib/report/markdown-nodes.ts'
import * as wording from '../lib/report/wording.ts'

export function formatMarkdown(report: Report): string {
  const matrix = (title: string, about: string, findings: readonly ReportFinding[]): readonly RootContent[] =>
    findings.length === 0
      ? []
      : [
          heading(2, title),
          ...(about === '' ? [] : [paragraph(about)]),
          table([headOf(report), ...findings.map((finding) => rowOf(report, finding))]),
          ...explained(findings),
        ]
  return writeMarkdown([
    heading(1, 'Comparison'),
    paragraph(wording.summaryOf(report)),
    list(
      report.sources.map(({ siglum, title, path, publisher, published }) => {
        const facts = [title, publisher, published ?? 'no date stated'].filter((fact) => fact !== null)
        return [paragraph(strong(siglum), ` ${facts.join(', ')} (`, code(path), ')')]
      }),
    ),
    ...matrix('Findings', '', report.findings),
    ...matrix('Different referents', wording.REFERENT_ABOUT, report.differentReferents),
    ...matrix('Possible findings', wording.POSSIBLE_ABOUT, report.possible),
  ])
}

type Row = readonly (readonly Inline[])[]

function headOf(report: Report): Row {
  return [[''], ['Question'], ['Relation'], ...report.sources.map(({ siglum }) => [siglum])]
}

/** Every source's own words; a source with several holders gives them all, one that is silent nothing. */
function rowOf(report: Report, { number, question, relation, readings }: ReportFinding): Row {
  const holders = readings.flatMap((reading) => reading.holders)
  const cells = report.sources.map(({ siglum }) => {
    const words = holders.filter((holder) => holder.siglum === siglum).map((holder) => holder.exact)
    return [[...new Set(words)].join(' / ')]
  })
  return [[String(number)], [question], [relation === 'conflict' ? strong(relationLabel[relation]) : relationLabel[relation]], ...cells]
}

/** Hypotheses stand under the table, by number: in a cell they would read like results. */
function explained(findings: readonly ReportFinding[]): readonly RootContent[] {
  const items = findings.flatMap(({ number, diagnoses }) =>
    diagnoses.map(({ explanation, score }) => [paragraph(strong(String(number)), ` ${explanation} (${Math.round(score * 100)}%)`)]),
  )
  return items.length === 0 ? [] : [paragraph(wording.HYPOTHESES), list(items)]
}
