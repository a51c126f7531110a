/**
 * The parts of the HTML report that only a whole report has: what its publisher says, and the charts with what they say in words.
 *
 * In: a report with or without a publication, charts, a manifest. Out: Markup. Refuses: nothing; what was not given is not printed.
 * Example: chartFigures([], wording) → no markup
 */
import type { Chart } from './charts/chart.ts'
import type { Published } from './full-report.ts'
import { html, Markup } from './html.ts'
import { type Wording, wordingOf } from './languages.ts'
import { noteMarkup } from './note-html.ts'
import { leadsOf, type Part, statementsOf } from './parts.ts'

export function publicationLead(report: Published): readonly (Markup | null)[] {
  const { organisation = null } = report.publication ?? {}
  const by =
    organisation === null
      ? null
      : html`<p class="soft">${organisation.url === null ? organisation.name : html`<a href="${organisation.url}" rel="noreferrer">${organisation.name}</a>`}</p>\n`
  return [by, ...leadsOf(report).map(partMarkup)]
}

/** A picture for those who see it, the same in words for everybody. */
export function chartFigures(charts: readonly Chart[], { IN_WORDS }: Pick<Wording, 'IN_WORDS'>): readonly Markup[] {
  return charts.map(
    (chart) => html`<figure>
<figcaption>${chart.title}</figcaption>
<div class="scroll">${new Markup(chart.svg)}</div>
<details><summary>${IN_WORDS}</summary>
${chartWords(chart)}</details>
</figure>
`,
  )
}

/** A table; a list where the report was published before charts had one. */
function chartWords({ title, lines, table }: Chart): Markup {
  if (table === undefined) return html`<ul>\n${lines.map((line) => html`<li>${line}</li>\n`)}</ul>\n`
  const rows = table.rows.map(
    ([name = '', ...cells]) =>
      html`<tr><th scope="row" dir="auto">${name}</th>${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}</tr>\n`,
  )
  return html`<div class="scroll"><table class="chart-words">
<caption>${title}</caption>
<thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${table.note === null ? null : html`<p class="soft">${table.note}</p>\n`}`
}

export function publicationStatements(report: Published): readonly (Markup | null)[] {
  const { manifest } = report
  return [
    ...statementsOf(report).map(partMarkup),
    manifest === undefined ? null : html`<p class="soft">${wordingOf(report).FINGERPRINT}<code>${manifest.fingerprint}</code></p>\n`,
  ]
}

function partMarkup({ title, key, markdown, lines }: Part): Markup {
  const said = markdown.trim() === '' ? null : html`${noteMarkup(markdown, key)}\n`
  const listed =
    lines.length < 2
      ? lines.map((line) => html`<p dir="auto">${line}</p>\n`)
      : [html`<ul>\n${lines.map((line) => html`<li dir="auto">${line}</li>\n`)}</ul>\n`]
  return html`<h2>${title}</h2>\n${said}${listed}`
}
