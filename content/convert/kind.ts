/**
 * What a file is: told by its first bytes, then by what it is called.
 *
 * In: a name, bytes, and what is said about them. Out: a kind that there is a converter for, 'archive', or the reason why there is none.
 * Refuses: pictures, sounds, spreadsheets and programs, by name.
 * Example: bytes that begin '%PDF-' → 'pdf', whatever the file is called
 */
import { type Incoming, type Refused, refuse } from './document.ts'
import { openZip } from './zip.ts'

export type Kind = 'markdown' | 'text' | 'html' | 'pdf' | 'docx' | 'odt' | 'epub'

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly refused: () => Refused }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], refused: () => refuse('unknown-format', 'old-office') },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], refused: () => refuse('unknown-format', 'rtf') },
  { bytes: [0x1f, 0x8b], refused: () => refuse('unknown-format', 'other-archive', { kind: 'gzip' }) },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], refused: () => refuse('unknown-format', 'other-archive', { kind: '7z' }) },
  { bytes: [0x52, 0x61, 0x72, 0x21], refused: () => refuse('unknown-format', 'other-archive', { kind: 'RAR' }) },
  { bytes: [0x89, 0x50, 0x4e, 0x47], refused: () => refuse('unknown-format', 'image', { kind: 'PNG' }) },
  { bytes: [0xff, 0xd8, 0xff], refused: () => refuse('unknown-format', 'image', { kind: 'JPEG' }) },
  { bytes: [0x47, 0x49, 0x46, 0x38], refused: () => refuse('unknown-format', 'image', { kind: 'GIF' }) },
  { bytes: [0x49, 0x49, 0x2a, 0x00], refused: () => refuse('unknown-format', 'image', { kind: 'TIFF' }) },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], refused: () => refuse('unknown-format', 'program') },
  { bytes: [0x4d, 0x5a, 0x90], refused: () => refuse('unknown-format', 'program') },
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
  if (bytes.length === 0) throw refuse('empty', 'empty')
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return zipKind(bytes)
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))
  if (known !== undefined) throw known.refused()
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const called = BY_ENDING[ending]
  if (called !== undefined) return called
  const media = hints?.mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (media === 'text/html' || media === 'application/xhtml+xml') return 'html'
  if (media === 'text/markdown') return 'markdown'
  if (/^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(start.replace(/^(?:\u00ef\u00bb\u00bf)/, ''))) return 'html'
  if (ending === 'docx' || ending === 'odt' || ending === 'epub' || ending === 'zip' || ending === 'pdf') {
    throw refuse('malformed', 'only-called', { kind: ending.toUpperCase() })
  }
  return 'text'
}

async function zipKind(bytes: Uint8Array): Promise<Kind | 'archive'> {
  const parts = await openZip(bytes, (name) => name === 'mimetype' || name === '[Content_Types].xml')
  const mime = parts.has('mimetype') ? new TextDecoder().decode(parts.get('mimetype')).trim() : ''
  if (mime === 'application/epub+zip') return 'epub'
  if (mime.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (mime.startsWith('application/vnd.oasis.opendocument')) {
    throw refuse('unknown-format', 'odf-other')
  }
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'))
  if (types.includes('wordprocessingml')) return 'docx'
  if (/spreadsheetml|presentationml/.test(types)) {
    throw refuse('unknown-format', 'office-other')
  }
  return 'archive'
}
