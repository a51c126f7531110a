/**
 * The parts of the HTML report that only a whole report has: what its publisher says, and the charts with what they say in words.
 *
 * In: a Publication, charts, a manifest (each may be missing). Out: Markup. Refuses: nothing; what was not given is not printed.
 * Example: chartFigures([]) → no markup
 */
import type { Chart } from './charts/chart.ts'
import { html, Markup } from './html.ts'
import type { Manifest } from './manifest.ts'
import { noteMarkup } from './note-html.ts'
import type { Publication } from './publication.ts'

export function publicationLead(publication: Publication | undefined): readonly (Markup | null)[] {
  if (publication === undefined) return []
  const { organisation, summary, introduction } = publication
  const by =
    organisation === null
      ? null
      : html`<p class="soft">${organisation.url === null ? organisation.name : html`<a href="${organisation.url}" rel="noreferrer">${organisation.name}</a>`}</p>\n`
  return [by, part('Summary', summary, 'summary'), part('Introduction', introduction, 'introduction')]
}

/** A picture for those who see it, the same in words for everybody. */
export function chartFigures(charts: readonly Chart[]): readonly Markup[] {
  return charts.map(
    ({ title, svg, lines }) => html`<figure>
<figcaption>${title}</figcaption>
<div class="scroll">${new Markup(svg)}</div>
<details><summary>In words</summary>
<ul>
${lines.map((line) => html`<li>${line}</li>\n`)}</ul>
</details>
</figure>
`,
  )
}

export function publicationStatements(publication: Publication | undefined, manifest: Manifest | undefined): readonly (Markup | null)[] {
  const told =
    publication === undefined
      ? []
      : [
          part('Our method', publication.method, 'method'),
          part('Corrections', publication.corrections, 'corrections'),
          part('Funding', publication.funding, 'funding'),
          part('Ownership', publication.ownership, 'ownership'),
          publication.licence === '' ? null : html`<p class="soft">Licence: ${publication.licence}</p>\n`,
        ]
  return [
    ...told,
    manifest === undefined ? null : html`<p class="soft">Fingerprint of the findings: <code>${manifest.fingerprint}</code></p>\n`,
  ]
}

function part(title: string, markdown: string, prefix: string): Markup | null {
  return markdown.trim() === '' ? null : html`<h2>${title}</h2>\n${noteMarkup(markdown, prefix)}\n`
}
