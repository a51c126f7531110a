/**
 * A report as one self-contained HTML file: no scripts, nothing loaded from elsewhere, readable on paper.
 *
 * In: a Report. Out: HTML. Refuses: nothing; every word that is not ours is escaped, and a policy in the file forbids what escaping might miss.
 * Example: renderHtml(report) → '<!doctype html>\n<html lang="en">…'
 */
import type { Report, ReportDecision, ReportFinding, ReportHolder, ReportReading, ReportSource } from './build-report.ts'
import type { Published } from './full-report.ts'
import { html, type Markup } from './html.ts'
import { chartFigures, publicationLead, publicationStatements } from './html-publication.ts'
import { htmlShell } from './html-shell.ts'
import { kindLabel } from './labels.ts'
import { leadsOut } from './note.ts'
import { noteMarkup } from './note-html.ts'
import { sectionsOf } from './sections.ts'
import * as wording from './wording.ts'

/** A whole report says who publishes it and shows its charts; a bare one only what was found. */
export function renderHtml(report: Published): string {
  return htmlShell({ title: report.title, generator: `${report.generator.name} ${report.generator.version}`, body: reportMarkup(report) })
}

/** The report without the document around it. */
export function reportMarkup(report: Published): Markup {
  return html`<h1 dir="auto">${report.title}</h1>
${noteMarkup(report.description, 'about')}
<p><strong>${wording.summaryOf(report)}</strong> ${wording.progressOf(report)}</p>
${[wording.agreementWords(report), wording.narrowingOf(report)].map((words) => (words === null ? null : html`<p>${words}</p>\n`))}${publicationLead(report)}<h2>What was compared</h2>
<section class="scroll" aria-label="Sources" tabindex="0">
<table>
<thead><tr><th scope="col"><span class="sr-only">Siglum</span></th><th scope="col">Source</th><th scope="col">Published</th><th scope="col">Language</th><th scope="col">Read</th><th scope="col">Silent on</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${report.sources.map((source) => sourceRow(source, report))}</tbody>
</table>
</section>
${chartFigures(report.charts ?? [])}${sectionsOf(report).map(({ title, about, findings }) => section(title, about, findings.map(findingArticle)))}${section('Said by one source only', wording.SINGLES_ABOUT, singles(report))}${section(
  'Decisions on earlier findings',
  wording.ORPHANS_ABOUT,
  report.orphans.map(
    ({ finding, decision }) =>
      html`<h3>Finding <code>${finding}</code></h3>\n<p><strong>Decision:</strong> ${wording.orphanOutcomeOf(decision)}</p>\n${reasons(decision, finding)}`,
  ),
)}<h2>How this was made</h2>
${wording.methodOf(report).map((sentence) => html`<p>${sentence}</p>\n`)}${publicationStatements(report)}`
}

function section(title: string, about: string, content: readonly Markup[]): Markup | null {
  if (content.length === 0) return null
  return html`<h2>${title}</h2>\n${about === '' ? null : html`<p class="about">${about}</p>\n`}${content}`
}

function sourceRow(source: ReportSource, report: Report): Markup {
  const name = [source.title ?? source.path, source.publisher].filter((words) => words !== null).join(', ')
  return html`<tr><th scope="row">${source.siglum}</th><td><bdi lang="${source.language}">${name}</bdi> (<code><bdi>${source.path}</bdi></code>)</td><td>${source.published ?? 'unknown'}</td><td>${source.language}</td><td>${wording.coverageOf(source)}</td><td>${wording.silenceOf(source, report)}</td><td><code>${source.sha256}</code></td></tr>\n`
}

function findingArticle(finding: ReportFinding): Markup {
  const { number, question, relation, kind, independence, silent, diagnoses, readings, corrections, decision } = finding
  const says = silent.length === 0 ? '' : ` Says nothing: ${silent.join(', ')}.`
  return html`<article class="finding ${relation}" id="finding-${number}">
<h3>${number}. <bdi>${question}</bdi></h3>
<p class="about"><span class="relation">${wording.relationOf(finding)}</span>: ${kindLabel[kind]}, ${wording.independenceOf(independence)}.${says}</p>
<ul class="readings">
${readings.map(readingItem)}</ul>
${
  diagnoses.length === 0
    ? null
    : html`<p class="about">${wording.HYPOTHESES}</p>\n<ul>\n${diagnoses.map(({ explanation, score }) => html`<li>${explanation} (${Math.round(score * 100)}%)</li>\n`)}</ul>\n`
}${
  corrections.length === 0
    ? null
    : html`<p class="about">${wording.CORRECTIONS}</p>\n<ul>\n${corrections.map((one) => html`<li dir="auto">${wording.correctionOf(one)}</li>\n`)}</ul>\n`
}<div class="decision ${finding.state}">
<p><strong>Decision:</strong> ${conclusion(finding)}</p>
${finding.proposed === undefined ? null : html`<p><strong>${wording.PROPOSED}</strong> <bdi>${finding.proposed}</bdi></p>\n`}${decision === null ? null : reasons(decision, `f${number}`)}</div>
</article>
`
}

function readingItem(reading: ReportReading): Markup {
  const quotes = reading.unnamed === true ? null : html`<blockquote>\n${reading.holders.map(holderLine)}</blockquote>`
  return html`<li><strong><bdi>${reading.value}</bdi></strong> (${wording.witnessesOf(reading)})\n${quotes}</li>\n`
}

function holderLine(holder: ReportHolder): Markup {
  const said = wording.attributionOf(holder.attribution)
  return html`<p>${holder.siglum}: <bdi lang="${holder.language}">${holder.before}<mark>${holder.exact}</mark>${holder.after}</bdi> <span class="place">[${holder.start}–${holder.end}${said === '' ? null : html`, <bdi>${said}</bdi>`}]</span></p>\n`
}

function conclusion(finding: ReportFinding): Markup {
  const { chosen } = finding
  if (chosen === null) return html`${wording.outcomeOf(finding)}`
  return html`${wording.outcomeOf(finding)}<strong><bdi>${chosen.value}</bdi></strong>${chosen.gone ? wording.GONE : ''}.`
}

function reasons(decision: ReportDecision, prefix: string): Markup {
  const stale = decision.stale === 'changed' ? html`<p><strong>${wording.STALE}</strong></p>\n` : null
  return html`${stale}${decision.rationale === '' ? null : html`<p dir="auto">${decision.rationale}</p>\n`}${
    decision.note === '' ? null : html`<blockquote class="note" dir="auto">\n${noteMarkup(decision.note, prefix)}\n</blockquote>\n`
  }${restsOn(decision)}<p class="soft">${[wording.signatureOf(decision), wording.confidenceOf(decision)].filter((words) => words !== '').join('. ')}</p>\n`
}

/** A page of this installation is no address for whoever gets the file: it is named, not linked. */
function restsOn({ evidence = [] }: ReportDecision): Markup | null {
  if (evidence.length === 0) return null
  const links = evidence.map(({ label, href }) =>
    leadsOut(href) ? html`<a href="${href}" rel="noreferrer">${label}</a>` : html`<bdi>${label}</bdi> (<code>${href}</code>)`,
  )
  return html`<p>${wording.EVIDENCE}</p>\n<ul>\n${links.map((link) => html`<li>${link}</li>\n`)}</ul>\n`
}

function singles(report: Report): readonly Markup[] {
  return report.singles.length === 0
    ? []
    : [html`<ul class="readings">\n${report.singles.map((single) => html`<li>${holderLine(single)}</li>\n`)}</ul>\n`]
}
