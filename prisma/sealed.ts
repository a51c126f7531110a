/**
 * Secrets that the program needs again, unreadable in the database: sealed with a key that is made from the installation's own secret.
 *
 * In:      a store, what the secret is for, the secret. Out: `sealed1.` and base64url; later the secret again.
 * Refuses: to open what was sealed for something else, was altered, or was sealed under another secret of the installation: null.
 * Example: openSealed(store, 'webhook', seal(store, 'webhook', 'whsec_…')) // 'whsec_…'
 *
 * AES-256-GCM with a key from HKDF-SHA256; the purpose is part of the key's making and of what is authenticated. Whoever has the database and
 * not the folder (or VARIORUM_SECRET) reads nothing of it. What only has to be recognised is kept as a hash instead (links, tokens).
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { secretOfStore } from './accounts/secret.ts'
import type { Store } from './client.ts'

const BEGIN = 'sealed1.'
const IV = 12
const TAG = 16

const keys = new WeakMap<Store, Buffer>()

/** @param purpose What it is for and whose it is: only the same words open it. */
export function seal(store: Store, purpose: string, secret: string): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', keyOf(store), iv).setAAD(Buffer.from(purpose))
  const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return BEGIN + Buffer.concat([iv, hidden, cipher.getAuthTag()]).toString('base64url')
}

export function hookPurpose(dossierId: string): string {
  return `webhook of ${dossierId}`
}

export function isSealed(kept: string): boolean {
  return kept.startsWith(BEGIN)
}

export function openSealed(store: Store, purpose: string, kept: string): string | null {
  const bytes = Buffer.from(kept.slice(BEGIN.length), 'base64url')
  if (!isSealed(kept) || bytes.length < IV + TAG) return null
  const decipher = createDecipheriv('aes-256-gcm', keyOf(store), bytes.subarray(0, IV), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-TAG))
  try {
    return decipher.update(bytes.subarray(IV, -TAG), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    // The tag does not fit: sealed under another secret, or not by us.
    return null
  }
}

function keyOf(store: Store): Buffer {
  const known = keys.get(store)
  if (known !== undefined) return known
  const made = Buffer.from(hkdfSync('sha256', secretOfStore(store), 'variorum', 'sealed secrets 1', 32))
  keys.set(store, made)
  return made
}
