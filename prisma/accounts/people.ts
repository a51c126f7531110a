/**
 * The people of an installation.
 *
 * In:      a store, who asks, whom it is about. Out: people as their owner sees them; outcomes as values.
 * Refuses: a second "first" owner, and to leave the installation without any owner.
 * Example: await addFirstOwner(store, { name: 'Ida', email: 'ida@desk.example', password }) // true, once
 */
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, LIMITS } from '../guards.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from '../write/audit.ts'
import { authOf } from './auth.ts'
import { type InstallationRole, roleOf } from './roles.ts'

/** Whoever does something, as the audit names them. */
export interface Actor {
  readonly id: string
  readonly name: string
}

export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly password: string
}

export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: InstallationRole
  readonly disabled: boolean
  readonly since: string
  /** When one of their browsers last asked for something, to the hour; null when none is signed in. */
  readonly lastSeen: string | null
  readonly sessions: number
  readonly dossiers: number
}

export type Changed = { readonly ok: true } | { readonly ok: false; readonly reason: 'last-owner' | 'not-found' }

/** Any number: whoever changes who owns the installation waits in line. */
const OWNERS_LOCK = 7_682_738

export async function hasPeople(store: Store): Promise<boolean> {
  return (await store.db.user.findFirst({ select: { id: true } })) !== null
}

/** Makes the first account, the owner of the installation and of every dossier that has none. False when there is an account already. */
export async function addFirstOwner(store: Store, person: NewPerson): Promise<boolean> {
  if (await hasPeople(store)) return false
  const password = await hashOf(store, person.password)
  return transact(store, async (tx) => {
    await lockOwners(tx)
    if ((await tx.user.count()) > 0) return false
    const at = store.now()
    const id = await insertPerson(tx, at, { ...person, password }, 'owner')
    const ownerless = await tx.dossier.findMany({ where: { members: { none: { role: 'owner' } } }, select: { id: true } })
    await tx.membership.createMany({
      data: ownerless.map((dossier) => ({ dossierId: dossier.id, userId: id, role: 'owner', createdAt: at })),
    })
    await writeAudit(tx, at, {
      actor: person.name,
      action: 'person.add',
      dossierId: null,
      objectType: 'person',
      objectId: id,
      before: null,
      after: { name: person.name, email: person.email.toLowerCase(), role: 'owner', by: 'first start' },
    })
    return true
  })
}

/** Hashing takes a tenth of a second on purpose; it is done before a transaction, never in it. */
export async function hashOf(store: Store, password: string): Promise<string> {
  const { password: hasher } = await authOf(store).$context
  return hasher.hash(password)
}

export async function insertPerson(
  tx: Prisma.TransactionClient,
  at: Date,
  { name, email, password }: NewPerson,
  role: InstallationRole,
): Promise<string> {
  const times = { createdAt: at, updatedAt: at }
  const { id } = await tx.user.create({
    data: { name: checkFilled('name', name, LIMITS.author), email: email.toLowerCase(), role, ...times },
    select: { id: true },
  })
  await tx.account.create({ data: { userId: id, accountId: id, providerId: 'credential', password, ...times } })
  return id
}

export async function listPeople(store: Store): Promise<readonly ListedPerson[]> {
  const rows = await store.db.user.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      sessions: { where: { expiresAt: { gt: store.now() } }, select: { updatedAt: true } },
      _count: { select: { memberships: true } },
    },
  })
  return rows.map(({ id, name, email, role, disabledAt, createdAt, sessions, _count }) => ({
    id,
    name,
    email,
    role: roleOf(role),
    disabled: disabledAt !== null,
    since: createdAt.toISOString(),
    lastSeen:
      sessions
        .map((session) => session.updatedAt.toISOString())
        .sort()
        .at(-1) ?? null,
    sessions: sessions.length,
    dossiers: _count.memberships,
  }))
}

export async function renamePerson(store: Store, person: Actor, name: string): Promise<void> {
  const wanted = checkFilled('name', name, LIMITS.author).trim()
  await transact(store, async (tx) => {
    const at = store.now()
    await tx.user.update({ where: { id: person.id }, data: { name: wanted, updatedAt: at } })
    await auditPerson(tx, at, {
      actor: person.name,
      action: 'person.rename',
      person: person.id,
      before: { name: person.name },
      after: { name: wanted },
    })
  })
}

export async function setRole(store: Store, actor: Actor, userId: string, role: InstallationRole): Promise<Changed> {
  return changePerson(store, userId, async (tx, before) => {
    if (before.role === 'owner' && role !== 'owner' && !(await hasOtherOwner(tx, userId))) return { ok: false, reason: 'last-owner' }
    const at = store.now()
    await tx.user.update({ where: { id: userId }, data: { role, updatedAt: at } })
    await auditPerson(tx, at, { actor: actor.name, action: 'person.role', person: userId, before: { role: before.role }, after: { role } })
    return { ok: true }
  })
}

/** Shuts a person out, at once and everywhere, or lets them in again. What they wrote stays theirs. */
export async function setDisabled(store: Store, actor: Actor, userId: string, disabled: boolean): Promise<Changed> {
  return changePerson(store, userId, async (tx, before) => {
    if (disabled && before.role === 'owner' && !(await hasOtherOwner(tx, userId))) return { ok: false, reason: 'last-owner' }
    const at = store.now()
    await tx.user.update({ where: { id: userId }, data: { disabledAt: disabled ? at : null, updatedAt: at } })
    if (disabled) {
      await tx.session.deleteMany({ where: { userId } })
      await tx.verification.deleteMany({ where: { value: userId } })
      await tx.invitation.updateMany({ where: { invitedById: userId, acceptedAt: null, revokedAt: null }, data: { revokedAt: at } })
    }
    const action = disabled ? 'person.disable' : 'person.enable'
    await auditPerson(tx, at, { actor: actor.name, action, person: userId, before: null, after: null })
    return { ok: true }
  })
}

async function changePerson(
  store: Store,
  userId: string,
  change: (tx: Prisma.TransactionClient, before: { readonly role: string }) => Promise<Changed>,
): Promise<Changed> {
  return transact(store, async (tx) => {
    await lockOwners(tx)
    const before = await tx.user.findUnique({ where: { id: userId }, select: { role: true } })
    return before === null ? { ok: false, reason: 'not-found' } : change(tx, before)
  })
}

async function hasOtherOwner(tx: Prisma.TransactionClient, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { role: 'owner', disabledAt: null, id: { not: userId } } })) > 0
}

async function lockOwners(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${OWNERS_LOCK}::bigint)`
}

export async function auditPerson(
  tx: Prisma.TransactionClient,
  at: Date,
  row: {
    readonly actor: string
    readonly action:
      | 'person.rename'
      | 'person.role'
      | 'person.disable'
      | 'person.enable'
      | 'person.password'
      | 'person.reset-link'
      | 'session.end'
    readonly person: string
    readonly before: object | null
    readonly after: object | null
  },
): Promise<void> {
  const { actor, action, person, before, after } = row
  await writeAudit(tx, at, { actor, action, dossierId: null, objectType: 'person', objectId: person, before, after })
}
