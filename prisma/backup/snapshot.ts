/**
 * A copy of the embedded database while another process works in it: asked for and given through files in the data folder.
 *
 * In:      the data folder. Out: a folder that can be opened as a data folder of its own, as the database was at one moment.
 * Refuses: a holder that does not answer: 'folder-in-use'.
 * Example: const copy = await askForCopy('.data'); const store = await openStore({ dataDir: copy.folder }); …; await copy.remove()
 *
 * Only one process can open the folder (lock.ts), so only that one can make a copy, between two statements: then the files are what a
 * sudden end of the process would leave, which is what a database recovers from, without loss of anything acknowledged. Whoever may write
 * into the folder may ask; there is no port, no secret and no request that a page could forge.
 */
import { randomUUID } from 'node:crypto'
import { constants, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import { StoreError } from '../errors.ts'

const FOLDER = 'copies'
/** How often the holder looks whether a copy is wanted, and the asker whether it is there; in ms. */
const LOOK_MS = 250
/** A holder that is alive looks several times a second; one that compares a large dossier may be busy for some seconds. */
const ANSWER_MS = 60_000
/** A copy as large as any disk is made in this time. */
const MAKE_MS = 3_600_000

export interface Copy {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Gives copies to whoever asks, until it is stopped. Called by the process that has the folder open. */
export function giveCopies(dataDir: string, database: PGlite): () => Promise<void> {
  const place = path.join(dataDir, FOLDER)
  sweep(place)
  let working: Promise<void> | undefined
  const look = () => {
    if (working !== undefined || !existsSync(place)) return
    const wanted = readdirSync(place).find((name) => name.endsWith('.wanted'))
    if (wanted === undefined) return
    working = give(place, path.basename(wanted, '.wanted'), path.join(dataDir, 'pg'), database).finally(() => {
      working = undefined
    })
  }
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await working
  }
}

/** What processes that were killed have left behind; a copy that is being read may be hours old. */
function sweep(place: string): void {
  if (!existsSync(place)) return
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const file = path.join(place, entry.name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > (entry.isDirectory() ? 24 : 1) * MAKE_MS) rmSync(file, { recursive: true, force: true })
  }
}

async function give(place: string, name: string, from: string, database: PGlite): Promise<void> {
  const [making, ready, failed] = ['making', 'ready', 'failed'].map((state) => path.join(place, `${name}.${state}`)) as [
    string,
    string,
    string,
  ]
  try {
    renameSync(path.join(place, `${name}.wanted`), making)
    await database.runExclusive(() => cp(from, path.join(place, name, 'pg'), { recursive: true, mode: constants.COPYFILE_FICLONE }))
    renameSync(making, ready)
  } catch (error) {
    await rm(path.join(place, name), { recursive: true, force: true })
    // The asker may have gone away with its files; then nobody reads this.
    if (existsSync(place)) writeFileSync(failed, error instanceof Error ? error.message : String(error))
  }
}

/** @param inUse What to say when nobody answers: who has the folder open. */
export async function askForCopy(dataDir: string, inUse: StoreError, patience: number = ANSWER_MS): Promise<Copy> {
  const place = path.join(dataDir, FOLDER)
  const name = randomUUID()
  const file = (state: string) => path.join(place, `${name}.${state}`)
  const folder = path.join(place, name)
  const remove = async () => {
    for (const state of ['wanted', 'making', 'ready', 'failed']) rmSync(file(state), { force: true })
    await rm(folder, { recursive: true, force: true })
  }
  mkdirSync(place, { recursive: true, mode: 0o700 })
  writeFileSync(file('wanted'), '', { flag: 'wx', mode: 0o600 })
  const asked = Date.now()
  for (;;) {
    if (existsSync(file('ready'))) return { folder, remove }
    const failed = existsSync(file('failed')) ? readFileSync(file('failed'), 'utf8') : null
    const waited = Date.now() - asked
    if (failed !== null || waited > MAKE_MS || (waited > patience && existsSync(file('wanted')))) {
      await remove()
      const why = failed === null ? 'It did not answer when it was asked for a copy.' : `It could not make a copy: ${failed}`
      throw new StoreError('folder-in-use', `${inUse.message}\n${why}`, { cause: inUse })
    }
    await wait(LOOK_MS)
  }
}
