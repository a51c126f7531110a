/**
 * The files of the embedded database, such that an acknowledged write is on the disk and not only in the system's cache.
 *
 * In:      the folder of the database; whoever calls holds its lock.
 * Out:     an open PGlite whose fsync is a real fsync; made first when the folder is not there yet.
 * Refuses: nothing; a failing fsync is a PANIC of the database, as on any PostgreSQL.
 * Example: const database = await openDurable('.data/pg')
 *
 * PGlite starts with fsync off, and its file layer (Emscripten's NODEFS) answers fsync without doing it. A killed process loses
 * nothing that way, as written bytes are the system's; a power cut could. Two things repair it: the missing operation, and
 * `wal_sync_method=fsync`, as the default (fdatasync) ends in a stub that cannot be reached from here.
 */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

export async function openDurable(folder: string): Promise<PGlite> {
  if (!existsSync(path.join(folder, 'PG_VERSION'))) await make(folder)
  const database = await PGlite.create({ fs: new DurableFiles(folder), startParams: DURABLE_START, relaxedDurability: false })
  database.parsers = Object.fromEntries(Object.entries(database.parsers).filter(([type]) => !(Number(type) >= FIRST_ROW_TYPE)))
  return database
}

/**
 * From here on types are the rows of tables and views. PGlite knows how to read arrays of each of them, some 400, which nobody asks for, and
 * copies what it knows with every query: a quarter of the time of a short one.
 */
const FIRST_ROW_TYPE = 10_000

/**
 * Made beside its place and moved there whole: a start that is killed half way leaves nothing that looks like a database.
 * Making needs PGlite's own file system, as PGlite 0.4.3 mounts a given one twice while it makes a database.
 */
async function make(folder: string): Promise<void> {
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  const database = await PGlite.create({ dataDir: draft })
  await database.close()
  syncFolder(draft)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  syncPath(path.dirname(folder))
}

const DURABLE_START: string[] = [
  ...PGlite.defaultStartParams.filter((word) => word !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

class DurableFiles extends NodeFS {
  override async init(database: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options)
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), ({ FS }) => giveFsync(FS.filesystems.NODEFS)] },
    }
  }
}

/** Writes a whole folder through to the disk, files first: the program that makes a database (initdb) runs without fsync here. */
function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name)
    if (entry.isDirectory()) syncFolder(child)
    else if (entry.isFile()) syncPath(child)
  }
  syncPath(folder)
}

/** Windows does not open folders; there the entry is written with the file. */
function syncPath(file: string): void {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return
  }
  try {
    fsyncSync(descriptor)
  } catch {
    // EPERM on a read-only descriptor (Windows), EINVAL on file systems without fsync of folders.
  } finally {
    closeSync(descriptor)
  }
}

interface OpenFile {
  readonly nfd?: number
}

function giveFsync(fileSystem: object): void {
  const operations = (fileSystem as { stream_ops?: { fsync?: (stream: OpenFile) => number } }).stream_ops
  if (operations === undefined) throw new Error('This PGlite has no NODEFS to repair; see prisma/durable-files.ts')
  operations.fsync = ({ nfd }) => {
    if (nfd !== undefined) fsyncSync(nfd)
    return 0
  }
}
