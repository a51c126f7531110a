/**
 * The sources as a bibliography in every style the processor brings, in one plain text file.
 *
 * In: a FullReport. Out: text. Refuses: nothing. Example: renderBibliography(report) → 'APA\n\nA  Ferries stopped. …'
 */
import { bibliographyOf, CITATION_STYLES, type CitationStyle } from './citations.ts'
import type { FullReport } from './full-report.ts'

export function renderBibliography(report: FullReport): string {
  const styles = Object.keys(CITATION_STYLES) as readonly CitationStyle[]
  return styles
    .map((style) => {
      const entries = bibliographyOf(report, style).map(({ siglum, text }) => `${siglum}  ${text.replaceAll(/\s+/g, ' ')}\n`)
      return `${CITATION_STYLES[style]}\n\n${entries.join('')}`
    })
    .join('\n')
}
