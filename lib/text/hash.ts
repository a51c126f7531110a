/**
 * Content hashes: the only source of ids in the engine, so that the same input gives the same ids on any machine.
 *
 * In: strings. Out: lower-case hex of SHA-256 over their UTF-8 bytes (FIPS 180-4, package @noble/hashes).
 * Refuses: nothing; a lone surrogate is encoded as U+FFFD, as TextEncoder does.
 * Example: contentId('t', 'a.md', '12 ferries') → 't-' and 12 hex digits.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const encoder = new TextEncoder()

/** SHA-256 of the string's UTF-8 bytes as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)))
}

/**
 * An id made of `prefix` and the first 12 hex digits of the hash over all parts.
 * Each part is preceded by its length, so that ('ab', 'c') and ('a', 'bc') differ.
 */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  const joined = parts.map((part) => `${String(part).length}:${part}`).join('|')
  return `${prefix}-${sha256Hex(joined).slice(0, 12)}`
}
