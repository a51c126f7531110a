/**
 * An archive, opened and found whole: every entry is there, and is what the manifest says.
 *
 * In:      the path of a ZIP on disk. Out: its manifest, its lines by table, its files by hash.
 * Refuses: what is no archive of a dossier, a newer format, damage, entries that are missing, unknown, twice or lead outside, bombs:
 *          `Refused`, whose message goes on after the file's name.
 * Example: const archive = await openArchive('harbour.zip'); try { for await (const line of archive.lines('audit')) … } finally { archive.close() }
 *
 * Everything is read once before anything is believed, and its hash is looked at again with every later reading.
 */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { Refused, refuse } from '../convert/document.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits, FORMAT, filePath, linesPath, MANIFEST, MANIFEST_PATH, type Manifest } from './manifest.ts'

/** In megabytes, for a sentence. */
const MOST = ARCHIVE_LIMITS.piece / 1_000_000

export interface ReadableArchive {
  readonly manifest: Manifest
  readonly lines: (table: string) => AsyncIterable<string>
  readonly file: (sha256: string) => Promise<Uint8Array>
  readonly close: () => void
}

/** @param tables The tables that can be brought in: an archive with another one is of a newer version. */
export async function openArchive(
  path: string,
  tables: readonly string[],
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ReadableArchive> {
  const zip = await opened(path)
  try {
    const entries = await listed(zip)
    const manifest = readManifest(await wholeOf(zip, entries.get(MANIFEST_PATH), null), tables)
    const told = new Map(manifest.entries.map((entry) => [entry.path, entry]))
    compareLists(entries, told, manifest)
    const most = Math.max(limits.unpacked, (await stat(path)).size * limits.ratio)
    let total = 0
    for (const [name, said] of told) {
      for await (const piece of checked(zip, entries.get(name), said)) {
        total += piece.length
        if (total > most) throw refuse('bomb', 'dossier-unfolds', { most: limits.ratio })
      }
    }
    return {
      manifest,
      lines: async function* (table) {
        const name = linesPath(table)
        if (told.has(name)) yield* linesOf(checked(zip, entries.get(name), told.get(name)), name)
      },
      file: async (sha256) => {
        const name = filePath(sha256)
        const said = told.get(name)
        if (said === undefined) throw refuse('malformed', 'dossier-no-file', { part: sha256 })
        return wholeOf(zip, entries.get(name), said)
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

function readManifest(bytes: Uint8Array, tables: readonly string[]): Manifest {
  const value = parsed(bytes)
  const format = typeof value === 'object' && value !== null && 'format' in value ? String(value.format) : ''
  if (format !== FORMAT && format.startsWith('variorum-archive@'))
    throw refuse('unknown-format', 'dossier-format', { format: format.slice(0, 40), known: FORMAT })
  const read = MANIFEST.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw refuse('unknown-format', 'dossier-manifest', { reason: `${issue?.path.join('.')} ${issue?.message}`.trim() })
  }
  const unknown = read.data.entries
    .map(({ path }) => /^data\/([^/]+)\.jsonl$/.exec(path)?.[1])
    .find((name) => name !== undefined && !tables.includes(name))
  if (unknown !== undefined) throw refuse('unknown-format', 'dossier-newer', { part: unknown.slice(0, 60) })
  return read.data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refuse('unknown-format', 'dossier-manifest-json')
  }
}

function compareLists(entries: ReadonlyMap<string, Entry>, told: ReadonlyMap<string, unknown>, manifest: Manifest): void {
  const twice = manifest.entries.find(({ path }, at) => told.get(path) !== manifest.entries[at])
  if (twice !== undefined) throw refuse('unknown-format', 'dossier-manifest-twice', { part: twice.path.slice(0, 100) })
  for (const name of told.keys()) if (!entries.has(name)) throw refuse('malformed', 'dossier-missing', { part: name.slice(0, 100) })
  for (const name of entries.keys())
    if (name !== MANIFEST_PATH && !told.has(name)) throw refuse('malformed', 'dossier-more', { part: name.slice(0, 100) })
}

/** The bytes of an entry, and at their end the proof that they are those of the manifest. */
async function* checked(zip: ZipFile, entry: Entry | undefined, said: Manifest['entries'][number] | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined || said === undefined)
    throw refuse('malformed', 'dossier-missing', { part: said?.path ?? entry?.fileName ?? MANIFEST_PATH })
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of unpacked(zip, entry)) {
    size += piece.length
    if (size > said.size) break
    hash.update(piece)
    yield piece
  }
  if (size !== said.size || hash.digest('hex') !== said.sha256) throw refuse('malformed', 'dossier-changed', { part: said.path })
}

async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, open) => (error ? reject(broken(error)) : resolve(open as Readable)))
  })
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) yield piece
  } catch (error) {
    throw error instanceof Refused ? error : broken(error)
  } finally {
    stream.destroy()
  }
}

/** @param said null for the manifest, which nothing speaks of. */
async function wholeOf(zip: ZipFile, entry: Entry | undefined, said: Manifest['entries'][number] | null): Promise<Uint8Array> {
  if (entry === undefined) throw refuse('unknown-format', 'dossier-no-manifest')
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of said === null ? unpacked(zip, entry) : checked(zip, entry, said)) {
    size += piece.length
    if (size > ARCHIVE_LIMITS.piece) throw refuse('bomb', 'dossier-piece', { most: MOST, part: entry.fileName })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function* linesOf(pieces: AsyncIterable<Buffer>, name: string): AsyncGenerator<string> {
  let held: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    let from = 0
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, from)) {
      held.push(piece.subarray(from, at))
      yield Buffer.concat(held).toString('utf8')
      held = []
      size = 0
      from = at + 1
    }
    held.push(piece.subarray(from))
    size += piece.length - from
    if (size > ARCHIVE_LIMITS.piece) throw refuse('bomb', 'dossier-line', { most: MOST, part: name })
  }
  if (size > 0) throw refuse('malformed', 'dossier-cut', { part: name })
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true, strictFileNames: true }
    yauzl.open(path, options, (error, zip) => (error ? reject(broken(error)) : resolve(zip)))
  })
}

async function listed(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > ARCHIVE_LIMITS.entries) throw refuse('bomb', 'dossier-many', { count: zip.entryCount, most: ARCHIVE_LIMITS.entries })
  const entries = new Map<string, Entry>()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) return reject(refuse('malformed', 'dossier-twice', { part: entry.fileName.slice(0, 100) }))
      if ((entry.generalPurposeBitFlag & 1) === 1) return reject(refuse('encrypted', 'dossier-password'))
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.once('end', () => resolve())
    zip.once('error', (error: Error) => reject(broken(error)))
    zip.readEntry()
  })
  return entries
}

function broken(error: unknown): Refused {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return refuse('empty', 'dossier-absent')
  if (/relative path|absolute path|invalid characters in fileName/i.test(message)) return refuse('archive', 'names-outside')
  return refuse('malformed', 'zip-broken', { reason: message.replace(/\.$/, '') })
}
