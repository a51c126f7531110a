/**
 * Who may see and do what in a dossier.
 *
 * In:      a person (or a visitor with links), a dossier. Out: their standing there; its members; whether it is open to read.
 * Refuses: to leave a dossier that has an owner without one.
 * Example: await readStanding(store, { slug: 'harbour', person, keys: [] }) // { id, slug, role: 'editor', open: false }
 *
 * A dossier that nobody owns (it came with the program, by the terminal, or its owner was shut out) is looked after by the owners of the
 * installation: they have the role of an owner in it until it has one of its own.
 */
import { randomBytes } from 'node:crypto'
import type { Store } from '../client.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from '../write/audit.ts'
import { lockDossier } from '../write/dossier.ts'
import type { Actor, Changed } from './people.ts'
import { type InstallationRole, roleOf, type Visibility, visibilityOf } from './roles.ts'

export interface Asker {
  /** null for a visitor. */
  readonly person: { readonly id: string; readonly role: InstallationRole } | null
  /** The secrets of the links that this browser came by. */
  readonly keys: readonly string[]
}

export interface Standing {
  readonly id: string
  readonly slug: string
  readonly role: InstallationRole | null
  /** Readable for this asker without any role. */
  readonly open: boolean
}

export interface Member {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: InstallationRole
  readonly disabled: boolean
}

export interface Circle {
  readonly title: string
  readonly visibility: Visibility
  readonly linkKey: string | null
  readonly members: readonly Member[]
}

const OWNED = { some: { role: 'owner', user: { disabledAt: null } } } as const

/** One query a request: what is asked before anything else. null when there is no such dossier. */
export async function readStanding(store: Store, { slug, person, keys }: Asker & { readonly slug: string }): Promise<Standing | null> {
  const dossier = await store.db.dossier.findUnique({
    where: { slug },
    select: {
      id: true,
      visibility: true,
      linkKey: true,
      members: {
        where: { OR: [...(person === null ? [] : [{ userId: person.id }]), { role: 'owner', user: { disabledAt: null } }] },
        select: { userId: true, role: true },
      },
    },
  })
  if (dossier === null) return null
  const own = person === null ? undefined : dossier.members.find(({ userId }) => userId === person.id)
  const ownerless = !dossier.members.some(({ role }) => role === 'owner')
  const looksAfter = ownerless && person?.role === 'owner'
  const role = looksAfter ? 'owner' : own === undefined ? null : roleOf(own.role)
  const byLink = dossier.visibility === 'link' && dossier.linkKey !== null && keys.includes(dossier.linkKey)
  return { id: dossier.id, slug, role, open: dossier.visibility === 'public' || byLink }
}

/** The slugs of all dossiers that the asker may read. */
export async function readableDossiers(store: Store, { person, keys }: Asker): Promise<ReadonlySet<string>> {
  const rows = await store.db.dossier.findMany({
    where: {
      OR: [
        { visibility: 'public' },
        { visibility: 'link', linkKey: { in: [...keys] } },
        ...(person === null ? [] : [{ members: { some: { userId: person.id } } }]),
        ...(person?.role === 'owner' ? [{ NOT: { members: OWNED } }] : []),
      ],
    },
    select: { slug: true },
  })
  return new Set(rows.map(({ slug }) => slug))
}

/** The dossier that a link opens to read. */
export async function dossierOfLink(store: Store, key: string): Promise<string | null> {
  const row = await store.db.dossier.findFirst({ where: { linkKey: key, visibility: 'link' }, select: { slug: true } })
  return row?.slug ?? null
}

export async function readCircle(store: Store, dossierId: string): Promise<Circle> {
  const { title, visibility, linkKey, members } = await store.db.dossier.findUniqueOrThrow({
    where: { id: dossierId },
    select: {
      title: true,
      visibility: true,
      linkKey: true,
      members: {
        orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
        select: { role: true, user: { select: { id: true, name: true, email: true, disabledAt: true } } },
      },
    },
  })
  return {
    title,
    visibility: visibilityOf(visibility),
    linkKey,
    members: members.map(({ role, user: { disabledAt, ...user } }) => ({ ...user, role: roleOf(role), disabled: disabledAt !== null })),
  }
}

/** Gives a member a role in a dossier, or (null) takes it away. Who is none becomes one by invitation, or by `adding`. */
export async function setMember(
  store: Store,
  actor: Actor,
  {
    dossier,
    userId,
    role,
    adding = false,
  }: { readonly dossier: string; readonly userId: string; readonly role: InstallationRole | null; readonly adding?: boolean },
): Promise<Changed> {
  return transact(store, async (tx): Promise<Changed> => {
    const dossierId = await lockDossier(tx, dossier)
    const key = { dossierId, userId }
    const before = await tx.membership.findUnique({ where: { dossierId_userId: key }, select: { role: true } })
    const person = await tx.user.findUnique({ where: { id: userId }, select: { name: true } })
    if (person === null || (before === null && !adding)) return { ok: false, reason: 'not-found' }
    const owners = await tx.membership.count({ where: { dossierId, role: 'owner', user: { disabledAt: null }, userId: { not: userId } } })
    if (before?.role === 'owner' && role !== 'owner' && owners === 0) return { ok: false, reason: 'last-owner' }
    const at = store.now()
    if (role === null) await tx.membership.delete({ where: { dossierId_userId: key } })
    else await tx.membership.upsert({ where: { dossierId_userId: key }, create: { ...key, role, createdAt: at }, update: { role } })
    await writeAudit(tx, at, {
      actor: actor.name,
      action: role === null ? 'member.remove' : 'member.set',
      dossierId,
      objectType: 'person',
      objectId: userId,
      before: before === null ? null : { name: person.name, role: before.role },
      after: role === null ? null : { name: person.name, role },
    })
    return { ok: true }
  })
}

/** Opens a dossier to readers, or shuts it. 'link' makes a new secret each time, and the former link opens nothing any more. */
export async function setVisibility(store: Store, actor: Actor, dossier: string, visibility: Visibility): Promise<void> {
  await transact(store, async (tx) => {
    const at = store.now()
    const id = await lockDossier(tx, dossier)
    const before = await tx.dossier.findUniqueOrThrow({ where: { id }, select: { visibility: true } })
    const linkKey = visibility === 'link' ? randomBytes(18).toString('base64url') : null
    await tx.dossier.update({ where: { id }, data: { visibility, linkKey, updatedAt: at } })
    await writeAudit(tx, at, {
      actor: actor.name,
      action: 'dossier.visibility',
      dossierId: id,
      objectType: 'dossier',
      objectId: id,
      before,
      after: { visibility },
    })
  })
}
