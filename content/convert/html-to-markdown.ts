/**
 * A cleaned body of HTML into Markdown: headings, lists, tables, quotations, links and footnotes.
 *
 * In: a document (its body is changed on the way), and the address that relative links are resolved against. Out: Markdown.
 * Refuses: nothing; markup that means nothing for words (scripts, pictures, forms) is left out.
 * Example: '<h2>Port</h2><p>Ten <b>ferries</b>' → '## Port\n\nTen **ferries**'
 *
 * Only what would be read as markup is escaped: a backslash before every dot and bracket would stand in every quotation.
 */
import TurndownService from 'turndown'
import { takeFootnotes } from './footnotes.ts'
import { tableMarkdown } from './html-table.ts'

const SILENT = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'iframe',
  'object',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'img',
  'picture',
  'video',
  'audio',
  'map',
  'title',
  'meta',
  'link',
  'head',
] as const

/** Heads and feet of printed pages, as LibreOffice writes them into a web page. */
const PAGE_FURNITURE = ['div[title="header"]', 'div[title="footer"]'] as const

export function htmlToMarkdown(document: Document, address?: string): string {
  for (const element of [...document.querySelectorAll([...SILENT, ...PAGE_FURNITURE].join(', '))]) element.remove()
  for (const link of document.querySelectorAll('a[href]')) settleLink(link, address)
  const notes = takeFootnotes(document)
  const body = write(document.body.innerHTML)
  const definitions = notes.map(({ label, element }) => {
    const words = write(element.innerHTML).replaceAll('\n', '\n    ').replaceAll(/^ +$/gm, '')
    return `[^${label}]: ${words}`
  })
  return [body, ...definitions].filter((part) => part !== '').join('\n\n')
}

/** HTML that is already clean. */
function write(html: string): string {
  if (html.trim() === '') return ''
  return tidy(writer().turndown(html))
}

function writer(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', codeBlockStyle: 'fenced', hr: '---' })
  service.escape = escapeInline
  service.remove([...SILENT] as TurndownService.Filter)
  service.addRule('table', {
    filter: 'table',
    replacement: (_content, node) => tableMarkdown(node as HTMLElement, (cell) => write(cell.innerHTML)),
  })
  // Emphasis around nothing, or that begins or ends inside a word, would be read as stars.
  service.addRule('emphasis', { filter: ['em', 'i', 'cite'], replacement: (content) => wrapped(content, '*') })
  service.addRule('strong', { filter: ['strong', 'b'], replacement: (content) => wrapped(content, '**') })
  service.addRule('deleted', { filter: ['del', 's'], replacement: (content) => wrapped(content, '~~') })
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A',
    replacement: (content, node) => linked(content, (node as HTMLElement).getAttribute('href')),
  })
  service.addRule('paragraph', { filter: 'p', replacement: (content) => `\n\n${escapeStart(content.trim())}\n\n` })
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => {
      const words = content
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^\*\*(.*)\*\*$/g, '$1')
        .trim()
      return words === '' ? '' : `\n\n${'#'.repeat(Number(node.nodeName.charAt(1)))} ${words}\n\n`
    },
  })
  service.addRule('item', {
    filter: 'li',
    replacement: (content, node) => {
      const list = node.parentNode as HTMLElement
      const first = Number(list.getAttribute('start') ?? 1) || 1
      const place = Array.from(list.children)
        .filter((one) => one.nodeName === 'LI')
        .indexOf(node as HTMLElement)
      const mark = list.nodeName === 'OL' ? `${first + place}. ` : '- '
      const words = content
        .trim()
        .replaceAll(/\n{2,}(?=\s*(?:-|\d+\.) )/g, '\n')
        .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      return words === '' ? '' : `${mark}${words}\n`
    },
  })
  service.addRule('caption', { filter: ['figcaption', 'dt', 'dd', 'summary'], replacement: (content) => `\n\n${content.trim()}\n\n` })
  service.addRule('break', { filter: 'br', replacement: () => '\n' })
  service.addRule('ruby', { filter: (node) => node.nodeName === 'RT' || node.nodeName === 'RP', replacement: () => '' })
  return service
}

function settleLink(link: Element, address: string | undefined): void {
  const href = link.getAttribute('href') ?? ''
  if (href.startsWith('#')) return
  const url = URL.canParse(href, address) ? new URL(href, address) : null
  if (url !== null && /^(?:https?|mailto):$/.test(url.protocol)) link.setAttribute('href', url.href)
  else link.removeAttribute('href')
}

function linked(content: string, href: string | null): string {
  const words = content.replaceAll(/\s*\n\s*/g, ' ')
  if (href === null || href.startsWith('#') || words.trim() === '') return words
  return `[${words}](${href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(/\s/g, '%20')})`
}

function wrapped(content: string, mark: string): string {
  const words = content.trim()
  // A line of its own, or marks inside: emphasis over a line end is not read as emphasis.
  if (words === '' || words.includes('\n') || words.startsWith('*') || words.endsWith('*')) return content
  const [before, after] = [/^\s*/.exec(content)?.[0] ?? '', /\s*$/.exec(content)?.[0] ?? '']
  return `${before}${mark}${words}${mark}${after}`
}

/** In the middle of a line: stars and underscores that touch a word, code, and what would be a tag. */
function escapeInline(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[*`]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/<(?=[a-zA-Z/!])/g, '\\<')
}

/** At the start of a block: what would make a heading, a quotation, a list or a rule of it. */
function escapeStart(text: string): string {
  return text.replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|(?:-{3,}|={3,}|~{3,}|\+{3,})$)/gm, '\\$&')
}

function tidy(markdown: string): string {
  return markdown
    .replaceAll(/[ \t\u00a0]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
