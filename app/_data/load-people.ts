/**
 * What the pages of accounts read.
 *
 * In: who asks; the secret of a link. Out: `Loaded` values of a page. Refuses: visitors where an account is needed, by sending them to
 * the door; people whose role does not include the page.
 * Example: await loadAccount() → name, sessions with the present one marked
 */
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import {
  attempt as countAttempt,
  keyOf,
  LIMIT,
  type ListedPerson,
  type ListedSession,
  listInvitations,
  listPeople,
  listSessions,
  type Member,
  type OpenInvitation,
  readCircle,
  readInvitation,
  type Visibility,
} from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type Access, requireAccess, requireSignedIn } from './access.ts'
import { type Action, may, type Role } from './access-table.ts'
import { AppError } from './errors.ts'
import { hasMail } from './mail.ts'
import { attempt, type Loaded } from './snapshot.ts'
import { isOnThisMachine, originOf } from './this-machine.ts'
import { anybodyYet, currentPerson, from } from './visitor.ts'

export interface Doorway {
  readonly user: Access['user']
  readonly role: Role | null
  /** Nobody has an account yet, and this visitor may become the owner. */
  readonly mayBegin: boolean
  readonly anybody: boolean
  readonly mail: boolean
}

/** For the header of every page and the pages at the door. Never fails: without a database the pages say so themselves. */
export async function loadDoorway(): Promise<Doorway> {
  try {
    const [found, anybody, sent] = await Promise.all([currentPerson(), anybodyYet(), headers()])
    const person = found?.person ?? null
    return { user: person, role: person?.role ?? null, mayBegin: !anybody && isOnThisMachine(sent), anybody, mail: hasMail() }
  } catch {
    return { user: null, role: null, mayBegin: false, anybody: true, mail: false }
  }
}

/** Sends a visitor to the door, to come back to `next`. */
export async function atTheDoor<T>(next: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-signed-in') redirect(`/sign-in?next=${encodeURIComponent(next)}`)
    throw error
  }
}

/** For a page that writes something new: whether the asker may, before anything is typed. */
export async function loadMay(action: Action, next: string): Promise<Loaded<true>> {
  return attempt(() =>
    atTheDoor(next, async () => {
      await requireAccess(action)
      return true as const
    }),
  )
}

export interface AccountPage {
  readonly user: NonNullable<Access['user']>
  readonly role: Role
  readonly sessions: readonly (ListedSession & { readonly here: boolean })[]
}

export async function loadAccount(): Promise<Loaded<AccountPage>> {
  return attempt(() =>
    atTheDoor('/account', async () => {
      const { user, role, session } = await requireSignedIn()
      const sessions = await listSessions(await sharedStore(), user.id)
      return { user, role, sessions: sessions.map((one) => ({ ...one, here: one.id === session })) }
    }),
  )
}

export interface PeoplePage {
  readonly me: string
  readonly people: readonly ListedPerson[]
  readonly invitations: readonly OpenInvitation[]
  readonly mail: boolean
}

export async function loadPeople(): Promise<Loaded<PeoplePage>> {
  return attempt(() =>
    atTheDoor('/people', async () => {
      const { user } = await requireAccess('installation:manage')
      const store = await sharedStore()
      const [people, invitations] = await Promise.all([listPeople(store), listInvitations(store, null)])
      return { me: user?.id ?? '', people, invitations, mail: hasMail() }
    }),
  )
}

export interface MembersPage {
  readonly slug: string
  readonly title: string
  readonly me: string
  readonly mayManage: boolean
  /** The asker looks after a dossier that nobody owns. */
  readonly ownerless: boolean
  readonly visibility: Visibility
  readonly link: string | null
  readonly members: readonly Member[]
  readonly invitations: readonly OpenInvitation[]
}

/** For members only: who reads a dossier because it is open does not learn who works on it. */
export async function loadMembers(slug: string): Promise<Loaded<MembersPage>> {
  return attempt(() =>
    atTheDoor(`/dossiers/${encodeURIComponent(slug)}/members`, async () => {
      const { user, role, dossier } = await requireAccess('dossier:read', slug)
      if (user === null) throw new AppError('not-signed-in')
      if (role === null || dossier === null) throw new AppError('not-allowed')
      const store = await sharedStore()
      const mayManage = may(role, 'members:manage')
      const [circle, invitations, sent] = await Promise.all([
        readCircle(store, dossier.id),
        mayManage ? listInvitations(store, dossier.id) : [],
        headers(),
      ])
      return {
        slug,
        title: circle.title,
        me: user.id,
        mayManage,
        ownerless: !circle.members.some((member) => member.role === 'owner' && !member.disabled),
        visibility: circle.visibility,
        link: mayManage && circle.linkKey !== null ? `${originOf(sent)}/read/${circle.linkKey}` : null,
        members: circle.members,
        invitations,
      }
    }),
  )
}

export interface InvitationPage {
  readonly user: Access['user']
  readonly invitation: OpenInvitation | null
}

/** What a link opens. Tries are counted: a secret of 192 bits is not guessed, but nobody needs to try. */
export async function loadInvitation(token: string): Promise<Loaded<InvitationPage>> {
  return attempt(async () => {
    const store = await sharedStore()
    const invitation = token.length > 100 ? null : await readInvitation(store, token)
    if (invitation === null) {
      const { address } = await from()
      await countAttempt(store, keyOf('link', address), LIMIT.link)
    }
    return { user: (await currentPerson())?.person ?? null, invitation }
  })
}
