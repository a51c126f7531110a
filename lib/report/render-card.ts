/**
 * A card for somebody else's web page: title, the figures, the first findings that differ, and where to read on.
 *
 * In: a FullReport. Out: one HTML fragment with its styles inside. Refuses: scripts, pictures, anything that loads; every word is escaped.
 * Example: renderCard(report) → '<article class="variorum-card" …'
 */
import type { ReportFinding } from './build-report.ts'
import { type FullReport, properFindings } from './full-report.ts'
import { html, Markup } from './html.ts'
import { engineLanguage, type Wording, wordingOf } from './languages.ts'

const MOST = 3

/** Named after the card, so that nothing of the page around it changes. */
const STYLE = `.variorum-card{box-sizing:border-box;max-width:34rem;padding:1.1rem 1.25rem;border:1px solid #d8d4ca;border-top:4px solid #9c2f1f;background:#fdfcf9;color:#1b1b1a;font:1rem/1.5 Georgia,serif;overflow-wrap:anywhere}.variorum-card h2{margin:0 0 .4rem;font-size:1.2rem;line-height:1.25}.variorum-card p{margin:.4rem 0}.variorum-card ul{margin:.6rem 0;padding:0;list-style:none}.variorum-card li{margin:.5rem 0;padding-left:.75rem;border-left:2px solid #d8d4ca}.variorum-card small{color:#5c5a55}.variorum-card a{color:inherit}`

export function renderCard(report: FullReport): string {
  const differing = properFindings(report).filter(({ relation }) => relation === 'conflict' || relation === 'compatible')
  const { publication, title, manifest, generator, language = 'en' } = report
  const wording = wordingOf(report)
  return html`<article class="variorum-card" lang="${language}">
<style>${new Markup(STYLE)}</style>
<h2 dir="auto">${publication.address === null ? title : html`<a href="${publication.address}">${title}</a>`}</h2>
<p>${wording.summaryOf(report)} ${wording.progressOf(report)}</p>
<ul>
${differing.slice(0, MOST).map((finding) => item(finding, wording, engineLanguage(report)))}</ul>
<p><small>${publication.organisation === null ? null : `${publication.organisation.name}${wording.STOP} `}${wording.exactBy(manifest.fingerprint.slice(0, 12), `${generator.name} ${generator.version}`)}</small></p>
</article>
`.markup
}

function item(finding: ReportFinding, wording: Wording, english: string | undefined): Markup {
  const said = finding.readings.map(({ value, sigla }) => html`<bdi>${value}</bdi> (${sigla.join(', ')})`)
  const joined = said.map((words, index) => (index === 0 ? words : html`; ${words}`))
  return html`<li><strong><bdi${english === undefined ? null : html` lang="${english}"`}>${finding.question}</bdi></strong> <small>${wording.relationLabel[finding.relation]}</small><br>${joined}</li>\n`
}
