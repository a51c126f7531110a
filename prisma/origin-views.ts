/**
 * Where the text of a source came from, in plain values.
 *
 * Times are ISO strings in UTC; null is unknown or none. `bytes` are given out by `readOriginFile` alone: they may be 50 MB.
 */

export interface OriginInfo {
  readonly name: string
  readonly mediaType: string
  readonly fileSha256: string
  readonly size: number
  readonly converter: string
  readonly converterVersion: string
  readonly address: string | null
  readonly finalAddress: string | null
  readonly fetchedAt: string | null
  readonly status: number | null
  readonly headers: readonly (readonly [string, string])[]
  readonly archives: readonly { readonly url: string; readonly original: string | null; readonly at: string | null }[]
  readonly notices: readonly { readonly code: string; readonly message: string }[]
  readonly hasWarc: boolean
}

export interface OriginFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}
