/**
 * A PDF becomes a source: its text in reading order, with headings, lists and page marks.
 *
 * In: the bytes of a PDF. Out: Markdown and metadata. Refuses: damaged files, passwords, scans without text ('scanned').
 * Example: two columns of a press release → one after the other; 'cancel-' at a line's end and 'led' → 'cancelled'
 *
 * `<!-- page 3 -->` stands before the first block that begins on that page, where the engine reads no words.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isoDate } from './dates.ts'
import { type Converted, type DocumentMeta, type Incoming, NO_META, type Refused, refuse } from './document.ts'
import { languageOf } from './html-metadata.ts'
import { type PageText, pageLines, type TextRun } from './pdf-lines.ts'
import { pdfMarkdown } from './pdf-markdown.ts'

/** pdf.js asks for these by itself where a font names an Asian encoding; they lie beside it in its package. */
const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** A page with fewer letters has a stamp or a number on it, not a text. */
const FEW_LETTERS = 15

export async function convertPdf({ bytes }: Incoming): Promise<Converted> {
  const loading = getDocument({
    // pdf.js takes the buffer it is given as its own.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(PACKAGE, 'standard_fonts')}/`,
  })
  try {
    const pdf = await loading.promise.catch((error: unknown) => {
      throw unopened(error)
    })
    return await read(pdf)
  } finally {
    await loading.destroy()
  }
}

async function read(pdf: PDFDocumentProxy): Promise<Converted> {
  const pages: PageText[] = []
  const silent: number[] = []
  let pictures = false
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const text = await textOf(page, number)
    if (lettersOf(text) < FEW_LETTERS) {
      silent.push(number)
      pictures ||= await hasPictures(page)
    }
    pages.push(text)
    page.cleanup()
  }
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0)
  if (letters < FEW_LETTERS * Math.min(pdf.numPages, 3) && silent.length === pdf.numPages) {
    if (pictures) throw refuse('scanned', 'scan')
    throw refuse('no-text', 'pdf-no-text')
  }
  const markdown = pdfMarkdown(pages.map((page) => ({ ...page, lines: pageLines(page) })))
  const missing = silent.length > 0 && pictures
  return {
    markdown,
    meta: await metaOf(pdf),
    notices: missing
      ? [
          {
            code: 'pages-without-text',
            message: `${silent.length === 1 ? 'Page' : 'Pages'} ${ranges(silent)} may be scanned: there is no text on ${silent.length === 1 ? 'it' : 'them'}.`,
          },
        ]
      : [],
  }
}

async function textOf(page: PDFPageProxy, number: number): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  const runs = content.items.flatMap((item): readonly TextRun[] => {
    if (!('str' in item) || item.str === '') return []
    const [a, b, , , x, y] = product(viewport.transform, item.transform)
    // Text that stands on its side is a stamp of an archive or the label of an axis, not a line to read.
    if (Math.abs(b) > Math.abs(a) * 0.2 || a < 0) return []
    const font = content.styles[item.fontName]?.fontFamily ?? ''
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(item.height) || Math.hypot(a, b), font: item.fontName, family: font }]
  })
  return { number, width: viewport.width, height: viewport.height, runs, bold: await boldFonts(page, runs) }
}

/** Fonts whose own name says that they are bold; known once the page's text was read. */
async function boldFonts(page: PDFPageProxy, runs: readonly TextRun[]): Promise<ReadonlySet<string>> {
  const bold = new Set<string>()
  for (const font of new Set(runs.map((run) => run.font))) {
    const loaded: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
    const name = typeof loaded === 'object' && loaded !== null && 'name' in loaded ? String(loaded.name) : ''
    if (/bold|black|heavy|semibold/i.test(name)) bold.add(font)
  }
  return bold
}

async function hasPictures(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.some(
    (operation) =>
      operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject || operation === OPS.paintImageMaskXObject,
  )
}

async function metaOf(pdf: PDFDocumentProxy): Promise<DocumentMeta> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }))
  const said = (name: string): string | null => {
    const value: unknown = (info as Readonly<Record<string, unknown>>)[name]
    return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() || null : null
  }
  const xmp = (name: string): string | null => {
    const value: unknown = metadata?.get(name)
    const words = Array.isArray(value) ? value.join(', ') : value
    return typeof words === 'string' ? words.replaceAll(/\s+/g, ' ').trim() || null : null
  }
  const title = xmp('dc:title') ?? said('Title')
  return {
    ...NO_META,
    // What printing programs put there when nobody gave a title.
    title: title === null || /^(?:untitled|microsoft word - .*|.*\.(?:docx?|odt|indd|qxd|pdf|html?))$/i.test(title) ? null : title,
    author: xmp('dc:creator') ?? said('Author'),
    publisher: xmp('dc:publisher'),
    published: isoDate(xmp('prism:publicationdate') ?? xmp('dc:date')),
    modified: isoDate(said('ModDate')),
    created: isoDate(said('CreationDate')),
    language: languageOf(said('Language') ?? xmp('dc:language')),
  }
}

function unopened(error: unknown): Refused {
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
  if (name === 'PasswordException') return refuse('encrypted', 'password')
  return refuse('malformed', 'pdf-unread', { reason: message })
}

function lettersOf(page: PageText): number {
  return page.runs.reduce((sum, { text }) => sum + text.replaceAll(/[^\p{L}\p{N}]/gu, '').length, 0)
}

type Matrix = readonly [number, number, number, number, number, number]

function product(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** [1, 2, 3, 7] → '1–3, 7' */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const number of numbers) {
    const last = parts.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else parts.push([number, number])
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
