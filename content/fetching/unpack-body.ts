/**
 * A body as a server packed it into the bytes it packed, within a limit.
 *
 * In: bytes and the Content-Encoding. Out: bytes. Refuses: what unfolds to more than the limit (`TooLarge`), and encodings that were not asked for.
 * Example: await unpacked(gzipped, 'gzip', 50_000_000)
 */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

export class TooLarge extends Error {
  constructor() {
    super('It is too large.')
    this.name = 'TooLarge'
  }
}

/** One packing after the other; more than two is nobody's habit. */
const MOST_LAYERS = 2

export async function unpacked(body: Uint8Array, encoding: string | undefined, most: number): Promise<Uint8Array> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (layers.length > MOST_LAYERS) throw new TooLarge()
  let bytes = body
  for (const layer of layers.reverse()) bytes = await opened(bytes, layer, most)
  return bytes
}

async function opened(bytes: Uint8Array, layer: string, most: number): Promise<Uint8Array> {
  const options = { maxOutputLength: most }
  try {
    if (layer === 'gzip' || layer === 'x-gzip') return await promisify<Uint8Array, object, Buffer>(gunzip)(bytes, options)
    if (layer === 'br') return await promisify<Uint8Array, object, Buffer>(brotliDecompress)(bytes, options)
    // Servers disagree on what "deflate" means: with the header of zlib or without.
    const isZlib = (bytes[0] ?? 0) % 16 === 8
    if (layer === 'deflate') return await promisify<Uint8Array, object, Buffer>(isZlib ? inflate : inflateRaw)(bytes, options)
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'))
      throw new TooLarge()
    throw error
  }
  throw new Error(`The server packed it as "${layer}", which was not asked for`)
}
