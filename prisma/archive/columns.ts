/**
 * What a column of an archive may hold, and how it goes from the database to a line and back.
 *
 * In:      a kind. Out: how SQL reads it as text, the value in the line, its schema, and the type it is written as.
 * Refuses: by the schema: values of another kind.
 * Example: columnOf('time').schema.parse('2026-12-01T09:00:00.000Z')
 *
 * Values are made of JSON as JavaScript writes it, not as the database does: two databases write the same jsonb alike only by luck.
 */
import { z } from 'zod'

export type Kind = 'id' | 'text' | 'hash' | 'whole' | 'yes-no' | 'time' | 'json' | 'jsonb'

export interface Column {
  readonly kind: Kind
  readonly nullable: boolean
  /** The table of the archive of which this is an id; an archive speaks of nothing outside itself. */
  readonly of: string | null
  /** Names a person, who may have another id where the archive goes. */
  readonly person: boolean
  readonly schema: z.ZodType
}

interface KindRow {
  readonly schema: z.ZodType
  /** The type in the database, as format_type says it. */
  readonly type: string
}

/** It comes out of JSON.parse, so it is JSON all the way down: to walk through it once more takes long, and finds nothing. */
const ANY_JSON = z
  .unknown()
  .refine((value) => typeof value === 'object' && value !== null, 'is no object and no list')
  .meta({ type: ['object', 'array'] })

export const KINDS: Readonly<Record<Kind, KindRow>> = {
  id: { schema: z.uuid(), type: 'uuid' },
  text: { schema: z.string(), type: 'text' },
  hash: { schema: z.string().regex(/^[0-9a-f]{64}$/), type: 'character(64)' },
  whole: { schema: z.int32(), type: 'integer' },
  'yes-no': { schema: z.boolean(), type: 'boolean' },
  time: { schema: z.iso.datetime({ precision: 3 }), type: 'timestamp(3) without time zone' },
  json: { schema: ANY_JSON, type: 'json' },
  jsonb: { schema: ANY_JSON, type: 'jsonb' },
}

function columnOf(kind: Kind): Column {
  return { kind, nullable: false, of: null, person: false, schema: KINDS[kind].schema }
}

export const id = columnOf('id')
export const text = columnOf('text')
export const hash = columnOf('hash')
export const whole = columnOf('whole')
export const yesNo = columnOf('yes-no')
export const time = columnOf('time')
export const json = columnOf('json')
export const jsonb = columnOf('jsonb')

export function maybe(column: Column): Column {
  return { ...column, nullable: true, schema: column.schema.nullable() }
}

/** An id of another table of the archive. */
export function of(table: string): Column {
  return { ...id, of: table }
}

/** A column that was added to the format later: a line without it has this value. */
export function since(column: Column, value: string | number | boolean | null): Column {
  return { ...column, schema: column.schema.default(value) }
}

/** The id of a person. */
export function person(column: Column): Column {
  return { ...column, person: true }
}

/** 'dossierId' → 'dossier_id'. */
export function columnName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** How SQL reads a column as text; `sql` is a quoted name. */
export function readAs(kind: Kind, sql: string): string {
  return kind === 'time' ? `to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : `${sql}::text`
}

/** The value in a line, of what `readAs` read. */
export function valueIn(kind: Kind, read: string | null): unknown {
  if (read === null) return null
  if (kind === 'whole') return Number(read)
  if (kind === 'yes-no') return read === 'true'
  return kind === 'json' || kind === 'jsonb' ? JSON.parse(read) : read
}

/** What is written of a value, to be cast to the type of its kind. */
export function cellOf(kind: Kind, value: unknown): string | null {
  if (value === null || value === undefined) return null
  return kind === 'json' || kind === 'jsonb' ? JSON.stringify(value) : String(value)
}
