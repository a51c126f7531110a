/**
 * A store of the embedded database that has been migrated and holds nothing, to be copied by whoever wants a fresh one: making it takes some
 * ten seconds of processor time, a copy a tenth of one. It is made anew when the room of the store or a package has changed.
 *
 *   const store = await openStore({ dataDir: await emptyStore(path.join(base, 'data')) })
 *
 * How a store comes about where nothing was is told in client.test.ts, durability.test.ts and e2e/start.test.ts.
 */
import { existsSync } from 'node:fs'
import { appendFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fingerprint } from '../../cli/setup/fingerprint.mjs'
import { root } from '../../cli/setup/place.mjs'
import { openStore } from '../../prisma/client.ts'
import { copyFolder } from '../run/copy-folder.ts'

const home = path.join(root, '.cache', 'empty-store')

/** Copies it to a folder that is not there yet, and returns that. */
export async function emptyStore(dataDir: string): Promise<string> {
  await mkdir(path.dirname(dataDir), { recursive: true })
  await copyFolder(await emptyTemplate(), dataDir)
  return dataDir
}

/**
 * What PostgreSQL sets aside for pages that were read, 128 MB by itself, is filled with zeros whenever a store is opened: a third of the time
 * that takes. A test reads a few megabytes. Said in the data folder, so that the program opens it as it opens any other.
 */
export async function giveLittleMemory(dataDir: string): Promise<void> {
  await appendFile(path.join(dataDir, 'pg', 'postgresql.conf'), '\nshared_buffers = 32MB\n')
}

let made: Promise<string> | undefined

/** The folder that is copied; nobody opens it. */
export function emptyTemplate(): Promise<string> {
  made ??= make()
  return made
}

async function make(): Promise<string> {
  const name = fingerprint(['prisma', 'package-lock.json', 'tests/prisma/empty-store.ts'], ['prisma/generated']).slice(0, 32)
  const folder = path.join(home, name)
  if (existsSync(folder)) return folder
  await mkdir(home, { recursive: true })
  const making = await mkdtemp(path.join(home, 'making-'))
  await (await openStore({ dataDir: making })).close()
  await giveLittleMemory(making)
  try {
    await rename(making, folder)
  } catch (error) {
    // Another process was faster; its folder is as good.
    if (!existsSync(folder)) throw error
    await rm(making, { recursive: true, force: true })
  }
  for (const other of await readdir(home)) {
    if (other !== name && !other.startsWith('making-')) await rm(path.join(home, other), { recursive: true, force: true })
  }
  return folder
}
