/**
 * A temporary folder in memory for one run of the tests, where the machine has room for one.
 *
 * In:      nothing. Out: the folder, and how it goes; null where there is none, and the system's own is used.
 * Refuses: a machine with little memory, a folder for programs of which none may be run (the tests start a PostgreSQL server from there).
 * Example: const quick = await openQuickFolder(); …env: { TMPDIR: quick.path }…; await quick.close()
 *
 * A database writes every acknowledged word through to the disk, and every test of the store begins with a copy of a thousand files. On a disk
 * that is a third of the processor time of the store's tests, and waiting besides. What is proved stays the same: no test cuts the power, and
 * that each commit asks for its fsync is told in tests/prisma/durability.test.ts.
 */
import { chmod, mkdtemp, readdir, readFile, rm, statfs } from 'node:fs/promises'
import { freemem } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const PREFIX = 'variorum-tests-'

/** In bytes: what is free in the folder, and in the machine or what of it we may have. The tests fill about a third of the first. */
const ROOM = 6 * 2 ** 30
const FREE = 10 * 2 ** 30

export interface QuickFolder {
  readonly path: string
  readonly close: () => Promise<void>
}

export async function openQuickFolder(): Promise<QuickFolder | null> {
  try {
    await sweep()
    if (!(await hasRoom())) return null
    const path = await mkdtemp(join(MEMORY, `${PREFIX}${process.pid}-`))
    // The server runs as nobody where we are root, and has to reach its own folder below.
    await chmod(path, 0o711)
    return { path, close: () => rm(path, { recursive: true, force: true }) }
  } catch {
    return null // No such folder, or not for us: the system's own is slower and as good.
  }
}

async function hasRoom(): Promise<boolean> {
  const mounted = (await readFile('/proc/mounts', 'utf8')).split('\n').map((line) => line.split(' '))
  const [, , kind, options = ''] = mounted.findLast(([, place]) => place === MEMORY) ?? []
  if (kind !== 'tmpfs' || options.split(',').some((option) => option === 'noexec' || option === 'ro')) return false
  const { bavail, bsize } = await statfs(MEMORY)
  // Zero or more than there is: nobody has set a limit.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY
  return bavail * bsize >= ROOM && Math.min(freemem(), limit) >= FREE
}

/** What a run that was killed has left behind. */
async function sweep(): Promise<void> {
  for (const name of await readdir(MEMORY)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(MEMORY, name), { recursive: true, force: true }).catch(() => {})
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
