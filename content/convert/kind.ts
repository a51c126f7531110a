/**
 * What a file is: told by its first bytes, then by what it is called.
 *
 * In: a name, bytes, and what is said about them. Out: a kind that there is a converter for, 'archive', or the reason why there is none.
 * Refuses: pictures, sounds, spreadsheets and programs, by name.
 * Example: bytes that begin '%PDF-' → 'pdf', whatever the file is called
 */
import { type Incoming, Refused } from './document.ts'
import { openZip } from './zip.ts'

export type Kind = 'markdown' | 'text' | 'html' | 'pdf' | 'docx' | 'odt' | 'epub'

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string; readonly advice: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old Word or Office document, or one with a password',
    advice: 'Save it as DOCX, ODT or PDF, without a password.',
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF document', advice: 'Save it as DOCX, ODT or PDF.' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive', advice: 'Unpack it, or make a ZIP of it.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive', advice: 'Unpack it, or make a ZIP of it.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'a RAR archive', advice: 'Unpack it, or make a ZIP of it.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image', advice: 'Give its text, not its picture.' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image', advice: 'Give its text, not its picture.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image', advice: 'Give its text, not its picture.' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: 'a TIFF image', advice: 'Give its text, not its picture.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', advice: 'Give a document.' },
  { bytes: [0x4d, 0x5a, 0x90], name: 'a program', advice: 'Give a document.' },
]

const BY_ENDING: Readonly<Record<string, Kind>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}
/** How far a PDF's mark may stand from its first byte, by the habit of every reader. */
const PDF_WITHIN = 1024

export async function kindOf({ name, bytes, hints }: Incoming): Promise<Kind | 'archive'> {
  if (bytes.length === 0) throw new Refused('empty', 'is empty.')
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return zipKind(bytes)
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))
  if (known !== undefined) throw new Refused('unknown-format', `is ${known.name}. ${known.advice}`)
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const called = BY_ENDING[ending]
  if (called !== undefined) return called
  const media = hints?.mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (media === 'text/html' || media === 'application/xhtml+xml') return 'html'
  if (media === 'text/markdown') return 'markdown'
  if (/^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(start.replace(/^(?:\u00ef\u00bb\u00bf)/, ''))) return 'html'
  if (ending === 'docx' || ending === 'odt' || ending === 'epub' || ending === 'zip' || ending === 'pdf') {
    throw new Refused(
      'malformed',
      `is called ${ending.toUpperCase()} and is none: it does not begin as such a file does. It may be damaged, or only part of it.`,
    )
  }
  return 'text'
}

async function zipKind(bytes: Uint8Array): Promise<Kind | 'archive'> {
  const parts = await openZip(bytes, (name) => name === 'mimetype' || name === '[Content_Types].xml')
  const mime = parts.has('mimetype') ? new TextDecoder().decode(parts.get('mimetype')).trim() : ''
  if (mime === 'application/epub+zip') return 'epub'
  if (mime.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (mime.startsWith('application/vnd.oasis.opendocument')) {
    throw new Refused('unknown-format', 'is a spreadsheet, a presentation or a drawing. Save its text as ODT, DOCX or PDF.')
  }
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'))
  if (types.includes('wordprocessingml')) return 'docx'
  if (/spreadsheetml|presentationml/.test(types)) {
    throw new Refused('unknown-format', 'is a spreadsheet or a presentation. Save its text as DOCX or PDF.')
  }
  return 'archive'
}
