/**
 * One process at a time in a data folder: PGlite itself would let two in, and they would destroy each other's pages.
 *
 * In:      the folder of locks (beside the data, never inside it).
 * Out:     a held lock; `release()` gives it back, and so does the death of the process, however it dies.
 * Refuses: a second opener: `folder-in-use`, naming the process, since when, and what to do.
 * Example: const lock = await acquireLock('.data/pg.lock', '.data'); …; lock.release()
 *
 * How: the folder holds numbered files, and the highest number is the lock. A file is made with its whole content at once and only
 * if its number is free (a hard link fails when the name exists, like O_EXCL), so two takers cannot both win. A lock is taken over by
 * making the next number, never by deleting: a deletion decided on an old reading could remove the lock of a third process. Whoever
 * made a number looks again, and steps back if there is a higher one.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreError } from './errors.ts'
import { type Identity, isAlive, thisProcess } from './process-identity.ts'

export interface Lock {
  release(): void
}

/** Who holds the lock, and since when (ISO, for people). */
export interface Holder extends Identity {
  readonly since: string
}

/** What a lock file says; `holder` null = given back. */
interface Entry {
  readonly number: number
  readonly holder: Holder | null
}

/** The holder's file is touched this often; only a holder on another machine or in another container is judged by it. */
const HEARTBEAT_MS = 5_000
/** Long enough for a laptop that slept a moment or a process busy with a large write. */
const SILENT_MS = 60_000
/** Other takers make progress in well under a millisecond; this many lost rounds means something else is wrong. */
const ROUNDS = 100

export async function acquireLock(folder: string, dataDir: string): Promise<Lock> {
  mkdirSync(folder, { recursive: true })
  const me: Holder = { ...thisProcess(), since: new Date().toISOString() }
  for (let round = 0; round < ROUNDS; round++) {
    const newest = newestEntry(folder)
    if (newest?.holder && isHeld(folder, newest.number, newest.holder)) throw new StoreError('folder-in-use', inUse(newest.holder, dataDir))
    const number = (newest?.number ?? 0) + 1
    if (create(folder, number, me)) {
      if (newestEntry(folder)?.number === number) return hold(folder, number, me)
      rmSync(fileOf(folder, number), { force: true })
    }
    await wait(1 + Math.random() * 4)
  }
  throw new StoreError('folder-in-use', `The lock of the data folder ${dataDir} could not be taken: too many processes are trying at once.`)
}

function hold(folder: string, number: number, me: Holder): Lock {
  for (const older of numbers(folder)) if (older < number) rmSync(fileOf(folder, older), { force: true })
  const file = fileOf(folder, number)
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS)
  heartbeat.unref()
  const release = () => {
    clearInterval(heartbeat)
    process.off('exit', release)
    const newest = newestEntry(folder)
    // A suspended process may wake to find its lock taken over; then there is nothing of ours to give back.
    if (newest?.number === number && newest.holder?.token === me.token) replace(folder, number, null)
  }
  process.on('exit', release)
  return { release }
}

function isHeld(folder: string, number: number, holder: Holder): boolean {
  const alive = isAlive(holder)
  if (alive !== 'elsewhere') return alive === 'alive'
  try {
    return Date.now() - statSync(fileOf(folder, number)).mtimeMs < SILENT_MS
  } catch {
    return true // It changed under our eyes: look again in the next round, or be refused by whoever made the next one.
  }
}

function inUse(holder: Holder, dataDir: string): string {
  const who = holder.token === thisProcess().token ? 'this very process' : `process ${holder.pid} on ${holder.host} (${holder.command})`
  return [
    `The data folder ${dataDir} is already open in ${who}, since ${holder.since}.`,
    'Only one process may use it at a time. Stop that process, or set VARIORUM_DATA to another folder,',
    'or set DATABASE_URL to a PostgreSQL server, which any number of processes may share.',
  ].join('\n')
}

/** Makes the file with all its content, or returns false when the number is taken. */
function create(folder: string, number: number, holder: Holder): boolean {
  const draft = path.join(folder, `draft-${holder.token}`)
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, fileOf(folder, number))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(error))) throw error
    return createWithoutLinks(folder, number, holder)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** For file systems without hard links (FAT, some network shares): the name is claimed first and filled right after. */
function createWithoutLinks(folder: string, number: number, holder: Holder): boolean {
  try {
    writeFileSync(fileOf(folder, number), JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function replace(folder: string, number: number, holder: Holder | null): void {
  const draft = path.join(folder, `draft-${thisProcess().token}`)
  writeFileSync(draft, JSON.stringify(holder))
  renameSync(draft, fileOf(folder, number))
}

function newestEntry(folder: string): Entry | null {
  const number = numbers(folder).at(-1)
  return number === undefined ? null : { number, holder: readHolder(fileOf(folder, number)) }
}

/**
 * A file that cannot be read as a holder is one of a file system without hard links, claimed and not yet filled, or filled half by
 * a crash. It counts as given back once it is older than any filling takes.
 */
function readHolder(file: string): Holder | null {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Holder | null
    } catch {
      if (!existsSync(file) || Date.now() - statSync(file, { throwIfNoEntry: false })!.mtimeMs > 2_000) return null
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
  return null
}

function numbers(folder: string): readonly number[] {
  return readdirSync(folder)
    .flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []))
    .sort((a, b) => a - b)
}

const fileOf = (folder: string, number: number): string => path.join(folder, `${number}.json`)

function touch(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // The folder was removed under us; the next write to the database will say so better than a timer can.
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
