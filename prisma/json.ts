/**
 * JSON columns: values of lib/model.ts in, the same values out.
 *
 * In:      readonly nouns. Out: what Prisma takes for a JSON column, its text and its hash; and back.
 * Refuses: strings PostgreSQL's JSON cannot hold: NUL and halves of surrogate pairs.
 * Example: asJson(finding)
 */
import { createHash } from 'node:crypto'
import type { Prisma } from './generated/client.ts'
import { checkText } from './guards.ts'

/** How `JSON.stringify` writes NUL and the halves of surrogate pairs; also what a text says that speaks of them. */
const UNFIT = /\\u(?:0000|d[89a-f])/

/** The text of a value, as `JSON.stringify` writes it, with every string checked. */
export function jsonText(name: string, value: object): string {
  const text = JSON.stringify(value)
  if (UNFIT.test(text)) {
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? checkText(name, part, Number.POSITIVE_INFINITY) : part))
  }
  return text
}

/** For a JSON column; interfaces have no index signature, so the compiler cannot see that they are JSON. */
export function asJson(name: string, value: object): Prisma.InputJsonValue {
  return JSON.parse(jsonText(name, value)) as Prisma.InputJsonValue
}

/** The value of a column that only this room writes, so its shape is that of what was written. */
export function fromJson<T extends object>(value: Prisma.JsonValue): T {
  return value as unknown as T
}

/** sha256 of bytes, or of UTF-8 text, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The hash of a set of texts: of the sorted lines "path NUL sha256". The same set gives the same hash in any order. */
export function setHash(texts: readonly { readonly path: string; readonly sha256: string }[]): string {
  return sha256(
    texts
      .map((text) => `${text.path}\0${text.sha256}\n`)
      .sort()
      .join(''),
  )
}
