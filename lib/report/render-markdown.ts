/**
 * A report as one Markdown file (GFM).
 *
 * In: a Report. Out: Markdown. Refuses: nothing; quoted words come out as they went in, whatever they hold, and execute nothing.
 * Example: renderMarkdown(report) → '# Ferries on 4 March\n\n4 sources, 5 findings: …'
 *
 * The text is written from a Markdown tree, so that escaping is done once and by the library that parses it.
 */
import type { RootContent } from 'mdast'
import type { Report, ReportDecision, ReportFinding, ReportHolder, ReportReading } from './build-report.ts'
import type { Chart } from './charts/chart.ts'
import type { Published } from './full-report.ts'
import { type Wording, wordingOf } from './languages.ts'
import { code, emphasis, type Flow, heading, type Inline, list, paragraph, quote, strong, table, writeMarkdown } from './markdown-nodes.ts'
import { leadsOut, noteBlocks } from './note.ts'
import { leadsOf, type Part, statementsOf } from './parts.ts'
import { sectionsOf } from './sections.ts'

/** A whole report says who publishes it and what its charts show; a bare one only what was found. */
export function renderMarkdown(report: Published): string {
  const { charts = [], manifest } = report
  const wording = wordingOf(report)
  return writeMarkdown([
    heading(1, report.title),
    ...noteBlocks(report.description, 'about'),
    paragraph(strong(wording.summaryOf(report)), ' ', wording.progressOf(report)),
    ...[wording.agreementWords(report), wording.narrowingOf(report)].flatMap((words) => (words === null ? [] : [paragraph(words)])),
    ...leadsOf(report).flatMap(partOf),
    ...sourcesOf(report, wording),
    ...charts.flatMap((chart) => [heading(3, chart.title), ...chartWords(chart)]),
    ...sectionsOf(report).flatMap(({ title, about, findings }) =>
      section(
        title,
        about,
        findings.flatMap((finding) => findingOf(finding, wording)),
      ),
    ),
    ...section(wording.heading.singles, wording.SINGLES_ABOUT, singlesOf(report, wording)),
    ...section(wording.heading.orphans, wording.ORPHANS_ABOUT, orphansOf(report, wording)),
    heading(2, wording.heading.method),
    ...wording.methodOf(report).map((sentence) => paragraph(sentence)),
    ...statementsOf(report).flatMap(partOf),
    ...(manifest === undefined ? [] : [paragraph(wording.FINGERPRINT, code(manifest.fingerprint))]),
  ])
}

/** What a chart shows, as a table; a list where the report was published before charts had one. */
function chartWords({ lines, table: shown }: Chart): readonly RootContent[] {
  if (shown === undefined) return [list(lines.map((line) => [paragraph(line)]))]
  const rows = [shown.columns, ...shown.rows].map((cells) => cells.map((cell) => [cell]))
  return [table(rows), ...(shown.note === null ? [] : [paragraph(shown.note)])]
}

/** What the publisher says, in a part of its own. */
function partOf({ title, key, markdown, lines }: Part): readonly RootContent[] {
  const listed = lines.length < 2 ? lines.map((line) => paragraph(line)) : [list(lines.map((line) => [paragraph(line)]))]
  return [heading(2, title), ...noteBlocks(markdown, key), ...listed]
}

function section(title: string, about: string, content: readonly RootContent[]): readonly RootContent[] {
  return content.length === 0 ? [] : [heading(2, title), ...(about === '' ? [] : [paragraph(about)]), ...content]
}

function sourcesOf(report: Report, wording: Wording): readonly RootContent[] {
  const { source: name, published, language, read, silent } = wording.heading
  const head = ['', name, published, language, read, silent, 'SHA-256'].map((word) => [word])
  const rows = report.sources.map((source): readonly (readonly Inline[])[] => [
    [strong(source.siglum)],
    [[source.title ?? source.path, source.publisher].filter((words) => words !== null).join(', '), ' (', code(source.path), ')'],
    [wording.publishedOf(source)],
    [source.language],
    [wording.coverageOf(source)],
    [wording.silenceOf(source, report)],
    [code(source.sha256)],
  ])
  return [heading(2, wording.heading.compared), table([head, ...rows])]
}

function findingOf(finding: ReportFinding, wording: Wording): readonly RootContent[] {
  const { number, question, diagnoses, readings, corrections } = finding
  const hypotheses = diagnoses.map(({ explanation, score }) => [paragraph(explanation, ` (${Math.round(score * 100)}%)`)])
  return [
    heading(3, `${number}. `, question),
    paragraph(strong(wording.relationOf(finding)), `${wording.COLON}${wording.factsOf(finding)}`),
    list(readings.map((reading) => readingOf(reading, wording))),
    ...(hypotheses.length === 0 ? [] : [paragraph(wording.HYPOTHESES), list(hypotheses)]),
    ...(corrections.length === 0
      ? []
      : [paragraph(wording.CORRECTIONS), list(corrections.map((one) => [paragraph(wording.correctionOf(one))]))]),
    paragraph(strong(wording.DECISION), ' ', ...conclusionOf(finding, wording)),
    ...(finding.proposed === undefined ? [] : [paragraph(strong(wording.PROPOSED), ' ', finding.proposed)]),
    ...(finding.decision === null ? [] : reasonsOf(finding.decision, `f${number}`, wording)),
  ]
}

function readingOf(reading: ReportReading, wording: Wording): readonly Flow[] {
  const named = paragraph(strong(reading.value), ` (${wording.witnessesOf(reading)})`)
  return reading.unnamed === true ? [named] : [named, quote(...reading.holders.map((holder) => holderOf(holder, wording)))]
}

function holderOf(holder: ReportHolder, wording: Wording): Flow {
  const said = wording.attributionOf(holder.attribution)
  return paragraph(
    `${holder.siglum}: `,
    ...[holder.before, strong(holder.exact), holder.after].filter((words) => words !== ''),
    ' ',
    emphasis(`[${holder.start}–${holder.end}${said === '' ? '' : `, ${said}`}]`),
  )
}

function conclusionOf(finding: ReportFinding, wording: Wording): readonly Inline[] {
  const { chosen } = finding
  if (chosen === null) return [wording.outcomeOf(finding)]
  return [wording.outcomeOf(finding), strong(chosen.value), chosen.gone ? wording.GONE : '', wording.STOP]
}

/** Rationale, note and who signed; a note stands in a quotation so that its own structure cannot pass for the report's. */
function reasonsOf(decision: ReportDecision, prefix: string, wording: Wording): readonly RootContent[] {
  return [
    ...(decision.stale === 'changed' ? [paragraph(strong(wording.STALE))] : []),
    ...(decision.rationale === '' ? [] : [paragraph(decision.rationale)]),
    ...(decision.note === '' ? [] : [{ type: 'blockquote', children: noteBlocks(decision.note, prefix) } as RootContent]),
    ...restsOn(decision, wording),
    paragraph(emphasis(wording.signedOf(decision))),
  ]
}

/** A page of this installation is no address for whoever gets the file: it is named, not linked. */
function restsOn({ evidence = [] }: ReportDecision, wording: Wording): readonly RootContent[] {
  if (evidence.length === 0) return []
  const links = evidence.map(({ label, href }): Flow[] => [
    leadsOut(href)
      ? paragraph({ type: 'link', url: href, children: [{ type: 'text', value: label }] })
      : paragraph(`${label} (`, code(href), ')'),
  ])
  return [paragraph(wording.EVIDENCE), list(links)]
}

function singlesOf(report: Report, wording: Wording): readonly RootContent[] {
  return report.singles.length === 0 ? [] : [list(report.singles.map((single) => [holderOf(single, wording)]))]
}

function orphansOf(report: Report, wording: Wording): readonly RootContent[] {
  return report.orphans.flatMap(({ finding, question, decision }) => [
    heading(3, ...(question === null ? [wording.FINDING, code(finding)] : [question])),
    paragraph(strong(wording.DECISION), ' ', wording.orphanOutcomeOf(decision)),
    ...reasonsOf(decision, finding, wording),
  ])
}
