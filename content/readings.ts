/**
 * Texts read before: what the engine read in a text, kept under the hash of all it depends on.
 *
 * In: a key and how to read what is missing. Out: the reading, the same as if it were made again. Kept in memory, and on disk where a folder
 * is given: locked there with the key itself, so that nobody without the text (or its hash) can read it, and a text that was erased is not
 * lying about. The engine's own code is part of the key, so that no change of a rule meets an old reading.
 * Refuses: nothing; half a file, or a folder that cannot be written, costs time and nothing else.
 * Example: openReadings().of('one text', () => read(text)) // reads once
 */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'

export interface Readings {
  of<T>(key: string, read: () => T): T
}

/** As many are kept; the oldest go first. A reading takes about eight kilobytes a sentence. */
const MOST_KEPT = 1_200
const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** @param folder Where readings are kept between runs; absent = memory only. */
export function openReadings(folder?: string): Readings {
  const memory = new Map<string, unknown>()
  let code: string | null = null
  let written = 0
  return {
    of<T>(key: string, read: () => T): T {
      code ??= folder === undefined ? '' : `${process.version} ${codeHash()}`
      const whole = `${code}\n${key}`
      const known = (memory.get(whole) ?? (folder === undefined ? undefined : fromDisk(folder, whole))) as T | undefined
      const reading = known ?? read()
      if (known === undefined && folder !== undefined) toDisk(folder, whole, reading, ++written)
      memory.set(whole, reading)
      if (memory.size > MOST_KEPT) memory.delete(memory.keys().next().value as string)
      return reading
    },
  }
}

const hashOf = (use: string, key: string): Buffer => createHash('sha256').update(`${use}\n${key}`).digest()
const pathOf = (folder: string, key: string): string => join(folder, hashOf('name', key).toString('hex').slice(0, 40))
/** One lock has one content, so that its first block needs no chance. */
const FIRST = Buffer.alloc(12)
const SEAL = 16

/** Shared references stay shared: a slot and its sentence speak of one frame. */
function fromDisk(folder: string, key: string): unknown {
  try {
    const bytes = readFileSync(pathOf(folder, key))
    const open = createDecipheriv('aes-256-gcm', hashOf('lock', key), FIRST).setAuthTag(bytes.subarray(0, SEAL))
    return deserialize(Buffer.concat([open.update(bytes.subarray(SEAL)), open.final()]))
  } catch {
    return undefined
  }
}

function toDisk(folder: string, key: string, reading: unknown, written: number): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const lock = createCipheriv('aes-256-gcm', hashOf('lock', key), FIRST)
    const locked = [lock.update(serialize(reading)), lock.final()]
    // Written aside and renamed: another comparison may be reading the same text.
    const path = pathOf(folder, key)
    writeFileSync(`${path}.${process.pid}`, Buffer.concat([lock.getAuthTag(), ...locked]), { mode: 0o600 })
    renameSync(`${path}.${process.pid}`, path)
    if (written % 100 === 1) makeRoom(folder)
  } catch {
    // A folder that is read-only or full costs time at the next start and nothing else.
  }
}

/** Lets the oldest go once as many again are there as may be kept. */
function makeRoom(folder: string): void {
  const names = readdirSync(folder)
  if (names.length < 2 * MOST_KEPT) return
  const byAge = names.map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs })).sort((a, b) => a.at - b.at)
  for (const { path } of byAge.slice(0, names.length - MOST_KEPT)) rmSync(path, { force: true })
}

/** Everything a reading is made by: the engine's files, and the packages as they are locked. */
function codeHash(): string {
  const hash = createHash('sha256')
  const lib = join(ROOT, 'lib')
  for (const path of readdirSync(lib, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts')) hash.update(`${path}\n`).update(readFileSync(join(lib, path)))
  return hash.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex')
}
