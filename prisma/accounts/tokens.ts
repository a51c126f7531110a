/**
 * Tokens by which a person's programs are known.
 *
 * In:      a person, a name, scopes, when it runs out. Out: the token, once; later what is known of it, without the token itself.
 * Refuses: more tokens than a person can keep track of; to tell a revoked token from one that never was.
 * Example: await makeToken(store, person, { name: 'Archive robot', scopes: ['read'], expiresAt: null }) // { token: 'vrm_…', id }
 *
 * A token is 256 bits of chance, so a plain hash keeps it: nobody can try them all, and no salt makes that harder.
 */
import { randomBytes } from 'node:crypto'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import { checkFilled, checkText } from '../guards.ts'
import { sha256 } from '../json.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from '../write/audit.ts'
import type { Actor } from './people.ts'
import { roleOf } from './roles.ts'
import type { Person } from './sign-in.ts'

export type TokenScope = 'read' | 'write' | 'decide' | 'admin'

export interface ListedToken {
  readonly id: string
  readonly name: string
  /** Its last four characters. */
  readonly ending: string
  readonly scopes: readonly TokenScope[]
  readonly since: string
  readonly expiresAt: string | null
  /** To the minute; null when it was never used. */
  readonly lastUsed: string | null
}

export interface NewToken {
  readonly name: string
  readonly scopes: readonly TokenScope[]
  /** ISO time; null for a token that does not run out. */
  readonly expiresAt: string | null
}

const SCOPES: readonly TokenScope[] = ['read', 'write', 'decide', 'admin']
const MOST = 50
const TOUCH_MS = 60_000

export async function makeToken(store: Store, person: Actor, given: NewToken): Promise<{ readonly id: string; readonly token: string }> {
  const name = checkFilled('name', given.name, 100).trim()
  const scopes = SCOPES.filter((scope) => scope === 'read' || given.scopes.includes(scope))
  const token = `vrm_${randomBytes(32).toString('base64url')}`
  return transact(store, async (tx) => {
    const at = store.now()
    if ((await tx.apiToken.count({ where: { userId: person.id, revokedAt: null } })) >= MOST)
      throw new StoreError('full', `You have ${MOST} tokens. Revoke one that is no longer used.`)
    const expiresAt = given.expiresAt === null ? null : new Date(given.expiresAt)
    const { id } = await tx.apiToken.create({
      data: { userId: person.id, name, tokenHash: sha256(token), ending: token.slice(-4), scopes, createdAt: at, expiresAt },
      select: { id: true },
    })
    await writeAudit(tx, at, {
      actor: person.name,
      actorId: person.id,
      action: 'token.make',
      dossierId: null,
      objectType: 'token',
      objectId: id,
      before: null,
      after: { name, scopes, expiresAt: given.expiresAt },
    })
    return { id, token }
  })
}

/** Those that work, the newest first. */
export async function listTokens(store: Store, userId: string): Promise<readonly ListedToken[]> {
  const rows = await store.db.apiToken.findMany({ where: { userId, revokedAt: null }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ending: row.ending,
    scopes: scopesOf(row.scopes),
    since: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsed: row.lastUsedAt?.toISOString() ?? null,
  }))
}

/** Takes a token of the person who asks out of use, at once. */
export async function revokeToken(store: Store, person: Actor, id: string): Promise<boolean> {
  return transact(store, async (tx) => {
    const at = store.now()
    const { count } = await tx.apiToken.updateMany({ where: { id, userId: person.id, revokedAt: null }, data: { revokedAt: at } })
    if (count === 0) return false
    await writeAudit(tx, at, {
      actor: person.name,
      actorId: person.id,
      action: 'token.revoke',
      dossierId: null,
      objectType: 'token',
      objectId: id,
      before: null,
      after: null,
    })
    return true
  })
}

export interface TokenBearer {
  readonly id: string
  readonly person: Person
  readonly scopes: readonly TokenScope[]
}

/** Whose token it is; null for one that is not known, was revoked, has run out, or whose person was shut out. */
export async function whoseToken(store: Store, token: string): Promise<TokenBearer | null> {
  if (!/^vrm_[\w-]{43}$/.test(token)) return null
  const row = await store.db.apiToken.findUnique({ where: { tokenHash: sha256(checkText('token', token, 60)) }, include: { user: true } })
  const now = store.now()
  if (row === null || row.revokedAt !== null || row.user.disabledAt !== null) return null
  if (row.expiresAt !== null && row.expiresAt <= now) return null
  if (row.lastUsedAt === null || now.getTime() - row.lastUsedAt.getTime() > TOUCH_MS)
    await store.db.apiToken.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } })
  const { id, name, email, role } = row.user
  return { id: row.id, person: { id, name, email, role: roleOf(role) }, scopes: scopesOf(row.scopes) }
}

function scopesOf(column: readonly string[]): readonly TokenScope[] {
  return SCOPES.filter((scope) => column.includes(scope))
}
