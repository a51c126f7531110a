/**
 * A Word document (DOCX) becomes a source.
 *
 * In: the bytes of a DOCX file. Out: Markdown and metadata. Refuses: damaged files, passwords, bombs, documents without words.
 * Example: headings by style, lists, tables, foot- and endnotes; tracked insertions are taken, tracked deletions are not.
 *
 * Mammoth is given a new archive of the parts that were unpacked and checked here: what was looked at is what is read.
 */
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { type Converted, type Incoming, refuse } from './document.ts'
import { pageOf } from './html.ts'
import { officeMeta } from './office-properties.ts'
import { parseXml } from './xml.ts'
import { openZip } from './zip.ts'

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

export async function convertDocx({ bytes }: Incoming): Promise<Converted> {
  const parts = await openZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
  if (!parts.has('[Content_Types].xml')) throw refuse('malformed', 'docx-none')
  for (const [name, part] of parts) parseXml(part, name)
  const core = parts.get('docProps/core.xml')
  const html = await htmlOf(parts)
  const page = pageOf(html, undefined, [])
  const meta = officeMeta(core === undefined ? null : parseXml(core, 'docProps/core.xml'))
  return { ...page, meta }
}

async function htmlOf(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return `<html><head></head><body>${value}</body></html>`
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw refuse('malformed', 'docx-unread', { reason: reason.replace(/\.$/, '') })
  }
}
