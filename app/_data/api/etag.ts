/**
 * Which state of something a program has before its eyes.
 *
 * In: the bytes of an answer and a version; the headers of a later request. Out: an ETag; whether it is known already; what a change builds on.
 * Refuses: a change that says of nothing what it builds on ('version-missing').
 * Example: tagOf(bytes, 3) → '"3.9f86d081884c7d65"'; builtOn('"3.9f86d081884c7d65"', undefined) → { version: '3', by: 'header' }
 *
 * The part before the dot is the version that may be built on, the part after it changes with anything that is shown beside it: a decision
 * whose finding has changed meanwhile reads otherwise, and can still be built on.
 */
import { createHash } from 'node:crypto'
import { Refusal } from './refusal.ts'

export function tagOf(bytes: Uint8Array, version?: string | number): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return `"${version === undefined ? '' : `${version}.`}${hash}"`
}

/** If-None-Match, compared weakly as RFC 9110 says: a proxy may have packed the answer and said so. */
export function isKnown(header: string | null, tag: string): boolean {
  if (header === null) return false
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

export interface BuiltOn {
  readonly version: string
  /** A failed If-Match is 412, a failed field of the body 409. */
  readonly status: 412 | 409
}

export function builtOn(header: string | null, field: string | number | undefined): BuiltOn {
  const named = header === null ? null : /^\s*"([^".]+)\.[0-9a-f]+"\s*$/.exec(header)
  if (named?.[1] !== undefined) return { version: named[1], status: 412 }
  // A tag that is none of ours fits nothing.
  if (header !== null) return { version: '', status: 412 }
  if (field !== undefined) return { version: String(field), status: 409 }
  throw new Refusal('version-missing')
}

/** The same for versions that are numbers; -1 fits nothing. */
export function builtOnNumber(header: string | null, field: number | undefined): { readonly version: number; readonly status: 412 | 409 } {
  const { version, status } = builtOn(header, field)
  return { version: /^\d{1,9}$/.test(version) ? Number(version) : -1, status }
}
