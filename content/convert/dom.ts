/**
 * HTML text into a document tree that nothing runs in.
 *
 * In: HTML, whole or in part. Out: a document with head and body. Refuses: elements nested thousands deep ('bomb').
 * Example: parseHtml('<p>Ten ferries').body.textContent → 'Ten ferries'
 *
 * Scripts are never run and nothing is fetched: the tree is read, cut and written out as Markdown.
 */
import { parseHTML } from 'linkedom'
import { refuse } from './document.ts'

/** Every level is a recursion of readability and of the writer; real pages have thirty. */
const DEEPEST = 600

export function parseHtml(html: string): Document {
  const whole = /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : enclose(html)
  const { document } = parseHTML(whole)
  if (depthOf(document.body) > DEEPEST) throw refuse('bomb', 'deep', { most: DEEPEST })
  return document
}

/** What has no tags around it gets them: the parser leaves a page without a body headless. */
function enclose(html: string): string {
  const head = /<head[\s>][\s\S]*?<\/head>/i.exec(html)?.[0] ?? ''
  const rest = html.replace(head, '').replaceAll(/<!doctype[^>]*>|<\/?(?:html|body|head)\b[^>]*>/gi, '')
  const language = /<html[^>]*\slang=["']?([\w-]+)/i.exec(html)?.[1]
  const loose = head === '' ? (rest.match(/<(?:title)[\s>][\s\S]*?<\/title>|<(?:meta|link)\b[^>]*>/gi) ?? []).join('') : ''
  return `<!doctype html><html${language ? ` lang="${language}"` : ''}>${head || `<head>${loose}</head>`}<body>${rest}</body></html>`
}

/** Without recursion: this is what guards those that have it. */
function depthOf(root: Element): number {
  let deepest = 0
  let level: Element[] = [root]
  while (level.length > 0 && deepest <= DEEPEST) {
    deepest++
    level = level.flatMap((element) => [...element.children])
  }
  return deepest
}
