/**
 * Bytes into text, whatever encoding they are in.
 *
 * In: bytes, and what is said about their encoding. Out: the text without a byte-order mark, the encoding's name, and how it was found.
 * Refuses: bytes that are no text, and bytes that fit no encoding ('encoding').
 * Example: the Shift_JIS bytes of 「港」 → { text: '「港」', encoding: 'shift_jis', by: 'guess' }
 *
 * In order: a byte-order mark, UTF-8 that is well formed (other encodings are not by chance), what was declared, the encoding whose
 * statistics fit best. A guess is always told, because a wrong one changes a quotation.
 */
import { analyse } from 'chardet'
import { type Notice, refuse } from './document.ts'

export interface Decoding {
  readonly text: string
  readonly encoding: string
  readonly by: 'mark' | 'form' | 'declaration' | 'guess'
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Statistics of a short text say little; a candidate must fit at least so well, in hundredths. */
const LEAST_CONFIDENCE = 10
/** The beginning is enough to tell, and cheap. */
const SAMPLE = 200_000

/**
 * Decodes bytes.
 *
 * @param declared What HTTP, a `<meta>` or an XML declaration says; wrong ones are common, so it must fit the bytes.
 */
export function decodeBytes(bytes: Uint8Array, declared: readonly string[] = []): Decoding {
  for (const mark of MARKS) {
    if (!mark.bytes.every((byte, at) => bytes[at] === byte)) continue
    const text = decodeAs(bytes, mark.encoding)
    if (text !== null) return { text, encoding: mark.encoding, by: 'mark' }
  }
  const sevenBit = decodeAs(bytes, 'utf-8')
  // ISO-2022-JP is seven-bit: well-formed UTF-8 full of escapes.
  const escapes = sevenBit?.includes('\u001b$') === true || sevenBit?.includes('\u001b(') === true
  if (sevenBit !== null && !escapes) return textOnly({ text: sevenBit, encoding: 'utf-8', by: 'form' })
  for (const name of declared) {
    const text = decodeAs(bytes, name)
    if (text !== null) return textOnly({ text, encoding: nameOf(name), by: 'declaration' })
  }
  if (escapes) {
    const text = decodeAs(bytes, 'iso-2022-jp')
    if (text !== null) return { text, encoding: 'iso-2022-jp', by: 'guess' }
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) throw refuse('encoding', 'nul-bytes')
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    if (confidence < LEAST_CONFIDENCE) continue
    const text = decodeAs(bytes, name)
    if (text !== null) return textOnly({ text, encoding: nameOf(name), by: 'guess' })
  }
  throw refuse('encoding', 'encoding-unknown')
}

/** What a person should know about how the text was decoded. */
export function decodingNotices({ encoding, by }: Decoding): readonly Notice[] {
  if (encoding === 'utf-8') {
    if (by !== 'mark') return []
    return [
      {
        code: 'byte-order-mark',
        message: 'It starts with a byte-order mark, which was left out: offsets count from the character after it.',
      },
    ]
  }
  const how =
    by === 'guess' ? 'by its bytes; look at a few words with accents before you rely on them' : by === 'mark' ? 'by its mark' : 'as it says'
  return [{ code: 'encoding', message: `It is not UTF-8. It was read as ${encoding}, ${how}.` }]
}

/** The charset parameter of a media type, or null. */
export function charsetOf(mediaType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]+)"?/i.exec(mediaType ?? '')?.[1] ?? null
}

function decodeAs(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    // An encoding that does not exist, or bytes that are not in it: the next one is tried.
    return null
  }
}

function nameOf(name: string): string {
  return new TextDecoder(name).encoding
}

function textOnly(decoding: Decoding): Decoding {
  const nul = decoding.text.indexOf('\0')
  if (nul >= 0) throw refuse('encoding', 'nul-at', { position: nul + 1 })
  return decoding
}
