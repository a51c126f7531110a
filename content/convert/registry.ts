/**
 * The converters, one row a format. A new format is a kind in kind.ts, a file beside it, and a row here.
 *
 * In: nothing. Out: a table that is complete by its type. Refuses: nothing.
 * Example: converters.pdf.convert({ name, bytes })
 *
 * Each is loaded with its first file: pdf.js alone takes a second, and a dossier of Markdown needs none of it.
 * `version` is raised when the same bytes would give other text; it names the library that reads the format as well.
 */
import type { Converted, ConverterId, Incoming } from './document.ts'
import type { Kind } from './kind.ts'

export interface Converter extends ConverterId {
  readonly mediaType: string
  readonly convert: (incoming: Incoming) => Promise<Converted>
}

export const converters: Readonly<Record<Kind, Converter>> = {
  markdown: {
    name: 'markdown',
    version: '1',
    mediaType: 'text/markdown',
    convert: async (file) => (await import('./markdown.ts')).convertMarkdown(file),
  },
  text: { name: 'text', version: '1', mediaType: 'text/plain', convert: async (file) => (await import('./text.ts')).convertText(file) },
  html: {
    name: 'html (readability 0.6.0, turndown 7.2.5)',
    version: '1',
    mediaType: 'text/html',
    convert: async (file) => (await import('./html.ts')).convertHtml(file),
  },
  pdf: {
    name: 'pdf (pdf.js 5.5.207)',
    version: '1',
    mediaType: 'application/pdf',
    convert: async (file) => (await import('./pdf.ts')).convertPdf(file),
  },
  docx: {
    name: 'docx (mammoth 1.13.0)',
    version: '1',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    convert: async (file) => (await import('./docx.ts')).convertDocx(file),
  },
  odt: {
    name: 'odt',
    version: '1',
    mediaType: 'application/vnd.oasis.opendocument.text',
    convert: async (file) => (await import('./odt.ts')).convertOdt(file),
  },
  epub: {
    name: 'epub',
    version: '1',
    mediaType: 'application/epub+zip',
    convert: async (file) => (await import('./epub.ts')).convertEpub(file),
  },
}
