/**
 * An archive, written piece by piece: the same content gives the same bytes, on any machine.
 *
 * In:      a place for bytes, and the dossier's lines and files in order (prisma/archive/export.ts). Out: a ZIP with its manifest at the end.
 * Refuses: more than the ZIP format holds: `Refused` 'too-large'.
 * Example: const archive = openArchiveWriter(write, head); await archive.lines('audit', lines); await archive.file(sha256, bytes); await archive.close()
 *
 * fflate deflates in JavaScript, so that no version of a system library plays a part. Times are fixed; entries stand in the order of their names.
 */
import { createHash, type Hash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate'
import { Refused } from '../convert/document.ts'
import { ARCHIVE_LIMITS, FORMAT, filePath, linesPath, MANIFEST_PATH, type Manifest, README, README_PATH } from './manifest.ts'

export interface ArchiveWriter {
  readonly lines: (table: string, lines: AsyncIterable<string>) => Promise<void>
  readonly file: (sha256: string, bytes: Uint8Array) => Promise<void>
  /** Writes the manifest and what a ZIP ends with. */
  readonly close: () => Promise<Manifest>
}

export type ArchiveHead = Pick<Manifest, 'generator' | 'dossier'>

/** The first moment that a ZIP can name, wherever the clock stands. */
const NO_TIME = new Date(1980, 0, 1)
/** How the bytes are cut before they are deflated plays a part in the result, so it is always the same. */
const PIECE = 1 << 18
/** What begins so is packed already: ZIP (DOCX, ODT, EPUB), PDF, gzip, PNG, JPEG. */
const PACKED: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
]

export async function openArchiveWriter(write: (bytes: Uint8Array) => Promise<void>, head: ArchiveHead): Promise<ArchiveWriter> {
  const entries: Manifest['entries'] = []
  const counts: Record<string, number> = { files: 0 }
  const pending: Uint8Array[] = []
  let size = 0
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    pending.push(bytes)
  })
  const drain = async () => {
    for (const bytes of pending.splice(0)) {
      size += bytes.length
      if (size > ARCHIVE_LIMITS.zip) throw tooLarge()
      await write(bytes)
    }
  }

  async function entry(path: string, pieces: AsyncIterable<Uint8Array>, packed: boolean): Promise<void> {
    if (entries.length + 2 > ARCHIVE_LIMITS.entries) throw tooLarge()
    const file = packed ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    const hash = createHash('sha256')
    file.mtime = NO_TIME
    zip.add(file)
    const length = await pushAll(file, hash, pieces, drain)
    if (path !== MANIFEST_PATH) entries.push({ path, size: length, sha256: hash.digest('hex') })
  }

  const whole = async function* (bytes: Uint8Array) {
    yield bytes
  }
  await entry(README_PATH, whole(new TextEncoder().encode(README)), false)
  return {
    lines: async (table, lines) => {
      const counted = countLines(lines)
      await entry(linesPath(table), counted.pieces(), false)
      counts[table] = counted.count()
    },
    file: async (sha256, bytes) => {
      await entry(
        filePath(sha256),
        whole(bytes),
        PACKED.some((start) => start.every((byte, at) => bytes[at] === byte)),
      )
      counts.files = (counts.files ?? 0) + 1
    },
    close: async () => {
      const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
      const manifest: Manifest = { format: FORMAT, ...head, counts: sorted, entries }
      await entry(MANIFEST_PATH, whole(new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`)), false)
      zip.end()
      await drain()
      return manifest
    },
  }
}

/** Cuts what comes into pieces of one size, hands them on, and lets others have a turn between. Returns the length. */
async function pushAll(
  file: ZipInputFile & { push: (bytes: Uint8Array, last?: boolean) => void },
  hash: Hash,
  pieces: AsyncIterable<Uint8Array>,
  drain: () => Promise<void>,
): Promise<number> {
  let [held, heldBytes, length]: [Uint8Array[], number, number] = [[], 0, 0]
  for await (const piece of pieces) {
    hash.update(piece)
    length += piece.length
    held.push(piece)
    heldBytes += piece.length
    if (heldBytes < PIECE) continue
    const joined = Buffer.concat(held)
    let at = 0
    for (; joined.length - at >= PIECE; at += PIECE) {
      // A copy: fflate may keep what it is given, and the next piece must not change it.
      file.push(new Uint8Array(joined.subarray(at, at + PIECE)))
      await drain()
      await turn()
    }
    held = [joined.subarray(at)]
    heldBytes = joined.length - at
  }
  file.push(new Uint8Array(Buffer.concat(held)), true)
  await drain()
  return length
}

function countLines(lines: AsyncIterable<string>) {
  let count = 0
  return {
    count: () => count,
    pieces: async function* () {
      const encoder = new TextEncoder()
      for await (const line of lines) {
        count += 1
        yield encoder.encode(`${line}\n`)
      }
    },
  }
}

function tooLarge(): Refused {
  return new Refused(
    'too-large',
    'is too large for one archive (4 GB, or 65,000 texts and files). Take a backup of the whole installation instead.',
  )
}
