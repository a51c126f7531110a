/**
 * The secret of the installation: it signs the cookies of sessions, and the key that seals other secrets (sealed.ts) is made from it.
 *
 * In:      VARIORUM_SECRET, else the file `session-secret` in the data folder, which is made once.
 * Out:     at least 32 characters. Refuses: a shorter VARIORUM_SECRET: 'invalid'.
 * Example: secretOf('.data') // the same forty characters on every start
 *
 * A new secret signs everybody out, and webhooks need new secrets; it loses nothing else. Several processes on one PostgreSQL server must have the same one: they share
 * the data folder, or they are given VARIORUM_SECRET.
 */
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'

const SHORTEST = 32

export function secretOf(dataDir: string, given: string | undefined = process.env.VARIORUM_SECRET || undefined): string {
  if (given !== undefined) {
    if (given.length >= SHORTEST) return given
    throw new StoreError('invalid', `VARIORUM_SECRET has ${given.length} characters; it needs ${SHORTEST} or more, made by chance.`)
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = path.join(dataDir, 'session-secret')
  return read(file) ?? make(file)
}

/** Beside the embedded database, or in the data folder of a program that works on a server. */
export function secretOfStore({ kind, place }: Store): string {
  const own = process.env.VARIORUM_DATA || '.data'
  return secretOf(kind === 'embedded' ? path.dirname(place) : path.resolve(/* turbopackIgnore: true */ own))
}

function read(file: string): string | null {
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= SHORTEST) return secret
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    return null
  }
  throw new StoreError('invalid', `${file} holds no secret. Remove it, and a new one is made; everybody then has to sign in again.`)
}

/** Two processes may start at once: the file appears whole or not at all, and the one that comes second takes what is there. */
function make(file: string): string {
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${randomBytes(30).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    unlinkSync(own)
  }
  return readFileSync(file, 'utf8').trim()
}
