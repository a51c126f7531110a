/**
 * A web page becomes a source: the article without the page around it.
 *
 * In: the bytes of an HTML file. Out: Markdown and metadata. Refuses: pages without words ('no-text'), unknown encodings.
 * Example: a news page → its headline, its paragraphs, its footnotes; menus, teasers and comments are left out.
 *
 * A page without furniture (no navigation, no sidebar) is taken whole: there is nothing to leave out, and leaving out is how words get lost.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { type Converted, type Incoming, type Notice, refuse } from './document.ts'
import { parseHtml } from './dom.ts'
import { charsetOf, decodeBytes, decodingNotices } from './encoding.ts'
import { htmlMetadata } from './html-metadata.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'

const FURNITURE = 'nav, aside, iframe, [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], body > footer'
/** What is furniture wherever it stands, when the article itself could not be told from the page. */
const NEVER_WORDS = 'nav, aside, body > footer, [role="navigation"], [role="complementary"], [hidden], [aria-hidden="true"]'

export async function convertHtml({ bytes, hints }: Incoming): Promise<Converted> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const inside = /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w.:-]+)/i.exec(start)?.[1]
  const decoding = decodeBytes(
    bytes,
    [charsetOf(hints?.mediaType), inside].filter((name) => name !== null && name !== undefined),
  )
  return { ...pageOf(decoding.text, hints?.address, decodingNotices(decoding)) }
}

/** HTML that is already text: what an EPUB or a Word file is made of comes this way as well. */
export function pageOf(html: string, address: string | undefined, notices: readonly Notice[]): Converted {
  const document = parseHtml(html)
  const { meta, paywall } = htmlMetadata(document, address)
  const more: Notice[] = [...notices]
  if (paywall) more.push({ code: 'paywall', message: 'The page says that it is not free to read: this may be only its beginning.' })
  const heading = document.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  const { markdown, whole } = articleOf(html, document, address)
  if (whole) more.push({ code: 'whole-page', message: 'The article could not be told from the page around it; the whole page came in.' })
  if (!/[\p{L}\p{N}]/u.test(markdown)) throw refuse('no-text', 'html-no-words')
  return { markdown: headed(markdown, heading), meta, notices: more }
}

function articleOf(html: string, document: Document, address: string | undefined): { readonly markdown: string; readonly whole: boolean } {
  if (document.querySelector(FURNITURE) === null) return { markdown: htmlToMarkdown(document, address), whole: false }
  if (isProbablyReaderable(document)) {
    const article = new Readability(parseHtml(html), { keepClasses: false }).parse()
    const cut = article?.content ? htmlToMarkdown(parseHtml(article.content), address) : ''
    if (/[\p{L}\p{N}]/u.test(cut)) return { markdown: cut, whole: false }
  }
  for (const element of [...document.querySelectorAll(NEVER_WORDS)]) element.remove()
  return { markdown: htmlToMarkdown(document, address), whole: true }
}

/** The headline is a part of the account; readability takes it out, because browsers show it above. */
function headed(markdown: string, heading: string): string {
  if (heading === '' || letters(markdown.slice(0, 2_000)).includes(letters(heading))) return markdown
  return `# ${heading}\n\n${markdown}`
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
