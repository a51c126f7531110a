/**
 * The files inside a ZIP, within limits that hold whatever the archive claims.
 *
 * In: the bytes of a ZIP (also a DOCX, ODT or EPUB). Out: its entries by name, each checked against its CRC.
 * Refuses: what is no whole ZIP ('malformed'), passwords ('encrypted'), bombs ('bomb': total, one part, ratio, number of entries).
 * Example: (await openZip(bytes)).get('word/document.xml')
 *
 * Sizes are counted while unpacking: what a header says is a claim of the file.
 */
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_RATIO, MAX_UNPACKED_BYTES, Refused, refuse } from './document.ts'

/** Small files may shrink to nothing; only large ones are suspicious. */
const RATIO_COUNTS_FROM = 1024 * 1024

export interface ZipLimits {
  readonly total: number
  readonly part: number
  readonly entries: number
}

export const ZIP_LIMITS: ZipLimits = { total: MAX_UNPACKED_BYTES, part: MAX_PART_BYTES, entries: MAX_ENTRIES }

/**
 * Unpacks the entries that are wanted.
 *
 * @param wanted Which entries to unpack, by name; those left out cost nothing.
 */
export async function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await opened(bytes)
  if (zip.entryCount > limits.entries) {
    throw refuse('bomb', 'many-inside', { count: zip.entryCount, most: limits.entries })
  }
  const files = new Map<string, Uint8Array>()
  let total = 0
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue
      if ((entry.generalPurposeBitFlag & 1) === 1) throw refuse('encrypted', 'password')
      const part = await unpack(zip, entry, { ...limits, total: limits.total - total })
      total += part.length
      files.set(entry.fileName, part)
    }
  } catch (error) {
    throw error instanceof Refused ? error : broken(error)
  } finally {
    zip.close()
  }
  return files
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    yauzl.fromBuffer(buffer, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true, strictFileNames: false }, (error, zip) => {
      if (error) reject(broken(error))
      else resolve(zip)
    })
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const done = (settle: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
        settle()
      }
      zip.once('entry', (found: Entry) => done(() => resolve(found)))
      zip.once('end', () => done(() => resolve(null)))
      zip.once('error', (error: Error) => done(() => reject(error)))
      zip.readEntry()
    })
    if (entry === null) return
    yield entry
  }
}

async function unpack(zip: ZipFile, entry: Entry, limits: ZipLimits): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)))
  })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const piece = Buffer.from(chunk as Buffer)
    size += piece.length
    if (size > limits.part || size > limits.total)
      throw refuse('bomb', 'unfolds', { most: megabytes(Math.min(limits.part, limits.total)), part: entry.fileName })
    if (size > RATIO_COUNTS_FROM && size > entry.compressedSize * MAX_RATIO) {
      throw refuse('bomb', 'unfolds-times', { most: MAX_RATIO, part: entry.fileName })
    }
    chunks.push(piece)
  }
  const part = Buffer.concat(chunks)
  if (crc32(part) !== entry.crc32) throw refuse('malformed', 'zip-checksum', { part: entry.fileName })
  return part
}

function broken(error: unknown): Refused {
  const message = error instanceof Error ? error.message : String(error)
  if (/relative path|absolute path|invalid characters in fileName/i.test(message)) {
    return refuse('archive', 'names-outside')
  }
  return refuse('malformed', 'zip-broken', { reason: message.replace(/\.$/, '') })
}

function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024 / 1024))
}
