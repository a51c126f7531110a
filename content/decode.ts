/**
 * One file's bytes become text, or a named reason why they cannot.
 *
 * In: a name and the bytes. Out: the decoded text and what was noticed, or a problem.
 * Refuses: nothing, an oversized file, a binary file (named where its first bytes give it away), text that is not UTF-8.
 * Example: the bytes of "%PDF-1.7 …" → {code: 'binary', message: 'harbour.pdf is a PDF document, not Markdown. …'}
 */

/** Why a file gave no source. A closed list: pages and the terminal have one sentence for each. */
export type ProblemCode = 'not-found' | 'not-a-file' | 'unreadable' | 'empty' | 'too-large' | 'binary' | 'not-utf8'

/** A file that could not become a source. `message` is a whole sentence for a person, with what to do. */
export interface LoadProblem {
  readonly path: string
  readonly code: ProblemCode
  readonly message: string
}

export type WarningCode = 'byte-order-mark' | 'no-front-matter' | 'front-matter-not-understood' | 'same-file' | 'same-content' | 'no-body'

/** Something a person should know about a source that was kept. */
export interface LoadWarning {
  readonly path: string
  readonly code: WarningCode
  readonly message: string
}

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly warnings: readonly LoadWarning[] }
  | { readonly ok: false; readonly problem: LoadProblem }

/**
 * A source must be smaller than this many bytes. The complete works of Shakespeare are 5.5 MB; anything of this size is a dump
 * or a mistake, and reading it would hold up every other source.
 */
export const MAX_SOURCE_BYTES = 20_000_000

/** First bytes of formats people mistake for text, most telling first. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string; readonly advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document', advice: 'Save its text as Markdown first.' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: 'a ZIP archive (as DOCX, ODT and EPUB files are)',
    advice: 'Unpack it, or save the document as Markdown or plain text.',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word or Office document', advice: 'Save it as Markdown or plain text first.' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF document', advice: 'Save it as Markdown or plain text first.' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive', advice: 'Unpack it first.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image', advice: 'Give its text, not its picture.' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image', advice: 'Give its text, not its picture.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image', advice: 'Give its text, not its picture.' },
  { bytes: [0xff, 0xfe], name: 'UTF-16 text', advice: 'Save it as UTF-8.' },
  { bytes: [0xfe, 0xff], name: 'UTF-16 text', advice: 'Save it as UTF-8.' },
]

/**
 * Decodes one file.
 *
 * @param path Only names the file in messages; nothing is read from disk here.
 * @param bytes The whole file.
 * @returns The text without a leading byte-order mark (offsets and the hash count from after it, and a warning says so), or the problem.
 */
export function decodeMarkdown(path: string, bytes: Uint8Array): Decoded {
  const refuse = (code: ProblemCode, message: string): Decoded => ({ ok: false, problem: { path, code, message } })
  if (bytes.length === 0) return refuse('empty', `${path} is empty.`)
  if (bytes.length >= MAX_SOURCE_BYTES) {
    return refuse(
      'too-large',
      `${path} has ${megabytes(bytes.length)} MB; a source must be smaller than ${megabytes(MAX_SOURCE_BYTES)} MB. Split it.`,
    )
  }
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, at) => bytes[at] === byte))
  if (signature !== undefined) return refuse('binary', `${path} is ${signature.name}, not Markdown. ${signature.advice}`)
  const nul = bytes.indexOf(0)
  if (nul >= 0) return refuse('binary', `${path} is not a text file (it has a NUL byte at offset ${nul}). Give its text as Markdown.`)
  const bad = firstBadByte(bytes)
  if (bad !== null) {
    const value = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return refuse('not-utf8', `${path} is not UTF-8: byte 0x${value} at offset ${bad} (line ${lineOf(bytes, bad)}). Save it as UTF-8.`)
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.trim() === '') return refuse('empty', `${path} has nothing but white space.`)
  return { ok: true, text, warnings: hasMark(bytes) ? [markWarning(path)] : [] }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function markWarning(path: string): LoadWarning {
  return {
    path,
    code: 'byte-order-mark',
    message: `${path} starts with a byte-order mark. It was left out: offsets count from the character after it, and the hash is that of the text without it.`,
  }
}

/** Rounded down, so that a size just under the limit never reads as the limit. */
function megabytes(bytes: number): string {
  return (Math.floor(bytes / 100_000) / 10).toString()
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++
  return line
}

/**
 * Offset of the first byte that is not part of well-formed UTF-8 (Unicode 16, table 3-7), or null.
 * TextDecoder only says *that* text is malformed; a person who must mend a file needs to know where.
 */
function firstBadByte(bytes: Uint8Array): number | null {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const row = WELL_FORMED.find(([from, to]) => lead >= from && lead <= to)
    if (row === undefined) return at
    const [, , length, secondFrom, secondTo] = row
    const second = bytes[at + 1] ?? 0
    if (second < secondFrom || second > secondTo) return at
    for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at
    at += length
  }
  return null
}

/** [first lead, last lead, length, lowest second byte, highest second byte]. */
const WELL_FORMED: readonly (readonly [number, number, number, number, number])[] = [
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
]
