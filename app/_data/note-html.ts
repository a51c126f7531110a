/**
 * An editor's Markdown as HTML that may stand in a page: the very HTML that the report prints, so that a preview promises nothing else.
 *
 * In: Markdown and a name of its own (two notes on a page may both have a footnote 1). Out: sanitised HTML. Refuses: see lib/report/note.ts.
 * Example: noteHtml('**12** ferries', 'v1') → '<p><strong>12</strong> ferries</p>'
 */
import { noteMarkup } from '../../lib/report/note-html.ts'

export function noteHtml(markdown: string, name: string): string {
  return noteMarkup(markdown, name).markup
}
