'use server'

/**
 * What an owner of a dossier does: invite into it, give roles, open it to readers.
 *
 * In: form data. Out: a new form state with a link that is shown once, or a redirect. Refuses: foreign requests, whoever does not own it;
 * to leave it without an owner.
 * Example: inviteMember(state, form) → a link into this dossier, as a reviewer
 */
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { makeInvitation, readCircle, revokeInvitation, setMember, setVisibility, type Visibility } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { requireSignedIn } from './access.ts'
import { type AccountFormState, fields, readFields } from './account-form.ts'
import { broken, done, refused } from './account-state.ts'
import { mailInvitation } from './invitation-mail.ts'
import { publish } from './live.ts'
import { requireOwnRequest } from './own-request.ts'
import { requirePerson } from './person.ts'
import { originOf } from './this-machine.ts'

async function requireDossierOwner(form: FormData) {
  await requireOwnRequest()
  const { user, dossier } = await requirePerson('members:manage', String(form.get('dossier') ?? ''))
  return { user, dossier, store: await sharedStore(), page: `/dossiers/${encodeURIComponent(dossier.slug)}/members` }
}

/** A new person gets the same role in the installation when an owner of it invites, but never ownership; else they only read there. */
export async function inviteMember(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const read = readFields(form, { email: fields.email, role: fields.role })
  if (!read.ok) return refused(before, read)
  try {
    const { user, dossier, store } = await requireDossierOwner(form)
    const { email, role } = read.value
    const ownsInstallation = (await requireSignedIn()).role === 'owner'
    const general = !ownsInstallation ? 'reader' : role === 'owner' ? 'editor' : role
    const { token } = await makeInvitation(store, user, { email, role: general, dossier: { id: dossier.id, role } })
    const link = `${originOf(await headers())}/invitations/${token}`
    revalidatePath('/dossiers/[dossier]/members', 'page')
    const { title } = await readCircle(store, dossier.id)
    const mailed = await mailInvitation({ to: email, by: user.name, link, dossier: title })
    return done(before, mailed ? 'linkMailed' : 'link', link)
  } catch (error) {
    return broken(before, read.typed, error)
  }
}

export async function giveMemberRole(form: FormData): Promise<void> {
  const { user, dossier, store, page } = await requireDossierOwner(form)
  const read = readFields(form, { id: fields.id, role: fields.role })
  if (!read.ok) redirect(`${page}?problem=nobody`)
  const changed = await setMember(store, user, { dossier: dossier.slug, userId: read.value.id, role: read.value.role })
  if (changed.ok) await publish(dossier.id, { kind: 'members', by: user })
  redirect(`${page}?${changed.ok ? 'done=role' : 'problem=lastOwner'}`)
}

export async function removeMember(form: FormData): Promise<void> {
  const { user, dossier, store, page } = await requireDossierOwner(form)
  const read = readFields(form, { id: fields.id })
  if (!read.ok) redirect(`${page}?problem=nobody`)
  const changed = await setMember(store, user, { dossier: dossier.slug, userId: read.value.id, role: null })
  if (changed.ok) await publish(dossier.id, { kind: 'members', by: user })
  redirect(`${page}?${changed.ok ? 'done=removed' : 'problem=lastOwner'}`)
}

/** Whoever looks after a dossier that nobody owns can make it their own. */
export async function takeOver(form: FormData): Promise<void> {
  const { user, dossier, store, page } = await requireDossierOwner(form)
  await setMember(store, user, { dossier: dossier.slug, userId: user.id, role: 'owner', adding: true })
  await publish(dossier.id, { kind: 'members', by: user })
  redirect(`${page}?done=role`)
}

const degrees: readonly Visibility[] = ['private', 'link', 'public']

export async function openDossier(form: FormData): Promise<void> {
  const { user, dossier, store, page } = await requireDossierOwner(form)
  const visibility = degrees.find((degree) => degree === form.get('visibility'))
  if (visibility !== undefined) {
    await setVisibility(store, user, dossier.slug, visibility)
    await publish(dossier.id, { kind: 'members', by: user })
  }
  redirect(`${page}?done=visibility`)
}

export async function takeBackMemberInvitation(form: FormData): Promise<void> {
  const { user, dossier, store, page } = await requireDossierOwner(form)
  const read = readFields(form, { id: fields.id })
  if (read.ok) await revokeInvitation(store, user, read.value.id, dossier.id)
  redirect(`${page}?done=takenBack`)
}
