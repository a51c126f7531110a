/**
 * Links by which people come in: a new account, and the role in a dossier if one is named.
 *
 * In:      who invites whom, to what; later the link's secret. Out: the secret, once (only its hash is kept); what it opens.
 * Refuses: a link that was used, taken back, outrun or never made, without saying which; a second use.
 * Example: const { token } = await makeInvitation(store, actor, { email: 'jo@desk.example', role: 'editor', dossier: null })
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from '../write/audit.ts'
import { type Actor, hashOf, insertPerson, type NewPerson } from './people.ts'
import { higherOf, type InstallationRole, roleOf } from './roles.ts'

/** In days. */
const VALID = 14

export interface NewInvitation {
  readonly email: string
  /** In the installation, if an account is made of it. */
  readonly role: InstallationRole
  readonly dossier: { readonly id: string; readonly role: InstallationRole } | null
}

export interface OpenInvitation {
  readonly id: string
  readonly email: string
  readonly role: InstallationRole
  readonly dossierRole: InstallationRole | null
  readonly dossier: { readonly slug: string; readonly title: string } | null
  readonly by: string
  readonly at: string
  readonly expiresAt: string
}

export type Accepted =
  | { readonly ok: true; readonly email: string; readonly dossier: string | null }
  | { readonly ok: false; readonly reason: 'gone' | 'has-account' | 'other-person' }

export async function makeInvitation(
  store: Store,
  actor: Actor,
  { email, role, dossier }: NewInvitation,
): Promise<{ readonly token: string; readonly expiresAt: string }> {
  const token = randomBytes(24).toString('base64url')
  const address = email.trim().toLowerCase()
  return transact(store, async (tx) => {
    const at = store.now()
    const expiresAt = new Date(at.getTime() + VALID * 24 * 60 * 60 * 1000)
    const open = { email: address, dossierId: dossier?.id ?? null, acceptedAt: null, revokedAt: null }
    await tx.invitation.updateMany({ where: open, data: { revokedAt: at } })
    const { id } = await tx.invitation.create({
      data: {
        tokenHash: hashOfToken(token),
        email: address,
        role,
        dossierId: dossier?.id ?? null,
        dossierRole: dossier?.role ?? null,
        invitedById: actor.id,
        createdAt: at,
        expiresAt,
      },
      select: { id: true },
    })
    await audit(
      tx,
      at,
      actor.name,
      'invitation.make',
      { id, dossierId: dossier?.id ?? null },
      { email: address, role, dossierRole: dossier?.role ?? null },
    )
    return { token, expiresAt: expiresAt.toISOString() }
  })
}

/** Open invitations: those into a dossier, or (null) all of the installation. */
export async function listInvitations(store: Store, dossierId: string | null): Promise<readonly OpenInvitation[]> {
  const rows = await store.db.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: store.now() }, ...(dossierId === null ? {} : { dossierId }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: WITH_NAMES,
  })
  return rows.map(viewOf)
}

/** What a link opens; null when it opens nothing (any more). */
export async function readInvitation(store: Store, token: string): Promise<OpenInvitation | null> {
  const row = await store.db.invitation.findFirst({ where: openBy(store, token), include: WITH_NAMES })
  return row === null ? null : viewOf(row)
}

/** @param dossierId Whose owner asks; null for an owner of the installation, who may take back any. */
export async function revokeInvitation(store: Store, actor: Actor, id: string, dossierId: string | null): Promise<boolean> {
  return transact(store, async (tx) => {
    const at = store.now()
    const where = { id, acceptedAt: null, revokedAt: null, ...(dossierId === null ? {} : { dossierId }) }
    const row = await tx.invitation.findFirst({ where, select: { id: true, dossierId: true, email: true } })
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: at } })
    if (row === null || count === 0) return false
    await audit(tx, at, actor.name, 'invitation.revoke', row, { email: row.email })
    return true
  })
}

/** Makes an account of an invitation. Its address is the one that was invited: whoever holds the link cannot choose another. */
export async function acceptAsNew(store: Store, token: string, given: Omit<NewPerson, 'email'>): Promise<Accepted> {
  if ((await readInvitation(store, token)) === null) return { ok: false, reason: 'gone' }
  const password = await hashOf(store, given.password)
  return transact(store, async (tx): Promise<Accepted> => {
    const at = store.now()
    const taken = await take(tx, store, token, at)
    if (taken === null) return { ok: false, reason: 'gone' }
    if ((await tx.user.findUnique({ where: { email: taken.email }, select: { id: true } })) !== null) throw new Taken()
    const id = await insertPerson(tx, at, { ...given, email: taken.email, password }, roleOf(taken.role))
    await enter(tx, at, taken, { id, name: given.name })
    return { ok: true, email: taken.email, dossier: taken.dossier?.slug ?? null }
  }).catch((error: unknown): Accepted => {
    // Thrown so that the invitation is not used up: its person can still sign in and accept it.
    if (error instanceof Taken) return { ok: false, reason: 'has-account' }
    throw error
  })
}

/** Accepts with the account that one has; a role one has in the dossier already is never lowered. */
export async function acceptAsKnown(store: Store, token: string, person: Actor & { readonly email: string }): Promise<Accepted> {
  return transact(store, async (tx): Promise<Accepted> => {
    const at = store.now()
    const row = await tx.invitation.findFirst({ where: openBy(store, token), select: { email: true } })
    if (row === null) return { ok: false, reason: 'gone' }
    if (row.email !== person.email) return { ok: false, reason: 'other-person' }
    const taken = await take(tx, store, token, at)
    if (taken === null) return { ok: false, reason: 'gone' }
    await enter(tx, at, taken, person)
    return { ok: true, email: taken.email, dossier: taken.dossier?.slug ?? null }
  })
}

class Taken extends Error {}

const WITH_NAMES = { dossier: { select: { slug: true, title: true } }, invitedBy: { select: { name: true } } } as const

type Row = Prisma.InvitationGetPayload<{ include: typeof WITH_NAMES }>

/** Of two at once one gets it: the row is taken by a change that only an open one allows. */
async function take(tx: Prisma.TransactionClient, store: Store, token: string, at: Date): Promise<Row | null> {
  const { count } = await tx.invitation.updateMany({ where: openBy(store, token), data: { acceptedAt: at } })
  if (count === 0) return null
  return tx.invitation.findUnique({ where: { tokenHash: hashOfToken(token) }, include: WITH_NAMES })
}

async function enter(tx: Prisma.TransactionClient, at: Date, taken: Row, person: Actor): Promise<void> {
  await tx.invitation.update({ where: { id: taken.id }, data: { acceptedById: person.id } })
  if (taken.dossierId !== null) {
    const key = { dossierId: taken.dossierId, userId: person.id }
    const before = await tx.membership.findUnique({ where: { dossierId_userId: key }, select: { role: true } })
    const invited = roleOf(taken.dossierRole)
    const role = before === null ? invited : higherOf(roleOf(before.role), invited)
    await tx.membership.upsert({ where: { dossierId_userId: key }, create: { ...key, role, createdAt: at }, update: { role } })
  }
  await audit(tx, at, person.name, 'invitation.accept', taken, { email: taken.email, person: person.id, dossierRole: taken.dossierRole })
}

function openBy(store: Store, token: string) {
  return { tokenHash: hashOfToken(token), acceptedAt: null, revokedAt: null, expiresAt: { gt: store.now() } }
}

function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function viewOf(row: Row): OpenInvitation {
  const { id, email, role, dossierRole, dossier, invitedBy, createdAt, expiresAt } = row
  if ((dossierRole === null) !== (dossier === null)) throw new StoreError('invalid', 'The invitation has a role without a dossier.')
  return {
    id,
    email,
    role: roleOf(role),
    dossierRole: dossierRole === null ? null : roleOf(dossierRole),
    dossier,
    by: invitedBy.name,
    at: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
}

async function audit(
  tx: Prisma.TransactionClient,
  at: Date,
  actor: string,
  action: 'invitation.make' | 'invitation.revoke' | 'invitation.accept',
  { id, dossierId }: { readonly id: string; readonly dossierId: string | null },
  after: object,
): Promise<void> {
  await writeAudit(tx, at, { actor, action, dossierId, objectType: 'invitation', objectId: id, before: null, after })
}
