/**
 * Long lists in pieces.
 *
 * In: a whole list, how many are wanted, where the last piece ended. Out: a piece, and where it ends. Refuses: a cursor that is none.
 * Example: pieceOf(findings, { limit: 50 }, ({ id }) => id) → { items: fifty, total: 212, next: 'eyJ…' }
 *
 * A cursor holds the id of the last item and its place: what came in or went meanwhile moves nothing twice into view, and where the item
 * itself is gone the place goes on.
 */
import { z } from 'zod'
import { Refusal } from './refusal.ts'

export const MOST = 200
const USUAL = 50

export const pieceQuery = {
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).describe(`How many items at most; ${USUAL} where nothing is said.`),
  cursor: z.string().max(500).optional().describe('Where the last piece ended: `next` of its answer.'),
}

export interface Piece {
  readonly limit: number
  readonly cursor?: string | undefined
}

export function listOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next piece; null at the end. The header Link has the whole address.'),
  })
}

const place = z.tuple([z.string(), z.int().nonnegative()])

export function pieceOf<T>(all: readonly T[], { limit, cursor }: Piece, idOf: (item: T) => string) {
  const [id, at] = cursor === undefined ? ['', -1] : readCursor(place, cursor)
  const found = cursor === undefined ? -1 : all.findIndex((item) => idOf(item) === id)
  const from = found === -1 ? at + (cursor === undefined ? 1 : 0) : found + 1
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  const next = last === undefined || from + limit >= all.length ? null : writeCursor([idOf(last), from + items.length - 1])
  return { items, next }
}

interface PieceAnswer<V> {
  readonly value: { readonly items: V[]; readonly next: string | null }
  readonly next: string | null
}

/** What an operation answers with the piece that is asked for, each item as `viewOf` shows it. */
export function pieceAnswer<T>(all: readonly T[], piece: Piece, idOf: (item: T) => string): PieceAnswer<T>
export function pieceAnswer<T, V>(all: readonly T[], piece: Piece, idOf: (item: T) => string, viewOf: (item: T) => V): PieceAnswer<V>
export function pieceAnswer<T, V>(all: readonly T[], piece: Piece, idOf: (item: T) => string, viewOf?: (item: T) => V): PieceAnswer<T | V> {
  const { items, next } = pieceOf(all, piece, idOf)
  return { value: { items: viewOf ? items.map(viewOf) : items, next }, next }
}

export function writeCursor(value: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

export function readCursor<S extends z.ZodType>(schema: S, cursor: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw new Refusal('invalid', { errors: [{ field: 'cursor', message: 'This cursor was not given out here.' }] })
  }
}
