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
import { engineLanguage, type Wording, wordingOf } from './languages.ts'
import { leadsOut } from './note.ts'
import { noteMarkup } from './note-html.ts'
import { sectionsOf } from './sections.ts'

/** A whole report says who publishes it and shows its charts; a bare one only what was found. */
export function renderHtml(report: Published): string {
  const { title, generator, language } = report
  return htmlShell({ title, language, generator: `${generator.name} ${generator.version}`, body: reportMarkup(report) })
}

/** The report without the document around it. */
export function reportMarkup(report: Published): Markup {
  const wording = wordingOf(report)
  const { heading } = wording
  return html`<h1 dir="auto">${report.title}</h1>
${noteMarkup(report.description, 'about')}
<p><strong>${wording.summaryOf(report)}</strong> ${wording.progressOf(report)}</p>
${[wording.agreementWords(report), wording.narrowingOf(report)].map((words) => (words === null ? null : html`<p>${words}</p>\n`))}${publicationLead(report)}<h2>${heading.compared}</h2>
<section class="scroll" aria-label="${heading.sources}" tabindex="0">
<table>
<thead><tr><th scope="col"><span class="sr-only">${heading.siglum}</span></th><th scope="col">${heading.source}</th><th scope="col">${heading.published}</th><th scope="col">${heading.language}</th><th scope="col">${heading.read}</th><th scope="col">${heading.silent}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${report.sources.map((source) => sourceRow(source, report, wording))}</tbody>
</table>
</section>
${chartFigures(report.charts ?? [], wording)}${sectionsOf(report).map(({ title, about, findings }) =>
  section(
    title,
    about,
    findings.map((finding) => findingArticle(finding, report, wording)),
  ),
)}${section(heading.singles, wording.SINGLES_ABOUT, singles(report, wording))}${section(
  heading.orphans,
  wording.ORPHANS_ABOUT,
  report.orphans.map(
    ({ finding, decision }) =>
      html`<h3>${wording.FINDING}<code>${finding}</code></h3>\n<p><strong>${wording.DECISION}</strong> ${wording.orphanOutcomeOf(decision)}</p>\n${reasons(decision, finding, wording)}`,
  ),
)}<h2>${heading.method}</h2>
${wording.methodOf(report).map((sentence) => html`<p>${sentence}</p>\n`)}${publicationStatements(report)}`
}

function section(title: string, about: string, content: readonly Markup[]): Markup | null {
  if (content.length === 0) return null
  return html`<h2>${title}</h2>\n${about === '' ? null : html`<p class="about">${about}</p>\n`}${content}`
}

function sourceRow(source: ReportSource, report: Report, wording: Wording): Markup {
  const name = [source.title ?? source.path, source.publisher].filter((words) => words !== null).join(', ')
  return html`<tr><th scope="row">${source.siglum}</th><td><bdi lang="${source.language}">${name}</bdi> (<code><bdi>${source.path}</bdi></code>)</td><td>${wording.publishedOf(source)}</td><td>${source.language}</td><td>${wording.coverageOf(source)}</td><td>${wording.silenceOf(source, report)}</td><td><code>${source.sha256}</code></td></tr>\n`
}

function findingArticle(finding: ReportFinding, report: Report, wording: Wording): Markup {
  const { number, question, relation, diagnoses, readings, corrections, decision } = finding
  const english = engineLanguage(report)
  const lang = english === undefined ? null : html` lang="${english}"`
  return html`<article class="finding ${relation}" id="finding-${number}">
<h3>${number}. <bdi${lang}>${question}</bdi></h3>
<p class="about"><span class="relation">${wording.relationOf(finding)}</span>${wording.COLON}${wording.factsOf(finding)}</p>
<ul class="readings">
${readings.map((reading) => readingItem(reading, wording))}</ul>
${
  diagnoses.length === 0
    ? null
    : html`<p class="about">${wording.HYPOTHESES}</p>\n<ul>\n${diagnoses.map(({ explanation, score }) => html`<li${lang}>${explanation} (${Math.round(score * 100)}%)</li>\n`)}</ul>\n`
}${
  corrections.length === 0
    ? null
    : html`<p class="about">${wording.CORRECTIONS}</p>\n<ul>\n${corrections.map((one) => html`<li dir="auto">${wording.correctionOf(one)}</li>\n`)}</ul>\n`
}<div class="decision ${finding.state}">
<p><strong>${wording.DECISION}</strong> ${conclusion(finding, wording)}</p>
${finding.proposed === undefined ? null : html`<p><strong>${wording.PROPOSED}</strong> <bdi>${finding.proposed}</bdi></p>\n`}${decision === null ? null : reasons(decision, `f${number}`, wording)}</div>
</article>
`
}

function readingItem(reading: ReportReading, wording: Wording): Markup {
  const quotes =
    reading.unnamed === true ? null : html`<blockquote>\n${reading.holders.map((holder) => holderLine(holder, wording))}</blockquote>`
  return html`<li><strong><bdi>${reading.value}</bdi></strong> (${wording.witnessesOf(reading)})\n${quotes}</li>\n`
}

function holderLine(holder: ReportHolder, wording: Wording): Markup {
  const said = wording.attributionOf(holder.attribution)
  return html`<p>${holder.siglum}: <bdi lang="${holder.language}">${holder.before}<mark>${holder.exact}</mark>${holder.after}</bdi> <span class="place">[${holder.start}–${holder.end}${said === '' ? null : html`, <bdi>${said}</bdi>`}]</span></p>\n`
}

function conclusion(finding: ReportFinding, wording: Wording): Markup {
  const { chosen } = finding
  if (chosen === null) return html`${wording.outcomeOf(finding)}`
  return html`${wording.outcomeOf(finding)}<strong><bdi>${chosen.value}</bdi></strong>${chosen.gone ? wording.GONE : ''}${wording.STOP}`
}

function reasons(decision: ReportDecision, prefix: string, wording: Wording): Markup {
  const stale = decision.stale === 'changed' ? html`<p><strong>${wording.STALE}</strong></p>\n` : null
  return html`${stale}${decision.rationale === '' ? null : html`<p dir="auto">${decision.rationale}</p>\n`}${
    decision.note === '' ? null : html`<blockquote class="note" dir="auto">\n${noteMarkup(decision.note, prefix)}\n</blockquote>\n`
  }${restsOn(decision, wording)}<p class="soft">${wording.signedOf(decision)}</p>\n`
}

/** A page of this installation is no address for whoever gets the file: it is named, not linked. */
function restsOn({ evidence = [] }: ReportDecision, wording: Wording): Markup | null {
  if (evidence.length === 0) return null
  const links = evidence.map(({ label, href }) =>
    leadsOut(href) ? html`<a href="${href}" rel="noreferrer">${label}</a>` : html`<bdi>${label}</bdi> (<code>${href}</code>)`,
  )
  return html`<p>${wording.EVIDENCE}</p>\n<ul>\n${links.map((link) => html`<li>${link}</li>\n`)}</ul>\n`
}

function singles(report: Report, wording: Wording): readonly Markup[] {
  return report.singles.length === 0
    ? []
    : [html`<ul class="readings">\n${report.singles.map((single) => html`<li>${holderLine(single, wording)}</li>\n`)}</ul>\n`]
}
