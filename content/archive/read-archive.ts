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
import { Refused } from '../convert/document.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits, FORMAT, filePath, linesPath, MANIFEST, MANIFEST_PATH, type Manifest } from './manifest.ts'

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
        if (total > most) throw new Refused('bomb', `unfolds to more than ${limits.ratio} times its size. It was not opened.`)
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
        if (said === undefined) throw new Refused('malformed', `has no file ${sha256}, which its rows name. Nothing was brought in.`)
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
    throw new Refused(
      'unknown-format',
      `is of the format ${format.slice(0, 40)}, and this version of Variorum reads ${FORMAT}. Update Variorum and try again.`,
    )
  const read = MANIFEST.safeParse(value)
  if (!read.success) throw notOurs(`its manifest.json: ${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message}`)
  const unknown = read.data.entries
    .map(({ path }) => /^data\/([^/]+)\.jsonl$/.exec(path)?.[1])
    .find((name) => name !== undefined && !tables.includes(name))
  if (unknown !== undefined)
    throw new Refused(
      'unknown-format',
      `holds something that this version of Variorum does not know (${unknown.slice(0, 60)}). Update Variorum and try again.`,
    )
  return read.data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw notOurs('its manifest.json is no JSON')
  }
}

function compareLists(entries: ReadonlyMap<string, Entry>, told: ReadonlyMap<string, unknown>, manifest: Manifest): void {
  if (told.size !== manifest.entries.length) throw notOurs('its manifest.json names an entry twice')
  for (const name of told.keys()) if (!entries.has(name)) throw new Refused('malformed', `is not whole: ${name} is missing.`)
  for (const name of entries.keys())
    if (name !== MANIFEST_PATH && !told.has(name))
      throw new Refused('malformed', `has something in it that its manifest.json does not name (${name.slice(0, 100)}).`)
}

/** The bytes of an entry, and at their end the proof that they are those of the manifest. */
async function* checked(zip: ZipFile, entry: Entry | undefined, said: Manifest['entries'][number] | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined || said === undefined) throw new Refused('malformed', 'is not whole: an entry is missing.')
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of unpacked(zip, entry)) {
    size += piece.length
    if (size > said.size) break
    hash.update(piece)
    yield piece
  }
  if (size !== said.size || hash.digest('hex') !== said.sha256)
    throw new Refused('malformed', `is damaged: ${said.path} is not what it was when the archive was made. Nothing was brought in.`)
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
  if (entry === undefined) throw notOurs('it has no manifest.json')
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of said === null ? unpacked(zip, entry) : checked(zip, entry, said)) {
    size += piece.length
    if (size > ARCHIVE_LIMITS.piece)
      throw new Refused('bomb', `unfolds to more than 400 MB in one piece (${entry.fileName}). It was not opened.`)
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
    if (size > ARCHIVE_LIMITS.piece) throw new Refused('bomb', `has a line of more than 400 MB (${name}). It was not opened.`)
  }
  if (size > 0) throw new Refused('malformed', `is not whole: ${name} ends in the middle of a line.`)
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true, strictFileNames: true }
    yauzl.open(path, options, (error, zip) => (error ? reject(broken(error)) : resolve(zip)))
  })
}

async function listed(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > ARCHIVE_LIMITS.entries)
    throw new Refused('bomb', `has ${zip.entryCount} files inside; ${ARCHIVE_LIMITS.entries} are allowed.`)
  const entries = new Map<string, Entry>()
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) return reject(new Refused('malformed', `has ${entry.fileName.slice(0, 100)} in it twice.`))
      if ((entry.generalPurposeBitFlag & 1) === 1)
        return reject(new Refused('encrypted', 'is protected by a password; no archive of Variorum is.'))
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
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Refused('empty', 'is not there.', { cause: error })
  if (/relative path|absolute path|invalid characters in fileName/i.test(message))
    return new Refused('archive', 'names a file outside itself. It was not opened.', { cause: error })
  return new Refused('malformed', `is damaged: it is no whole ZIP file (${message.replace(/\.$/, '')}).`, { cause: error })
}

function notOurs(why: string): Refused {
  return new Refused('unknown-format', `is no dossier that Variorum exported (${why}).`)
}
