/**
 * One thing that programs may do: its address, who may, what it takes and gives. The document and the checks are made of the same schemas.
 *
 * In: schemas and a function. Out: an operation that checks what comes in and what goes out. Refuses: what the schemas refuse.
 * Example: operation({ id: 'listDossiers', method: 'GET', path: '/dossiers', action: 'dossier:read', … })
 */
import { z } from 'zod'
import type { Access, Action } from '../access.ts'
import type { SentFile } from './read-request.ts'
import { Refusal } from './refusal.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** What came with a request, before its schemas looked at it. */
export interface RawAsked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  /** A document sent as multipart/form-data. */
  readonly file: SentFile<unknown> | null
  /** Who asks, and the dossier, where the operation asked for a right. */
  readonly access: Access
  readonly ifMatch: string | null
  readonly request: Request
}

export interface Asked<Q, B, P = unknown> extends Omit<RawAsked, 'query' | 'body' | 'file'> {
  readonly query: Q
  readonly body: B
  readonly file: SentFile<P> | null
  /** Of the address; always there, as the operation was found by it. */
  readonly param: (name: string) => string
}

export interface Answer<R> {
  readonly value: R
  /** Where it is not the operation's own. */
  readonly status?: number
  /** What If-Match is compared with; stands before the hash in the ETag. */
  readonly version?: string | number
  /** The address of what was made, below /api/v1. */
  readonly location?: string
  /** Where the list goes on, as the value of `cursor`. */
  readonly next?: string | null
}

/** Bytes of a media type of their own. */
export interface RawAnswer {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name?: string
}

interface Described {
  /** The name of its function in a client. */
  readonly id: string
  readonly method: Method
  /** Below /api/v1; `{name}` is a part of the address. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** The right it asks for; 'anybody' for what is said to everybody. */
  readonly action: Action | 'anybody' | 'signed-in'
  /** Takes If-Match or `basedOn`; without either it is refused. */
  readonly builtOn?: boolean
  /** Media types of an answer that is no JSON of ours. */
  readonly media?: readonly string[]
  /** The value is what the store kept, checked when it was made. */
  readonly trusted?: boolean
  readonly status?: number
}

interface Given<Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType, P extends z.ZodObject> extends Described {
  readonly query?: Q
  readonly body?: B
  /** Takes a document as multipart/form-data too, with these parts beside it. */
  readonly file?: P
  readonly answer?: R
  readonly run: (asked: Asked<z.output<Q>, z.output<B>, z.output<P>>) => Promise<Answer<z.input<R>> | RawAnswer>
}

export interface Operation extends Described {
  readonly query: z.ZodObject
  readonly body: z.ZodType | null
  readonly file: z.ZodObject | null
  readonly answer: z.ZodType | null
  readonly run: (asked: RawAsked) => Promise<Answer<unknown> | RawAnswer>
}

const nothing = z.strictObject({})

export function operation<Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType, P extends z.ZodObject>(
  given: Given<Q, B, R, P>,
): Operation {
  const { query, body, file, answer, run, ...described } = given
  return {
    ...described,
    query: query ?? nothing,
    body: body ?? null,
    file: file ?? null,
    answer: answer ?? null,
    run: async (asked) => {
      const read = checked(query ?? nothing, asked.query) as z.output<Q>
      const sent = (body === undefined || asked.file !== null ? undefined : checked(body, asked.body)) as z.output<B>
      const parts = (asked.file && checked(file ?? nothing, asked.file.parts)) as z.output<P>
      const param = (name: string): string => asked.params[name] ?? ''
      const given = await run({ ...asked, query: read, body: sent, file: asked.file && { ...asked.file, parts }, param })
      if (isRaw(given) || answer === undefined || described.trusted === true) return given
      return { ...given, value: answer.parse(given.value) }
    },
  }
}

export function isRaw(answer: Answer<unknown> | RawAnswer): answer is RawAnswer {
  return 'bytes' in answer
}

function checked<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const errors = read.error.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }))
  throw new Refusal('invalid', { errors: errors.slice(0, 20) })
}
