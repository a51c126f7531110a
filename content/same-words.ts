/**
 * Whether a page that was fetched again says something else, and what is kept of it then.
 *
 * In: the text of the newest revision, and what came in now. Out: null when nothing changed but the time, else the text of a new revision:
 * the words of now under what editors know of the source. Refuses: nothing.
 * Example: nextText('---\\ntitle: Port\\n---\\n\\nTwelve ferries.', { text: 'Eighteen ferries.', meta }) → '---\\ntitle: Port\\n…Eighteen ferries.'
 */
import { type DocumentMeta, NO_META } from './convert/document.ts'
import { frontMeta } from './convert/markdown.ts'
import { sourceText } from './convert/source-text.ts'

export function nextText(before: string, now: { readonly text: string; readonly meta: DocumentMeta }): string | null {
  const known: DocumentMeta = { ...NO_META, ...frontMeta(before) }
  // When it was fetched and when it says it was changed are no words of it.
  const undated: DocumentMeta = { ...known, retrieved: null, modified: null }
  if (sourceText(before, undated).trim() === sourceText(now.text, undated).trim()) return null
  return sourceText(now.text, { ...known, retrieved: now.meta.retrieved, modified: now.meta.modified ?? known.modified })
}
