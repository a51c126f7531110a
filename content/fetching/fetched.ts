/**
 * The nouns of fetching: what came back, what was said on the way, and why nothing came.
 *
 * In: nothing. Out: types and limits. Refuses: nothing.
 * Example: { finalAddress: 'https://gazette.example/ferries', status: 200, bytes, exchanges: [robots, redirect, page] }
 */

import type { Said } from '../why.ts'

/** One question and its answer, as they went over the wire; what a WARC keeps. */
export interface Exchange {
  readonly address: string
  /** When the question was sent. */
  readonly at: string
  /** Where it was sent to. */
  readonly ip: string | null
  readonly requestHead: string
  readonly status: number
  /** Status line and headers as received. */
  readonly responseHead: string
  /** The body as received, still compressed where it was. */
  readonly body: Uint8Array
}

export interface Fetched {
  /** As asked for. */
  readonly address: string
  /** After redirects. */
  readonly finalAddress: string
  readonly at: string
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly mediaType: string | null
  /** Unpacked. */
  readonly bytes: Uint8Array
  readonly exchanges: readonly Exchange[]
}

export type FetchCode =
  | 'address'
  | 'not-found'
  | 'robots'
  | 'paywall'
  | 'refused'
  | 'too-large'
  | 'too-slow'
  | 'redirects'
  | 'unreachable'
  | 'server'

/** `message` is a whole sentence for a person that begins with the address. */
export interface FetchProblem {
  readonly code: FetchCode
  readonly message: string
  readonly said?: Said | undefined
}

export interface FetchLimits {
  /** Bytes of a body, compressed or not. */
  readonly bytes: number
  readonly milliseconds: number
  readonly redirects: number
}

export const FETCH_LIMITS: FetchLimits = { bytes: 50 * 1024 * 1024, milliseconds: 30_000, redirects: 5 }

/** What servers and their robots.txt know this program by. */
export const USER_AGENT = 'Variorum/0.1 (+source import by an editor)'
export const ROBOT_NAME = 'Variorum'
